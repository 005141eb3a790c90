import type { FhirResource, Patient } from '../../fhir/resource.ts';
import { conceptIn, field, listOf, textOf } from './shape.ts';

/** Who the patient is, for everything that is shown, signed or sent. */
export interface ChartIdentity {
  readonly id: string;
  readonly name: string | undefined;
  /** FHIR date. */
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
  /** US Core birth sex: `F`, `M`, `OTH`, `UNK`, …; undefined: the chart has none. */
  readonly birthSex?: string | undefined;
  readonly recordNumber: string | undefined;
  /** True or FHIR dateTime when the chart says that the patient has died. */
  readonly deceased: boolean | string;
}

export function patientIdentity(patient: Patient): ChartIdentity {
  return {
    id: textOf(patient, 'id') ?? '',
    name: nameOf(patient),
    birthDate: textOf(patient, 'birthDate'),
    gender: textOf(patient, 'gender'),
    birthSex: birthSexOf(patient),
    recordNumber: recordNumberOf(patient),
    deceased: deceasedOf(patient),
  };
}

/** https://hl7.org/fhir/us/core/StructureDefinition-us-core-birthsex.html; who somebody is (gender identity) is another extension, and no sex. */
const BIRTH_SEX = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex';

/** Sex recorded at birth. Of several, one that is not male: in doubt, what it decides is asked. */
export function birthSexOf(patient: Patient | undefined): string | undefined {
  const given = listOf(patient, 'extension')
    .filter(extension => textOf(extension, 'url') === BIRTH_SEX)
    .flatMap(extension => textOf(extension, 'valueCode') ?? []);
  return given.find(code => code !== 'M') ?? given[0];
}

/**
 * Whatever stands where a date of death belongs says that the patient has died, a date that can be read or not; so does anything but
 * a "no" in the boolean. Nobody is taken for living because the server wrote it in another type.
 */
function deceasedOf(patient: Patient): boolean | string {
  const date = field(patient, 'deceasedDateTime');
  if (date !== undefined && date !== null) return textOf(patient, 'deceasedDateTime') ?? true;
  const said = field(patient, 'deceasedBoolean');
  return said !== undefined && said !== null && said !== false && said !== 'false';
}

/** Best first; a name that the chart calls old is used only when there is no other, and no nickname at all before it. */
const NAME_USES = ['official', 'usual', undefined, 'temp', 'anonymous', 'nickname', 'maiden', 'old'];

/** The best name of a person, in one string; undefined: none is recorded. */
export function nameOf(person: FhirResource): string | undefined {
  const names = listOf(person, 'name')
    .map(name => ({ rank: rankOf(name), words: wordsOfName(name) }))
    .filter(({ words }) => words !== '');
  return names.sort((one, other) => one.rank - other.rank)[0]?.words;
}

function rankOf(name: unknown): number {
  const use = NAME_USES.indexOf(textOf(name, 'use'));
  const ended = textOf(field(name, 'period'), 'end') !== undefined;
  return (use === -1 ? NAME_USES.length : use) + (ended ? NAME_USES.length : 0);
}

/** A name's own text, or its parts; empty where it has neither. */
export function wordsOfName(name: unknown): string {
  const parts = [...strings(name, 'given'), textOf(name, 'family'), ...strings(name, 'suffix')].filter(part => part !== undefined);
  return textOf(name, 'text') ?? parts.join(' ');
}

function strings(of: unknown, name: string): readonly string[] {
  return listOf(of, name).flatMap(part => textOf({ part }, 'part') ?? []);
}

/** The identifier of type MR (HL7 v2 table 0203); none other is taken for it. */
function recordNumberOf(patient: Patient): string | undefined {
  const records = listOf(patient, 'identifier').filter(
    identifier =>
      conceptIn(identifier, 'type').codings.some(coding => coding.code === 'MR') &&
      textOf(identifier, 'use') !== 'old' &&
      textOf(field(identifier, 'period'), 'end') === undefined,
  );
  return textOf(records.find(record => textOf(record, 'use') === 'usual') ?? records[0], 'value');
}
