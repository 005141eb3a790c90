import type { Case } from '../../assessment/case/case.ts';
import { writeEntered } from '../../assessment/case/case-file.ts';
import { holdsSomething } from '../../assessment/may-begin.ts';

/** Whether leaving would lose something: anything that was entered and is in no file as it stands. `savedEntries`: what was, as writeEntered has it. */
export function holdsUnsaved(current: Case, savedEntries: string | undefined): boolean {
  return writeEntered(current) !== savedEntries && holdsSomething(current);
}
