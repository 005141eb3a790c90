import { type Content, eitherOr, type Place, ruleAt } from './extension-rows.ts';
import { add, drop, put, type Row, repeat } from './row.ts';

/** Where an extension stands in an example. */
export interface Seen {
  readonly base: string;
  /** As `spotOf` reads it. */
  readonly at: string;
}

/** `extension:ID` on the resource of an example. */
export const seenOn =
  (base: string) =>
  (id: string, nth = 0): Seen => ({ base, at: `extension:${id}${nth === 0 ? '' : `[${nth}]`}` });

type Times = '0..1' | '1..1' | '0..*' | '1..*';

/** One part of an extension: how often, and what it holds. */
export interface Part {
  readonly url: string;
  readonly times: Times;
  readonly name: string;
  readonly content: Content;
  /** The whole extension with this part in it, where it is not in the one that the others are shown on. */
  readonly seen?: Seen;
}

export const part = (url: string, times: Times, name: string, content: Content, seen?: Seen): Part =>
  seen === undefined ? { url, times, name, content } : { url, times, name, content, seen };

/** The rows of an extension's own differential. `name` stands in the sentences: `The volume at the level`. */
export const rowsOf = (id: string, name: string, { base, at }: Seen, content: Content): readonly Row[] =>
  content.rows({ definition: id, element: 'Extension', base, at, name });

/** The content of an extension that has parts. */
export const composed = (...parts: readonly Part[]): Content => ({
  rows: place => [
    {
      rule: ruleAt(place, 'value[x]', 'max'),
      base: place.base,
      wrong: put(`${place.at}.valueString`, 'both'),
      breaks: { rule: 'max', at: `${place.at}.value` },
      also: eitherOr(place.at),
      beside: ['url'],
      says: `${place.name} has parts and no value of its own.`,
    },
    ...parts.flatMap(({ url, times, name, content, seen }) => {
      const whole = seen ?? place;
      const inner = { ...place, base: whole.base, at: `${whole.at}.extension:${url}`, element: `${place.element}.extension:${url}`, name };
      return [...counted(inner, times, url, content), renamed(inner, url, place.name), ...content.rows(inner)];
    }),
  ],
});

/** The rows of how often an extension, or a part of one, is given. */
export function counted(place: Place, times: Times, url: string, content: Content): readonly Row[] {
  const { base, at, name } = place;
  const rows: Row[] = [];
  if (times.startsWith('1'))
    rows.push({
      rule: ruleAt(place, '', 'extension', 'min'),
      base,
      wrong: drop(at),
      breaks: { rule: 'min', at: around(at), missing: url },
      says: `${name} has to be given.`,
    });
  if (times.endsWith('1'))
    rows.push({
      rule: ruleAt(place, '', 'extension', 'max'),
      base,
      wrong: content.second === undefined ? repeat(at) : add(listOf(at), { url, ...content.second }),
      breaks: 'max',
      says: `${name} is given once.`,
    });
  return rows;
}

/** The name of a part is fixed; under another name it is none of the parts. */
const renamed = (place: Place, url: string, whole: string): Row => ({
  rule: ruleAt(place, 'url', 'extension', 'url'),
  base: place.base,
  wrong: add(listOf(place.at), { url: `${url}s`, valueString: 'by another name' }),
  breaks: 'extension',
  says: `${whole} has parts of the names that are defined for it; one by another name is not known.`,
});

const around = (at: string): string => at.split('.').slice(0, -1).join('.');
const listOf = (at: string): string => at.replace(/:[^.:]*$/, '');
