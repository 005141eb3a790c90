import { CANONICAL_BASE } from '../fhir/canonicals.generated.ts';
import type { FhirResource } from '../fhir/resource.ts';
import type { Evidence } from './evidence.ts';
import { conceptIn, displayOf, field, listOf, objectOf, targetOf, textOf } from './shape.ts';
import type { ChartSnapshot } from './snapshot.ts';

type Resources = ChartSnapshot['resources'];

/** A chart's resources by who wrote them. */
export interface ByAuthor {
  /** What others wrote, and the procedures that Vertaug recorded: those are earlier cement, whoever wrote them down. */
  readonly evidence: Resources;
  /** Everything else that Vertaug wrote: what the case already says is not said again by the chart. */
  readonly ownWords: Resources;
  /** `Type/id` of all that Vertaug wrote. */
  readonly own: ReadonlySet<string>;
}

const known = new WeakMap<Resources, ByAuthor>();

/**
 * Tells a chart's resources apart by whether Vertaug wrote them. A copy of its words is Vertaug's too (`derivedFrom`, a document that
 * transforms or signs its document); what only refers to them (a report on its procedure, a problem entered because of it) says what
 * somebody else says, and stays evidence.
 */
export function byAuthor(resources: Resources): ByAuthor {
  const before = known.get(resources);
  if (before) return before;
  const own = new Set<string>();
  for (const [where, resource] of resources) if (isMarkedOwn(resource)) own.add(where);
  while (addCopies(resources, own)) {
    // A copy may have been copied.
  }
  const parted = own.size === 0 ? { evidence: resources, ownWords: NONE, own } : part(resources, own);
  known.set(resources, parted);
  // What was parted once is not parted again.
  if (parted.evidence !== resources) known.set(parted.evidence, { evidence: parted.evidence, ownWords: NONE, own });
  if (parted.ownWords !== NONE) known.set(parted.ownWords, { evidence: parted.ownWords, ownWords: NONE, own });
  return parted;
}

const NONE: Resources = new Map();

function part(resources: Resources, own: ReadonlySet<string>): ByAuthor {
  const evidence = new Map<string, FhirResource>();
  const ownWords = new Map<string, FhirResource>();
  for (const [where, resource] of resources) {
    const isEvidence = !own.has(where) || resource.resourceType === 'Procedure';
    (isEvidence ? evidence : ownWords).set(where, resource);
  }
  return { evidence, ownWords, own };
}

function addCopies(resources: Resources, own: Set<string>): boolean {
  if (own.size === 0) return false;
  const before = own.size;
  for (const [where, resource] of resources) {
    const sources = copiedFrom(resource);
    if (!own.has(where) && sources.length > 0 && sources.every(source => own.has(source))) own.add(where);
  }
  return own.size > before;
}

/** What a resource was made of, where it says nothing but that. */
function copiedFrom(resource: FhirResource): readonly string[] {
  const derived = listOf(resource, 'derivedFrom').map(source => targetOf(source) ?? '');
  const copied = listOf(resource, 'relatesTo')
    .filter(relation => COPYING.includes(textOf(relation, 'code') ?? ''))
    .map(relation => targetOf(field(relation, 'target')) ?? '');
  return [...derived, ...copied];
}

/** http://hl7.org/fhir/R4/valueset-document-relationship-type.html; `appends` and `replaces` bring words of their own. */
const COPYING = ['transforms', 'signs'];

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

function identifiersOf(resource: FhirResource): readonly unknown[] {
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

function attachmentsOf(resource: FhirResource): readonly unknown[] {
  return [
    ...listOf(resource, 'content').map(content => field(content, 'attachment')),
    ...listOf(resource, 'presentedForm'),
    field(resource, 'content'),
    field(resource, 'valueAttachment'),
    field(resource, 'sourceAttachment'),
  ];
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

/** The same evidence; what Vertaug wrote says so, and whether it was in this case (`caseIds`, as `urn:uuid:…`). */
export function markOwn(evidence: readonly Evidence[], resources: Resources, caseIds: readonly string[] = []): readonly Evidence[] {
  const { own } = byAuthor(resources);
  if (own.size === 0) return evidence;
  return evidence.map(item => (own.has(item.reference) ? { ...item, own: ownedBy(resources.get(item.reference), caseIds) } : item));
}

function ownedBy(resource: FhirResource | undefined, caseIds: readonly string[]): NonNullable<Evidence['own']> {
  const values = resource === undefined ? [] : identifiersOf(resource).map(identifier => textOf(identifier, 'value'));
  return values.some(value => value !== undefined && caseIds.includes(value)) ? 'this-case' : 'a-case';
}

/** What Vertaug's own words would say of a question if they were evidence, as the history that they are: neither for it nor against it. */
export function ownHistory(snapshot: ChartSnapshot, gather: (own: ChartSnapshot) => readonly Evidence[]): readonly Evidence[] {
  const { ownWords, own } = byAuthor(snapshot.resources);
  if (ownWords.size === 0) return [];
  return gather({ ...snapshot, resources: ownWords })
    .filter(({ reference }) => own.has(reference))
    .map(item => ({ ...item, says: 'history', noHint: true }));
}
