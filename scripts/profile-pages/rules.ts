// Invariants and the other rules of a definition, each with a wrong fragment and its right neighbour where the suite has them.
import type { StructureDefinition } from 'fhir/r4.js';
import type { RuleBookEntry } from '../../fhir-profiles/suite/rule-book.ts';
import { pathOf } from './element-table.ts';
import { invariantsOf } from './elements.ts';
import { anchor, type Html, html, joined } from './html.ts';
import { jsonView, type LinkOf } from './json-view.ts';
import type { PackageModel } from './package-model.ts';

const linkOf =
  (model: PackageModel): LinkOf =>
  text =>
    model.pageAt(text);

function fragments(model: PackageModel, { wrong, right }: RuleBookEntry): Html {
  const view = (value: unknown) => jsonView(value, { linkOf: linkOf(model) });
  return html`<div class="pair"><div><p class="side">Wrong</p>${view(wrong)}</div><div><p class="side">Right</p>${view(right)}</div></div>\n`;
}

const folded = (model: PackageModel, entry: RuleBookEntry, words: unknown): Html =>
  html`<details><summary>${words}</summary>${fragments(model, entry)}</details>\n`;

/** Each invariant of the definition: severity, where it stands, what it asks in words and as FHIRPath, and the pair. */
export function invariantSection(model: PackageModel, definition: StructureDefinition): readonly Html[] {
  const rules = model.rulesOf(definition.url);
  const byKey = Map.groupBy(invariantsOf(definition), ({ key }) => key);
  return [...byKey].flatMap(([key, stated]) => {
    const [first] = stated;
    if (first === undefined) return [];
    const { severity, human, expression } = first;
    const pairs = rules.filter(({ rule }) => rule === key).map(entry => folded(model, entry, 'Wrong and right'));
    const places = stated.map(({ element }) => html`<code>${element}</code>`);
    return html`<article class="rule" id="${anchor(key)}"><h3><code>${key}</code> <span class="tag ${severity}">${severity}</span></h3>
<p>${human}</p>
<p class="soft">On ${joined(places, ', ')}</p>
<pre><code>${expression}</code></pre>
${pairs}</article>\n`;
  });
}

/** What differs between a rule's wrong and right neighbour, for the rules that are no invariants. */
export function otherRulesSection(model: PackageModel, definition: StructureDefinition): Html | undefined {
  const invariants = new Set(invariantsOf(definition).map(({ key }) => key));
  const rules = model.rulesOf(definition.url).filter(({ rule }) => !invariants.has(rule));
  if (rules.length === 0) return undefined;
  return html`<p>Each rule beside its element, with one thing changed.</p>\n${rules.map(entry =>
    folded(model, entry, html`${pathOf(withoutRoot(entry.element))} <span class="tag">${entry.kind}</span> ${entry.says}`),
  )}`;
}

const withoutRoot = (element: string): string => element.replace(/^\w+\./, '').replace(/:([\w-]+)/g, '[$1]');
