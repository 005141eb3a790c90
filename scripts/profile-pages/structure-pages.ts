// The pages of profiles and extensions.
import type { CapabilityStatement, FhirResource, StructureDefinition } from 'fhir/r4.js';
import { bindingTable, canonical, elementTable } from './element-table.ts';
import {
  bindingsOf,
  differentialRows,
  type ElementRow,
  extensionContent,
  extensionOf,
  invariantsOf,
  partRows,
  supportedRows,
  withExtensions,
} from './elements.ts';
import { type Html, html, link } from './html.ts';
import { obligationTable } from './obligation-table.ts';
import { allElements, narrativeOf, type PackageModel } from './package-model.ts';
import { definitionLead, linkList, page } from './page.ts';
import { invariantSection, otherRulesSection } from './rules.ts';
import { plain, table } from './table.ts';

const SOFT = html`<p class="soft">What the profile itself says is in full ink, what it takes over from R4 in grey. MS: must support.</p>\n`;

const exampleTable = (model: PackageModel, examples: readonly FhirResource[]): Html | false =>
  examples.length > 0 &&
  table(
    'Examples',
    ['Example', plain('What it tells')],
    examples.map(each => ({ cells: [link(model.pageOf(each), each.id), narrativeOf(each)] })),
  );

const keysOf = (definition: StructureDefinition): ReadonlySet<string> => new Set(invariantsOf(definition).map(({ key }) => key));

function extensionTable(model: PackageModel, rows: readonly ElementRow[]): Html | undefined {
  const taken = rows.flatMap(each => extensionOf(model, each) ?? []);
  if (taken.length === 0) return undefined;
  return table(
    'Extensions used',
    ['Extension', plain('What it is for')],
    taken.map(each => ({ cells: [link(model.pageOf(each), each.title), each.description] })),
  );
}

/** Page of a profile. */
export function profilePage(model: PackageModel, definition: StructureDefinition): string {
  const stated = differentialRows(definition).filter(({ id }) => id !== definition.type);
  const differential = withExtensions(model, stated);
  const supported = withExtensions(model, supportedRows(definition));
  const bindings = bindingsOf(differential);
  const options = { ownKeys: keysOf(definition) };
  return page(model, {
    title: definition.title ?? '',
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
      [
        'must-support',
        'Must support',
        html`${elementTable(model, 'Elements that must be supported', supported, { prefix: 'ms.', ...options })}
<p>What is asked of who writes, holds and reads an element is decided and explained in ${link('must-support.html', 'must support, for each actor')}.</p>
${obligationTable(allElements(definition))}`,
      ],
      ['extensions', 'Extensions used', extensionTable(model, stated)],
      ['rules', 'Rules, wrong and right', otherRulesSection(model, definition)],
      ['examples', 'Examples', exampleTable(model, model.examplesOf(definition.url))],
      ['used', 'Where it is used', usedIn(model, definition)],
    ],
  });
}

function usedIn(model: PackageModel, definition: StructureDefinition): Html | undefined {
  const refers = (each: StructureDefinition) =>
    allElements(each).some(({ type = [] }) => type.some(({ targetProfile = [] }) => targetProfile.includes(definition.url)));
  const capabilities = model.capabilities.filter(each => JSON.stringify(each).includes(`"${definition.url}"`));
  const structures = [...model.profiles, ...model.extensions].filter(each => each !== definition && refers(each));
  return linkList(model, [...structures, ...capabilities]);
}

/** Page of an extension. */
export function extensionPage(model: PackageModel, definition: StructureDefinition): string {
  const { holds, parts } = extensionContent(definition);
  const rows: readonly ElementRow[] =
    holds === undefined
      ? partRows(parts ?? [], { id: 'parts', path: '', depth: 0 })
      : [{ ...holds, id: 'parts.value', path: 'value[x]', holds, states: new Set(['min', 'max', 'type', 'binding']) }];
  const bindings = bindingsOf(rows);
  const options = { ownKeys: keysOf(definition) };
  const within = model.examplesWithin(definition.url);
  return page(model, {
    title: definition.title ?? '',
    kind: allElements(definition)[0]?.isModifier === true ? 'modifier extension' : 'extension',
    lead: html`${definitionLead(definition)}<p>Stands on ${(definition.context ?? []).map(({ expression }, at) => html`${at > 0 && ', '}<code>${expression}</code>`)}.</p>\n`,
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
export function capabilityPage(model: PackageModel, statement: CapabilityStatement): string {
  const ends = statement.rest ?? [];
  const rows = ends.flatMap(({ resource = [] }) => resource);
  const codes = (list: readonly string[]) => list.map((each, at) => html`${at > 0 && ', '}<code>${each}</code>`);
  return page(model, {
    title: statement.title ?? '',
    kind: html`what a <code>${ends[0]?.mode}</code> asks for`,
    lead: html`${definitionLead(statement)}${ends.map(({ documentation }) => documentation && html`<p>${documentation}</p>\n`)}`,
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
              codes((each.interaction ?? []).map(({ code }) => code)),
              codes([...(each.searchParam ?? []).map(({ name }) => name), ...(each.searchInclude ?? [])]),
              each.supportedProfile?.map((url, at) => html`${at > 0 && ', '}${canonical(model, url)}`),
              each.documentation,
            ],
          })),
        ),
      ],
    ],
  });
}
