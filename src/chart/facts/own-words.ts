import { isResource } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { field, listOf, targetOf, textOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { identifiersOf, isMarkedOwn, refersToOwn } from './own-marks.ts';
import { casesSigned, quotesOwnNote, withoutOwnNotes } from './own-notes.ts';

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
 * somebody else says, and stays evidence. A note of Vertaug's that somebody put into a text of their own is taken out of it.
 */
export function byAuthor(resources: Resources): ByAuthor {
  const before = known.get(resources);
  if (before) return before;
  const own = new Set<string>();
  let isQuoted = false;
  for (const [where, resource] of resources) {
    if (isMarkedOwn(resource)) own.add(where);
    else isQuoted ||= quotesOwnNote(resource);
  }
  while (addCopies(resources, own)) {
    // A copy may have been copied.
  }
  const parted = own.size === 0 && !isQuoted ? { evidence: resources, ownWords: NONE, own } : part(resources, own);
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
    if (isEvidence) evidence.set(where, withoutOwnNotes(resource));
    else ownWords.set(where, resource);
  }
  return { evidence, ownWords, own };
}

function addCopies(resources: Resources, own: Set<string>): boolean {
  const before = own.size;
  for (const [where, resource] of resources) {
    if (own.has(where)) continue;
    const sources = copiedFrom(resource);
    if (sources.length > 0 && sources.every(source => isOwnSource(source, resource, own))) own.add(where);
  }
  return own.size > before;
}

/** What a resource was made of, where it says nothing but that. */
function copiedFrom(resource: FhirResource): readonly unknown[] {
  const copied = listOf(resource, 'relatesTo').filter(relation => COPYING.includes(textOf(relation, 'code') ?? ''));
  return [...listOf(resource, 'derivedFrom'), ...copied.map(relation => field(relation, 'target'))];
}

/** Also one that is not read: answers are kept where no question looks, and the reference itself may tell whose they are. */
function isOwnSource(source: unknown, holder: FhirResource, own: ReadonlySet<string>): boolean {
  const target = targetOf(source);
  if (target?.startsWith('#'))
    return listOf(holder, 'contained').some(part => isResource(part) && `#${part.id}` === target && isMarkedOwn(part));
  return (target !== undefined && own.has(target)) || refersToOwn(source);
}

/** http://hl7.org/fhir/R4/valueset-document-relationship-type.html; `appends` and `replaces` bring words of their own. */
const COPYING = ['transforms', 'signs'];

/** The same evidence; what Vertaug wrote says so, and whether it was in this case (`caseIds`, as `urn:uuid:…`). */
export function markOwn(evidence: readonly Evidence[], resources: Resources, caseIds: readonly string[] = []): readonly Evidence[] {
  const { own } = byAuthor(resources);
  if (own.size === 0) return evidence;
  return evidence.map(item => (own.has(item.reference) ? { ...item, own: ownedBy(resources.get(item.reference), caseIds) } : item));
}

function ownedBy(resource: FhirResource | undefined, caseIds: readonly string[]): NonNullable<Evidence['own']> {
  if (resource === undefined) return 'a-case';
  const values = [...identifiersOf(resource).map(identifier => textOf(identifier, 'value')), ...casesSigned(resource)];
  return values.some(value => value !== undefined && caseIds.includes(value)) ? 'this-case' : 'a-case';
}

/** What Vertaug's own words would say of a question if they were evidence, as the history that they are: neither for it nor against it. */
export function ownHistory(snapshot: ChartSnapshot, gather: (own: ChartSnapshot) => readonly Evidence[]): readonly Evidence[] {
  const { ownWords, own } = byAuthor(snapshot.resources);
  if (ownWords.size === 0) return [];
  return gather({ ...snapshot, resources: ownWords })
    .filter(({ reference }) => own.has(reference))
    .map(({ windowWhy: _why, ...item }) => ({ ...item, says: 'history', noHint: true, windowHours: undefined }));
}
