import type { FhirResource } from '../../fhir/resource.ts';
import type { Clinician } from '../auth/clinician.ts';
import type { LaunchedChart } from '../auth/launches.ts';
import type { EhrBehaviour } from '../behaviours/ehr-behaviour.ts';
import { html, type Markup } from './layout.ts';

/** What a launch may carry beside the patient. */
export interface LaunchOptions extends Pick<LaunchedChart, 'needPatientBanner' | 'fhirContext' | 'intent' | 'clinician'> {
  /** Name of the behaviour that the EHR has for this launch; its own when left out. */
  readonly behaviour?: string | undefined;
  /** Where the app keeps the cases of that EHR from now on, as its `config.json` says: in the case store, or in the EHR itself. As it was when left out. */
  readonly cases?: 'store' | 'ehr' | 'nowhere' | undefined;
}

/** A way for this EHR to behave, as it is offered. */
export type Offered = Pick<EhrBehaviour, 'name' | 'summary'>;

/** What a launch can be chosen from. */
export interface LaunchOffer {
  readonly behaviours: readonly Offered[];
  readonly clinicians: readonly Clinician[];
  /** Whether the site has a case store beside this EHR. */
  readonly hasCaseStore: boolean;
}

/** A resource of the patient that can be open when the app is launched. */
export interface Openable {
  /** `Type/id`. */
  readonly reference: string;
  readonly label: string;
}

/** An intent that no app here knows. */
const INTENT = 'reconcile-medications';

/** The imaging studies and referrals of a patient. */
export function openableOf(patientId: string, resources: readonly FhirResource[]): readonly Openable[] {
  const subject = `Patient/${patientId}`;
  return resources.flatMap(resource => {
    if (resource.resourceType === 'ImagingStudy' && resource.subject?.reference === subject) {
      const what = resource.description ?? 'without a description';
      return [{ reference: `ImagingStudy/${resource.id}`, label: `Imaging study: ${what}, ${day(resource.started)}` }];
    }
    if (resource.resourceType === 'ServiceRequest' && resource.subject?.reference === subject) {
      return [
        {
          reference: `ServiceRequest/${resource.id}`,
          label: `Referral: ${resource.code?.text ?? 'without words'}, ${day(resource.authoredOn)}`,
        },
      ];
    }
    return [];
  });
}

/** The same launch with more in it, for whoever tries how the app takes that. */
export function launchOptionsForm(patientId: string, name: string, openable: readonly Openable[], offer: LaunchOffer): Markup {
  const { behaviours, clinicians, hasCaseStore } = offer;
  return html`<details class="options">
<summary>More ways to open it<span class="aside"> for <bdi>${name}</bdi></span></summary>
<form method="get" action="/launch/${patientId}">
<p><label for="${patientId}-ehr">How this EHR behaves</label>
<select id="${patientId}-ehr" name="ehr">
${behaviours.map(({ name: value, summary }) => html`<option value="${value}">${value}: ${summary}</option>`)}
</select></p>
<p><label for="${patientId}-cases">Vertaug keeps its cases</label>
<select id="${patientId}-cases" name="cases">
<option value="">where it kept them before</option>
<option value="nowhere">in its window only</option>
${hasCaseStore ? html`<option value="store">in the site’s case store</option>` : ''}
<option value="ehr">in this EHR</option>
</select></p>
<p><label for="${patientId}-as">It is opened by</label>
<select id="${patientId}-as" name="as">
${clinicians.map(({ id, name: who }) => html`<option value="${id}">${who}</option>`)}
</select></p>
<p><label for="${patientId}-banner">Who the patient is</label>
<select id="${patientId}-banner" name="banner">
<option value="app">is shown by the app</option>
<option value="ehr">is shown by this EHR</option>
</select></p>
<p><label for="${patientId}-context">Open beside the chart</label>
<select id="${patientId}-context" name="context">
<option value="">nothing</option>
${openable.map(({ reference, label }) => html`<option value="${reference}">${label}</option>`)}
</select></p>
<p><label><input type="checkbox" name="intent" value="${INTENT}"> With the intent “${INTENT}”</label></p>
<p><button type="submit">Open Vertaug this way<span class="aside"> for <bdi>${name}</bdi></span></button></p>
</form>
</details>`;
}

const CASES = ['store', 'ehr', 'nowhere'] as const;

/** What the form sent; undefined where it names something that is not this patient's. */
export function launchOptionsIn(query: URLSearchParams, openable: readonly Openable[]): LaunchOptions | undefined {
  const context = query.get('context') || undefined;
  if (context !== undefined && !openable.some(({ reference }) => reference === context)) return undefined;
  return {
    behaviour: query.get('ehr') || undefined,
    needPatientBanner: query.has('banner') ? query.get('banner') !== 'ehr' : undefined,
    fhirContext: context === undefined ? undefined : [context],
    intent: query.get('intent') || undefined,
    clinician: query.get('as') || undefined,
    cases: CASES.find(place => place === query.get('cases')),
  };
}

function day(moment: string | undefined): string {
  return moment?.slice(0, 10) ?? 'no date';
}
