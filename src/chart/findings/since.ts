import { type FhirMoment, parseFhirDate } from '../elements/fhir-date.ts';
import { field, textOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import type { ChartSnapshot } from '../snapshot.ts';

/** When a procedure was done: its beginning. Undefined: the chart has no such procedure, or no date of it. */
export function momentOfProcedure({ resources }: Pick<ChartSnapshot, 'resources'>, reference: string): FhirMoment | undefined {
  const procedure = reference.startsWith('Procedure/') ? resources.get(reference) : undefined;
  const period = field(procedure, 'performedPeriod');
  return parseFhirDate(textOf(procedure, 'performedDateTime') ?? textOf(period, 'start') ?? textOf(period, 'end'));
}

/**
 * Whether something in the chart may have come since a moment: its own date does not lie wholly before it, or the EHR changed it since
 * (`meta.lastUpdated`). What has neither date may be new, and counts. A day counts from its beginning.
 */
export function isSince(
  item: Pick<Evidence, 'reference' | 'date'>,
  since: FhirMoment,
  { resources }: Pick<ChartSnapshot, 'resources'>,
): boolean {
  const updated = textOf(field(resources.get(item.reference), 'meta'), 'lastUpdated');
  const moments = [item.date, updated].flatMap(text => parseFhirDate(text) ?? []);
  return moments.length === 0 || moments.some(({ to }) => to > since.from);
}
