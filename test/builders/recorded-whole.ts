import type { Case } from '../../src/assessment/case/case.ts';
import { blanksOf } from '../../src/assessment/facts/blank-of.ts';
import { emptyVisit } from '../../src/assessment/follow-up/new-visit.ts';
import { scoreFacts } from '../../src/assessment/instruments/facts.ts';
import { procedureFacts } from '../../src/assessment/procedure/facts.ts';
import { AT, acted, COMPLICATION, present, wholeCase } from '../unit/assessment/cases.ts';

const row = (end: string): string => `00000000-0000-4000-8000-0000000000${end}`;

/** A case in which everything was said that makes an element of a resource. */
export function recordedWhole(): Case {
  const total = { ...blanksOf(scoreFacts), instrument: 'oswestry', score: 60 } as const;
  return acted(
    wholeCase(),
    { type: 'answer', key: 'CARE-PRE-6', value: 8, at: AT },
    ...(['IND-1b@L1', 'IND-2@L1', 'IND-3@L1', 'IND-4@L1', 'IND-5@L1', 'IND-6@L1'] as const).map(present),
    { type: 'assess', change: { scores: [{ ...total, id: row('d1'), at: '2026-11-15' }] } },
    { type: 'plan-level', level: 'L1', change: { counted: 'from-sacrum' } },
    {
      type: 'consent',
      change: {
        capacity: 'has-capacity',
        interpreterNeeded: true,
        interpreter: 'A. Interpreter',
        benefitsExplained: true,
        alternativesExplained: true,
      },
    },
    {
      type: 'procedure',
      change: {
        universalProtocol: {
          ...wholeCase().procedure.universalProtocol,
          verified: true,
          marking: 'skin-marked',
          timeOutAt: '2026-11-22T10:00:00+01:00',
          timeOutLevels: ['L1'],
          timeOutBy: 'RN Okafor',
          consentSighted: true,
        },
        venousAccess: true,
        sedationMedicines: [
          { ...blanksOf(procedureFacts.sedationMedicines.facts), id: row('d2'), given: 'midazolam 2 mg', at: '2026-11-22T10:04:00+01:00' },
        ],
        vitalSigns: [{ ...blanksOf(procedureFacts.vitalSigns.facts), id: row('d3'), at: '2026-11-22T10:06:00+01:00', heartRatePerMin: 72 }],
        bloodLossMl: 5,
        contrast: 'iohexol',
        contrastMl: 2,
        antibiotic: 'cefazolin 2 g',
        antibioticAt: '2026-11-22T09:55:00+01:00',
      },
    },
    {
      type: 'complication',
      id: COMPLICATION,
      change: { causality: 'possible', grade: '2', sirAFClass: 'B', cirse2017Grade: '2', cirse2026Grade: '2' },
    },
    {
      type: 'follow-up',
      change: {
        visits: [{ ...emptyVisit(row('d4')), at: '2026-12-22', pain: 3 }],
        scores: [{ ...total, id: row('d5'), at: '2026-12-22' }],
      },
    },
  );
}
