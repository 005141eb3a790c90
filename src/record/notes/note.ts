import type { Case } from '../../assessment/case/case.ts';
import type { Words } from '../../words/words.ts';
import { patientLine } from '../base/line.ts';
import type { NoteSection } from '../base/note-shape.ts';

export type { NoteSection } from '../base/note-shape.ts';

/** What a note says, without who it is about. */
export function noteBody(sections: readonly NoteSection[], words: Words): string {
  return sections
    .map(({ title, lines }) => [title, ...lines.map(({ label, value }) => words.record.line(label, value))].join('\n'))
    .join('\n\n');
}

/**
 * A note as text for a file or the clipboard: always with whose it is, and signed by the case, so that Vertaug knows its own words again
 * where somebody puts the note into the EHR.
 */
export function noteText(title: string, { patient, procedureId }: Case, body: string, words: Words): string {
  const head = `${title}\n${words.record.line(words.record.patient.label, patientLine(patient, words))}`;
  return `${head}\n\n${body.trimEnd()}\n\n${noteFoot(procedureId, words)}\n`;
}

/** What stands below every note that leaves as text. */
export function noteFoot(procedureId: string, words: Words): string {
  return words.record.writtenIn(`urn:uuid:${procedureId}`);
}
