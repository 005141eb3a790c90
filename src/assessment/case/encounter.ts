import type { Case } from './case.ts';
import { type FactStage, heldFacts } from './case-facts.ts';

/**
 * The visit during which what stands in these fields was entered first: a case lives through several, and a correction of later makes none of them
 * another. Where the case kept nothing of who entered them, the visit in which it was begun.
 */
export function encounterOf({ enteredBy, encounterId }: Case, fields: readonly string[]): string | undefined {
  const entries = fields.flatMap(field => (Object.hasOwn(enteredBy, field) ? (enteredBy[field] ?? []) : []));
  if (entries.length === 0) return encounterId;
  return entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0]?.encounterId;
}

/** The same of what is recorded in a stage. */
export function encounterOfStage(current: Case, stage: FactStage): string | undefined {
  return encounterOf(current, fieldsOf(current, stage));
}

function fieldsOf(current: Case, stage: FactStage): readonly string[] {
  const fields = [...heldFacts(current)].filter(held => held.stage === stage).map(({ field }) => field);
  return stage === 'assess' ? [...fields, ...Object.keys(current.answers)] : fields;
}
