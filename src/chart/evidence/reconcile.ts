import { type FhirMoment, withinWindow } from '../elements/fhir-date.ts';
import type { Medicine } from '../facts/medicines-in.ts';
import type { Standing } from './medication-standing.ts';

export interface Judged<Id extends string = string> extends Medicine<Id> {
  readonly standing: Standing;
}

const OVER: readonly Standing[] = ['stopped', 'stopped-when-unknown', 'past', 'not-taken'];

/**
 * What says that a drug is not taken, while another source says that it is: neither is believed before the other. An order that ran its
 * course denies nothing, for the next is written when it has; nor does what a later word of the same kind has overtaken.
 * @param taken Those that count as taken.
 */
export function contradicted<Id extends string>(
  { medication, drugs, standing }: Judged<Id>,
  taken: readonly Judged<Id>[],
  asOf: Date,
  windowHours: number,
): boolean {
  if (!OVER.includes(standing) || medication.kind === 'administration') return false;
  if (medication.kind === 'request' && medication.state === 'completed') return false;
  const same = taken.filter(other => other.drugs.some(drug => drugs.includes(drug)));
  const saidAt = medication.ended ?? medication.moment;
  const overtakes = (other: Judged<Id>) => isBefore(saidAt, other.medication.moment);
  const overtaken = same.some(other => other.medication.kind === medication.kind && (medication.kind === 'request' || overtakes(other)));
  if (overtaken) return false;
  const lately = ['inside', 'unsure'].includes(withinWindow(saidAt, asOf, windowHours));
  return same.some(other => lately || !overtakes(other));
}

function isBefore(one: FhirMoment | undefined, other: FhirMoment | undefined): boolean {
  return one !== undefined && other !== undefined && one.to <= other.from;
}
