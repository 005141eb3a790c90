import { dayLine } from './day-line.ts';
import { count } from './wording.ts';

/** What is said of answers that no longer hold, and on the day of the procedure. */
export const dayWords = {
  ...dayLine,
  again: {
    heading: 'Asked again today',
    hint: (hours: number) =>
      `An answer to these holds for ${count(hours, 'hour', 'hours')}. What was answered before stands beside each; one press says the same again, or something else.`,
    nothing: 'Nothing has to be asked again.',
    holds: (number: number, since: string) =>
      `${count(number, 'answer', 'answers')} for the day of the procedure ${number === 1 ? 'holds' : 'hold'}; the oldest is of ${since}.`,
    none: 'No question of the day of the procedure has been answered yet.',
    unanswered: (number: number) =>
      `${count(number, 'question of the day has', 'questions of the day have')} no answer yet and ${number === 1 ? 'stands' : 'stand'} under Assess.`,
    wholePatient: 'Whole patient',
  },
  levels: {
    heading: 'Levels in one line',
    referral: 'Referral',
    imaging: 'Imaging',
    plan: 'Plan',
    consent: 'Consent',
    timeOut: 'Time-out',
    performed: 'Performed',
    none: 'names none',
    same: 'Plan and consent name the same levels.',
  },
  protocol: {
    heldNow: (levels: readonly string[]) => `Time-out now, ${levels.join(', ')} said`,
    now: 'Now',
    who: 'This is the case of',
  },
} as const;
