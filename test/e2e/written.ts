import type { AdverseEvent, Consent, FhirResource, Observation, Procedure } from '../../src/fhir/resource.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';

const isOurs = (resource: FhirResource) => resource.meta?.profile?.some(url => url.includes('vertebral-augmentation')) === true;

/** What the app has stored, read straight from the store. */
export function writtenTo({ store }: RunningSandbox): {
  readonly consents: readonly Consent[];
  readonly procedures: readonly Procedure[];
  readonly events: readonly AdverseEvent[];
  readonly scores: readonly Observation[];
} {
  return {
    consents: store.all('Consent').filter(isOurs),
    procedures: store.all('Procedure').filter(isOurs),
    events: store.all('AdverseEvent').filter(isOurs),
    scores: store.all('Observation').filter(isOurs),
  };
}

/** `Patient/…` of one of the sandbox's patients. */
export function referenceOf({ store }: RunningSandbox, patientName: string): string {
  const patient = store.all('Patient').find(({ name }) => `${name?.[0]?.given?.[0]} ${name?.[0]?.family}` === patientName);
  if (!patient?.id) throw new Error(`The sandbox has no patient ${patientName}.`);
  return `Patient/${patient.id}`;
}

/** What has been asked of the FHIR server to be written, as `POST Consent`; a transaction is `POST /`. */
export function writesAsked({ fhir, log }: RunningSandbox, from = 0): readonly string[] {
  return log
    .slice(from)
    .filter(({ kind, method }) => kind === 'fhir' && method !== 'GET' && method !== 'OPTIONS')
    .map(({ method, url }) => `${method} ${url.slice(fhir.length + 1).split('?')[0] || '/'}`);
}

/** How many of each the app has stored. */
export function heldBy(sandbox: RunningSandbox): readonly [consents: number, procedures: number, events: number] {
  const { consents, procedures, events } = writtenTo(sandbox);
  return [consents.length, procedures.length, events.length];
}
