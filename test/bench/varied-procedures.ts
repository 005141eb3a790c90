import { seeded } from '../reference/random.ts';
import { type Json, put, spotsOf, valueAt } from '../reference/spots.ts';

/** Valid Procedures made of valid ones: other ids, references, dates, amounts and lists of levels. The same in every run. */
export function variedProcedures(examples: readonly Json[], count: number): readonly Json[] {
  const random = seeded(1);
  return Array.from({ length: count }, (_, i) => {
    const copy = structuredClone(examples[i % examples.length] ?? {});
    copy.id = `varied-${i}`;
    const shift = random.below(600) - 300;
    for (const spot of spotsOf(copy)) {
      const value = valueAt(spot);
      if (typeof value === 'number') put(spot, Math.round((value + random.below(20) / 10) * 10) / 10);
      else if (spot.key === 'reference' && typeof value === 'string' && /^[A-Z]\w+\//.test(value))
        put(spot, `${value}-${random.below(500)}`);
      else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) put(spot, shifted(value, shift));
    }
    return copy;
  });
}

/** All dates of one resource by the same days, so that what was before stays before. */
function shifted(date: string, days: number): string {
  const moved = new Date(Date.parse(date.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
  return moved + date.slice(10);
}
