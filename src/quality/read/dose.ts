import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import { DOSE_MEASURES, type DoseMeasure } from '../quality-question.ts';
import { extensionsIn, numberIn, objectIn } from './elements.ts';

/** A value in the unit of its measure; or one in another unit, or in none. */
export type Dose = number | 'unreadable';

/** Of each measure the part of `radiation-dose` that holds it, and the unit that it is asked for in, by UCUM. */
export const DOSE_PARTS: Readonly<Record<DoseMeasure, { readonly part: string; readonly unit: string }>> = {
  fluoroscopyTimeMin: { part: 'fluoroscopyTime', unit: 'min' },
  referenceAirKermaMGy: { part: 'referenceAirKerma', unit: 'mGy' },
  doseAreaProductGyCm2: { part: 'doseAreaProduct', unit: 'Gy.cm2' },
};

/** What is said in the first `radiation-dose`. */
export function dosesIn(procedure: JsonObject): Readonly<Partial<Record<DoseMeasure, Dose>>> {
  const [row] = extensionsIn(procedure, EXTENSION_URL.radiationDose);
  if (row === undefined) return {};
  return Object.fromEntries(
    DOSE_MEASURES.flatMap(measure => {
      const { part, unit } = DOSE_PARTS[measure];
      const [given] = extensionsIn(row, part);
      const quantity = given && objectIn(given, 'valueQuantity');
      const value = numberIn(quantity, 'value');
      if (value === undefined) return [];
      return [[measure, quantity?.code === unit ? value : 'unreadable'] as const];
    }),
  );
}
