// The tables of elements and bindings.
import type { ElementDefinitionType } from 'fhir/r4.js';
import { withoutVersion } from '../../src/conformance/compile/definitions.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { type BoundElement, type ElementRow, invariantsOf, type SetValue } from './elements.ts';
import { anchor, counted, type Html, html, joined, link } from './html.ts';
import { codesOf, type PackageModel, wordsOf } from './package-model.ts';
import { plain, short, table } from './table.ts';

const lastOf = (url: string): string => withoutVersion(url).split('/').at(-1) ?? url;

/** Text that may be broken after an opening bracket rather than within a word. */
const breakable = (text: string): Html => joined(text.split(/(?<=\[)/), html`<wbr>`);

/** A path with its last part told from what leads there. */
export function pathOf(path: string): Html {
  const cut = Math.max(path.lastIndexOf('.'), 0);
  const lead = cut === 0 ? '' : html`<span class="soft">${breakable(path.slice(0, cut + 1))}</span><wbr>`;
  return html`<code class="path">${lead}<b>${breakable(path.slice(cut === 0 ? 0 : cut + 1))}</b></code>`;
}

function typeOf({ code, targetProfile = [] }: ElementDefinitionType): string {
  const name = code.startsWith('http://hl7.org/fhirpath/System.') ? (lastOf(code).split('.').at(-1) ?? '').toLowerCase() : code;
  return targetProfile.length === 0 ? name : `${name}(${targetProfile.map(lastOf).join(' | ')})`;
}

const typesOf = (types: readonly ElementDefinitionType[]): Html => joined([...new Set(types.map(typeOf))], ', ');

/** A fixed value or pattern on one line: codes as system#code. */
function valueText(model: PackageModel, value: unknown): Html {
  if (!isJsonObject(value)) return html`<code>${value}</code>`;
  const codings = Array.isArray(value.coding) ? value.coding.filter(isJsonObject) : [value];
  if (codings.every(({ code, system }) => code !== undefined || system !== undefined))
    return joined(
      codings.map(({ system = '', code = '' }) => html`<code>${code}</code> of ${canonical(model, String(system))}`),
      ', ',
    );
  return html`<code>${JSON.stringify(value)}</code>`;
}

/** A canonical URL: a link with its title where it is ours, itself where it is not. */
export function canonical(model: PackageModel, url: string): Html {
  const page = model.pageAt(url);
  return page === undefined ? html`<code>${url}</code>` : link(page, wordsOf(model.definitionAt(url) ?? {}));
}

type KeyAndPage = readonly [key: string, page: string];

/** Invariants that are explained on this page, and those of an extension, which are explained on its own. */
function ruleLinks(model: PackageModel, { constraints, extension }: ElementRow, ownKeys: ReadonlySet<string>): Html {
  const here = constraints.filter(({ key }) => ownKeys.has(key)).map(({ key }): KeyAndPage => [key, '']);
  const there = extension === undefined ? [] : invariantsOf(extension).map(({ key }): KeyAndPage => [key, model.pageOf(extension)]);
  const links = [...new Map([...here, ...there])].map(([key, page]) => html`<a class="key" href="${page}#${anchor(key)}">${key}</a>`);
  return joined(links, ' ');
}

const paragraph = (content: unknown): Html | false => String(html`${content}`) !== '' && html`<p>${content}</p>`;

function slicingText({ discriminator = [], rules }: NonNullable<ElementRow['slicing']>): Html {
  const by = discriminator.map(({ path }) => html`<code>${path}</code>`);
  return html`<span class="soft">Sliced by ${joined(by, ', ')}, ${rules}</span>`;
}

const setText = (model: PackageModel, { isFixed, value }: SetValue): Html =>
  html`${isFixed ? 'Always' : 'At least'} ${valueText(model, value)}`;

function detail(model: PackageModel, row: ElementRow, ownKeys: ReadonlySet<string>): readonly unknown[] {
  const { slicing, set, binding, holds, extension, isModifier, states } = row;
  const bound = holds?.binding ?? binding;
  return [
    extension === undefined ? stated(states.has('short'), row.short ?? '') : link(model.pageOf(extension), row.short),
    isModifier && 'Modifies the meaning of what carries it',
    slicing && slicingText(slicing),
    set && setText(model, set),
    holds?.unit !== undefined && html`In <code>${holds.unit}</code> (UCUM)`,
    bound?.valueSet && html`<span class="tag">${bound.strength}</span> ${canonical(model, bound.valueSet)}`,
    ruleLinks(model, row, ownKeys),
  ].map(paragraph);
}

const stated = (isStated: boolean, content: unknown): unknown =>
  isStated || String(html`${content}`) === '' ? content : html`<span class="soft">${content}</span>`;

function cardinality({ min, max, states }: ElementRow): unknown {
  if (min === undefined || max === undefined) return '';
  return stated(states.has('min') || states.has('max'), `${min}..${max}`);
}

function typeCell({ types, holds, parts, extension, states }: ElementRow): unknown {
  if (holds !== undefined) return typesOf(holds.types);
  if (parts !== undefined || extension !== undefined) return 'in parts';
  return stated(states.has('type'), typesOf(types));
}

/** The table of `rows`; `prefix` keeps the ids of several tables on a page apart, `ownKeys` names the invariants that the page explains. */
export function elementTable(
  model: PackageModel,
  caption: string,
  rows: readonly ElementRow[],
  { prefix = '', ownKeys = new Set() }: { readonly prefix?: string; readonly ownKeys?: ReadonlySet<string> } = {},
): Html {
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
        detail(model, each, ownKeys),
      ],
    })),
  );
}

/** A dozen codes are read at a glance; of more their number is said. */
const AT_A_GLANCE = 12;

function codesAtAGlance(model: PackageModel, url: string): Html | string {
  const definition = model.definitionAt(url);
  const codes = definition?.resourceType === 'ValueSet' ? codesOf(model, definition) : undefined;
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
export function bindingTable(model: PackageModel, bindings: readonly BoundElement[], prefix = ''): Html {
  return table(
    'Bindings',
    ['Element', short('Strength'), short('Value set'), plain('Codes')],
    bindings.map(({ path, id, strength, valueSet }) => ({
      cells: [link(`#${anchor(prefix + id)}`, pathOf(path)), strength, canonical(model, valueSet), codesAtAGlance(model, valueSet)],
    })),
  );
}
