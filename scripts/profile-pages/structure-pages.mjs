// The pages of profiles and extensions.
import { bindingTable, canonical, elementTable } from './element-table.mjs';
import {
  bindingsOf,
  differentialRows,
  extensionContent,
  extensionOf,
  invariantsOf,
  partRows,
  supportedRows,
  withExtensions,
} from './elements.mjs';
import { html, link } from './html.mjs';
import { narrativeOf } from './package-model.mjs';
import { definitionLead, linkList, page } from './page.mjs';
import { invariantSection, otherRulesSection } from './rules.mjs';
import { plain, table } from './table.mjs';

const SOFT = html`<p class="soft">What the profile itself says is in full ink, what it takes over from R4 in grey. MS: must support.</p>\n`;

const exampleTable = (model, examples) =>
  examples.length > 0 &&
  table(
    'Examples',
    ['Example', plain('What it tells')],
    examples.map(each => ({ cells: [link(model.pageOf(each), each.id), narrativeOf(each)] })),
  );

const keysOf = definition => new Set(invariantsOf(definition).map(({ key }) => key));

function extensionTable(model, rows) {
  const taken = rows.flatMap(each => extensionOf(model, each) ?? []);
  if (taken.length === 0) return undefined;
  return table(
    'Extensions used',
    ['Extension', plain('What it is for')],
    taken.map(each => ({ cells: [link(model.pageOf(each), each.title), each.description] })),
  );
}

/** Page of a profile. */
export function profilePage(model, definition) {
  const stated = differentialRows(definition).filter(({ id }) => id !== definition.type);
  const differential = withExtensions(model, stated);
  const supported = withExtensions(model, supportedRows(definition));
  const bindings = bindingsOf(differential);
  const options = { ownKeys: keysOf(definition) };
  return page(model, {
    title: definition.title,
    kind: html`profile of <code>${definition.type}</code>`,
    lead: definitionLead(definition),
    parts: [
      [
        'elements',
        'Elements',
        html`${SOFT}${elementTable(model, 'What the profile states, and the parts of its extensions', differential, options)}`,
      ],
      ['bindings', 'Bindings', bindings.length > 0 && bindingTable(model, bindings)],
      ['invariants', 'Invariants', invariantSection(model, definition)],
      ['must-support', 'Must support', elementTable(model, 'Elements that must be supported', supported, { prefix: 'ms.', ...options })],
      ['extensions', 'Extensions used', extensionTable(model, stated)],
      ['rules', 'Rules, wrong and right', otherRulesSection(model, definition)],
      ['examples', 'Examples', exampleTable(model, model.examplesOf(definition.url))],
      ['used', 'Where it is used', usedIn(model, definition)],
    ],
  });
}

function usedIn(model, definition) {
  const refers = ({ snapshot }) =>
    snapshot.element.some(({ type = [] }) => type.some(({ targetProfile = [] }) => targetProfile.includes(definition.url)));
  const capabilities = model.capabilities.filter(each => JSON.stringify(each).includes(`"${definition.url}"`));
  const structures = [...model.profiles, ...model.extensions].filter(each => each !== definition && refers(each));
  return linkList(model, [...structures, ...capabilities]);
}

/** Page of an extension. */
export function extensionPage(model, definition) {
  const { holds, parts } = extensionContent(definition);
  const rows =
    holds === undefined
      ? partRows(parts, { id: 'parts', path: '', depth: 0 })
      : [{ ...holds, id: 'parts.value', path: 'value[x]', holds, states: new Set(['min', 'max', 'type', 'binding']) }];
  const bindings = bindingsOf(rows);
  const options = { ownKeys: keysOf(definition) };
  const within = model.examplesWithin(definition.url);
  return page(model, {
    title: definition.title,
    kind: definition.snapshot.element[0].isModifier === true ? 'modifier extension' : 'extension',
    lead: html`${definitionLead(definition)}<p>Stands on ${definition.context.map(({ expression }, at) => html`${at > 0 && ', '}<code>${expression}</code>`)}.</p>\n`,
    parts: [
      [
        'parts',
        holds === undefined ? 'Parts' : 'Value',
        elementTable(model, holds === undefined ? 'Parts of the extension' : 'Value of the extension', rows, options),
      ],
      ['bindings', 'Bindings', bindings.length > 0 && bindingTable(model, bindings)],
      ['invariants', 'Invariants', invariantSection(model, definition)],
      ['rules', 'Rules, wrong and right', otherRulesSection(model, definition)],
      ['used', 'Where it is used', linkList(model, model.usersOfExtension(definition.url))],
      ['examples', 'Examples', exampleTable(model, within)],
      [
        'differential',
        'As the differential states it',
        elementTable(model, 'The differential', differentialRows(definition), { prefix: 'differential.', ...options }),
      ],
    ],
  });
}

/** Page of a CapabilityStatement: what a client asks of a server, by type. */
export function capabilityPage(model, statement) {
  const rows = statement.rest.flatMap(({ resource = [] }) => resource);
  const codes = (list = [], pick) => list.map((each, at) => html`${at > 0 && ', '}<code>${pick(each)}</code>`);
  return page(model, {
    title: statement.title,
    kind: html`what a <code>${statement.rest[0].mode}</code> asks for`,
    lead: html`${definitionLead(statement)}${statement.rest.map(({ documentation }) => documentation && html`<p>${documentation}</p>\n`)}`,
    parts: [
      [
        'resources',
        'Resources',
        table(
          'Interactions and search parameters by resource type',
          ['Type', 'Interactions', 'Search', 'Profiles', 'Why'],
          rows.map(each => ({
            id: each.type,
            cells: [
              html`<code>${each.type}</code>`,
              codes(each.interaction, ({ code }) => code),
              codes([...(each.searchParam ?? []), ...(each.searchInclude ?? []).map(name => ({ name }))], ({ name }) => name),
              each.supportedProfile?.map((url, at) => html`${at > 0 && ', '}${canonical(model, url)}`),
              each.documentation,
            ],
          })),
        ),
      ],
    ],
  });
}
