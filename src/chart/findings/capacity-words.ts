import type { FhirResource } from '../../fhir/resource.ts';
import { keeping } from '../../plain/memo.ts';
import { activatedProxy, guardianRole, guardianship, incapacity, MAY_SPEAK_OF_CAPACITY } from '../codes/groups/capacity.ts';
import { type GroupMatch, matchGroup, saysOneOf } from '../codes/groups/match-group.ts';
import { type Concept, conceptIn, conceptsIn, listOf, textOf, wordingsOf } from '../elements/shape.ts';
import type { ReportFact } from '../facts/document-facts.ts';
import { isAssessment } from './capacity-verdict.ts';

/** What bears on who may decide. `assess-capacity`: a reason to ask, never a word that the patient cannot. */
export type CapacityKind = 'incapacity' | 'guardianship' | 'proxy-activated' | 'assess-capacity';

/** By the most telling. */
const TOLD = [
  ['incapacity', incapacity],
  ['proxy-activated', activatedProxy],
  ['guardianship', guardianship],
] as const;

const SPEAKING: readonly string[] = [
  'Observation',
  'RelatedPerson',
  'Consent',
  'Flag',
  'DocumentReference',
  'DiagnosticReport',
  'Composition',
];
const OVER: readonly string[] = ['entered-in-error', 'inactive', 'rejected', 'superseded', 'cancelled', 'proposed', 'draft'];

interface Told {
  readonly kind: CapacityKind;
  readonly text: string;
}

interface Speech {
  readonly told: Told | undefined;
  readonly role: GroupMatch | undefined;
}

/** What a resource says of it by itself, read once; undefined: nothing, as of nearly all of a chart. */
export const speechOf = keeping(readSpeech);

function readSpeech(resource: FhirResource): Speech | undefined {
  if (!maySpeak(resource)) return undefined;
  const told = toldBy(wordsIn(resource));
  const role = resource.resourceType === 'RelatedPerson' ? roleIn(conceptsIn(resource, 'relationship')) : undefined;
  return told || role ? { told, role } : undefined;
}

const maySpeak = (resource: FhirResource): boolean =>
  SPEAKING.includes(resource.resourceType) && !OVER.includes(textOf(resource, 'status') ?? '') && !isAssessment(resource);

/** What the text of a report says of it, read once. */
export const speechIn = keeping((report: ReportFact): Told | undefined => (maySpeak(report.resource) ? toldBy(report.texts) : undefined));

/** By the order of what is told; of two that tell the same, the first. */
export function mostTelling(one: Told | undefined, other: Told | undefined): Told | undefined {
  if (!one || !other) return one ?? other;
  const rank = ({ kind }: Told) => TOLD.findIndex(([each]) => each === kind);
  return rank(other) < rank(one) ? other : one;
}

/** The first of these texts that tells it, by the most telling that it tells. */
export function toldBy(texts: readonly string[]): Told | undefined {
  const speaking = texts.filter(text => MAY_SPEAK_OF_CAPACITY.test(text) && !deniesInFrench(text));
  for (const [kind, group] of TOLD) {
    const text = speaking.find(each => saysOneOf(group, [each]));
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/** Whether one of these relationships is a guardian's. */
export function roleIn(relationships: readonly Concept[]): GroupMatch | undefined {
  return relationships.flatMap(each => matchGroup(each, guardianRole) ?? matchGroup(each, guardianship) ?? [])[0];
}

const WORDED = ['code', 'type', 'scope', 'valueCodeableConcept'];
const WORDED_LISTS = ['category', 'relationship'];

/** The concepts of a resource that may say it. */
export function wordedConcepts(resource: FhirResource): readonly Concept[] {
  return [...WORDED.map(name => conceptIn(resource, name)), ...WORDED_LISTS.flatMap(name => conceptsIn(resource, name))];
}

function wordsIn(resource: FhirResource): readonly string[] {
  const texts = [textOf(resource, 'valueString'), textOf(resource, 'description'), textOf(resource, 'title')];
  return [...wordedConcepts(resource).flatMap(wordingsOf), ...texts.filter(text => text !== undefined), ...notesOf(resource)];
}

/** What people wrote beside a resource. */
export const notesOf = (resource: FhirResource): readonly string[] => listOf(resource, 'note').flatMap(note => textOf(note, 'text') ?? []);

const LONGEST_EXCERPT = 160;

/** The words themselves, where they stand in a longer text. */
export function excerpt(text: string): string {
  const at = Math.max(0, text.search(MAY_SPEAK_OF_CAPACITY) - 60);
  const cut = text.slice(at, at + LONGEST_EXCERPT).trim();
  return `${at > 0 ? '…' : ''}${cut}${at + LONGEST_EXCERPT < text.length ? '…' : ''}`;
}

/** "N'est pas inapte": the matcher of phrases knows the denials of English. */
function deniesInFrench(text: string): boolean {
  return (
    /\b(?:n['’ ]?est|n['’ ]?a|ne|sans|aucune?)\b[^.;]{0,20}\b(?:pas|sans|aucune?|inapt|tutel|curat|mandat)/i.test(text) &&
    !/pas\s+(?:apte|la capaci)/i.test(text)
  );
}
