import { ALLERGIES } from './allergies.ts';
import { ANTITHROMBOTICS } from './antithrombotics.ts';
import { BEDSIDE } from './bedside.ts';
import { COAGULATION } from './coagulation.ts';
import { ENTRIES } from './entries.ts';
import { IMAGING } from './imaging.ts';
import { INFECTIONS } from './infections.ts';
import type { LabelledChart } from './labelled-chart.ts';
import { NEOPLASMS } from './neoplasms.ts';
import { NEUROLOGY } from './neurology.ts';
import { OSTEOPOROTIC_FRACTURES } from './osteoporotic-fractures.ts';
import { OTHER_FRACTURES } from './other-fractures.ts';
import { OTHER_LABORATORIES } from './other-laboratories.ts';
import { OTHER_MEDICINES } from './other-medicines.ts';
import { OWN_WORDS } from './own-words.ts';
import { PREGNANCY } from './pregnancy.ts';
import { SILENCE } from './silence.ts';
import { WHOLE_PATIENTS } from './whole-patients.ts';

/** Every labelled chart. The charts and what is found in them were written apart from the code that reads them. */
export const LABELLED_CHARTS: readonly LabelledChart[] = [
  ...OSTEOPOROTIC_FRACTURES,
  ...OTHER_FRACTURES,
  ...NEOPLASMS,
  ...INFECTIONS,
  ...NEUROLOGY,
  ...COAGULATION,
  ...ANTITHROMBOTICS,
  ...OTHER_MEDICINES,
  ...ALLERGIES,
  ...BEDSIDE,
  ...OTHER_LABORATORIES,
  ...PREGNANCY,
  ...IMAGING,
  ...ENTRIES,
  ...SILENCE,
  ...OWN_WORDS,
  ...WHOLE_PATIENTS,
];
