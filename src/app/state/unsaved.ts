import type { Case } from '../../assessment/case.ts';
import { writeCaseFile } from '../../assessment/case-file.ts';
import { newCase } from '../../assessment/new-case.ts';

/** Whether leaving would lose something: anything that was entered and is in no file as it stands. */
export function holdsUnsaved(current: Case, savedText: string | undefined): boolean {
  const { id, consentId, procedureId } = current;
  const untouched: Case = { ...newCase({ ...current, newId: () => id }), consentId, procedureId };
  const text = writeCaseFile(current);
  return text !== savedText && text !== writeCaseFile(untouched);
}
