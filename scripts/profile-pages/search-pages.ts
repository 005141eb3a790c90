// The pages of search parameters.
import type { SearchParameter } from 'fhir/r4.js';
import { canonical } from './element-table.ts';
import { html, joined } from './html.ts';
import type { PackageModel } from './package-model.ts';
import { definitionLead, linkList, page } from './page.ts';
import { plain, table } from './table.ts';

/** Page of a search parameter: what it is called in a search, and which elements it goes by. */
export function searchPage(model: PackageModel, parameter: SearchParameter): string {
  const components = parameter.component ?? [];
  return page(model, {
    title: parameter.code,
    kind: html`search parameter of <code>${joined(parameter.base, ', ')}</code>, ${parameter.type}`,
    lead: definitionLead(parameter),
    parts: [
      ['expression', 'Goes by', html`<pre><code>${parameter.expression}\n</code></pre>\n`],
      [
        'components',
        'Components',
        components.length > 0 &&
          table(
            'Components',
            [plain('Parameter'), 'Expression'],
            components.map(({ definition, expression }) => ({ cells: [canonical(model, definition), html`<code>${expression}</code>`] })),
          ),
      ],
      [
        'used',
        'Where it is used',
        linkList(
          model,
          [...model.capabilities, ...model.searches].filter(
            each => each !== parameter && JSON.stringify(each).includes(`"${parameter.url}"`),
          ),
        ),
      ],
    ],
  });
}
