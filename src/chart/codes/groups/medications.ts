import { nsaids, opioids, otherAnalgesics } from './analgesics.ts';
import { antiInfectives } from './anti-infectives.ts';
import { directInhibitors, heparins, otherBleedingRisks, thrombolytics, vitaminKAntagonists } from './anticoagulants.ts';
import { antiplatelets } from './antiplatelets.ts';
import { osteoporosisTreatments, systemicSteroids } from './bone-medicines.ts';
import { chemotherapy } from './chemotherapy.ts';

/** What makes a patient bleed longer, each class with the questions of its own. */
export const ANTITHROMBOTICS = [vitaminKAntagonists, heparins, directInhibitors, antiplatelets, thrombolytics, otherBleedingRisks] as const;

export type AntithromboticClass = (typeof ANTITHROMBOTICS)[number]['id'];

/** Every class of drugs that a question looks for. */
export const DRUG_CLASSES = [
  ...ANTITHROMBOTICS,
  opioids,
  nsaids,
  otherAnalgesics,
  systemicSteroids,
  osteoporosisTreatments,
  antiInfectives,
  chemotherapy,
] as const;
