// The pages that people wrote for the guide, and the guide as a resource.
import type { ImplementationGuide } from 'fhir/r4.js';
import { html, link } from './html.ts';
import { markdown } from './markdown.ts';
import type { PackageModel, WrittenPage } from './package-model.ts';
import { definitionLead, linkList, page } from './page.ts';

/** A page of the guide; its first heading is its title. */
export const writtenPage = (model: PackageModel, { title, text }: WrittenPage): string =>
  page(model, { title, lead: markdown(text), parts: [] });

/** Page of the guide: what it holds, group by group. */
export function guidePage(model: PackageModel, guide: ImplementationGuide): string {
  const { grouping = [], resource = [] } = guide.definition ?? { resource: [] };
  const byReference = new Map([...model.definitions, ...model.examples].map(each => [`${each.resourceType}/${each.id}`, each]));
  const inGroup = (id: string | undefined) =>
    resource.filter(({ groupingId }) => groupingId === id).flatMap(({ reference }) => byReference.get(reference.reference ?? '') ?? []);
  return page(model, {
    title: guide.title ?? '',
    kind: 'implementation guide',
    lead: html`${definitionLead(guide)}<ul>${model.written.map(({ name, title }) => html`<li>${link(`${name}.html`, title)}</li>\n`)}</ul>\n`,
    parts: grouping.map(({ id, name }) => [
      id ?? name,
      name,
      id === 'recognised' ? html`<p>${link('recognised.html', name)}</p>\n` : linkList(model, inGroup(id)),
    ]),
  });
}
