import { CANONICAL_BASE } from '../fhir/canonicals.generated.ts';
import type { FhirResource } from '../fhir/resource.ts';
import { attachmentsOf, isOwnNote } from './own-notes.ts';
import { conceptIn, displayOf, field, listOf, objectOf, textOf } from './shape.ts';

const marked = new WeakMap<FhirResource, boolean>();

/** Whether the resource itself says that Vertaug wrote it. Servers drop some marks and keep others: any one will do. */
export function isMarkedOwn(resource: FhirResource): boolean {
  const before = marked.get(resource);
  if (before !== undefined) return before;
  const own = MARKS.some(mark => mark(resource));
  marked.set(resource, own);
  return own;
}

const MARKS: readonly ((resource: FhirResource) => boolean)[] = [
  isProfiled,
  resource => identifiersOf(resource).some(identifier => isOurs(textOf(identifier, 'system'))),
  resource => isOurs(textOf(resource, 'questionnaire')),
  resource => listOf(resource, 'extension').some(extension => isOurs(textOf(extension, 'url'))),
  isCodedByUs,
  isAuthoredByVertaug,
  resource => attachmentsOf(resource).some(isCaseFile),
  isOwnNote,
];

function isOurs(uri: string | undefined): boolean {
  return uri?.startsWith(CANONICAL_BASE) === true && /^(?:$|[/#|])/.test(uri.slice(CANONICAL_BASE.length));
}

function isProfiled(resource: FhirResource): boolean {
  const meta = objectOf(resource, 'meta');
  if (meta === undefined) return false;
  return (
    listOf(meta, 'profile').some(profile => typeof profile === 'string' && isOurs(profile)) ||
    listOf(meta, 'tag').some(tag => isOurs(textOf(tag, 'system'))) ||
    isOurs(textOf(meta, 'source'))
  );
}

export function identifiersOf(resource: FhirResource): readonly unknown[] {
  const identifier = field(resource, 'identifier');
  return Array.isArray(identifier) ? identifier : [identifier];
}

/** Said in codes that only Vertaug has. */
function isCodedByUs(resource: FhirResource): boolean {
  const concepts = [conceptIn(resource, 'code'), conceptIn(resource, 'valueCodeableConcept'), conceptIn(resource, 'type')];
  return concepts.some(({ codings }) => codings.some(({ system }) => isOurs(system)));
}

const AUTHORS = ['author', 'performer', 'recorder', 'asserter', 'informationSource', 'device', 'resultsInterpreter', 'custodian'];

/** A reference to somebody or something named Vertaug: some servers keep no other mark of the software that wrote. */
function isAuthoredByVertaug(resource: FhirResource): boolean {
  return AUTHORS.some(name => {
    const author = field(resource, name);
    return (Array.isArray(author) ? author : [author]).some(each => {
      return /^vertaug\b/i.test(displayOf(each) ?? displayOf(field(each, 'actor')) ?? '');
    });
  });
}

/** The case, kept as a file: by its name or by what it holds. */
function isCaseFile(attachment: unknown): boolean {
  const names = [textOf(attachment, 'title'), textOf(attachment, 'url')];
  if (names.some(name => name !== undefined && /(?:^|\/)vertaug-case-[\w-]+\.json$/.test(name))) return true;
  const data = textOf(attachment, 'data');
  const contentType = textOf(attachment, 'contentType') ?? 'application/json';
  if (data === undefined || !/\bjson\b|octet-stream/i.test(contentType)) return false;
  return /"format"\s*:\s*"vertaug-case\//.test(lettersOf(data));
}

/** Of base64, as bytes: enough for what is looked for. Empty where it is none. */
function lettersOf(data: string): string {
  const compact = data.replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(compact) && compact.length % 4 === 0 ? atob(compact) : '';
}
