import { isValid, verdictText, type WrittenResource } from '../written.ts';
import { instantText } from './format.ts';
import { type LaunchOffer, launchOptionsForm, type Openable } from './launch-options.ts';
import { EHR_NAME, html, type Markup, page } from './layout.ts';

export interface ListedPatient {
  readonly patientId: string;
  readonly name: string;
  /** Age, sex and date of birth in words. */
  readonly person: string;
  readonly story: string;
  readonly group: 'usual' | 'stubborn';
  /** What else can be open when the app is launched. */
  readonly openable: readonly Openable[];
  readonly written: readonly WrittenResource[];
}

export interface PatientsPage {
  readonly clinician: string;
  readonly fhirBase: string;
  /** The server that holds the charts, where that is another: what is written there is not shown here, and cannot be put back. */
  readonly upstream: string | undefined;
  /** Opens the app outside a chart. */
  readonly standaloneUrl: string;
  readonly offer: LaunchOffer;
  /** The page of the case store, where there is one. */
  readonly caseStoreUrl: string | undefined;
  readonly patients: readonly ListedPatient[];
  /** Resources in nobody's record. */
  readonly elsewhere: readonly WrittenResource[];
}

/** The EHR's first page: who is here, open the app for one of them, and what apps wrote back. */
export function patientsPage(view: PatientsPage): Promise<Response> {
  return page(
    `Patients – ${EHR_NAME}`,
    html`<header>
<h1>${EHR_NAME}</h1>
<p>${view.upstream === undefined ? PRACTICE : `A practice sign-in on this computer, in front of ${view.upstream}. What Vertaug writes is stored there.`}</p>
<p class="quiet">Signed in as ${view.clinician}</p>
<p><a href="${view.standaloneUrl}">Open Vertaug outside a chart</a>, and choose the patient while signing in.</p>
<p><a href="${new URL('validate.html', view.standaloneUrl).href}">Check FHIR resources</a> against the profiles, without a chart.</p>
</header>
<main>
${patientList(view, 'usual')}
${view.patients.some(({ group }) => group === 'stubborn') ? stubbornCharts(view) : ''}
${view.elsewhere.length === 0 ? '' : html`<section><h2>Written outside these charts</h2>${writtenTable(view.elsewhere)}</section>`}
</main>
<footer>
${view.upstream === undefined ? RESET : ''}
<p class="quiet">FHIR base: ${view.fhirBase}</p>
${view.caseStoreUrl === undefined ? '' : html`<p><a href="${view.caseStoreUrl}">The site’s case store</a>: what is kept there, and how it behaves.</p>`}
</footer>`,
    { formTargets: [new URL(view.standaloneUrl).origin] },
  );
}

const PRACTICE =
  'A practice EHR on this computer. Every patient in it is invented; use it to try the app and to see what the app sends back.';

const RESET = html`<form method="post" action="/reset"><button type="submit">Put all charts back as they were</button></form>
<p class="quiet">Removes everything that apps wrote.</p>`;

function stubbornCharts(view: PatientsPage): Markup {
  return html`<section>
<h2>Charts to try the app’s patience with</h2>
<p class="quiet">Empty, without end, or full of what no chart should hold.</p>
${patientList(view, 'stubborn')}
</section>`;
}

function patientList(view: PatientsPage, group: ListedPatient['group']): Markup {
  const patients = view.patients.filter(patient => patient.group === group);
  return html`<ul class="patients">
${patients.map(patient => patientItem(patient, view))}
</ul>`;
}

function patientItem(patient: ListedPatient, { offer, upstream, caseStoreUrl }: PatientsPage): Markup {
  return html`<li id="${patient.patientId}">
<div class="who">
<div><h2><bdi>${patient.name}</bdi></h2><p class="quiet">${patient.person}</p><p>${patient.story}</p></div>
<a class="act" href="/launch/${patient.patientId}">Launch Vertaug<span class="aside"> for <bdi>${patient.name}</bdi></span></a>
</div>
${
  caseStoreUrl === undefined
    ? ''
    : html`<p><a href="/launch/${patient.patientId}?ehr=epic-like&amp;cases=store">Launch it at an EHR that takes only a note, with a case store<span class="aside"> for <bdi>${patient.name}</bdi></span></a></p>`
}
${launchOptionsForm(patient.patientId, patient.name, patient.openable, offer)}
${upstream === undefined ? writtenBack(patient) : ''}
</li>`;
}

function writtenBack({ written }: ListedPatient): Markup {
  return written.length === 0
    ? html`<p class="quiet">Nothing was written back yet.</p>`
    : html`<h3>Written back</h3>${writtenTable(written)}`;
}

function writtenTable(written: readonly WrittenResource[]): Markup {
  return html`<table>
<thead><tr><th scope="col">Resource</th><th scope="col">Id</th><th scope="col">Version</th><th scope="col">Time</th><th scope="col">Validation</th></tr></thead>
<tbody>
${written.map(
  ({ resource, type, id, versionId, lastUpdated, issues }) => html`<tr>
<td data-label="Resource"><a href="/chart/${type}/${id}">${type}</a></td>
<td data-label="Id">${id}</td>
<td data-label="Version">${versionId}</td>
<td data-label="Time"><time datetime="${lastUpdated}">${instantText(lastUpdated)}</time></td>
<td data-label="Validation" class="${isValid(issues) ? '' : 'warn'}">${verdictText(resource, issues)}</td>
</tr>`,
)}
</tbody>
</table>`;
}
