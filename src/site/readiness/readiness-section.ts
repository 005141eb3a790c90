import { isJsonObject } from '../../plain/json-object.ts';
import { type Note, openSection, type Section, shown } from '../section.ts';
import { isDay } from './day.ts';

/** A section of what is recorded of place and people: most of it are days. */
export interface ReadinessSection<Key extends string> extends Section<Key> {
  day(key: Key): string | undefined;
  requiredDay(key: Key): string | undefined;
  count(key: Key): number | undefined;
  /** What is one of a list, and has to be there. */
  requiredChoice<T extends string>(key: Key, of: readonly T[]): T | undefined;
  /** A list of which each is one of another; it has to be there. */
  requiredChoices<T extends string>(key: Key, of: readonly T[]): readonly T[];
}

export function openReadiness<Key extends string>(
  value: unknown,
  path: string,
  keys: Readonly<Record<Key, string>>,
  takes: string,
  note: Note,
): ReadinessSection<Key> {
  const section = openSection(value, path, keys, takes, note);
  const refuse = (key: Key, problem: string) => note({ path: section.pathOf(key), problem, remedy: keys[key] });
  const dayOf = (key: Key, text: string | undefined) => {
    if (text === undefined || isDay(text)) return text;
    refuse(key, `is ${shown(text)}`);
    return undefined;
  };
  return {
    ...section,
    day: key => dayOf(key, section.text(key)),
    requiredDay: key => dayOf(key, section.requiredText(key)),
    count(key) {
      const found = section.positive(key);
      if (found === undefined || Number.isInteger(found)) return found;
      refuse(key, `is ${found}`);
      return undefined;
    },
    requiredChoice: (key, of) => (section.requiredText(key) === undefined ? undefined : section.choice(key, of)),
    requiredChoices(key, of) {
      if (isJsonObject(value) && value[key] === undefined) refuse(key, 'is missing');
      return section.list(key).flatMap(([item, at]) => {
        const found = of.find(option => option === item);
        if (found === undefined) note({ path: at, problem: `is ${shown(item)}`, remedy: keys[key] });
        return found === undefined ? [] : [found];
      });
    },
  };
}
