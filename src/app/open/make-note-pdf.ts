import type { ClinicalNote } from '../../record/notes/clinical-note.ts';
import type { Words } from '../../words/words.ts';

/** The note as a PDF, `words` being those of its language; undefined where what makes it, or its fonts, did not load. */
export async function makeNotePdf(note: ClinicalNote, words: Words): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const [{ notePdf }, { noteFonts }] = await Promise.all([import('../../record/pdf/note-pdf.ts'), import('./note-fonts.ts')]);
    return await notePdf(note, words, await noteFonts());
  } catch {
    // Whoever asked can still give the note as text.
    return undefined;
  }
}
