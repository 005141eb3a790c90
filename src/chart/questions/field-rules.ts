import { HOURS_PER_DAY, HOURS_PER_MONTH } from '../../plain/hours-and-days.ts';
import type { ChartFieldId } from '../chart-field.ts';
import { directInhibitors, heparins } from '../codes/groups/anticoagulants.ts';
import { consentEvidence } from '../evidence/consent-evidence.ts';
import { clearanceIn, creatinineWindowHours } from '../evidence/creatinine-clearance.ts';
import { findEarlierCement } from '../evidence/find-cement.ts';
import { inrField, plateletField, takenWithin } from '../evidence/lab-evidence.ts';
import { type Measurement, measuredBeside, measuredField, measuredTogether } from '../evidence/measurement-evidence.ts';
import {
  ANAESTHESIA_CLASS,
  APTT,
  BODY_SIZE,
  BONE_DENSITY,
  CLEARANCE,
  CORD_INJURY_GRADE,
  CREATININE,
  DOSES,
  FIBRINOGEN,
  FILTRATION,
  FUNCTION_SCORES,
  HAEMOGLOBIN,
  INFECTION_SIGNS,
  T_SCORE,
  VITAL_SIGNS,
  WEIGHT,
} from '../evidence/measurements.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import type { Evidence } from '../evidence.ts';
import { findReferrals } from '../findings/find-referrals.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot, ReadId } from '../snapshot.ts';
import type { Gathered, QuestionRule } from './question-rules.ts';

export interface GatheredField extends Gathered {
  /** What the field's value is, where it is not that of the first item. */
  readonly value?: string | undefined;
  readonly amount?: number | undefined;
}

/** How the chart bears on one field. */
export interface FieldRule extends Pick<QuestionRule, 'needs' | 'alsoReads'> {
  readonly gather: (context: QuestionContext, snapshot: ChartSnapshot) => GatheredField;
  /** Several values make the field up: each is named with its value. */
  readonly manyValues?: true;
}

const OBSERVATION: readonly ReadId[] = ['Observation'];
const WINDOW_BY: readonly ReadId[] = ['MedicationStatement', 'MedicationRequest', 'Condition'];

const measuredBy = (measurement: Measurement, hoursOf: (context: QuestionContext) => number): FieldRule => ({
  needs: OBSERVATION,
  alsoReads: WINDOW_BY,
  gather: context => measuredField(context, measurement, hoursOf(context)),
});

/** Every field, by what in the chart it is read from. */
export const FIELD_RULES: Readonly<Record<ChartFieldId, FieldRule>> = {
  'CARE-PRE-5.inr': { needs: OBSERVATION, alsoReads: WINDOW_BY, gather: inrField },
  'CARE-PRE-5.platelets': { needs: OBSERVATION, alsoReads: WINDOW_BY, gather: plateletField },
  'CARE-PRE-5.aptt': measuredBy(APTT, clottingWindowHours),
  'CARE-PRE-5.fibrinogen': measuredBy(FIBRINOGEN, ({ windows }) => windows.inrDays * HOURS_PER_DAY),
  'CARE-PRE-5.haemoglobin': measuredBy(HAEMOGLOBIN, ({ windows }) => windows.haemoglobinDays * HOURS_PER_DAY),
  'CARE-PRE-5.creatinine': measuredBy(CREATININE, creatinineWindowHours),
  'CARE-PRE-5.creatinine-clearance': { needs: ['Observation', 'Patient'], alsoReads: WINDOW_BY, gather: clearanceField },
  'CARE-PRE-6.function': {
    needs: OBSERVATION,
    manyValues: true,
    gather: context => measuredTogether(context, FUNCTION_SCORES, () => context.windows.functionDays * HOURS_PER_DAY),
  },
  'CARE-PRE-7.vital-signs': {
    needs: OBSERVATION,
    manyValues: true,
    gather: context =>
      measuredTogether(context, [...VITAL_SIGNS, ...BODY_SIZE, ANAESTHESIA_CLASS], measurement =>
        VITAL_SIGNS.includes(measurement) ? context.windows.vitalSignsHours : context.windows.weightDays * HOURS_PER_DAY,
      ),
  },
  'CARE-PRE-9.neurology': {
    needs: OBSERVATION,
    gather: context => measuredField(context, CORD_INJURY_GRADE, context.windows.vitalSignsHours),
  },
  'CARE-PRE-10.referral': {
    needs: ['ServiceRequest'],
    alsoReads: ['Condition', 'DiagnosticReport'],
    gather: (context, snapshot) => ({ evidence: referrals(snapshot, context) }),
  },
  'CARE-PRE-11.earlier-augmentation': {
    needs: ['Procedure', 'DiagnosticReport', 'Condition'],
    gather: (context, snapshot) => ({
      evidence: findEarlierCement(snapshot, context).map(({ evidence }) => ({ ...evidence, says: 'present' })),
    }),
  },
  'CARE-POST-8.densitometry': {
    needs: OBSERVATION,
    manyValues: true,
    gather: context => measuredTogether(context, [T_SCORE, BONE_DENSITY], () => context.windows.densitometryMonths * HOURS_PER_MONTH),
  },
  'CON-ABS-1.infection-signs': {
    needs: OBSERVATION,
    manyValues: true,
    gather: context => measuredTogether(context, INFECTION_SIGNS, () => context.windows.infectionSignsHours),
  },
  'CONS-1.consent-on-file': { needs: ['Consent'], gather: (context, snapshot) => ({ evidence: consentEvidence(context, snapshot) }) },
  'RAD-5.dose': { needs: OBSERVATION, manyValues: true, gather: sessionDose },
};

