import type { DrugState } from '../../assessment/bleeding/drug-state.ts';
import type { DayValueId } from '../../assessment/bleeding/facts.ts';
import type { ValueState } from '../../assessment/bleeding/value-state.ts';
import type { Words } from '../../words/words.ts';
import { amountInWords } from './bleeding-sentence.ts';

/** What each value is called: as the chart's field is. */
export const LABS = {
  inr: 'CARE-PRE-5.inr',
  platelets: 'CARE-PRE-5.platelets',
  'creatinine-clearance': 'CARE-PRE-5.creatinine-clearance',
} as const satisfies Readonly<Record<DayValueId, string>>;

/** What stands beside a drug's name: its time, how it came about, and what became of a reversal. */
export function drugInWords({ time, reversal }: DrugState, words: Words): readonly string[] {
  const say = words.bleeding.state.drug;
  const reversed = reversal ? [say.reversal[reversal]] : [];
  switch (time.kind) {
    case 'continued':
      return [say.continued, ...reversed];
    case 'not-known':
      return [...time.because.map(why => words.bleeding.state.becauseOfIt[why]), ...reversed];
    case 'not-before':
    case 'reached': {
      const { held, lastDose } = time;
      const moment = words.record.moment(time.at);
      return [
        time.kind === 'reached' ? say.reached(moment) : say.notBefore(moment),
        say.lastDose[lastDose.from](words.record.moment(lastDose.at)),
        say.held(held.hours),
        ...(held.doses ? [say.doses(held.doses.count, held.doses.everyHours)] : []),
        ...(held.clearance === undefined ? [] : [say.clearance(held.clearance)]),
        ...(lastDose.laterInChart ? [say.laterInChart] : []),
        ...reversed,
      ];
    }
  }
}

/** "2.6, too old, 12 October 2026, 10:05, from the chart, window 24 hours" */
export function valueInWords(state: ValueState, words: Words): string {
  const { id, standing, at, from, windowHours } = state;
  const say = words.bleeding.state;
  const beside = [at && words.record.moment(at), from && say.from[from], say.window(windowHours)].filter(part => part !== undefined);
  const place = id === 'creatinine-clearance' && standing === 'inside' ? undefined : say.standing[standing];
  return [amountInWords(state, words), place, ...beside].filter(part => part !== undefined).join(', ');
}
