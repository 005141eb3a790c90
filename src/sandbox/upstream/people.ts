import type { Encounter, FhirResource, Patient, Practitioner } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import type { Clinician } from '../auth/clinician.ts';
import type { SandboxPatient } from '../patient.ts';
import { isResource } from '../store/json.ts';

/** Who is on a FHIR server. */
export interface People {
  /** The first fifty, each with a visit that is under way, where there is one. */
  readonly patients: readonly SandboxPatient[];
  /** Somebody whom the server knows, so that what is written may name them; undefined where it knows nobody. */
  readonly clinician: Clinician | undefined;
}

/** Asks a FHIR server that wants no token. Undefined where it does not answer a search for patients. */
export async function readPeople(upstream: string, preferred: Clinician): Promise<People | undefined> {
  const patients = await search(upstream, 'Patient?_count=50', 'Patient');
  if (patients === undefined) return undefined;
  const visits = (await search(upstream, 'Encounter?status=in-progress&_count=200', 'Encounter')) ?? [];
  const known = await search(upstream, `Practitioner?_id=${preferred.id}`, 'Practitioner');
  const [practitioner] = known?.length ? known : ((await search(upstream, 'Practitioner?_count=1', 'Practitioner')) ?? []);
  return {
    patients: patients.flatMap(patient => listed(patient, visits)),
    clinician: practitioner?.id === undefined ? undefined : { id: practitioner.id, name: nameOf(practitioner) },
  };
}

function listed(patient: Patient, visits: readonly Encounter[]): readonly SandboxPatient[] {
  if (patient.id === undefined) return [];
  const visit = visits.find(({ subject }) => subject?.reference === `Patient/${patient.id}`);
  return [{ patientId: patient.id, encounterId: visit?.id, name: nameOf(patient), story: '', resources: [patient] }];
}

function nameOf({ name, id }: Patient | Practitioner): string {
  const [first] = name ?? [];
  return first?.text ?? ([...(first?.given ?? []), first?.family].filter(part => part !== undefined).join(' ') || `${id}`);
}

interface Known {
  readonly Patient: Patient;
  readonly Encounter: Encounter;
  readonly Practitioner: Practitioner;
}

async function search<T extends keyof Known>(upstream: string, query: string, type: T): Promise<readonly Known[T][] | undefined> {
  const answer = await fetch(`${upstream}/${query}`, { headers: { accept: 'application/fhir+json' } }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const body: unknown = await answer.json().catch(() => undefined);
  if (!isJsonObject(body) || body.resourceType !== 'Bundle') return undefined;
  const entries = Array.isArray(body.entry) ? body.entry : [];
  const isOfType = (resource: unknown): resource is FhirResource & Known[T] => isResource(resource) && resource.resourceType === type;
  return entries.map((entry: unknown) => (isJsonObject(entry) ? entry.resource : undefined)).filter(isOfType);
}
