import { expect } from 'vitest';
import { type Act, choose, inPart, pick, press, tick, write } from './acts.ts';

/** The stages in which something is answered, in their order. */
export const STAGES = ['Assess', 'Plan', 'Consent', 'Day of procedure', 'Procedure', 'Recover', 'Follow up'] as const;
export type AnsweredStage = (typeof STAGES)[number];

/** A case from the first level to its closing: what is done in each stage, and what of it the EHR must hold in the end. */
export interface WholeCase {
  readonly name: string;
  readonly patient: string;
  /** From what each stage is taken up in the next launch. */
  readonly takenUpFrom: 'file' | 'ehr';
  readonly acts: Readonly<Record<AnsweredStage, readonly Act[]>>;
  /** What the note and the elements of the report say on paper: levels, how it ended, complications, status. */
  readonly onPaper: readonly string[];
  readonly held: {
    readonly consents: readonly object[];
    readonly procedures: readonly object[];
    readonly events: readonly object[];
    /** Pain and totals of instruments, in the order in which they are sent. */
    readonly scores: readonly object[];
    /** Of the answers of each stage, what has to be found in them. A stage that is not named has none. */
    readonly answers: Readonly<Partial<Record<AnsweredStage | 'Complications', readonly string[]>>>;
  };
}

const DAY_MS = 86_400_000;
const CLINICIAN = 'Dr. Zoë Müller-Łukasz';

/** As it is written into a field of date and time, where the browser is. */
export function writtenMoment(now: Date, daysAgo: number, minutes = 0): string {
  const at = new Date(now.getTime() - daysAgo * DAY_MS + minutes * 60_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export const planned = [
  choose('Imaging guidance', 'Fluoroscopy'),
  choose('Injectate', 'PMMA cement'),
  choose('Sedation or anaesthesia', 'Yes'),
];

/** Consent to what is planned, by whom and when. */
export const consented = (decidedBy: readonly Act[], when: Act): readonly Act[] => [
  press('Covers the plan as it stands'),
  press('All of these were explained'),
  choose('Consent for the procedure', 'Given'),
  ...decidedBy,
  when,
  write('Taken by', CLINICIAN),
  write('The hospital’s form', 'Form 27, chart folder 3'),
];
export const byPatient = [choose('Decided by', 'The patient')];
export const now = press('When: Now');

export const readied = (timeOut: Act): readonly Act[] => [
  choose('Patient, procedure and level verified', 'Yes'),
  choose('Marking of the site', 'Marked on the skin'),
  timeOut,
];
export const begunAndEnded = [press('Began: Now'), press('Ended: Now')];
export const atLevel = (level: string, approach: string, cementMl: string, leakage = 'None seen') =>
  inPart(level, pick('Approach', approach), write('Cement (mL)', cementMl), tick(leakage));
export const ablated = (level: string, minutes: string) =>
  inPart(level, write('Probe', 'Articulating, 10 mm'), write('Ablated for (min)', minutes));
export const device = (number: number, what: string, lot: string): readonly Act[] => [
  press('Add a device'),
  ...inPart(`Device ${number}`, write('What it is', what), write('Lot', lot)),
];
export const endedWell = [
  choose('Immediate complications', 'None observed'),
  pick('Status at the end', 'Stable, neurologically unchanged'),
];
export const wentHome = [
  press('Add a check'),
  write('Systolic (mmHg)', '128'),
  choose('Motor strength', 'As before'),
  choose('First attempt to walk', 'Steady'),
  pick('Where the patient went', 'Home'),
];
export const called = (pain: string): readonly Act[] => [press('Call, now'), write('Pain then, 0 to 10', pain)];
export const closed = (because: string) => choose('Closed because', because);

/** Of the follow-up, on the day of the procedure or later. */
export const scored = (code: string, value: number, phase: 'same-day' | 'follow-up', others: object = {}) => ({
  status: 'final',
  code: coded(code),
  valueQuantity: { value },
  extension: [
    {
      extension: expect.arrayContaining([
        expect.objectContaining({ url: 'phase', valueCodeableConcept: coded(phase) }),
        expect.objectContaining({
          url: 'procedure',
          valueReference: expect.objectContaining({ reference: expect.stringMatching(/^Procedure\//) }),
        }),
      ]),
    },
  ],
  ...others,
});
export const PAIN_CODE = '72514-3';

/** A concept that has this among its codes. */
export const coded = (code: string) => ({ coding: expect.arrayContaining([expect.objectContaining({ code })]) });
export const at = (...levels: readonly string[]) => levels.map(level => coded(level));

export const PAINFUL = 'Painful osteoporotic fracture at this level';
export const AGREES = 'Imaging agrees with the pain at this level';
