import type Document from 'pdfkit';
import type { Words } from '../../words/words.ts';
import type { ClinicalNote } from '../notes/clinical-note.ts';
import { FONT } from './fonts.ts';

const SIZE = 8;
const FROM_EDGE = 34;

/** Whose it is and of when, above; the title and which page it is, below: on each page, and to a screen reader no content. */
export function printRunningLines(document: Document, { title, patient, head }: ClinicalNote, words: Words): void {
  const [dated] = head;
  const { start, count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    const { page } = document;
    const width = page.width - page.margins.left - page.margins.right;
    // Within its margin a page takes text without beginning another one.
    page.margins = { ...page.margins, top: 0, bottom: 0 };
    document.font(FONT.regular).fontSize(SIZE);
    const line = (text: string, y: number, attached: 'Top' | 'Bottom') => {
      document.markContent('Artifact', { type: 'Pagination', attached: [attached] });
      document.text(text, page.margins.left, y, { width, height: 2.5 * SIZE, ellipsis: true });
      document.endMarkedContent();
    };
    line(`${patient.value}\n${dated ? words.record.line(dated.label, dated.value) : ''}`, FROM_EDGE, 'Top');
    line(`${title}, ${words.clinicalNote.page(index + 1, count)}`, page.height - FROM_EDGE - SIZE, 'Bottom');
  }
}
