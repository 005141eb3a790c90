import { describe, expect, test } from 'vitest';
import { attachmentText } from '../../../src/chart/facts/report-text.ts';
import { textOfMarkup } from '../../../src/chart/facts/text-of-markup.ts';
import { textOfRtf } from '../../../src/chart/facts/text-of-rtf.ts';
import { asked } from '../../builders/asked.ts';
import { aPatient, daysBefore } from '../../builders/chart-builder.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('text that a report carries', () => {
  test.each([
    ['plain', { contentType: 'text/plain', data: base64('Fracture of L1: marrow œdema') }, 'Fracture of L1: marrow œdema'],
    ['plain with its character set', { contentType: 'text/plain; charset="ISO-8859-1"', data: btoa('Kümmell at L1') }, 'Kümmell at L1'],
    ['plain in capitals', { contentType: 'TEXT/PLAIN;charset=UTF-8', data: base64('œdema') }, 'œdema'],
    [
      'plain over several lines',
      { contentType: 'text/plain', data: base64('Fracture of L1').replaceAll(/(.{8})/g, '$1\r\n') },
      'Fracture of L1',
    ],
    ['HTML', { contentType: 'text/html', data: base64('<p>Fracture of <b>L</b>1</p>') }, 'Fracture of L1'],
    ['XHTML', { contentType: 'application/xhtml+xml', data: base64('<div>Fracture<br/>of L1</div>') }, 'Fracture\nof L1'],
    ['RTF', { contentType: 'text/rtf', data: btoa('{\\rtf1\\ansi Fracture of L1\\par}') }, 'Fracture of L1'],
  ])('is read as %s', (_as, attachment, text) => {
    expect(attachmentText(attachment)).toEqual({ text });
  });

  test.each([
    ['a PDF', { contentType: 'application/pdf', data: btoa('%PDF-1.7') }, 'application/pdf'],
    ['an address', { contentType: 'text/plain', url: 'Binary/1' }, 'text/plain'],
    ['an address of nobody knows what', { url: 'Binary/1' }, 'unnamed'],
    ['a character set that nobody knows', { contentType: 'text/plain; charset=klingon', data: btoa('L1') }, 'text/plain'],
    ['what is no base64', { contentType: 'text/plain', data: 'Fracture of L1!' }, 'text/plain'],
    ['what is no RTF', { contentType: 'text/rtf', data: btoa('Fracture of L1') }, 'text/rtf'],
    ['nothing', 7, 'unnamed'],
  ])('is named where it is %s', (_what, attachment, unread) => {
    expect(attachmentText(attachment)).toEqual({ unread });
  });
});

describe('the words of markup', () => {
  test.each([
    ['<style>p { color: red }</style><p>L1</p><script>if (1 < 2) "L2"</script><p>T8</p>', 'L1\n\nT8'],
    ['<ul><li>Acute L1</li><li>Old T8</li></ul>', 'Acute L1\n\nOld T8'],
    ['<table><tr><td>L1</td><td>fracture</td></tr></table>', 'L1 fracture'],
    ['No&nbsp;fracture &lt; 20&#160;&#37; of T12 &amp; L1&#x2e; &unknown;', 'No fracture < 20 % of T12 & L1. &unknown;'],
    ['Height < 20 % <!-- L2 <p> --> lost', 'Height < 20 % lost'],
    ['Cut off <p class="L2', 'Cut off'],
    ['<script>never closed L2', ''],
    ['no tags', 'no tags'],
  ])('of %s', (markup, text) => {
    expect(textOfMarkup(markup)).toBe(text);
  });

  test('are found in the time that the markup takes to read', () => {
    for (const piece of ['<', '<p ', '<!--', '<script>', '&#', '</'])
      expect(textOfMarkup(piece.repeat(60_000)).length).toBeLessThan(300_000);
  });
});

describe('the words of RTF', () => {
  test.each([
    [
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs20 IMPRESSION:\\par 1. Acute L1 fracture.\\line 2. K\\'fcmmell.}",
      'IMPRESSION:\n1. Acute L1 fracture.\n2. Kümmell.',
    ],
    ['{\\rtf1 {\\*\\generator Word L2;}T12\\u8211?L1 {\\b fractures}}', 'T12–L1 fractures'],
    ["{\\rtf1 \\u252\\'fcber L1}", 'über L1'],
    ['{\\rtf1 a\\~b \\{c\\}\r\nd}', 'a b {c}d'],
    ['{\\rtf1 {\\stylesheet{\\s1 L3;}}{\\pict ffd8ff}', ''],
  ])('of %s', (rtf, text) => {
    expect(textOfRtf(rtf)).toBe(text);
  });

  test('are not guessed from what has bytes within', () => {
    expect(textOfRtf('{\\rtf1 {\\pict\\bin12 ............}}')).toBeUndefined();
  });
});

describe('a report', () => {
  test('says by its narrative what it says nowhere else', async () => {
    const text = { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Retropulsion at L1.</p></div>' };
    const chart = aPatient().withReport('', daysBefore(2), { text });
    expect((await asked(chart, 'CON-REL-2.retropulsion', 'L1')).state).toBe('present');
    const alsoSaid = aPatient().withReport('Fracture of L1.', daysBefore(2), { text });
    expect((await asked(alsoSaid, 'CON-REL-2.retropulsion', 'L1')).evidence).toEqual([]);
  });
});
