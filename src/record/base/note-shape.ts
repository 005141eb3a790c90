import type { LanguageTag } from '../../plain/language-tag.ts';

/** A part of a note: on the screen, on paper and in text alike. */
export interface NoteSection {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

type Line = NoteSection['lines'][number];

/** A document of the whole record: what PDF, plain text and FHIR document are made of. */
export interface ClinicalNote {
  readonly language: LanguageTag;
  readonly title: string;
  /** When it was written; ISO instant. */
  readonly writtenAt: string;
  /** Whose it is. */
  readonly patient: Line;
  /** When the procedure was; who wrote the note, and when. */
  readonly head: readonly Line[];
  readonly sections: readonly ClinicalSection[];
  /** The marks by which Vertaug knows its own words again. */
  readonly foot: string;
}

export interface ClinicalSection extends NoteSection {
  /** What somebody wrote in place of lines, as it was written. */
  readonly text?: string;
}
