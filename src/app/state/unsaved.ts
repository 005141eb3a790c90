import type { Case } from '../../assessment/case.ts';
import { writeCaseFile } from '../../assessment/case-file.ts';
import { holdsSomething } from '../../assessment/may-begin.ts';

/** Whether leaving would lose something: anything that was entered and is in no file as it stands. */
export function holdsUnsaved(current: Case, savedText: string | undefined): boolean {
  return writeCaseFile(current) !== savedText && holdsSomething(current);
}
