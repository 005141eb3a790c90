import * as allergies from './allergies.ts';
import { coagulopathy, liverDisease, longTermAnticoagulant } from './coagulation.ts';
import type { CodeGroup } from './code-group.ts';
import {
  fractureSomewhere,
  healedFracture,
  limitedActivity,
  neoplasticFracture,
  osteoporosis,
  osteoporoticFracture,
  osteoporoticFractureSomewhere,
  traumaticFracture,
  unspecifiedFracture,
} from './fractures.ts';
import { advancedImaging, augmentation, boneBiopsy, boneDestruction, boneReposition, spineStudy } from './imaging.ts';
import {
  abscessSomewhere,
  accessInfection,
  bacteraemia,
  chronicInfection,
  discInfection,
  localInfection,
  osteomyelitis,
  sepsis,
  systemicInfection,
  vertebralOsteomyelitis,
} from './infections.ts';
import { longTermOpioid, longTermOsteoporosisTreatment, longTermSteroid } from './long-term-use.ts';
import { DRUG_CLASSES } from './medications.ts';
import {
  benignLesion,
  boneNeoplasm,
  epiduralTumour,
  haemangiomaSomewhere,
  knownCancer,
  kyphosis,
  neoplasmInRemission,
  nonunion,
  spinalNeoplasm,
} from './neoplasms.ts';
import { canalStenosis, neuralCompromise, neuralSigns, radiculopathy } from './neurology.ts';
import { OBSERVATION_GROUPS } from './observations.ts';
import { delivery, negativeTestEncounter, notPregnant, possiblePregnancy, pregnancy } from './pregnancy.ts';

/** What a resource has to be for a group to be looked for in it. */
export type GroupKind = 'condition' | 'medication' | 'allergy' | 'observation' | 'imaging' | 'procedure';

const isGroup = (value: unknown): value is CodeGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value && 'include' in value && 'text' in value;

const groupsIn = (module: Readonly<Record<string, unknown>>): readonly CodeGroup[] => Object.values(module).filter(isGroup);

/** Every group that a question is answered by, by kind. Each id stands once; the site's own codes name them by it. */
export const GROUPS: Readonly<Record<GroupKind, readonly CodeGroup[]>> = {
  condition: [
    osteoporoticFracture,
    osteoporoticFractureSomewhere,
    neoplasticFracture,
    traumaticFracture,
    unspecifiedFracture,
    fractureSomewhere,
    healedFracture,
    osteoporosis,
    limitedActivity,
    spinalNeoplasm,
    boneNeoplasm,
    neoplasmInRemission,
    knownCancer,
    benignLesion,
    haemangiomaSomewhere,
    kyphosis,
    nonunion,
    epiduralTumour,
    sepsis,
    bacteraemia,
    vertebralOsteomyelitis,
    osteomyelitis,
    discInfection,
    accessInfection,
    abscessSomewhere,
    systemicInfection,
    localInfection,
    chronicInfection,
    radiculopathy,
    neuralCompromise,
    neuralSigns,
    canalStenosis,
    coagulopathy,
    longTermAnticoagulant,
    longTermSteroid,
    longTermOsteoporosisTreatment,
    longTermOpioid,
    liverDisease,
    pregnancy,
    possiblePregnancy,
    delivery,
    notPregnant,
    negativeTestEncounter,
  ],
  medication: DRUG_CLASSES,
  /** Told by the substance; the same groups hold the status codes that a condition may carry. */
  allergy: groupsIn(allergies),
  observation: OBSERVATION_GROUPS,
  imaging: [advancedImaging, spineStudy],
  procedure: [augmentation, boneReposition, boneDestruction, boneBiopsy],
};

/** Ids of all groups, in the order of the kinds. */
export const GROUP_IDS: readonly string[] = Object.values(GROUPS).flatMap(groups => groups.map(({ id }) => id));
