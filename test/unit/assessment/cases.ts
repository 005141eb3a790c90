import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { AnswerKey, Case, ChartSuggestion } from '../../../src/assessment/case/case.ts';
import { type NewCase, NO_DOSE, newCase } from '../../../src/assessment/case/new-case.ts';
import { reduceCase } from '../../../src/assessment/reduce-case.ts';
import type { Evidence, QuestionEvidence } from '../../../src/chart/evidence.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';

export const AT = '2026-11-22T09:30:00.000Z';
export const COMPLICATION = '00000000-0000-4000-8000-0000000000c1';

/** uuids that count up: …001, …002 */
export function countedIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
}

export const emptyCase = (part: Partial<NewCase> = {}): Case =>
  newCase({
    iss: 'https://ehr.example/fhir',
    language: 'en',
    patient: { id: 'p1', name: 'Margaret Osei', birthDate: '1948-03-14', gender: 'female', recordNumber: '00481726', deceased: false },
    encounterId: 'e1',
    clinician: { reference: 'Practitioner/dr1', name: 'Dr Ruth Adeyemi', encounterId: 'e1' },
    startedAt: AT,
    newId: countedIds(),
    ...part,
  });

export const acted = (start: Case, ...actions: readonly CaseAction[]): Case => actions.reduce(reduceCase, start);

export const present = (key: AnswerKey): CaseAction => ({ type: 'answer', key, value: 'present', at: AT });
export const notPresent = (key: AnswerKey): CaseAction => ({ type: 'answer', key, value: 'not-present', at: AT });

export const anEvidence = (part: Partial<Evidence> = {}): Evidence => ({
  reference: 'Condition/c1',
  versionId: '3',
  title: 'Sepsis',
  value: undefined,
  date: '2026-11-20',
  dateKind: 'onset',
  status: 'active',
  author: undefined,
  coding: undefined,
  match: 'code',
  rule: 'condition',
  says: 'present',
  windowHours: undefined,
  ...part,
});

export const aSuggestion = (question: QuestionId, part: Partial<QuestionEvidence> = {}): ChartSuggestion => ({
  question,
  level: undefined,
  state: 'present',
  evidence: [anEvidence()],
  searched: [],
  unreadableCount: 0,
  suggests: 'present',
  ...part,
});

export const withChart = (current: Case, chart: Partial<Case['chart']>): Case => ({ ...current, chart: { ...current.chart, ...chart } });

/** Assessed, planned, consented, done at L1 with a leak that hurt. */
export const wholeCase = (start: Case = emptyCase(), complication: string = COMPLICATION): Case =>
  acted(
    start,
    { type: 'choose-level', level: 'L1' },
    present('IND-1@L1'),
    present('IND-1a@L1'),
    { type: 'plan-level', level: 'L1', change: { technique: 'balloon-kyphoplasty' } },
    { type: 'plan', change: { guidance: 'fluoroscopy', injectate: 'pmma', sedation: true } },
    {
      type: 'consent',
      change: {
        decision: 'given',
        givenBy: 'patient',
        decidedAt: '2026-11-22T08:10:00+01:00',
        takenBy: 'Dr Ruth Adeyemi',
        formReference: 'Form 88',
        levels: ['L1'],
        techniques: ['balloon-kyphoplasty'],
        sedationCovered: true,
        risks: ['infection', 'symptomatic-cement-leakage'],
      },
    },
    {
      type: 'perform-level',
      level: 'L1',
      change: { technique: 'balloon-kyphoplasty', approach: 'transpedicular-bilateral', cementVolumeMl: 4.5, leakage: ['epidural'] },
    },
    {
      type: 'procedure',
      change: {
        status: 'completed',
        performedStart: '2026-11-22T10:05:00+01:00',
        performedEnd: '2026-11-22T10:50:00+01:00',
        guidance: 'fluoroscopy',
        injectate: 'pmma',
        immediateComplications: 'observed',
        statusAtConclusion: 'stable',
        note: 'Slow injection.',
        imagesArchived: true,
        team: [
          {
            id: '00000000-0000-4000-8000-0000000000a1',
            name: 'Dr Ruth Adeyemi',
            reference: 'Practitioner/dr1',
            role: 'primary-operator',
            profession: 'physician',
          },
        ],
        sedationLevel: 'moderate',
        monitoringKept: 'in-ehr',
        monitoringKeptBy: 'RN Okafor',
        dose: { ...NO_DOSE, fluoroscopyTimeMin: 6.4 },
      },
    },
    { type: 'add-complication', id: complication, kind: 'symptomatic-cement-leakage' },
    {
      type: 'complication',
      id: complication,
      change: {
        description: 'Pain down the left leg',
        level: 'L1',
        occurredAt: '2026-11-22T11:00:00+01:00',
        grade: '2',
        outcome: 'recovering',
        consequences: {
          'admission-for-therapy': true,
          'unplanned-increase-in-care': false,
          'prolonged-hospitalization': false,
          'permanent-sequelae': false,
          death: false,
        },
        seriousCriteria: { 'life-threatening': false, disabling: false, 'intervention-to-prevent-harm': false },
      },
    },
  );
