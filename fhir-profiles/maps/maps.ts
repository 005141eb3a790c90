import { TO_OTHER_RELEASES } from './adverse-event-releases.ts';
import type { MapOfCodes } from './map.ts';
import { TO_ICD_10_PCS } from './to-icd-10-pcs.ts';
import { TO_SNOMED_CT } from './to-snomed-ct.ts';

/** Every map of the package. */
export const MAPS: readonly MapOfCodes[] = [...TO_ICD_10_PCS, ...TO_SNOMED_CT, ...TO_OTHER_RELEASES];
