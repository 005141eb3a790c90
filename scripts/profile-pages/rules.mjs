// Invariants and the other rules of a definition, each with a wrong fragment and its right neighbour where the suite has them.
import { pathOf } from './element-table.mjs';
import { invariantsOf } from './elements.mjs';
import { anchor, html, joined } from './html.mjs';
import { jsonView } from './json-view.mjs';

const linkOf = model => text => model.pageAt(text);

function fragments(model, { wrong, right }) {
  const view = value => jsonView(value, { linkOf: linkOf(model) });
  return html`<div class="pair"><div><p class="side">Wrong</p>${view(wrong)}</div><div><p class="side">Right</p>${view(right)}</div></div>\n`;
}

const folded = (model, entry, words) => html`<details><summary>${words}</summary>${fragments(model, entry)}</details>\n`;

/** Each invariant of the definition: severity, where it stands, what it asks in words and as FHIRPath, and the pair. */
export function invariantSection(model, definition) {
  const rules = model.rulesOf(definition.url);
  const byKey = Map.groupBy(invariantsOf(definition), ({ key }) => key);
  return [...byKey].map(([key, stated]) => {
    const [{ severity, human, expression }] = stated;
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
export function otherRulesSection(model, definition) {
  const invariants = new Set(invariantsOf(definition).map(({ key }) => key));
  const rules = model.rulesOf(definition.url).filter(({ rule }) => !invariants.has(rule));
  if (rules.length === 0) return undefined;
  return html`<p>Each rule beside its element, with one thing changed.</p>\n${rules.map(entry =>
    folded(model, entry, html`${pathOf(withoutRoot(entry.element))} <span class="tag">${entry.kind}</span> ${entry.says}`),
  )}`;
}

const withoutRoot = element => element.replace(/^\w+\./, '').replace(/:([\w-]+)/g, '[$1]');
