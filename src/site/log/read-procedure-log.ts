import { LOG_MEDICINE_KEYS, ONE_LOG_MEDICINE, PROCEDURE_LOG_KEYS, SITE_KEYS } from '../keys.ts';
import { type Note, openSection, shown } from '../section.ts';
import type { ProcedureLogConfig } from '../site-config.ts';
import { RESERVED_LETTERS } from './reserved-letters.ts';

/** Reads `procedureLog` of config.json; `value` is what stands there, or nothing. */
export function procedureLogOf(value: unknown, note: Note): ProcedureLogConfig {
  const section = openSection(value ?? {}, 'procedureLog', PROCEDURE_LOG_KEYS, SITE_KEYS.procedureLog, note);
  const called = new Map<string, string>();
  return {
    typed: section.boolean('typed') ?? false,
    medicines: section.list('medicines').map(([item, path]) => {
      const medicine = openSection(item, path, LOG_MEDICINE_KEYS, ONE_LOG_MEDICINE, note);
      const [short, name] = [medicine.requiredText('short') ?? '', medicine.requiredText('name') ?? ''];
      const refuse = (key: 'short' | 'name', typed: string, problem: string) =>
        note({ path: medicine.pathOf(key), problem: `is ${shown(typed)}, ${problem}`, remedy: LOG_MEDICINE_KEYS[key] });
      for (const [key, typed] of [
        ['short', short],
        ['name', name],
      ] as const) {
        const letters = typed.toLowerCase();
        const other = called.get(letters);
        if (RESERVED_LETTERS.includes(letters)) refuse(key, typed, 'which the log reads as a vital sign or as cement');
        if (other !== undefined && other !== path) refuse(key, typed, `as ${other} is called too`);
        called.set(letters, other ?? path);
      }
      // The line takes a number for the dose, and a comma or a point in the middle for the next entry.
      if (short !== '' && !RESERVED_LETTERS.includes(short.toLowerCase()) && !/^\p{L}[\p{L}\-' ]*$/u.test(short))
        refuse('short', short, 'which is not of letters alone and could not be typed');
      return { short, name, unit: medicine.requiredText('unit') ?? '' };
    }),
  };
}
