import type { CaseAction } from '../../../assessment/case/action.ts';
import type { Case } from '../../../assessment/case/case.ts';
import { newCase } from '../../../assessment/case/new-case.ts';
import { reduceCase } from '../../../assessment/reduce-case.ts';

export interface TestSubject {
  readonly baseUrl: string;
  readonly patientId: string;
  readonly encounterId: string | undefined;
  /** `Practitioner/…` */
  readonly author: string | undefined;
  readonly now: Date;
  readonly newId: () => string;
}

const NOTE = 'A test of the connection by vertaug doctor. No procedure took place.';

/** A case of nothing that happened: consent, procedure at one level and one complication, each said to be a test in words. */
export function testCase({ baseUrl, patientId, encounterId, author, now, newId }: TestSubject): Case {
  const at = now.toISOString();
  const complication = newId();
  const acts: readonly CaseAction[] = [
    { type: 'choose-level', level: 'L1' },
    { type: 'consent', change: { decision: 'given', givenBy: 'patient', decidedAt: at, formReference: NOTE, levels: ['L1'] } },
    { type: 'perform-level', level: 'L1', change: { technique: 'vertebroplasty', approach: 'transpedicular-bilateral' } },
    {
      type: 'procedure',
      change: {
        status: 'completed',
        performedStart: at,
        performedEnd: at,
        guidance: 'fluoroscopy',
        injectate: 'pmma',
        immediateComplications: 'observed',
        note: NOTE,
      },
    },
    { type: 'add-complication', id: complication, kind: 'symptomatic-cement-leakage' },
    {
      type: 'complication',
      id: complication,
      change: {
        description: NOTE,
        level: 'L1',
        occurredAt: at,
        grade: '1',
        outcome: 'resolved',
        consequences: {
          'admission-for-therapy': false,
          'unplanned-increase-in-care': false,
          'prolonged-hospitalization': false,
          'permanent-sequelae': false,
          death: false,
        },
        seriousCriteria: { 'life-threatening': false, disabling: false, 'intervention-to-prevent-harm': false },
      },
    },
  ];
  const patient = { id: patientId, name: undefined, birthDate: undefined, gender: undefined, recordNumber: undefined, deceased: false };
  const clinician = { reference: author, name: undefined };
  return acts.reduce(reduceCase, newCase({ iss: baseUrl, language: 'en', patient, encounterId, clinician, startedAt: at, newId }));
}
