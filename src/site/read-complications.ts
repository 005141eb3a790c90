import { COMPLICATION_KEYS, type ComplicationsConfig, DEFAULT_COMPLICATIONS, GRADE_SYSTEMS } from './complications-config.ts';
import { SITE_KEYS } from './keys.ts';
import { type Note, openSection, shown } from './section.ts';

/** By what complications are graded here, and until when they are counted. */
export function complicationsOf(value: unknown, note: Note): ComplicationsConfig {
  const section = openSection(value, 'complications', COMPLICATION_KEYS, SITE_KEYS.complications, note);
  const named = section.list('gradeSystems').flatMap(([item, path]) => {
    const system = GRADE_SYSTEMS.find(one => one === item);
    if (system === undefined) note({ path, problem: `is ${shown(item)}`, remedy: COMPLICATION_KEYS.gradeSystems });
    return system ?? [];
  });
  return {
    gradeSystems: named.length > 0 ? GRADE_SYSTEMS.filter(system => named.includes(system)) : DEFAULT_COMPLICATIONS.gradeSystems,
    earlyDays: section.positive('earlyDays') ?? DEFAULT_COMPLICATIONS.earlyDays,
    newFractureMonths: section.positive('newFractureMonths') ?? DEFAULT_COMPLICATIONS.newFractureMonths,
  };
}
