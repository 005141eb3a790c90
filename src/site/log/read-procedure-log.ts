import { LOG_MEDICINE_KEYS, ONE_LOG_MEDICINE, PROCEDURE_LOG_KEYS, SITE_KEYS } from '../keys.ts';
import { type Note, openSection, shown } from '../section.ts';
import type { ProcedureLogConfig } from '../site-config.ts';
import { RESERVED_LETTERS } from './reserved-letters.ts';

/** Reads `procedureLog` of config.json; `value` is what stands there, or nothing. */
export function procedureLogOf(value: unknown, note: Note): ProcedureLogConfig {
  const section = openSection(value ?? {}, 'procedureLog', PROCEDURE_LOG_KEYS, SITE_KEYS.procedureLog, note);
  return {
    typed: section.boolean('typed') ?? false,
    medicines: section.list('medicines').map(([item, path]) => {
      const medicine = openSection(item, path, LOG_MEDICINE_KEYS, ONE_LOG_MEDICINE, note);
      const short = medicine.requiredText('short') ?? '';
      if (RESERVED_LETTERS.includes(short.toLowerCase())) {
        note({
          path: medicine.pathOf('short'),
          problem: `is ${shown(short)}, which the log reads as a vital sign or as cement`,
          remedy: LOG_MEDICINE_KEYS.short,
        });
      }
      return {
        short,
        name: medicine.requiredText('name') ?? '',
        unit: medicine.requiredText('unit') ?? '',
      };
    }),
  };
}
