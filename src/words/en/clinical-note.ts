import { recordWords } from './record.ts';

/** The clinical note: one document of the whole record, for an EHR that takes documents where it takes no such resources. */
export const clinicalNoteWords = {
  title: 'Clinical note: vertebral augmentation',
  replacing: (title: string, earlier: string) => `${title} (replaces: ${earlier})`,
  adding: (title: string, earlier: string) => `${title} (addendum to: ${earlier})`,
  performed: 'Date of procedure',
  notRecorded: 'not recorded',
  written: 'Written',
  writtenBy: (who: string, at: string) => `${who}, ${recordWords.moment(at)}`,
  authorUnnamed: 'name not recorded',
  onlyHere: 'What stands only in this note',
  carries: 'Not stored in the EHR in any other way',
  notKept: (label: string) => `The EHR did not keep: ${label}`,
  page: (page: number, of: number) => `page ${page} of ${of}`,
  noGlyph: 'Characters that this document’s font does not have stand here as their Unicode numbers, in square brackets.',
  section: 'Clinical note',
  hint: 'One document of the whole record: assessment, consent, procedure, complications, recovery and follow-up.',
  savePdf: 'Save as PDF',
  saveText: 'Save as text',
  noPdf: 'The part of Vertaug that makes PDFs could not be loaded. Save the note as text, or try again once the connection is back.',
} as const;
