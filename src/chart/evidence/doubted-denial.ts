import type { FhirResource } from '../../fhir/resource.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import {
  type Concept,
  conceptIn,
  conceptsIn,
  field,
  listOf,
  statusCode,
  targetOf,
  textOf,
  titleOf,
  wordingsOf,
} from '../elements/shape.ts';
import type { RuleId } from './rules.ts';

/** Why what denies something is not believed as it stands. */
export interface Doubt {
  readonly rule: RuleId;
  /** In the chart's own words, where it has any. */
  readonly said: string | undefined;
}

/** The doubt that a resource casts on its own denial; undefined: none that can be seen. */
export function doubtOf(resource: FhirResource): Doubt | undefined {
  return JUDGED.includes(resource.resourceType) ? (modified(resource) ?? ofType(resource) ?? noted(resource)) : undefined;
}

/** Of a medicine that is not taken, what is said beside it is said by other rules. */
const JUDGED: readonly string[] = ['Observation', 'AllergyIntolerance', 'Condition'];

function ofType(resource: FhirResource): Doubt | undefined {
  switch (resource.resourceType) {
    case 'Observation':
      return unfinished(resource) ?? remarked(resource) ?? asTold(resource) ?? ofUnsureDay(resource) ?? inOtherWords(resource, DENIED_TEST);
    case 'AllergyIntolerance':
      return unconfirmed(resource) ?? withReaction(resource) ?? inOtherWords(resource, DENIED_ALLERGY);
    default:
      return undefined;
  }
}

/** What changes the meaning of a resource and is not known here may turn it round. */
function modified(resource: FhirResource): Doubt | undefined {
  return listOf(resource, 'modifierExtension').length > 0 ? { rule: 'denial-remarked', said: undefined } : undefined;
}

const FINISHED = ['final', 'amended', 'corrected', 'appended'];

function unfinished(resource: FhirResource): Doubt | undefined {
  const status = textOf(resource, 'status');
  return status !== undefined && FINISHED.includes(status) ? undefined : { rule: 'denial-unfinished', said: undefined };
}

const UNREMARKABLE = ['N', 'NEG', 'ND', 'NR'];
const UNREMARKABLE_WORDS =
  /^\s*(?:n|neg|negative|normal|not detected|non-?\s?reactive|absent|within normal limits|négatif|négative|normale?)\.?\s*$/i;

function remarked(resource: FhirResource): Doubt | undefined {
  const remark = conceptsIn(resource, 'interpretation').find(concept => {
    const { codings } = concept;
    const known = codings.filter(({ system }) => system === SYSTEM.interpretation || system === V2_INTERPRETATION);
    if (known.length > 0) return !known.every(({ code }) => UNREMARKABLE.includes(code ?? ''));
    const words = wordingsOf(concept);
    return words.length === 0 || !words.every(word => UNREMARKABLE_WORDS.test(word));
  });
  return remark && { rule: 'denial-remarked', said: titleOf(remark) };
}

const V2_INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v2-0078';

const TOLD = /\b(?:report(?:ed|s)?|stated?|self|told|history|interview|déclar\w*|selon la patiente)\b/i;

