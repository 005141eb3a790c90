import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessFacts } from '../../../src/assessment/assess/facts.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { complicationFacts } from '../../../src/assessment/complications/facts.ts';
import { consentFacts } from '../../../src/assessment/consent/facts.ts';
import { dayFacts } from '../../../src/assessment/day/facts.ts';
import { followUpFacts } from '../../../src/assessment/follow-up/facts.ts';
import { planFacts } from '../../../src/assessment/plan/facts.ts';
import { procedureFacts } from '../../../src/assessment/procedure/facts.ts';
import { recoverFacts } from '../../../src/assessment/recover/facts.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { MAJOR_CONSEQUENCE_CODES, SERIOUS_CRITERION_CODES, VERTEBRAL_LEVEL_CODES } from '../../../src/parameter/codes.generated.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { CODE_OF_RELATION } from '../../../src/record/complications/causality.ts';
import { arbitraryFactsOf, arbitraryRowOf, type Said } from '../../builders/arbitrary-facts.ts';
import { runs } from '../../builders/runs.ts';
import { acted, aSuggestion, emptyCase, present, withChart } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const levels = fc.uniqueArray(fc.constantFrom(...VERTEBRAL_LEVEL_CODES), { maxLength: 3 });

/** Text that is no text, moments that are none, amounts that nobody could mean. */
const said: Said = {
  text: fc.string({ unit: 'binary', maxLength: 20 }),
  moment: fc.constantFrom('2026-11-22', '2026-11-22T10:00:00Z', 'ten o’clock', ''),
  decimal: fc.double(),
  signedDecimal: fc.double(),
  reference: fc.constantFrom('Practitioner/dr1', 'Patient/p1'),
};

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    chosen: levels,
    indicated: fc.boolean(),
    consent: arbitraryFactsOf(consentFacts, said),
    procedure: arbitraryFactsOf({ ...procedureFacts, ...dayFacts }, said),
    recovery: arbitraryFactsOf(recoverFacts, said),
    followUp: arbitraryFactsOf(followUpFacts, said),
    assessment: arbitraryFactsOf(assessFacts, said),
    plan: arbitraryFactsOf(planFacts, said),
    complications: fc.uniqueArray(arbitraryRowOf(complicationFacts, said), { maxLength: 2, selector: row => row.id }),
  })
  .map(({ chosen, indicated, ...answered }) => ({
    ...acted(
      withChart(emptyCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1') } }),
      ...chosen.map(one => ({ type: 'choose-level', level: one }) as const),
      ...chosen.filter(() => indicated).map(one => present(`IND-2@${one}`)),
    ),
    ...answered,
  }));

/** Codes that stand in every record of their kind, or follow from an answer by a table of the parameter or of R4. */
const NOT_ANSWERS = new Set([
  ...Object.values(CODE_OF_RELATION).map(({ code }) => code),
  ...['387713003', 'treatment', '64293-4', '59284-0', 'mL', 'min', 'mGy', 'Gy.cm2', 'mGy.cm'],
  ...['osteoporosis', 'neoplasm'],
  ...['mild', 'moderate', 'severe', 'major', 'minor', 'fatal'],
  ...['Serious', 'SeriousRequiresPreventImpairment'],
  // Units of vital signs and of scores.
  ...['mm[Hg]', '/min', '%', 'Cel', '{score}'],
  ...['Non-serious', 'SeriousResultsInHospitalization', 'SeriousIsLifeThreatening', 'SeriousResultsInDisability', 'SeriousResultsInDeath'],
]);

/** Codes within codings, but SNOMED's for a vertebra, which stand beside ours. */
function codesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(codesIn);
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(codesIn);
  const isOurs = 'code' in value && 'system' in value && value.system !== 'http://snomed.info/sct';
  return isOurs && typeof value.code === 'string' ? [value.code, ...nested] : nested;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function answeredIn({ levels: planned, consent, procedure, recovery, followUp, complications, answers }: Case): ReadonlySet<string> {
  const serious = complications.flatMap(row => SERIOUS_CRITERION_CODES.filter(code => row.seriousCriteria[code] !== undefined));
  const consequences = complications.flatMap(row => MAJOR_CONSEQUENCE_CODES.filter(code => row.consequences[code] !== undefined));
  const indications = Object.keys(answers).map(key => key.split('@')[0] ?? '');
  const relations = complications.map(({ causality }) => (causality ? CODE_OF_RELATION[causality].code : 'not-asked'));
  return new Set([
    ...textsIn([planned, consent, procedure, recovery, followUp, complications]),
    ...consequences,
    ...relations,
    ...serious,
    ...indications,
  ]);
}

describe('whatever was answered', () => {
  it('a record is built, and every code in it comes from an answer', () => {
    fc.assert(
      fc.property(anyCase, current => {
        const answered = answeredIn(current);
        for (const { resource } of buildRecord(current, NO_POLICY).entries) {
          const invented = codesIn(resource).filter(code => !answered.has(code) && !NOT_ANSWERS.has(code));
          expect(invented).toEqual([]);
        }
      }),
      runs(100),
    );
  });

  it('the narrative is XHTML that FHIR allows, and nothing is built that FHIR has no place for', () => {
    fc.assert(
      fc.property(anyCase, current => {
        for (const { resource } of buildRecord(current, NO_POLICY).entries) {
          const rules = validate(JSON.parse(JSON.stringify(resource))).map(({ rule }) => rule);
          expect(rules).not.toContain('txt-1');
          expect(rules).not.toContain('unknown-element');
          expect(rules).not.toContain('type');
        }
      }),
      runs(50),
    );
  });

  it('nothing is built from a case without a decision, a status or a kind of complication', () => {
    fc.assert(
      fc.property(anyCase, current => {
        const undecided: Case = {
          ...current,
          consent: { ...current.consent, decision: undefined },
          procedure: { ...current.procedure, status: undefined },
          complications: current.complications.map(row => ({ ...row, kind: undefined })),
        };
        expect(buildRecord(undecided, NO_POLICY).entries).toEqual([]);
      }),
    );
  });
});
