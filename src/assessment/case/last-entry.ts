import type { Case } from './case.ts';

/** When something was last entered; of a case in which that was not kept, when it was begun. ISO instant. */
export function lastEntryAt({ answers, enteredBy, startedAt }: Case): string {
  const entered = [...Object.values(answers), ...Object.values(enteredBy)].map(each => each?.at);
  return entered.reduce<string>((last, at) => (at !== undefined && Date.parse(at) > Date.parse(last) ? at : last), startedAt);
}
