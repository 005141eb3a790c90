import type { Case } from '../../src/assessment/case/case.ts';
import { clinicalNote } from '../../src/record/notes/clinical-note.ts';
import { notePdf } from '../../src/record/pdf/note-pdf.ts';
import { inEnglish, loadWords } from '../../src/words/load-words.ts';
import type { Words } from '../../src/words/words.ts';
import { acted, emptyCase, present, wholeCase } from '../unit/assessment/cases.ts';
import { FONTS } from '../unit/record/printed.ts';

/** Notes as PDFs, and whether each is to conform; the one that is not to shows that the checker looks. */
export async function checkedNotes(): Promise<readonly { readonly name: string; readonly pdf: Uint8Array; readonly conforms: boolean }[]> {
  const inFrench = await loadWords('fr-CA');
  if (!inFrench) throw new Error('There are no French words.');
  const answered = acted(wholeCase(), { type: 'choose-level', level: 'L1' }, present('IND-1@L1'));
  const named = {
    ...answered,
    patient: { ...answered.patient, name: 'Şebnem Akdoğu' },
    clinician: { reference: undefined, name: 'Mirosław Gąsiorek 漢 Ольга' },
  };
  const long = acted(wholeCase(), { type: 'procedure', change: { operativeNote: 'On and on it goes, at great length. '.repeat(1_500) } });
  const made = async (name: string, current: Case, words: Words, replaces?: string) => {
    const note = clinicalNote(current, words, { carries: ['consent', 'procedure'], notKept: [{ label: 'L1', value: '4.5 mL' }], replaces });
    return { name, pdf: await notePdf(note, words, FONTS), conforms: true };
  };
  const notes = [
    await made('whole', answered, inEnglish),
    await made('french', named, inFrench),
    await made('long', long, inEnglish),
    await made('empty', emptyCase(), inEnglish),
    await made('replacing', wholeCase(), inEnglish, 'A & B <1>'),
  ];
  const [first] = notes;
  const unnamed = Buffer.from(first?.pdf ?? [])
    .toString('latin1')
    .replace('/Lang (en)', '/Lung (en)');
  return [...notes, { name: 'no-language', pdf: Buffer.from(unnamed, 'latin1'), conforms: false }];
}
