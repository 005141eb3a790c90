import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Complication, ConsentRecord, ProcedureRecord, UnknownReason } from '../../../src/assessment/case/case.ts';
import { RELATIONS } from '../../../src/assessment/values/relation.ts';
import { validate } from '../../../src/conformance/validate.ts';
import {
  ACCESS_APPROACH_CODES,
  AETIOLOGY_CODES,
  AUGMENTATION_TECHNIQUE_CODES,
  CEMENT_LEAKAGE_SITE_CODES,
  CIRSE_2017_GRADE_CODES,
  CIRSE_2026_GRADE_CODES,
  COMPLICATION_KIND_CODES,
  DISCLOSED_RISK_CODES,
  IMAGING_GUIDANCE_CODES,
  IMMEDIATE_COMPLICATIONS_CODES,
  INJECTATE_CODES,
  MAJOR_CONSEQUENCE_CODES,
  PERFORMER_FUNCTION_CODES,
  PERFORMER_PROFESSION_CODES,
  SEDATION_LEVEL_CODES,
  SERIOUS_CRITERION_CODES,
  SIR_2017_GRADE_CODES,
  SIR_A_F_CLASS_CODES,
  SITE_MARKING_CODES,
  STATUS_AT_CONCLUSION_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../../src/parameter/codes.generated.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { CODE_OF_RELATION } from '../../../src/record/complications/causality.ts';
import { runs } from '../../builders/runs.ts';
import { acted, aSuggestion, emptyCase, present, withChart } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const maybe = <const T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const level = fc.constantFrom(...VERTEBRAL_LEVEL_CODES);
const levels = fc.uniqueArray(level, { maxLength: 3 });
const text = fc.string({ unit: 'binary', maxLength: 20 });
const moment = maybe('2026-11-22', '2026-11-22T10:00:00Z', 'ten o’clock', '');
const answer = fc.option(fc.boolean(), { nil: undefined });
const amount = fc.option(fc.double(), { nil: undefined });
const unknownReason = maybe<UnknownReason>('asked-unknown', 'temp-unknown', 'not-asked');

const consent: fc.Arbitrary<ConsentRecord> = fc.record({
  decision: maybe('given', 'refused'),
  givenBy: maybe('patient', 'proxy'),
  proxyName: text,
  proxyRelationship: maybe('HPOWATT', 'DPOWATT', 'GUARD', 'NOK'),
  decidedAt: moment,
  takenBy: text,
  proxyEvidence: text,
  signedOn: fc.constantFrom('hospital-form', 'screen'),
  formReference: text,
  formDate: moment,
  signature: fc.option(
    fc.record({ name: text, path: fc.constantFrom('', 'M10 20L30 40'), at: fc.constant('2026-11-22T10:00:00Z'), text }),
    {
      nil: undefined,
    },
  ),
  aetiology: maybe(...AETIOLOGY_CODES),
  risks: fc.uniqueArray(fc.constantFrom(...DISCLOSED_RISK_CODES), { maxLength: 3 }),
  risksMarkedTogether: fc.boolean(),
  withdrawal: fc.option(fc.record({ at: moment, reason: text }), { nil: undefined }),
  levels,
  techniques: fc.uniqueArray(fc.constantFrom(...AUGMENTATION_TECHNIQUE_CODES), { maxLength: 2 }),
  sedationCovered: answer,
});

const procedure: fc.Arbitrary<ProcedureRecord> = fc
  .record({
    status: maybe('completed', 'stopped', 'not-done'),
    statusReason: text,
    statusReasonUnknown: unknownReason,
    performedStart: moment,
    performedEnd: moment,
    levels: fc.uniqueArray(
      fc.record({
        level,
        technique: maybe(...AUGMENTATION_TECHNIQUE_CODES),
        approach: maybe(...ACCESS_APPROACH_CODES),
        cementVolumeMl: fc.option(fc.double(), { nil: undefined }),
        leakage: fc.uniqueArray(fc.constantFrom(...CEMENT_LEAKAGE_SITE_CODES), { maxLength: 2 }),
      }),
      { maxLength: 3, selector: row => row.level },
    ),
    guidance: maybe(...IMAGING_GUIDANCE_CODES),
    injectate: maybe(...INJECTATE_CODES),
    injectateText: text,
    immediateComplications: maybe(...IMMEDIATE_COMPLICATIONS_CODES),
    statusAtConclusion: maybe(...STATUS_AT_CONCLUSION_CODES),
    note: text,
    performedUnknown: unknownReason,
    universalProtocol: fc.record({ verified: answer, marking: maybe(...SITE_MARKING_CODES), timeOutAt: moment, timeOutLevels: levels }),
    doseReports: fc.constant([]),
    devices: fc.uniqueArray(
      fc.record({ id: fc.uuid(), description: text, udi: text, lot: text, serial: text, madeOn: moment, expires: moment }),
      {
        maxLength: 2,
        selector: row => row.id,
      },
    ),
    dose: fc.record({
      fluoroscopyTimeMin: amount,
      referenceAirKermaMGy: amount,
      doseAreaProductGyCm2: amount,
      doseLengthProductMGyCm: amount,
    }),
    imagesArchived: answer,
    team: fc.array(
      fc.record({
        id: fc.uuid(),
        name: text,
        reference: fc.constantFrom('Practitioner/dr1', 'Patient/p1', undefined),
        role: maybe(...PERFORMER_FUNCTION_CODES),
        profession: maybe(...PERFORMER_PROFESSION_CODES),
      }),
      { maxLength: 3 },
    ),
    sedationLevel: maybe(...SEDATION_LEVEL_CODES),
    sedationMedicines: fc.array(fc.record({ id: fc.uuid(), given: text, at: moment }), { maxLength: 2 }),
    operativeNote: fc.option(text, { nil: undefined }),
    operativeNoteBasis: fc.option(text, { nil: undefined }),
  })
  .map(answered => ({ ...emptyCase().procedure, ...answered }));

const complication: fc.Arbitrary<Complication> = fc.record({
  id: fc.uuid(),
  kind: maybe(...COMPLICATION_KIND_CODES),
  description: text,
  level: fc.option(level, { nil: undefined }),
  occurredAt: moment,
  occurredUnknown: unknownReason,
  gradeUnknown: unknownReason,
  grade: maybe(...SIR_2017_GRADE_CODES),
  detectedAt: moment,
  sirAFClass: maybe(...SIR_A_F_CLASS_CODES),
  cirse2017Grade: maybe(...CIRSE_2017_GRADE_CODES),
  cirse2026Grade: maybe(...CIRSE_2026_GRADE_CODES),
  causality: maybe(...RELATIONS),
  consequences: fc.record({
    'admission-for-therapy': answer,
    'unplanned-increase-in-care': answer,
    'prolonged-hospitalization': answer,
    'permanent-sequelae': answer,
    death: answer,
  }),
  seriousCriteria: fc.record({ 'life-threatening': answer, disabling: answer, 'intervention-to-prevent-harm': answer }),
  outcome: maybe('resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown'),
  reviewedAt: moment,
  reviewedBy: text,
});

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    chosen: levels,
    indicated: fc.boolean(),
    consent,
    procedure,
    complications: fc.uniqueArray(complication, { maxLength: 2, selector: row => row.id }),
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
  ...['387713003', 'treatment', '64293-4', '59284-0', 'mL', 'min', 'mGy', 'Gy.cm2', 'mGy.cm'],
  ...['osteoporosis', 'neoplasm'],
  ...['mild', 'moderate', 'severe', 'major', 'minor', 'fatal'],
  ...['Serious', 'SeriousRequiresPreventImpairment'],
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

function answeredIn({ levels: planned, consent, procedure, complications, answers }: Case): ReadonlySet<string> {
  const serious = complications.flatMap(row => SERIOUS_CRITERION_CODES.filter(code => row.seriousCriteria[code] !== undefined));
  const consequences = complications.flatMap(row => MAJOR_CONSEQUENCE_CODES.filter(code => row.consequences[code] !== undefined));
  const indications = Object.keys(answers).map(key => key.split('@')[0] ?? '');
  const relations = complications.map(({ causality }) => (causality ? CODE_OF_RELATION[causality].code : 'not-asked'));
  return new Set([...textsIn([planned, consent, procedure, complications]), ...consequences, ...relations, ...serious, ...indications]);
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
