import type { ChartFieldId } from '../../chart/chart-field.ts';
import type { Words } from '../../words/words.ts';

/** What a field of the chart is called on the screen. */
export function fieldName(field: ChartFieldId, { bleeding, provenance }: Words): string {
  const names: Readonly<Partial<Record<string, string>>> = { ...bleeding.lab, ...provenance.fields.of };
  return names[field] ?? provenance.referral.heading;
}
