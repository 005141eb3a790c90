import fc from 'fast-check';
import { FACTS_OF_STAGE } from '../../src/assessment/case/case-facts.ts';
import type { FactMap } from '../../src/assessment/facts/fact.ts';
import { VERTEBRAL_LEVEL_CODES } from '../../src/parameter/codes.generated.ts';
import { ofFacts, type Said } from './arbitrary-facts.ts';

const level = fc.constantFrom(...VERTEBRAL_LEVEL_CODES);

const said: Said = {
  /** Text with a word in it, as FHIR has it. */
  text: fc.string({ unit: 'grapheme', maxLength: 20 }).map(words => `Ä ${words.replaceAll(/\p{C}/gu, '')}`.trim()),
  moment: fc.constantFrom('2026', '2026-11', '2026-11-22', '2026-11-22T10:05:00Z', '2026-11-22T10:05:00-05:00'),
  decimal: fc.double({ min: 0, max: 9999, noNaN: true }).map(Math.abs),
  // JSON has no zero with a minus.
  signedDecimal: fc.double({ min: -9999, max: 9999, noNaN: true }).map(value => value + 0),
  reference: fc.constant('Practitioner/dr1'),
};

const { assess, plan, consent, day, procedure, recover, 'follow-up': followUp, complications } = FACTS_OF_STAGE;
const { levels: _assessed, ...wholeAssessment } = assess;
const { levels: _levels, ...wholePlan } = plan;

/** What a case holds of every fact, said or not, as plain data: to be read as a case file is. */
export const arbitraryFacts = fc.record({
  levels: fc.uniqueArray(ofFacts({ ...levelsOf(assess), ...levelsOf(plan) }, said, { level }), {
    maxLength: 3,
    selector: row => row.level,
  }),
  assessment: ofFacts(wholeAssessment, said),
  plan: ofFacts(wholePlan, said),
  consent: ofFacts(consent, said),
  procedure: ofFacts({ ...procedure, ...day }, said),
  recovery: ofFacts(recover, said),
  followUp: ofFacts(followUp, said),
  complications: fc.uniqueArray(ofFacts(complications, said, { id: fc.uuid() }), { maxLength: 2, selector: row => row.id }),
});

function levelsOf({ levels }: FactMap): FactMap {
  return levels?.form === 'per-level' ? levels.facts : {};
}
