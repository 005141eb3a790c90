import type { FhirResource } from '../../fhir/resource.ts';
import { instant, SYSTEM } from './parts.ts';
import { rawResource } from './raw-resource.ts';
import { LONG_WORD, scriptIn } from './zoe-omalley-dirt.ts';

type Parts = Readonly<Record<string, unknown>>;

/** Measurements with wrong units, comparators, types and dates, and one pain score that is sound. */
export function unusableMeasurements(asOf: Date, subject: Parts): readonly FhirResource[] {
  const measurement = (id: string, code: string, effectiveDateTime: unknown, parts: Parts): FhirResource =>
    rawResource({
      resourceType: 'Observation',
      id: `omalley-${id}`,
      status: 'final',
      code: { coding: [{ system: SYSTEM.loinc, code }], text: `${id}${scriptIn(id)}` },
      subject,
      effectiveDateTime,
      performer: [{ display: scriptIn('performer') }],
      ...parts,
    });
  const quantity = (value: unknown, unit: unknown, more: Parts = {}) => ({ valueQuantity: { value, unit, ...more } });
  return [
    measurement('inr-unit', '6301-6', instant(asOf, 0, 3), quantity(2.6, 'mmol/L', { system: SYSTEM.ucum, code: 'mmol/L' })),
    measurement('inr-text', '6301-6', instant(asOf, 0, 2), quantity('9.9', '')),
    measurement('inr-sound', '6301-6', instant(asOf, 1), quantity(1.1, '')),
    measurement('inr-undated', '6301-6', '2026-02-30', quantity(1.2, '')),
    measurement('inr-of-tomorrow', '6301-6', instant(asOf, -1), quantity(1.0, '')),
    measurement('platelets-huge', '777-3', instant(asOf, 0, 4), quantity(9e15, '/uL')),
    measurement('platelets-below', '777-3', instant(asOf, 0, 4), quantity(10, '10*3/uL', { comparator: '<' })),
    measurement('platelets-unit', '777-3', instant(asOf, 0, 5), quantity(250, `${LONG_WORD}${scriptIn('unit')}`)),
    measurement('pain-sound', '72514-3', instant(asOf, 0, 1), quantity(7, '{score}')),
    measurement('pain-words', '72514-3', instant(asOf, 0, 6), { valueString: `8/10${scriptIn('pain')}` }),
    measurement('pain-status', '72514-3', instant(asOf, 0, 7), { status: 7, ...quantity(1, '{score}') }),
    measurement('pain-eleven', '72514-3', instant(asOf, 0, 8), { valueQuantity: [11] }),
  ];
}
