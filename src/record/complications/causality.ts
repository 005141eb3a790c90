import type { Case, Complication } from '../../assessment/case/case.ts';
import { isRelationAsked } from '../../assessment/complications/relation-asked.ts';
import { RELATIONS, type Relation } from '../../assessment/values/relation.ts';
import type { CodeableConcept } from '../../fhir/resource.ts';
import { complicationWordsIn } from '../../words/later/complication-words.ts';
import type { Words } from '../../words/words.ts';

export const CAUSALITY_SYSTEM = 'http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess';
const ABSENT_SYSTEM = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** WHO-UMC's scale as R4 codes it. That nobody has judged it yet is no point of that scale. */
export const CODE_OF_RELATION: Readonly<Record<Relation, { readonly system: string; readonly code: string }>> = {
  certain: { system: CAUSALITY_SYSTEM, code: 'Certain' },
  probable: { system: CAUSALITY_SYSTEM, code: 'Probably-Likely' },
  possible: { system: CAUSALITY_SYSTEM, code: 'Possible' },
  unlikely: { system: CAUSALITY_SYSTEM, code: 'Unlikely' },
  conditional: { system: CAUSALITY_SYSTEM, code: 'Conditional-Classified' },
  unassessable: { system: CAUSALITY_SYSTEM, code: 'Unassessable-Unclassifiable' },
  'not-yet-judged': { system: ABSENT_SYSTEM, code: 'temp-unknown' },
};

/** The relation of what was never answered: not asked, where it is asked at all. */
const UNASKED = { system: ABSENT_SYSTEM, code: 'not-asked' };

/** In words, as it stands; undefined where nobody is asked and nobody judged. */
export function relationInWords(complication: Complication, current: Case, words: Words): string | undefined {
  const { causality } = complication;
  const { relation } = complicationWordsIn(words.language).recorded;
  if (causality !== undefined) return relation[causality];
  return isRelationAsked(complication, current) ? relation['not-yet-judged'] : undefined;
}

/** A part of AdverseEvent.suspectEntity. Where it is asked and not answered, that nobody judged it is said too: the entity alone could be taken for a cause. */
export function causalityOf(
  complication: Complication,
  current: Case,
  words: Words,
): { readonly causality?: { readonly assessment: CodeableConcept }[] } {
  const text = relationInWords(complication, current, words);
  if (text === undefined) return {};
  const { causality } = complication;
  return { causality: [{ assessment: { coding: [causality ? CODE_OF_RELATION[causality] : UNASKED], text } }] };
}

/** The answer that a coding stands for; undefined where nobody answered. */
export const relationOfCode = (code: string | undefined): Relation | undefined =>
  code === undefined ? undefined : RELATIONS.find(relation => CODE_OF_RELATION[relation].code === code);
