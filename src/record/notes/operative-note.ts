import type { Case, ProcedureRecord } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import type { SummarySection } from '../base/line.ts';
import { noteBody, noteText } from './note.ts';
import { recordSummary } from './summary.ts';

/** What the record says of the procedure and its complications; what FHIR makes of a grade is nothing that anybody reads a note for. */
export function operativeSections(current: Case, words: Words): readonly SummarySection[] {
  const { storedAs } = words.record.complication;
  return recordSummary(current, words)
    .filter(({ key }) => key !== 'consent')
    .map(section => ({ ...section, lines: section.lines.filter(({ label }) => label !== storedAs) }));
}

/** The same as the body of the brief operative note. */
export function recordedOperativeNote(current: Case, words: Words): string {
  return noteBody(operativeSections(current, words), words);
}

/** The brief operative note (section IV.C.3.a): as somebody edited it, else as it follows from the record. */
export function operativeNote(current: Case, words: Words): string {
  const body = current.procedure.operativeNote ?? recordedOperativeNote(current, words);
  return noteText(words.record.title.operativeNote, current, body, words);
}

/** Lines that the record has now and did not have when the note was edited, in their order. */
export function linesSince(edited: string, recorded: string): readonly string[] {
  const before = new Set(edited.split('\n'));
  return recorded.split('\n').filter(line => line !== '' && !before.has(line));
}

type KeptNote = Pick<ProcedureRecord, 'operativeNote' | 'operativeNoteBasis'>;

/**
 * The note after somebody wrote in it. It is an edit for as long as it is not what the record says; and it keeps what the record said when it was
 * first edited, so that what came since can be told.
 */
export function writeNote({ operativeNoteBasis: basis }: Partial<KeptNote>, text: string | undefined, recorded: string): KeptNote {
  if (text === undefined || text === recorded) return { operativeNote: undefined, operativeNoteBasis: undefined };
  return { operativeNote: text, operativeNoteBasis: basis ?? recorded };
}
