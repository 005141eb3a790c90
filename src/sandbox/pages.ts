import type { FhirResource, Patient } from '../fhir/resource.ts';
import type { EhrPages } from './ehr-server.ts';
import { personText } from './page/format.ts';
import { type LaunchOffer, type LaunchOptions, launchOptionsIn, openableOf } from './page/launch-options.ts';
import { EHR_NAME, html, page } from './page/layout.ts';
import { type ListedPatient, patientsPage } from './page/patients-page.ts';
import { resourcePage } from './page/resource-page.ts';
import type { SandboxPatient } from './patient.ts';
import { type Baseline, patientIdOf, type Validate, writtenSince } from './written.ts';

export interface PagesOptions {
  readonly fhirBase: string;
  /** The server that holds the charts, where that is another. */
  readonly upstream: string | undefined;
  /** What a launch can be chosen from; of behaviours its own first. */
  readonly offer: LaunchOffer;
  readonly caseStoreUrl: string | undefined;
  readonly clinician: string;
  readonly patients: readonly SandboxPatient[];
  readonly now: () => Date;
  readonly validate: Validate;
  readonly resources: () => readonly FhirResource[];
  /** What the store held when the patients were last set up. */
  readonly baseline: () => Baseline;
  readonly launchUrl: (patientId: string, launch: LaunchOptions) => string | undefined;
  /** Opens the app outside a chart. */
  readonly standaloneUrl: string;
  readonly reset: () => void;
}

/** The EHR's pages over the store as it is at each request. */
export function createPages(options: PagesOptions): EhrPages {
  const notFound = (): Promise<Response> =>
    page(
      `Not here – ${EHR_NAME}`,
      html`<header><p><a href="/">All patients</a></p><h1>Not here</h1></header>
<main><p>This EHR has nothing at that address. It may have gone when the charts were put back.</p></main>`,
      { status: 404 },
    );

  return {
    notFound,
    launchUrl(patientId, query) {
      const launch = launchOptionsIn(query, openableOf(patientId, options.resources()));
      return launch && options.launchUrl(patientId, launch);
    },
    reset: options.reset,
    async patients() {
      const resources = options.resources();
      const written = writtenSince(options.baseline(), resources, options.validate);
      const ids = new Set(options.patients.map(patient => patient.patientId));
      const listed = options.patients.map((patient): ListedPatient => {
        const { patientId, name, story } = patient;
        const person = resources.find((one): one is Patient => one.resourceType === 'Patient' && one.id === patientId);
        return {
          patientId,
          name,
          story,
          group: patient.group ?? 'usual',
          person: person ? personText(person, options.now()) : '',
          openable: openableOf(patientId, resources),
          written: written.filter(one => patientIdOf(one.resource) === patientId),
        };
      });
      return patientsPage({
        clinician: options.clinician,
        fhirBase: options.fhirBase,
        upstream: options.upstream,
        offer: options.offer,
        caseStoreUrl: options.caseStoreUrl,
        standaloneUrl: options.standaloneUrl,
        patients: listed,
        elsewhere: written.filter(one => !ids.has(patientIdOf(one.resource) ?? '')),
      });
    },
    async resource(type, id) {
      const resource = options.resources().find(one => one.resourceType === type && one.id === id);
      return resource ? resourcePage(resource, options.validate(resource)) : notFound();
    },
  };
}

/** A refusal of authorization that must not travel to the redirect URL. */
export async function refusalPage(code: string, description: string): Promise<string> {
  const response = await page(
    `App not opened – ${EHR_NAME}`,
    html`<header><p><a href="/">All patients</a></p><h1>The app was not opened</h1></header>
<main><p>${description}</p><p class="quiet">${code}</p><p>Launch it again from the patient’s chart.</p></main>`,
  );
  return response.text();
}
