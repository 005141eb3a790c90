// The tables of elements and bindings.

import { invariantsOf } from './elements.mjs';
import { anchor, counted, html, joined, link } from './html.mjs';
import { codesOf } from './package-model.mjs';
import { plain, short, table } from './table.mjs';

const lastOf = url => url.split('|')[0].split('/').at(-1);

/** Text that may be broken after an opening bracket rather than within a word. */
const breakable = text => joined(text.split(/(?<=\[)/), html`<wbr>`);

/** A path with its last part told from what leads there. */
export function pathOf(path) {
  const cut = Math.max(path.lastIndexOf('.'), 0);
  const lead = cut === 0 ? '' : html`<span class="soft">${breakable(path.slice(0, cut + 1))}</span><wbr>`;
  return html`<code class="path">${lead}<b>${breakable(path.slice(cut === 0 ? 0 : cut + 1))}</b></code>`;
}

function typeOf({ code, targetProfile = [] }) {
  const name = code.startsWith('http://hl7.org/fhirpath/System.') ? lastOf(code).split('.').at(-1).toLowerCase() : code;
  return targetProfile.length === 0 ? name : `${name}(${targetProfile.map(lastOf).join(' | ')})`;
}

const typesOf = types => joined([...new Set(types.map(typeOf))], ', ');

/** A fixed value or pattern on one line: codes as system#code. */
function valueText(model, value) {
  if (typeof value !== 'object') return html`<code>${value}</code>`;
  const codings = value.coding ?? [value];
  if (codings.every(({ code, system }) => code !== undefined || system !== undefined))
    return joined(
      codings.map(({ system = '', code = '' }) => html`<code>${code}</code> of ${canonical(model, system)}`),
      ', ',
    );
  return html`<code>${JSON.stringify(value)}</code>`;
}

/** A canonical URL: a link with its title where it is ours, itself where it is not. */
export function canonical(model, url) {
  const page = model.pageAt(url);
  return page === undefined ? html`<code>${url}</code>` : link(page, model.definitionAt(url).title);
}

/** Invariants that are explained on this page, and those of an extension, which are explained on its own. */
function ruleLinks(model, { constraints, extension, ownKeys }) {
  const here = constraints.filter(({ key }) => ownKeys.has(key)).map(({ key }) => [key, '']);
  const there = extension === undefined ? [] : invariantsOf(extension).map(({ key }) => [key, model.pageOf(extension)]);
  const links = [...new Map([...here, ...there])].map(([key, page]) => html`<a class="key" href="${page}#${anchor(key)}">${key}</a>`);
  return joined(links, ' ');
}

const paragraph = content => String(html`${content}`) !== '' && html`<p>${content}</p>`;

function slicingText({ discriminator = [], rules }) {
  const by = discriminator.map(({ path }) => html`<code>${path}</code>`);
  return html`<span class="soft">Sliced by ${joined(by, ', ')}, ${rules}</span>`;
}

function detail(model, row) {
  const { slicing, set, binding, holds, extension, isModifier, states } = row;
  const bound = holds?.binding ?? binding;
  return [
    extension === undefined ? stated(states.has('short'), row.short ?? '') : link(model.pageOf(extension), row.short),
    isModifier && 'Modifies the meaning of what carries it',
    slicing && slicingText(slicing),
    set && html`${set.isFixed ? 'Always' : 'At least'} ${valueText(model, set.value)}`,
    holds?.unit && html`In <code>${holds.unit}</code> (UCUM)`,
    bound?.valueSet && html`<span class="tag">${bound.strength}</span> ${canonical(model, bound.valueSet)}`,
    ruleLinks(model, row),
  ].map(paragraph);
}

const stated = (isStated, content) => (isStated || String(html`${content}`) === '' ? content : html`<span class="soft">${content}</span>`);

function cardinality({ min, max, states }) {
  if (min === undefined || max === undefined) return '';
  return stated(states.has('min') || states.has('max'), `${min}..${max}`);
}

function typeCell({ types, holds, parts, extension, states }) {
  if (holds !== undefined) return typesOf(holds.types);
  if (parts !== undefined || extension !== undefined) return 'in parts';
  return stated(states.has('type'), typesOf(types));
}

/** The table of `rows`; `prefix` keeps the ids of several tables on a page apart, `ownKeys` names the invariants that the page explains. */
export function elementTable(model, caption, rows, { prefix = '', ownKeys = new Set() } = {}) {
  return table(
    caption,
    ['Element', short('Card.'), short('Type'), plain('What it is')],
    rows.map(each => ({
      id: anchor(prefix + each.id),
      depth: each.depth - 1,
      cells: [
        html`${pathOf(each.path)}${each.mustSupport && html` <abbr title="must support">MS</abbr>`}`,
        cardinality(each),
        typeCell(each),
        detail(model, { ...each, ownKeys }),
      ],
    })),
  );
}

/** A dozen codes are read at a glance; of more their number is said. */
const AT_A_GLANCE = 12;

function codesAtAGlance(model, url) {
  const valueSet = model.definitionAt(url);
  const codes = valueSet && codesOf(model, valueSet);
  if (codes === undefined) return '';
  const listed =
    codes.length <= AT_A_GLANCE
      ? joined(
          codes.map(({ code }) => html`<code>${code}</code>`),
          ' ',
        )
      : '';
  return codes.length <= AT_A_GLANCE ? listed : counted(codes.length, 'code', 'codes');
}

/** Which element takes its codes from where. */
export function bindingTable(model, bindings, prefix = '') {
  return table(
    'Bindings',
    ['Element', short('Strength'), short('Value set'), plain('Codes')],
    bindings.map(({ path, id, binding: { strength, valueSet } }) => ({
      cells: [link(`#${anchor(prefix + id)}`, pathOf(path)), strength, canonical(model, valueSet), codesAtAGlance(model, valueSet)],
    })),
  );
}
