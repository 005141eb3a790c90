import { failure } from '../../fhir/answer.ts';
import type { FhirFailure } from '../../fhir/failure.ts';
import type { FhirReader } from '../../fhir/reader.ts';
import type { FhirResource, Identifier, Patient } from '../../fhir/resource.ts';
import type { FhirWriter } from '../../fhir/write/writer.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { differences, type PersonPart } from './same-person.ts';

/** Who the EHR's patient is in a case store. */
export type PatientThere =
  | { readonly status: 'found'; readonly patientId: string }
  /** The store knows nobody with these identifiers. `toCreate`: what would be added there. */
  | { readonly status: 'none'; readonly toCreate: Patient }
  | {
      readonly status: 'several';
      readonly patients: readonly { readonly patientId: string; readonly differs: readonly PersonPart[] }[];
    }
  | { readonly status: 'differs'; readonly patientId: string; readonly parts: readonly PersonPart[] }
  /** The EHR's patient has no identifier of a system that the site names. */
  | { readonly status: 'no-identifier' }
  | { readonly status: 'not-asked'; readonly failure: FhirFailure };

/**
 * Looks for the EHR's patient in a store by each identifier of the systems that the site names. Whoever is found has to be the same by name, birth date and
 * sex; two people with one number are never taken for each other, and of several none is chosen.
 */
export async function findPatientThere(reader: FhirReader, patient: Patient, systems: readonly string[]): Promise<PatientThere> {
  const identifiers = identifiersOf(patient, systems);
  if (identifiers.length === 0) return { status: 'no-identifier' };
  const found = new Map<string, Patient>();
  for (const { system, value } of identifiers) {
    const params = [['identifier', `${escaped(system)}|${escaped(value)}`] as const];
    const end = await reader.search(
      { type: 'Patient', params },
      {
        onPage: ({ resources }) => {
          for (const one of resources) if (isPatientWith(one, system, value)) found.set(one.id, one);
        },
      },
    );
    if (end.status !== 'complete') return { status: 'not-asked', failure: end.failure };
  }
  const [first, ...others] = found.values();
  if (!first) return { status: 'none', toCreate: toCreate(patient, identifiers) };
  if (others.length > 0) {
    const patients = Array.from(found, ([patientId, one]) => ({ patientId, differs: differences(patient, one) }));
    return { status: 'several', patients };
  }
  const parts = differences(patient, first);
  const patientId = first.id ?? '';
  return parts.length === 0 ? { status: 'found', patientId } : { status: 'differs', patientId, parts };
}

/** Adds the patient to the store, after somebody was asked; what is there then is looked up again, for another may have added them meanwhile. */
export async function createPatientThere(
  { reader, writer }: { readonly reader: FhirReader; readonly writer: FhirWriter },
  patient: Patient,
  systems: readonly string[],
): Promise<PatientThere> {
  const before = await findPatientThere(reader, patient, systems);
  if (before.status !== 'none') return before;
  const [identifier] = identifiersOf(patient, systems);
  const ifNoneExist = `identifier=${encodeURIComponent(`${identifier?.system}|${identifier?.value}`)}`;
  const result = await writer.create(before.toCreate, { ifNoneExist });
  const after = await findPatientThere(reader, patient, systems);
  if (after.status !== 'none') return after;
  // A search may not know yet what was just made; its answer said which it is.
  if (result.ok && result.written.id !== undefined && result.written.status === 201)
    return { status: 'found', patientId: result.written.id };
  return { status: 'not-asked', failure: result.ok ? failure('not-fhir', 'The patient was added, and is not found.') : result.failure };
}

/** Whether a patient of the store is still the one of the EHR. */
export async function checkPatientThere(reader: FhirReader, patient: Patient, patientId: string): Promise<PatientThere> {
  const read = await reader.read('Patient', patientId);
  if (!read.ok) return { status: 'not-asked', failure: read.failure };
  const parts = differences(patient, read.value);
  return parts.length === 0 ? { status: 'found', patientId } : { status: 'differs', patientId, parts };
}

interface Known {
  readonly system: string;
  readonly value: string;
}

function identifiersOf({ identifier }: Patient, systems: readonly string[]): readonly Known[] {
  return systems.flatMap(system =>
    (Array.isArray(identifier) ? identifier : []).flatMap(one =>
      isJsonObject(one) && isInUse(one) && one.system === system && typeof one.value === 'string' && one.value !== ''
        ? [{ system, value: one.value }]
        : [],
    ),
  );
}

function isInUse({ use, period }: Identifier): boolean {
  return use !== 'old' && period?.end === undefined;
}

/** A server may bring others than it was asked for; a record that was merged into another is that other. */
function isPatientWith(resource: FhirResource, system: string, value: string): resource is Patient & { readonly id: string } {
  return (
    resource.resourceType === 'Patient' &&
    resource.id !== undefined &&
    !(Array.isArray(resource.link) && resource.link.some(link => isJsonObject(link) && link.type === 'replaced-by')) &&
    Array.isArray(resource.identifier) &&
    resource.identifier.some(one => isJsonObject(one) && one.system === system && one.value === value)
  );
}

/** No more than by what a patient is told from another. */
function toCreate({ name, birthDate, gender }: Patient, identifiers: readonly Known[]): Patient {
  return {
    resourceType: 'Patient',
    identifier: identifiers.map(({ system, value }) => ({ system, value })),
    ...(name === undefined
      ? {}
      : {
          name: name.map(({ use, text, family, given }) => ({
            ...(use && { use }),
            ...(text && { text }),
            ...(family && { family }),
            ...(given && { given }),
          })),
        }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** `|`, `,` and `$` mean something in a token (FHIR R4, search, escaping). */
function escaped(text: string): string {
  return text.replaceAll(/[\\|,$]/g, '\\$&');
}
