import { levelFacts } from '../../src/assessment/assess/facts.ts';
import { blanksOf } from '../../src/assessment/facts/blank-of.ts';
import { levelPlanFacts } from '../../src/assessment/plan/facts.ts';
import { newLevelPerformed } from '../../src/assessment/procedure/new-level-performed.ts';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';
import { margaretOsei } from '../../src/sandbox/patients/margaret-osei.ts';
import type { KeptCase } from './prepared-cases.ts';

export const LONG_NAME = 'Marie-Wilhelmine Papadimitropoulos-Wolfeschlegelsteinhausenbergerdorff';
const LONG_DOCTOR = 'Dr Bartholomew-Maximilian Schreckengost-Featherstonehaugh-Cholmondeley';

/** A chart like the first patient's, everybody in it with a name that is longer than a line of a side panel. */
export function longNamedPatient(asOf: Date): SandboxPatient {
  const text = JSON.stringify(margaretOsei(asOf))
    .replaceAll('Margaret Osei', LONG_NAME)
    .replaceAll('Dr Ana Ferreira', LONG_DOCTOR)
    .replaceAll(/(?<=["/])(osei|dr-ana-ferreira)/g, 'long-$1');
  const patient: SandboxPatient = JSON.parse(text);
  return patient;
}

/** The levels that have the longest names, and long names wherever somebody is named. */
export function withLongNames(kept: KeptCase): KeptCase {
  const technique = 'sacroplasty';
  const alae = ['sacral-ala-left', 'sacral-ala-right'] as const;
  return {
    ...kept,
    levels: alae.map(level => ({ ...blanksOf({ ...levelPlanFacts, ...levelFacts }), level, technique, counted: 'from-sacrum' })),
    answers: Object.fromEntries(Object.entries(kept.answers).map(([key, answer]) => [key.replace('@L1', `@${alae[0]}`), answer])),
    consent: { ...kept.consent, givenBy: 'proxy', proxyName: LONG_NAME, takenBy: LONG_DOCTOR, levels: [alae[0]], techniques: [technique] },
    procedure: {
      ...kept.procedure,
      levels: alae.map(level => ({ ...newLevelPerformed(level), technique, cementVolumeMl: 4.5 })),
    },
    complications: kept.complications.map(each => ({ ...each, level: alae[1] })),
  };
}
