import type { PatientChoice } from '../auth/patient-choice.ts';
import { EHR_NAME, html, type Markup, page } from './layout.ts';

export interface ChoosablePatient {
  readonly patientId: string;
  readonly name: string;
  readonly birthDate: string | undefined;
  readonly recordNumber: string | undefined;
}

export interface ChoosePatientPage {
  readonly choice: PatientChoice;
  readonly clinician: string;
  readonly patients: readonly ChoosablePatient[];
  /** Origin that the choice leads back to. */
  readonly appOrigin: string;
}

/** The EHR's question during a standalone launch: whose chart is the app to open? */
export function choosePatientPage({ choice, clinician, patients, appOrigin }: ChoosePatientPage): Promise<Response> {
  const found = patients.filter(patient => answersTo(patient, choice.name));
  return page(
    `Choose a patient – ${EHR_NAME}`,
    html`<header>
<h1>Whose chart is Vertaug to open?</h1>
<p>Vertaug was opened outside a chart. It will see the one patient that you choose here, and nobody else.</p>
<p class="quiet">${EHR_NAME}, signed in as ${clinician}</p>
</header>
<main>
<form class="search" method="get" action="/auth/patients" role="search">
<input type="hidden" name="request" value="${choice.request}">
<label for="name">Name</label>
<input type="search" id="name" name="name" value="${choice.name}" autocomplete="off">
<button type="submit">Search</button>
</form>
<form method="post" action="/auth/patients">
<input type="hidden" name="request" value="${choice.request}">
<p role="status">${foundText(found.length, patients.length, choice.name)}</p>
<ul class="patients">
${found.map(patientItem)}
</ul>
<p><button type="submit" name="cancel" value="yes">Choose nobody and go back</button></p>
</form>
</main>`,
    { formTargets: [appOrigin] },
  );
}

function patientItem({ patientId, name, birthDate, recordNumber }: ChoosablePatient): Markup {
  return html`<li>
<div class="who">
<div><h2><bdi>${name}</bdi></h2><p class="quiet">born ${birthDate ?? 'unknown'}, record ${recordNumber ?? 'unknown'}</p></div>
<button type="submit" name="patient" value="${patientId}">Choose<span class="aside"> <bdi>${name}</bdi>, born ${birthDate ?? 'unknown'}</span></button>
</div>
</li>`;
}

function foundText(found: number, all: number, name: string): string {
  if (name.trim() === '') return `${all} ${all === 1 ? 'patient' : 'patients'}`;
  return found === 0 ? `Nobody here is called “${name}”.` : `${found} of ${all} patients`;
}

/** Every word that was searched for begins a part of the name, whatever its case and accents. */
function answersTo({ name }: ChoosablePatient, searched: string): boolean {
  const parts = wordsOf(name);
  return wordsOf(searched).every(word => parts.some(part => part.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(word => word !== '');
}
