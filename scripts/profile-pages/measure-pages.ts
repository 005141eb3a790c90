// The pages of measures and of the libraries that they are worked out by.
import type { CodeableConcept, Library, Measure } from 'fhir/r4.js';
import { canonical } from './element-table.ts';
import { html, joined } from './html.ts';
import type { PackageModel } from './package-model.ts';
import { definitionLead, linkList, page } from './page.ts';
import { plain, short, table } from './table.ts';

const wordsOf = (concept: CodeableConcept | undefined): string =>
  concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? '';

/** Page of a measure: of each group, what of a library each population is. */
export function measurePage(model: PackageModel, measure: Measure): string {
  const populations = (measure.group ?? []).flatMap(({ code, population = [] }) =>
    population.map(each => ({
      cells: [wordsOf(code), wordsOf(each.code), html`<code>${each.criteria.expression}</code>`],
    })),
  );
  return page(model, {
    title: measure.title ?? '',
    kind: 'measure',
    lead: html`${definitionLead(measure)}<p>${measure.clinicalRecommendationStatement}</p>\n`,
    parts: [
      ['groups', 'Groups', table('Populations by group', [plain('Group'), short('Population'), 'Expression'], populations)],
      ['library', 'Worked out by', html`<p>${joined(measure.library?.map(url => canonical(model, url)) ?? [], ', ')}</p>\n`],
    ],
  });
}

/** Page of a library: what it asks, and its CQL as it is written. */
export function libraryPage(model: PackageModel, library: Library): string {
  const needed = (library.relatedArtifact ?? []).flatMap(({ type, resource }) => (type === 'depends-on' && resource ? [resource] : []));
  const cql = library.content?.find(({ contentType }) => contentType === 'text/cql')?.data;
  return page(model, {
    title: library.title ?? '',
    kind: 'library',
    lead: definitionLead(library),
    parts: [
      [
        'parameters',
        'Parameters',
        library.parameter !== undefined &&
          table(
            'Parameters',
            ['Name', short('Use'), short('Type'), plain('What it is')],
            library.parameter.map(({ name, use, type, documentation }) => ({
              cells: [name, use, html`<code>${type}</code>`, documentation],
            })),
          ),
      ],
      [
        'needs',
        'Needs',
        needed.length > 0 &&
          html`<p>${joined(
            needed.map(url => canonical(model, url)),
            ', ',
          )}</p>\n`,
      ],
      [
        'measures',
        'Measures by it',
        linkList(
          model,
          model.measures.filter(({ library: by }) => by?.includes(library.url ?? '')),
        ),
      ],
      ['cql', 'CQL', cql !== undefined && html`<pre><code>${Buffer.from(cql, 'base64').toString('utf8')}</code></pre>\n`],
    ],
  });
}
