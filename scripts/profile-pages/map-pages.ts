// The pages of maps: what stands for each code of ours elsewhere, or why nothing does.
import type { ConceptMap, ConceptMapGroup, ConceptMapGroupElementTarget } from 'fhir/r4.js';
import { canonical } from './element-table.ts';
import { html, joined, link } from './html.ts';
import type { PackageModel } from './package-model.ts';
import { definitionLead, page } from './page.ts';
import { plain, short, table } from './table.ts';

const levelsOf = (targets: readonly ConceptMapGroupElementTarget[]): readonly string[] =>
  targets.flatMap(({ dependsOn = [] }) => dependsOn.map(({ value }) => value));

/** Targets that differ in the level alone, together. */
function byCode(targets: readonly ConceptMapGroupElementTarget[]): readonly (readonly ConceptMapGroupElementTarget[])[] {
  const groups = new Map<string, ConceptMapGroupElementTarget[]>();
  for (const target of targets) groups.set(target.code ?? '', [...(groups.get(target.code ?? '') ?? []), target]);
  return [...groups.values()];
}

const rowsOf = (group: ConceptMapGroup) =>
  group.element.flatMap(({ code, display, target = [] }) =>
    byCode(target).map(same => {
      const [first] = same;
      const found = first?.code === undefined ? '' : html`<code>${first.code}</code>${first.display && html` ${first.display}`}`;
      const stands = display === undefined || display === code ? html`<code>${code}</code>` : html`<code>${code}</code> ${display}`;
      return { cells: [stands, found, first?.equivalence, joined(levelsOf(same), ', '), first?.comment] };
    }),
  );

/** Page of a map, a part for each system or release. */
export function mapPage(model: PackageModel, map: ConceptMap): string {
  const system = (url: string | undefined, version: string | undefined) =>
    html`${model.pageAt(url ?? '') === undefined ? html`<code>${url}</code>` : canonical(model, url ?? '')}${version && html` ${version}`}`;
  return page(model, {
    title: map.title ?? '',
    kind: 'map',
    lead: html`${definitionLead(map)}<p>See ${link('mappings.html', 'other guides, other codes, other releases')}.</p>\n`,
    parts: (map.group ?? []).map((group, at) => [
      `group-${at + 1}`,
      `From ${(group.source ?? '').split('/').at(-1)}${group.sourceVersion === undefined ? '' : ` ${group.sourceVersion}`}`,
      html`<p>${system(group.source, group.sourceVersion)} to ${system(group.target, group.targetVersion)}</p>
${table(`Map of ${(group.source ?? '').split('/').at(-1)}`, [plain('From'), plain('To'), short('How near'), short('Only at'), plain('What is lost, or why there is none')], rowsOf(group))}`,
    ]),
  });
}
