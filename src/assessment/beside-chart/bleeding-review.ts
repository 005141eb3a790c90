import type { ChartFieldId, FieldEvidence } from '../../chart/chart-field.ts';
import { type Clearance, clearanceIn } from '../../chart/evidence/creatinine-clearance.ts';
import { liverDiseaseEvidence } from '../../chart/evidence/lab-evidence.ts';
import type { QuestionContext } from '../../chart/evidence/question-context.ts';
import { searchedRead } from '../../chart/evidence/searched-read.ts';
import type { Evidence, SearchedRead } from '../../chart/evidence.ts';
import { chartFacts } from '../../chart/facts/chart-facts.ts';
import { antithromboticsTaken, type TakenAntithrombotic } from '../../chart/findings/antithrombotics-taken.ts';
import { gatherField } from '../../chart/questions/gather-field.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { DEFAULT_BLEEDING } from '../../site/default-site.ts';
import type { BleedingConfig } from '../../site/site-config.ts';
import type { Case } from '../case/case.ts';
import { dependsOnClearance, type HoldTimeId, holdTimesFor } from '../day/hold-times.ts';
import type { LastDoseAnswer } from '../values/last-dose-answer.ts';
import type { SuggestOptions } from './suggest.ts';

/** What bears on bleeding, side by side. It says what the chart knows and what to ask; it never says that to go on is safe. */
export interface BleedingReview {
  readonly labs: readonly BleedingLab[];
  readonly clearance: ClearanceRow;
  readonly drugs: readonly DrugRow[];
  /** How far the reads have come that drugs are looked for in: an empty list of drugs is no word that none is taken. */
  readonly drugReads: readonly SearchedRead[];
  /** Known disease of the liver: the consensus has other lines for it (INR below 2.5, platelets above 30, fibrinogen above 100 mg/dL). */
  readonly liverDisease: readonly Evidence[];
  /** A direct inhibitor may still act: the INR does not measure it. */
  readonly inrIsBlindTo: readonly string[];
  /** The lines that this site has chosen; not from the practice parameter. */
  readonly lines: BleedingConfig;
}

/** Where a value lies to the site's lines. The two lines of the INR are the ends of a band that the consensus leaves to judgement. */
export type LabPlace = 'inr-up-to-band' | 'inr-in-band' | 'inr-above-band' | 'platelets-below-line' | 'platelets-from-line';

export interface BleedingLab extends FieldEvidence {
  /** Undefined: no line is for it, or no one value stands. */
  readonly place: LabPlace | undefined;
}

export interface ClearanceRow extends FieldEvidence {
  readonly clearance: Clearance;
  /** True where the hold of a drug here depends on it. */
  readonly isAsked: boolean;
}

export interface DrugRow extends TakenAntithrombotic {
  /** What somebody said of the last dose; undefined: not asked yet. The chart's own word of it is `lastDose`. */
  readonly lastDoseSaid: LastDoseAnswer | undefined;
  /** Several where the clearance that would choose is not known. Undefined: the site has switched them off. Empty: there is none for it. */
  readonly holds: readonly HoldTimeId[] | undefined;
  /** The site has a time of its own for it, and none of the consensus is shown. */
  readonly isSiteHold: boolean;
}

const LABS: readonly ChartFieldId[] = [
  'CARE-PRE-5.inr',
  'CARE-PRE-5.platelets',
  'CARE-PRE-5.aptt',
  'CARE-PRE-5.fibrinogen',
  'CARE-PRE-5.haemoglobin',
];

const DRUG_READS = ['MedicationStatement', 'MedicationRequest', 'MedicationAdministration'] as const;

/** The review of this patient's chart and of what was asked; undefined where the site has switched it off, or the chart is another's. */
export function bleedingReview(
  current: Pick<Case, 'patient' | 'lastDoses'>,
  snapshot: ChartSnapshot,
  { asOf, site }: SuggestOptions,
): BleedingReview | undefined {
  const { windows, bleeding = DEFAULT_BLEEDING } = site;
  if (!bleeding.shown || snapshot.patientId !== current.patient.id) return undefined;
  const judging = { asOf, windows, bleeding };
  const context: QuestionContext = { ...judging, facts: chartFacts(snapshot), reads: snapshot.reads, level: undefined };
  const clearanceField = gatherField(snapshot, 'CARE-PRE-5.creatinine-clearance', judging);
  const mlPerMin = clearanceField.amount;
  const isSiteHold = ({ ingredient }: TakenAntithrombotic) => bleeding.holdTable.some(({ drug }) => drug === ingredient);
  const drugs = antithromboticsTaken(context).map(
    (taken): DrugRow => ({
      ...taken,
      lastDoseSaid: Object.hasOwn(current.lastDoses, taken.ingredient) ? current.lastDoses[taken.ingredient] : undefined,
      holds: bleeding.holds ? (isSiteHold(taken) ? [] : holdTimesFor(taken.ingredient, mlPerMin)) : undefined,
      isSiteHold: isSiteHold(taken),
    }),
  );
  return {
    labs: LABS.map(field => {
      const found = gatherField(snapshot, field, judging);
      return { ...found, place: placeOf(found, bleeding) };
    }),
    clearance: {
      ...clearanceField,
      clearance: clearanceIn(context, snapshot),
      isAsked: drugs.some(({ ingredient }) => dependsOnClearance(ingredient)),
    },
    drugs,
    drugReads: DRUG_READS.map(read => searchedRead(read, snapshot)),
    liverDisease: liverDiseaseEvidence(context),
    inrIsBlindTo: drugs.filter(({ drugClass }) => drugClass === 'direct-inhibitor').map(({ ingredient }) => ingredient),
    lines: bleeding,
  };
}

function placeOf({ field, amount }: FieldEvidence, lines: BleedingConfig): LabPlace | undefined {
  if (amount === undefined) return undefined;
  if (field === 'CARE-PRE-5.inr') {
    if (amount > lines.inrHighAbove) return 'inr-above-band';
    return amount > lines.inrReviewAbove ? 'inr-in-band' : 'inr-up-to-band';
  }
  if (field === 'CARE-PRE-5.platelets') return amount < lines.plateletsLowBelow ? 'platelets-below-line' : 'platelets-from-line';
  return undefined;
}
