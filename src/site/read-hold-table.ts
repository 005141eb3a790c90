import type { Hold, HoldRule } from './hold-table.ts';
import { HOLD_KEYS, ONE_HOLD } from './keys.ts';
import { type Note, openSection, type Section } from './section.ts';

type HoldSection = Section<keyof typeof HOLD_KEYS>;

/** `bleeding.holdTable` of `config.json`. A line that cannot be used is noted and left out. */
export function holdTableOf(items: readonly (readonly [item: unknown, path: string])[], note: Note): readonly HoldRule[] {
  return items.flatMap(([item, path]) => {
    const section = openSection(item, path, HOLD_KEYS, ONE_HOLD, note);
    const drug = section.requiredText('drug')?.toLowerCase();
    const hold = holdOf(section, note);
    const clearanceFrom = section.positive('clearanceFrom');
    const clearanceBelow = section.positive('clearanceBelow');
    if (drug === undefined || hold === undefined) return [];
    return [{ drug, hold, ...(clearanceFrom && { clearanceFrom }), ...(clearanceBelow && { clearanceBelow }) }];
  });
}

function holdOf(section: HoldSection, note: Note): Hold | undefined {
  const hours = section.positive('hours');
  const doses = section.positive('doses');
  const continued = section.boolean('continued');
  const given = (['hours', 'doses', 'continued'] as const).filter(key => section.value(key) !== undefined);
  if (given.length !== 1 || continued === false) {
    note({ path: section.pathOf(given.at(-1) ?? 'hours'), problem: `gives ${given.length} times to hold`, remedy: HOLD_KEYS.hours });
    return undefined;
  }
  if (hours !== undefined) return { hours };
  if (doses !== undefined) return { doses };
  return continued ? 'continued' : undefined;
}
