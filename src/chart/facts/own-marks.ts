import { isOwnCanonical } from '../../fhir/present-canonicals.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { compactBase64 } from '../../plain/base64.ts';
import { keeping } from '../../plain/memo.ts';
import { field, listOf, objectOf, textOf } from '../elements/shape.ts';
import { attachmentsOf, isOwnNote } from './own-notes.ts';

/** Whether the resource itself says that Vertaug wrote it. Servers drop some marks and keep others: any one will do. */
export const isMarkedOwn = keeping((resource: FhirResource): boolean => MARKS.some(mark => mark(resource)));

const MARKS: readonly ((resource: FhirResource) => boolean)[] = [
  isProfiled,
  resource => identifiersOf(resource).some(identifier => isOwnCanonical(field(identifier, 'system'))),
  resource => isOwnCanonical(field(resource, 'questionnaire')),
  resource => listOf(resource, 'extension').some(extension => isOwnCanonical(field(extension, 'url'))),
  isCodedByUs,
  isAuthoredByVertaug,
  resource => attachmentsOf(resource).some(isCaseFile),
  isOwnNote,
];

/** Whether a reference tells by itself that it leads to something of Vertaug's. */
export function refersToOwn(reference: unknown): boolean {
  return isVertaug(reference) || isOwnCanonical(field(field(reference, 'identifier'), 'system'));
}

function isProfiled(resource: FhirResource): boolean {
  const meta = objectOf(resource, 'meta');
  if (meta === undefined) return false;
  return (
    listOf(meta, 'profile').some(isOwnCanonical) ||
    listOf(meta, 'tag').some(tag => isOwnCanonical(field(tag, 'system'))) ||
    isOwnCanonical(field(meta, 'source'))
  );
}

export function identifiersOf(resource: FhirResource): readonly unknown[] {
  const identifier = field(resource, 'identifier');
  return Array.isArray(identifier) ? identifier : [identifier];
}

/** Said in codes that only Vertaug has. */
function isCodedByUs(resource: FhirResource): boolean {
  return CONCEPTS.some(name => listOf(field(resource, name), 'coding').some(coding => isOwnCanonical(field(coding, 'system'))));
}

const CONCEPTS = ['code', 'valueCodeableConcept', 'type'];

const AUTHORS = ['author', 'performer', 'recorder', 'asserter', 'informationSource', 'device', 'resultsInterpreter', 'custodian'];

const isVertaug = (reference: unknown): boolean => {
  const display = field(reference, 'display');
  return typeof display === 'string' && /^\s*vertaug\b/i.test(display);
};

/** A reference to somebody or something named Vertaug: some servers keep no other mark of the software that wrote. */
function isAuthoredByVertaug(resource: FhirResource): boolean {
  return AUTHORS.some(name => {
    const author = field(resource, name);
    return (Array.isArray(author) ? author : [author]).some(each => isVertaug(each) || isVertaug(field(each, 'actor')));
  });
}

/** The case, kept as a file: by its name or by what it holds. */
function isCaseFile(attachment: unknown): boolean {
  const names = [field(attachment, 'title'), field(attachment, 'url')];
  if (names.some(name => typeof name === 'string' && /(?:^|\/)vertaug-case-[\w-]+\.json$/.test(name))) return true;
  const [data, contentType] = [field(attachment, 'data'), textOf(attachment, 'contentType') ?? 'application/json'];
  if (typeof data !== 'string' || !/\bjson\b|octet-stream/i.test(contentType)) return false;
  return /"format"\s*:\s*"vertaug-case\//.test(lettersOf(data));
}

/** Of base64, as bytes: enough for what is looked for. Empty where it is none. */
function lettersOf(data: string): string {
  const compact = compactBase64(data);
  return compact === undefined ? '' : atob(compact);
}