/** A dose belongs to one session: that of an earlier one is history, not stale. */
function sessionDose(context: QuestionContext): GatheredField {
  const { evidence } = measuredTogether(context, DOSES, () => context.windows.dayOfProcedureHours);
  return { evidence: evidence.map(item => (item.says === 'stale' ? { ...item, says: 'history' } : item)) };
}

/** Heparin and direct inhibitors change a clotting time within hours. */
function clottingWindowHours(context: QuestionContext): number {
  const { windows, reads } = context;
  const unread = reads.MedicationStatement.status !== 'read' || reads.MedicationRequest.status !== 'read';
  return unread || takenWithin(context, [heparins, directInhibitors], windows.antithromboticStoppedDays)
    ? windows.inrOnAnticoagulantHours
    : windows.inrDays * HOURS_PER_DAY;
}

/** Measured, else worked out, with what it was worked out from; an estimated filtration stands beside and is not taken for it. */
function clearanceField(context: QuestionContext, snapshot: ChartSnapshot): GatheredField {
  const hours = creatinineWindowHours(context);
  const beside = measuredBeside(context, [FILTRATION], hours, 'filtration-is-no-clearance');
  const measured = measuredField(context, CLEARANCE, hours);
  const clearance = clearanceIn(context, snapshot);
  if (clearance.kind === 'measured') return { ...measured, evidence: [...measured.evidence, ...beside] };
  if (clearance.kind === 'not-computed') {
    return { evidence: [...measured.evidence, ...clearanceInputs(context), ...beside], disagree: measured.disagree };
  }
  const { creatinine, weight, mlPerMin } = clearance;
  const inputs = [creatinine, weight].map(input => ({ ...input, says: 'present' as const }));
  const older = measured.evidence.map(item => ({ ...item, says: 'history' as const }));
  return { evidence: [...inputs, ...older, ...beside], value: `${mlPerMin} mL/min`, amount: mlPerMin };
}

/** What there is to work it out from: enough of it would have been used. */
function clearanceInputs(context: QuestionContext): readonly Evidence[] {
  const creatinine = measuredField(context, CREATININE, creatinineWindowHours(context));
  const weight = measuredField(context, WEIGHT, context.windows.weightDays * HOURS_PER_DAY);
  return [...creatinine.evidence, ...weight.evidence].map(item => (item.says === 'present' ? { ...item, says: 'supports' } : item));
}

/** What is still asked for is the referral; what was done or withdrawn, or is dated ahead, is history. */
function referrals(snapshot: ChartSnapshot, judging: Judging): readonly Evidence[] {
  return findReferrals(snapshot, judging).map(({ evidence }) =>
    evidence.says === 'supports' ? { ...evidence, says: 'present' } : evidence,
  );
}
