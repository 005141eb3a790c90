import { printedElements, readGs1, SEPARATOR, scannedElements } from './gs1.ts';
import { linkElements } from './gs1-digital-link.ts';
import { readHibcc } from './hibcc.ts';
import { readIccbba } from './iccbba.ts';
import type { UdiReading } from './udi-reading.ts';

/** Undefined for blank text. It is only read: what stands in the field stays as it is. */
export function readUdi(text: string): UdiReading | undefined {
  const scanned = text.trim();
  if (scanned === '') return undefined;
  // Some scanners begin with the separator that others leave out.
  if (scanned.startsWith(SEPARATOR)) return readUdi(scanned.slice(1)) ?? { kind: 'other' };
  // What a scanner puts before the data: which kind of bars it read. Of GS1's own kinds everything is GS1.
  const [, symbols, bare = scanned] = /^(\][A-Za-z]\d)?(.*)$/s.exec(scanned) ?? [];
  if (/^\*?\+/.test(bare)) return readHibcc(text.trimStart().replace(/^\][A-Za-z]\d/, '')) ?? { kind: 'other' };
  if (/^[=&]/.test(bare)) return readIccbba(bare) ?? { kind: 'other' };
  if (bare.startsWith('(')) return readGs1(printedElements(bare));
  const link = linkElements(bare);
  if (link) return readGs1(link);
  // Without either, a few digits of anything would begin like a part.
  const isGs1 = /^\](C1|d2|Q3|e0|J1)$/.test(symbols ?? '') || /^\s*01\s*\d{14}/.test(bare);
  return isGs1 ? readGs1(scannedElements(bare)) : { kind: 'other' };
}

/** A carrier in the form that is printed, where it was scanned or is a link and was read to its end; else undefined. */
export function printedForm(text: string): string | undefined {
  const reading = readUdi(text);
  if (reading?.kind !== 'udi' || text.trim() === reading.humanReadable || reading.remarks.some(({ kind }) => kind === 'not-read'))
    return undefined;
  return reading.issuer === 'gs1' && !text.trim().startsWith('(') ? reading.humanReadable : undefined;
}
