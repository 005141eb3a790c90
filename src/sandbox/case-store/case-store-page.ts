import type { FhirResource } from '../../fhir/resource.ts';
import { html, type Markup, page } from '../page/layout.ts';
import { STORE_TROUBLES, type StoreTrouble, TROUBLE_SAID } from './store-trouble.ts';

export const CASE_STORE_NAME = 'Hillcrest case store';

export interface CaseStorePage {
  readonly fhirBase: string;
  readonly trouble: StoreTrouble;
  readonly resources: readonly FhirResource[];
}

/** What a case store holds, and how it behaves from now on. */
export function caseStorePage({ fhirBase, trouble, resources }: CaseStorePage): Promise<Response> {
  const held = resources.filter(({ resourceType }) => resourceType !== 'Practitioner');
  return page(
    CASE_STORE_NAME,
    html`<header>
<h1>${CASE_STORE_NAME}</h1>
<p>A FHIR server that the site runs beside its EHR, with a sign-in of its own. Vertaug keeps its cases here where a site says so.</p>
</header>
<main>
<form method="post" action="/behave">
<p><label for="trouble">From now on this store</label>
<select id="trouble" name="trouble">
${STORE_TROUBLES.map(one => (one === trouble ? html`<option value="${one}" selected>${TROUBLE_SAID[one]}</option>` : html`<option value="${one}">${TROUBLE_SAID[one]}</option>`))}
</select>
<button type="submit">Let it be so</button></p>
</form>
<h2>Kept here</h2>
${held.length === 0 ? html`<p class="quiet">Nothing yet.</p>` : table(held)}
</main>
<footer>
<form method="post" action="/reset"><button type="submit">Empty the store</button></form>
<p class="quiet">FHIR base: ${fhirBase}</p>
</footer>`,
  );
}

/** One resource as it is stored. */
export function keptResourcePage(resource: FhirResource): Promise<Response> {
  const name = `${resource.resourceType}/${resource.id ?? ''}`;
  return page(
    `${name} – ${CASE_STORE_NAME}`,
    html`<header><p><a href="/">All that is kept</a></p><h1>${name}</h1></header>
<main><pre tabindex="0">${JSON.stringify(resource, undefined, 2)}</pre></main>`,
  );
}

export function notKeptPage(): Promise<Response> {
  return page(
    `Not here – ${CASE_STORE_NAME}`,
    html`<header><p><a href="/">All that is kept</a></p><h1>Not here</h1></header>
<main><p>This store has nothing at that address.</p></main>`,
    { status: 404 },
  );
}

/** A refusal of authorization that must not travel to the redirect URL. */
export async function storeRefusalPage(code: string, description: string): Promise<string> {
  const response = await page(
    `Not signed in – ${CASE_STORE_NAME}`,
    html`<header><h1>Nobody was signed in</h1></header>
<main><p>${description}</p><p class="quiet">${code}</p></main>`,
  );
  return response.text();
}

function table(resources: readonly FhirResource[]): Markup {
  return html`<table>
<thead><tr><th scope="col">Resource</th><th scope="col">Id</th><th scope="col">Version</th></tr></thead>
<tbody>
${resources.map(
  ({ resourceType, id, meta }) => html`<tr>
<td data-label="Resource"><a href="/chart/${resourceType}/${id}">${resourceType}</a></td>
<td data-label="Id">${id}</td>
<td data-label="Version">${meta?.versionId}</td>
</tr>`,
)}
</tbody>
</table>`;
}
