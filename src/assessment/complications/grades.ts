import { GRADE_SYSTEMS, type GradeSystem } from '../../site/complications-config.ts';
import type { Complication } from '../case/case.ts';

/** A grade with its system; of one system nothing is said in another. */
export interface Grade {
  readonly system: GradeSystem;
  readonly code: string;
}

/** The fact that holds a grade of each system. */
export const FACT_OF_SYSTEM = {
  'sir-2017': 'grade',
  'sir-a-f': 'sirAFClass',
  'cirse-2017': 'cirse2017Grade',
  'cirse-2026': 'cirse2026Grade',
} as const satisfies Readonly<Record<GradeSystem, keyof Complication>>;

type Graded = Pick<Complication, (typeof FACT_OF_SYSTEM)[GradeSystem]>;

/** Every grade that was given, each as it was given. */
export function gradesOf(complication: Graded): readonly Grade[] {
  return GRADE_SYSTEMS.flatMap(system => {
    const code = complication[FACT_OF_SYSTEM[system]];
    return code === undefined ? [] : [{ system, code }];
  });
}

const DEATH: Readonly<Record<GradeSystem, string>> = { 'sir-2017': '5', 'sir-a-f': 'F', 'cirse-2017': '6', 'cirse-2026': '6' };

export const isGradeOfDeath = ({ system, code }: Grade): boolean => DEATH[system] === code;

/** Those that are asked for: the site's, and any in which it was graded already. */
export function systemsAsked(complication: Graded, ofSite: readonly GradeSystem[]): readonly GradeSystem[] {
  const given = gradesOf(complication).map(({ system }) => system);
  return GRADE_SYSTEMS.filter(system => ofSite.includes(system) || given.includes(system));
}
