import { isJsonObject } from '../plain/json-object.ts';

/** One thing in `config.json` that cannot be used. */
export interface SiteProblem {
  /** Where: `issuers[0].iss`; empty for the file as a whole. */
  readonly path: string;
  /** What was found there. */
  readonly problem: string;
  /** What to write instead. */
  readonly remedy: string;
}

export type Note = (problem: SiteProblem) => void;

/**
 * One object of `config.json`. Whatever is wrong is noted and stands as undefined, and the reading goes on, so that all
 * problems are found at once. A key that is not known is one too: ignored, it would leave a site with a default it never chose.
 */
export interface Section<Key extends string> {
  pathOf(key: Key): string;
  requiredText(key: Key): string | undefined;
  text(key: Key): string | undefined;
  positive(key: Key): number | undefined;
  boolean(key: Key): boolean | undefined;
  choice<T extends string>(key: Key, of: readonly T[]): T | undefined;
  /** The items with their paths; empty where the key is left out. */
  list(key: Key): readonly (readonly [item: unknown, path: string])[];
  value(key: Key): unknown;
}

/** `keys` says for each key what it takes; `takes` what the object itself is. */
export function openSection<Key extends string>(
  value: unknown,
  path: string,
  keys: Readonly<Record<Key, string>>,
  takes: string,
  note: Note,
): Section<Key> {
  const isObject = isJsonObject(value);
  const entries = new Map<string, unknown>(isObject ? Object.entries(value) : []);
  const pathOf = (key: string) => (path === '' ? key : `${path}.${key}`);
  const refuse = (key: Key, problem: string) => note({ path: pathOf(key), problem, remedy: keys[key] });
  const checked = <T>(key: Key, accept: (found: unknown) => T | undefined): T | undefined => {
    const found = entries.get(key);
    const accepted = found === undefined ? undefined : accept(found);
    if (found !== undefined && accepted === undefined) refuse(key, `is ${shown(found)}`);
    return accepted;
  };
  const text = (key: Key) => checked(key, found => (typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined));

  if (!isObject) note({ path, problem: value === undefined ? 'is missing' : `is ${shown(value)}`, remedy: takes });
  for (const key of entries.keys()) {
    if (Object.hasOwn(keys, key)) continue;
    note({ path: pathOf(key), problem: 'is no key that Vertaug knows', remedy: `Known here: ${Object.keys(keys).join(', ')}.` });
  }

  return {
    pathOf,
    text,
    requiredText(key) {
      if (isObject && entries.get(key) === undefined) refuse(key, 'is missing');
      return text(key);
    },
    positive: key => checked(key, found => (typeof found === 'number' && found > 0 ? found : undefined)),
    boolean: key => checked(key, found => (typeof found === 'boolean' ? found : undefined)),
    choice: (key, of) => checked(key, found => of.find(option => option === found)),
    list(key) {
      const items: readonly unknown[] = checked(key, found => (Array.isArray(found) ? found : undefined)) ?? [];
      return items.map((item, index) => [item, `${pathOf(key)}[${index}]`]);
    },
    value: key => entries.get(key),
  };
}

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
