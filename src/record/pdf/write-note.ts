import type Document from 'pdfkit';
import type { StructureElement as Element } from 'pdfkit';
import type { Words } from '../../words/words.ts';
import type { ClinicalNote, ClinicalSection } from '../notes/clinical-note.ts';
import { FONT } from './fonts.ts';

type Line = ClinicalNote['patient'];

const SIZE = { title: 17, heading: 12, text: 10, foot: 8 } as const;

/** The note's content, in the order in which it is read. `remark`: what is to be known of the text itself. */
export function writeNote(document: Document, note: ClinicalNote, words: Words, remark: string | undefined): void {
  const root = document.struct('Document');
  document.addStructure(root);
  add(document, root, 'H1', () => document.font(FONT.bold).fontSize(SIZE.title).text(note.title));
  document.moveDown(0.5);
  writeLines(document, root, [note.patient, ...note.head], words);
  for (const section of note.sections) writeSection(document, root, section, words);
  document.moveDown(1.5);
  for (const text of [...(remark === undefined ? [] : [remark]), note.foot]) {
    add(document, root, 'P', () => document.font(FONT.regular).fontSize(SIZE.foot).text(text));
  }
  root.end();
}

function writeSection(document: Document, root: Element, { title, lines, text }: ClinicalSection, words: Words): void {
  const section = document.struct('Sect');
  root.add(section);
  document.moveDown(1);
  document.font(FONT.bold).fontSize(SIZE.heading);
  keepWithNext(document);
  add(document, section, 'H2', () => document.text(title));
  document.moveDown(0.25);
  if (lines.length > 0) writeLines(document, section, lines, words);
  for (const paragraph of (text ?? '').split(/\n+/).filter(each => each.trim() !== '')) {
    add(document, section, 'P', () => document.font(FONT.regular).fontSize(SIZE.text).text(paragraph, { paragraphGap: 2 }));
  }
  section.end();
}

/** A heading does not stand alone at the foot of a page. */
function keepWithNext(document: Document): void {
  if (document.y + 5 * SIZE.heading > document.page.maxY()) document.addPage();
}

/** Label and value as one item of a list. */
function writeLines(document: Document, parent: Element, lines: readonly Line[], words: Words): void {
  const list = document.struct('L');
  parent.add(list);
  for (const { label, value } of lines) {
    const item = document.struct('LI');
    list.add(item);
    add(document, item, 'LBody', () => {
      const [, colon = ''] = /^L(.*)V$/su.exec(words.record.line('L', 'V')) ?? [];
      document.fontSize(SIZE.text).font(FONT.bold).text(`${label}${colon}`, { continued: true, paragraphGap: 2 });
      document.font(FONT.regular).text(value === '' ? ' ' : value, { paragraphGap: 2 });
    });
    item.end();
  }
  list.end();
}

function add(document: Document, parent: Element, type: 'H1' | 'H2' | 'P' | 'LBody', write: () => void): void {
  const element = document.struct(type, write);
  parent.add(element);
  element.end();
}
