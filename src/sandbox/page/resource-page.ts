import type { Issue } from '../../conformance/issue.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { verdictText } from '../written.ts';
import { instantText } from './format.ts';
import { EHR_NAME, html, type Markup, page } from './layout.ts';

/** One stored resource: its version, its verdict with every finding, and the JSON as it is stored. */
export function resourcePage(resource: FhirResource, issues: readonly Issue[]): Promise<Response> {
  const name = `${resource.resourceType}/${resource.id ?? ''}`;
  return page(
    `${name} – ${EHR_NAME}`,
    html`<header><p><a href="/">All patients</a></p><h1>${name}</h1></header>
<main>
<dl>
<dt>Version</dt><dd>${resource.meta?.versionId ?? 'none'}</dd>
<dt>Time</dt><dd>${instantText(resource.meta?.lastUpdated ?? '')}</dd>
<dt>Profiles</dt><dd>${profilesOf(resource)}</dd>
<dt>Validation</dt><dd>${verdictText(resource, issues)}</dd>
</dl>
${issues.length === 0 ? '' : findings(issues)}
<h2>As stored</h2>
<pre tabindex="0">${JSON.stringify(resource, undefined, 2)}</pre>
</main>`,
  );
}

/** A chart may hold anything under this name. */
function profilesOf({ meta }: FhirResource): string {
  const profiles: unknown = meta?.profile;
  return Array.isArray(profiles) && profiles.length > 0 ? profiles.join(', ') : 'none claimed';
}

function findings(issues: readonly Issue[]): Markup {
  return html`<h2>Findings</h2>
<table>
<thead><tr><th scope="col">Weight</th><th scope="col">Where</th><th scope="col">Finding</th><th scope="col">Rule</th></tr></thead>
<tbody>${issues.map(
    issue => html`<tr>
<td data-label="Weight" class="${issue.severity === 'error' ? 'warn' : ''}">${issue.severity}</td>
<td data-label="Where">${issue.expression}</td>
<td data-label="Finding">${issue.message}</td>
<td data-label="Rule">${issue.rule}</td>
</tr>`,
  )}</tbody>
</table>`;
}
