import { type Gs1Element, type Gs1Text, wellFormed } from './gs1.ts';
import { formOf } from './gs1-identifiers.ts';

/**
 * A GS1 Digital Link: `https://…/01/GTIN/10/LOT?17=YYMMDD`, of whatever domain. The GTIN and what qualifies it are in the path, the rest is
 * asked for behind the question mark, where a site's own words may stand too. It is read, and never opened. Undefined: it is none.
 */
export function linkElements(text: string): Gs1Text | undefined {
  const [, path, query = ''] = /^https?:\/\/[^/?#\s]+\/([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(text) ?? [];
  const segments = path?.split('/') ?? [];
  const start = segments.findIndex(
    (segment, at) => (segment === '01' || segment === 'gtin') && /^\d{8}(\d{4,6})?$/.test(segments[at + 1] ?? ''),
  );
  if (start < 0) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (let at = start; at < segments.length; at += 2) if (segments[at]) pairs.push([segments[at] ?? '', segments[at + 1] ?? '']);
  for (const pair of query.split(/[&;]/)) {
    const equals = pair.indexOf('=');
    // What is no number is the site's own, such as what kind of page is asked for.
    if (/^\d{2,4}=/.test(pair)) pairs.push([pair.slice(0, equals), pair.slice(equals + 1)]);
  }
  const elements = pairs.map(([id, value]): Gs1Element => {
    const plain = unescaped(value);
    const number = NAMED.get(id) ?? id;
    // Here alone may a GTIN be written without the zeros before it.
    return { id: number, value: number === '01' ? plain.padStart(14, '0') : plain };
  });
  const isKnown = ({ id }: Gs1Element) => formOf(id) !== undefined;
  return wellFormed(
    elements.filter(isKnown),
    elements.filter(each => !isKnown(each)).map(({ id, value }) => `${id}/${value}`),
  );
}

/** As the first version of the standard allowed it. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['gtin', '01'],
  ['lot', '10'],
  ['ser', '21'],
  ['cpv', '22'],
]);

/** Escaped characters of a carrier's 82, each a byte; others are left, and fit no part. */
const unescaped = (value: string): string =>
  value.replaceAll(/%([2-7][0-9A-Fa-f])/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
