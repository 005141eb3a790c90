import { type FhirMoment, newestFirst, parseFhirDate, withinWindow } from '../elements/fhir-date.ts';
import { textOf } from '../elements/shape.ts';
import type { MedicationFact } from '../facts/medication-facts.ts';
import type { Medicine } from '../facts/medicines-in.ts';
import { endOf } from './medication-standing.ts';

/** When the chart last knows of a dose. A candidate only: there may have been later ones that nobody wrote down. */
export interface LastDose {
  /** FHIR date or dateTime as the chart holds it. */
  readonly at: string;
  /** `Type/id` of where it says so. */
  readonly reference: string;
  /** `given`: a dose that somebody gave; `running`: an infusion that was running then; `stated`: somebody said that it was taken then. */
  readonly kind: 'given' | 'running' | 'stated';
}

/** The newest of the doses given and of the days on which somebody said that it was taken. Orders say nothing of doses. */
export function lastDoseKnown(medicines: readonly Pick<Medicine, 'medication'>[], asOf: Date): LastDose | undefined {
  const known = medicines
    .flatMap(({ medication }) => doseOf(medication, asOf) ?? [])
    .filter(({ moment }) => !['future', 'undated'].includes(withinWindow(moment, asOf, 0)))
    .sort((one, other) => newestFirst(one.moment, other.moment));
  const [newest] = known;
  return newest && { at: newest.moment.text, reference: newest.reference, kind: newest.kind };
}

interface Dose {
  readonly moment: FhirMoment;
  readonly reference: string;
  readonly kind: LastDose['kind'];
}

function doseOf(medication: MedicationFact, asOf: Date): Dose | undefined {
  const { kind, use, moment, reference } = medication;
  if (kind === 'request' || use === 'void' || use === 'not-taken' || use === 'planned') return undefined;
  const ended = endOf(medication, asOf);
  if (kind === 'administration') {
    const at = ended ?? moment;
    return at && { moment: at, reference, kind: use === 'current' ? 'running' : 'given' };
  }
  // That it began years ago tells no dose; that somebody dated it does.
  const at = ended ?? parseFhirDate(textOf(medication.resource, 'effectiveDateTime') ?? textOf(medication.resource, 'dateAsserted'));
  return at && { moment: at, reference, kind: 'stated' };
}
