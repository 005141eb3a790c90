import type { Case } from '../../assessment/case.ts';
import { writeCaseFile } from '../../assessment/case-file.ts';

/** Whether leaving would lose something: answers that are in no file as they stand. */
export function holdsUnsaved(current: Case, savedText: string | undefined): boolean {
  const untouched =
    current.levels.length === 0 &&
    Object.keys(current.answers).length === 0 &&
    current.consent.decision === undefined &&
    current.procedure.status === undefined &&
    current.complications.length === 0;
  return !untouched && writeCaseFile(current) !== savedText;
}