function asTold(resource: FhirResource): Doubt | undefined {
  const byPatient = listOf(resource, 'performer').some(who => /^(?:Patient|RelatedPerson)\//.test(targetOf(who) ?? ''));
  const method = titleOf(conceptIn(resource, 'method'));
  const isTold = byPatient || (method !== undefined && TOLD.test(method));
  return isTold ? { rule: 'denial-as-told', said: method } : undefined;
}

/** A day on which it was only given out is not that on which it was true. */
function ofUnsureDay(resource: FhirResource): Doubt | undefined {
  const isSaid = ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod'].some(name => field(resource, name) !== undefined);
  return isSaid ? undefined : { rule: 'denial-of-unsure-day', said: undefined };
}

const UNCONFIRMED = ['unconfirmed', 'presumed', 'provisional'];

function unconfirmed(resource: FhirResource): Doubt | undefined {
  const verification = statusCode(resource, 'verificationStatus');
  return verification !== undefined && UNCONFIRMED.includes(verification) ? { rule: 'denial-unfinished', said: undefined } : undefined;
}

function withReaction(resource: FhirResource): Doubt | undefined {
  const [reaction] = listOf(resource, 'reaction');
  if (reaction === undefined) return undefined;
  const manifestation = conceptsIn(reaction, 'manifestation').map(titleOf);
  const said = [textOf(reaction, 'description'), titleOf(conceptIn(reaction, 'substance')), ...manifestation].filter(
    word => word !== undefined,
  );
  return { rule: 'denial-with-note', said: said.join(', ') || undefined };
}

/** Words of a test that is negative, and of what it is of: whatever else is said may take it back. */
const DENIED_TEST = new Set([
  ...['negative', 'neg', 'negatif', 'not', 'non', 'no', 'none', 'detected', 'reactive', 'nonreactive', 'absent', 'undetected', 'pregnant'],
  ...[
    'urine',
    'serum',
    'hcg',
    'beta',
    'b',
    'qualitative',
    'qual',
    'pregnancy',
    'test',
    'result',
    'for',
    'of',
    'upt',
    'poc',
    'screen',
    'the',
    'is',
  ],
  ...[
    'patient',
    'finding',
    'situation',
    'qualifier',
    'value',
    'normal',
    'chorionic',
    'gonadotropin',
    'human',
    'enceinte',
    'pas',
    'test',
    'currently',
  ],
]);

const DENIED_ALLERGY = new Set([
  ...[
    'no',
    'none',
    'not',
    'known',
    'nka',
    'nkda',
    'allergy',
    'allergies',
    'allergic',
    'on',
    'file',
    'of',
    'to',
    'any',
    'currently',
    'active',
  ],
  ...[
    'recorded',
    'reported',
    'patient',
    'has',
    'situation',
    'finding',
    'disorder',
    'history',
    'substance',
    'substances',
    'and',
    'or',
    'drug',
  ],
  ...[
    'drugs',
    'food',
    'environmental',
    'medication',
    'medications',
    'aucune',
    'allergie',
    'connue',
    'pas',
    'd',
    'intolerance',
    'intolerances',
  ],
]);

function inOtherWords(resource: FhirResource, plain: ReadonlySet<string>): Doubt | undefined {
  const isPlain = (words: string) => !words.includes('?') && wordsOf(words).every(word => plain.has(word));
  const said = deniedWords(resource).find(words => !isPlain(words));
  return said === undefined ? undefined : { rule: 'denial-in-other-words', said };
}

/** Where the denial stands: in the value of a test, in what is called the allergy. */
function deniedWords(resource: FhirResource): readonly string[] {
  if (resource.resourceType === 'AllergyIntolerance') return wordingsOf(conceptIn(resource, 'code'));
  const value: Concept = conceptIn(resource, 'valueCodeableConcept');
  const text = textOf(resource, 'valueString');
  return [...wordingsOf(value), ...(text === undefined ? [] : [text])];
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

/** Boilerplate that says nothing of this one result: who looked at it, where it was done, what is usual. */
const HARMLESS =
  /^\s*(?:reference (?:range|interval)|normal range|performed (?:at|by|on)|tested (?:at|by)|reviewed|verified|confirmed|updated|recorded|entered|electronically)\b[^;!?]*$/i;
const DOUBTFUL =
  /\b(?:fail\w*|repeat\w*|ha?emolys\w*|hemolyz\w*|lipa?em\w*|icter\w*|clot\w*|invalid|unsure|uncertain|question\w*|contaminat\w*|dilut\w*|insufficient|wrong|mislabel\w*|expired|not valid|indetermin\w*|inconclusive|equivocal|recollect\w*|redraw\w*|pending|prelim\w*|except|but|however|rash|hives|swelling|reaction|if )/i;

/** Anything said beside a denial may take it back, and is not understood here. */
function noted(resource: FhirResource): Doubt | undefined {
  const held = listOf(resource, 'contained').flatMap(each => [
    ...notesOf(each),
    ...conceptsIn(each, 'condition').flatMap(said => titleOf(said) ?? []),
  ]);
  const note = [...notesOf(resource), ...held].find(text => !HARMLESS.test(text) || DOUBTFUL.test(text));
  return note === undefined ? undefined : { rule: 'denial-with-note', said: note };
}

function notesOf(of: unknown): readonly string[] {
  const notes = listOf(of, 'note').flatMap(note => textOf(note, 'text') ?? []);
  return [...notes, ...['comment', 'comments'].flatMap(name => textOf(of, name) ?? [])];
}
