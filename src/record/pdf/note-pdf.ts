import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Words } from '../../words/words.ts';
import type { ClinicalNote } from '../notes/clinical-note.ts';
import { FONT, type NoteFonts } from './fonts.ts';
import { printable } from './printable.ts';
import { printRunningLines } from './running-lines.ts';
import { writeNote } from './write-note.ts';

/** Points; A4. */
const MARGINS = { top: 84, bottom: 68, left: 56, right: 56 } as const;

/**
 * The note as a PDF that says how it is read (PDF/UA-1): title and language, headings, lists and paragraphs, running heads that are no
 * content. The same note gives the same bytes.
 */
export async function notePdf(note: ClinicalNote, words: Words, fonts: NoteFonts): Promise<Uint8Array<ArrayBuffer>> {
  const [drawn, isWhole] = asDrawn(note, fonts);
  const document = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    tagged: true,
    lang: note.language,
    displayTitle: true,
    bufferPages: true,
    // A standard font is asked for by default, and none may stand in a document that embeds its own.
    font: '',
    info: {
      Title: inMetadata(drawn.title),
      Creator: 'Vertaug',
      Producer: 'Vertaug',
      CreationDate: new Date(note.writtenAt),
      ModDate: new Date(note.writtenAt),
    },
  });
  document.appendXML(SAYS_IT_IS_UA);
  const bytes = bytesOf(document);
  document.registerFont(FONT.regular, fonts.regular);
  document.registerFont(FONT.bold, fonts.bold);
  writeNote(document, drawn, words, isWhole ? undefined : words.clinicalNote.noGlyph);
  printRunningLines(document, drawn, words);
  document.end();
  return bytes;
}

/**
 * What `subset: 'PDF/UA'` would write. With that, pdfkit takes the fonts to be those of a PDF/A-1 and lists their glyphs without the parts
 * that accented letters are composed of, which PDF/UA forbids (ISO 14289-1, 7.21.4.2).
 */
const SAYS_IT_IS_UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/** pdfkit writes the title into the metadata's XML as it is: what is markup there would break it. */
function inMetadata(title: string): string {
  return title.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›');
}

/** The note with only characters that both fonts have, and whether none had to give way. */
function asDrawn(note: ClinicalNote, { regular, bold }: NoteFonts): readonly [ClinicalNote, isWhole: boolean] {
  const sets = [regular, bold].map(font => new Set(charactersOf(font)));
  const has = (codePoint: number) => sets.every(set => set.has(codePoint));
  let isWhole = true;
  const draw = (text: string) => {
    const drawn = printable(text, has);
    isWhole &&= !/\[U\+[0-9A-F]+\]/.test(drawn) || drawn === text;
    return drawn;
  };
  const drawLine = ({ label, value }: ClinicalNote['patient']) => ({ label: draw(label), value: draw(value) });
  const drawn: ClinicalNote = {
    ...note,
    title: draw(note.title),
    patient: drawLine(note.patient),
    head: note.head.map(drawLine),
    sections: note.sections.map(({ title, lines, text }) => ({
      title: draw(title),
      lines: lines.map(drawLine),
      ...(text === undefined ? {} : { text: draw(text) }),
    })),
    foot: draw(note.foot),
  };
  return [drawn, isWhole];
}

function charactersOf(font: Uint8Array): readonly number[] {
  const made = create(font);
  return 'characterSet' in made ? made.characterSet : [];
}

function bytesOf(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    document.on('data', chunk => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => void new Blob(chunks).arrayBuffer().then(buffer => resolve(new Uint8Array(buffer)), reject));
  });
}
