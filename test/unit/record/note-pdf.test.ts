import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { clinicalNote, type NoteSetting } from '../../../src/record/notes/clinical-note.ts';
import { notePdf } from '../../../src/record/pdf/note-pdf.ts';
import { printable } from '../../../src/record/pdf/printable.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { FONTS } from './printed.ts';

const SETTING: NoteSetting = { carries: ['consent'], notKept: [], replaces: undefined };
const pdfOf = (current: Case, setting: Partial<NoteSetting> = {}) =>
  notePdf(clinicalNote(current, inEnglish, { ...SETTING, ...setting }), inEnglish, FONTS);

/** The PDF's own syntax, with the streams of its pages unpacked. */
function syntaxOf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return text.replaceAll(/\/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/g, (_, data: string) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
}

const count = (text: string, sought: RegExp) => [...text.matchAll(sought)].length;

describe('the note as a PDF', () => {
  it('is the same for the same note', async () => {
    expect(await pdfOf(wholeCase())).toEqual(await pdfOf(wholeCase()));
  });

  it('says its language and title, and has headings, lists, and embedded fonts', async () => {
    const text = syntaxOf(await pdfOf(wholeCase()));
    expect(text).toContain('/Lang (en)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(count(text, /\/S \/H1\b/g)).toBe(1);
    expect(count(text, /\/S \/H2\b/g)).toBeGreaterThan(2);
    expect(count(text, /\/S \/LI\b/g)).toBe(count(text, /\/S \/LBody\b/g));
    expect(count(text, /\/FontFile2 /g)).toBe(2);
    expect(text).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  it('has on each page a head and a foot that are no content, however long it is', async () => {
    const long = acted(wholeCase(), { type: 'procedure', change: { operativeNote: 'On and on it goes. '.repeat(2_000) } });
    const text = syntaxOf(await pdfOf(long));
    const pages = count(text, /\/Type \/Page\b(?!s)/g);
    expect(pages).toBeGreaterThan(5);
    expect(count(text, /\/Artifact <<\s*\/Type \/Pagination/g)).toBe(2 * pages);
  });

  it('keeps its metadata whole where the title has what is markup there', async () => {
    const text = syntaxOf(await pdfOf(wholeCase(), { replaces: 'A & B <1>' }));
    expect(/<dc:title>[\s\S]*?<\/dc:title>/.exec(text)?.[0].replaceAll(/<\/?(?:dc:title|rdf:\w+)[^>]*>/g, '')).not.toMatch(/[&<>]/);
  });

  it('says that characters are given by their numbers only where the font has not all of them', async () => {
    const written = async (operativeNote: string) =>
      count(syntaxOf(await pdfOf(acted(wholeCase(), { type: 'procedure', change: { operativeNote } }))), /\/S \/P\b/g);
    const plain = await written('Uneventful.');
    expect(await written('漢 Uneventful.')).toBe(plain + 1);
    expect(await written('Written so: [U+6F22]')).toBe(plain);
  });

  it('is made of whatever people wrote', async () => {
    const written = ['漢字', 'שלום', '\u0000\ud800', '', '\n\n', '👩‍⚕️', 'e\u0301', '-'.repeat(5_000)];
    for (const operativeNote of written) {
      const pdf = await pdfOf(acted(wholeCase(), { type: 'procedure', change: { operativeNote } }));
      expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
    }
  });
});

describe('a text as a font can draw it', () => {
  const LATIN = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250;

  it('says by number what the font does not have, and never draws an empty box', () => {
    expect(printable('Dr 漢 Gąsiorek', LATIN)).toBe('Dr [U+6F22] Gąsiorek');
    expect(printable('👍', LATIN)).toBe('[U+1F44D]');
  });

  it('composes letters, keeps lines, and leaves out what is never drawn', () => {
    expect(printable('e\u0301\r\nB\u200bC\u0007', LATIN)).toBe('é\nBC');
    expect(printable('5\u202f%', LATIN)).toBe('5 %');
  });
});
