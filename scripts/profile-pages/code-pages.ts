// The pages of code systems, value sets and questionnaires.
import type {
  CodeSystem,
  CodeSystemConcept,
  CodeSystemConceptProperty,
  Questionnaire,
  QuestionnaireItem,
  ValueSet,
  ValueSetComposeInclude,
} from 'fhir/r4.js';
import { withoutVersion } from '../../src/conformance/compile/definitions.ts';
import { canonical } from './element-table.ts';
import { bindingsOf, differentialRows, withExtensions } from './elements.ts';
import { anchor, counted, type Html, html, joined, link } from './html.ts';
import { codesOf, conceptsOf, type PackageModel } from './package-model.ts';
import { definitionLead, linkList, page } from './page.ts';
import { plain, short, type TableRow, table } from './table.ts';

const propertyText = ({
  valueString,
  valueCode,
  valueBoolean,
  valueInteger,
  valueCoding,
  valueDecimal,
}: CodeSystemConceptProperty): string =>
  String(valueString ?? valueCode ?? valueBoolean ?? valueInteger ?? valueDecimal ?? valueCoding?.code ?? '');

/** Page of a code system: every code, with what it means and its properties. */
export function codeSystemPage(model: PackageModel, codeSystem: CodeSystem): string {
  const concepts = conceptsOf(codeSystem);
  const properties = (codeSystem.property ?? []).filter(({ code }) =>
    concepts.some(({ property = [] }) => property.some(each => each.code === code)),
  );
  const propertyOf = ({ property = [] }: CodeSystemConcept, code: string) =>
    joined(property.filter(each => each.code === code).map(propertyText), ', ');
  const sets = model.valueSets.filter(({ compose }) => compose?.include.some(({ system }) => system === codeSystem.url));
  return page(model, {
    title: codeSystem.title ?? '',
    kind: 'code system',
    lead: definitionLead(codeSystem),
    parts: [
      [
        'codes',
        counted(concepts.length, 'code', 'codes'),
        table(
          'Codes',
          ['Code', plain('Display'), plain('Meaning'), ...properties.map(({ code }) => code)],
          concepts.map(each => ({
            id: anchor(each.code),
            cells: [
              html`<code>${each.code}</code>`,
              each.display,
              each.definition,
              ...properties.map(({ code }) => propertyOf(each, code)),
            ],
          })),
        ),
      ],
      ['value-sets', 'Value sets with its codes', linkList(model, sets)],
    ],
  });
}

/** Where a value set is bound: the elements, on the pages of what binds them. */
function bindingPlaces(model: PackageModel, { url }: ValueSet): readonly TableRow[] {
  return model.bindersOf(url ?? '').flatMap(definition => {
    const rows = withExtensions(model, differentialRows(definition));
    const bound = bindingsOf(rows).filter(({ valueSet }) => withoutVersion(valueSet) === url);
    return bound.map(({ path, strength }) => ({
      cells: [link(model.pageOf(definition), definition.title), html`<code>${path}</code>`, strength],
    }));
  });
}

function whatIsIncluded(model: PackageModel, { system = '', concept, filter = [], valueSet = [] }: ValueSetComposeInclude): Html {
  const sets = valueSet.map(url => canonical(model, url));
  if (sets.length > 0) return html`<li>Codes of ${joined(sets, ', ')}</li>\n`;
  const filters = filter.map(({ property, op, value }) => html`<code>${property} ${op} ${value}</code>`);
  const which =
    concept !== undefined ? counted(concept.length, 'code', 'codes') : filters.length > 0 ? joined(filters, ' and ') : 'every code';
  return html`<li>${canonical(model, system)}: ${which}</li>\n`;
}

/** Page of a value set: where its codes come from, each code, and where it is bound. */
export function valueSetPage(model: PackageModel, valueSet: ValueSet): string {
  const codes = codesOf(model, valueSet);
  const isOfOne = new Set(codes?.map(({ system }) => system)).size === 1;
  const places = bindingPlaces(model, valueSet);
  return page(model, {
    title: valueSet.title ?? '',
    kind: 'value set',
    lead: definitionLead(valueSet),
    parts: [
      ['used', 'Where it is bound', places.length > 0 && table('Bindings to it', ['In', 'Element', short('Strength')], places)],
      [
        'content',
        'What is in it',
        html`<ul>${(valueSet.compose?.include ?? []).map(each => whatIsIncluded(model, each))}${(valueSet.compose?.exclude ?? []).map(
          each => html`<li>Without: ${whatIsIncluded(model, each)}</li>`,
        )}</ul>\n`,
      ],
      [
        'codes',
        codes === undefined ? 'Codes' : counted(codes.length, 'code', 'codes'),
        codes !== undefined &&
          table(
            'Codes',
            ['Code', plain('Display'), plain('Meaning'), ...(isOfOne ? [] : ['System'])],
            codes.map(({ system, code, display, definition }) => ({
              cells: [html`<code>${code}</code>`, display, definition, ...(isOfOne ? [] : [canonical(model, system ?? '')])],
            })),
          ),
      ],
    ],
  });
}

/** Code systems of others by the names that they are known by. */
const KNOWN_AS: ReadonlyMap<string | undefined, string> = new Map([
  ['http://snomed.info/sct', 'SNOMED CT'],
  ['http://loinc.org', 'LOINC'],
  ['http://hl7.org/fhir/sid/icd-10', 'ICD-10'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'ICD-10-CM'],
  ['http://www.nlm.nih.gov/research/umls/rxnorm', 'RxNorm'],
  ['http://dicom.nema.org/resources/ontology/DCM', 'DICOM'],
]);

/** One page for the sets of what is recognised in a chart, to which nothing is bound. */
export function recognisedPage(model: PackageModel): string {
  return page(model, {
    title: 'What is recognised in a chart',
    kind: counted(model.recognised.length, 'value set', 'value sets'),
    lead: html`<p class="lead">The codes by which Vertaug recognises conditions, medicines, allergies, measurements and imaging, one set for each group.
No profile is bound to them. They are less than what is recognised: words count too, and a site adds codes of its own.</p>\n`,
    parts: [
      [
        'sets',
        'The sets',
        table(
          'Value sets by group',
          ['Group', plain('What it is'), 'Codes'],
          model.recognised.map(each => ({
            id: each.id ?? '',
            cells: [
              html`${(each.title ?? '').replace(/^Recognised: /, '')}<br><code class="id">${each.id}</code>`,
              (each.description ?? '').split(/ (?=Recognised and not listed|Words are recognised)/)[0],
              joined(
                (each.compose?.include ?? []).map(({ system, concept = [], filter = [] }) => {
                  const named = [...concept.map(({ code }) => code), ...filter.map(({ value }) => `${value}…`)];
                  return html`<details><summary>${counted(named.length, 'code', 'codes')} of ${KNOWN_AS.get(system) ?? html`<code>${system}</code>`}</summary>${joined(
                    named.map(code => html`<code>${code}</code>`),
                    ' ',
                  )}</details>`;
                }),
                '',
              ),
            ],
          })),
        ),
      ],
    ],
  });
}

function answersTo(model: PackageModel, { answerValueSet, answerOption = [] }: QuestionnaireItem): Html {
  if (answerValueSet !== undefined) return canonical(model, answerValueSet);
  return joined(
    answerOption.map(({ valueCoding, valueString }) => valueCoding?.display ?? valueCoding?.code ?? valueString ?? ''),
    ', ',
  );
}

/** A question, and under it those that it leads to; words that only explain it stand with it. */
const itemRows = (model: PackageModel, items: readonly QuestionnaireItem[], depth: number): readonly TableRow[] =>
  items.flatMap(item => {
    const explained = (item.item ?? []).filter(({ type }) => type === 'display');
    const asked = (item.item ?? []).filter(({ type }) => type !== 'display');
    return [
      {
        id: anchor(`item-${item.linkId}`),
        depth,
        cells: [
          html`<code>${item.linkId}</code>`,
          html`${item.prefix && html`<span class="soft">${item.prefix}</span> `}${item.text}${explained.map(({ text }) => html`<p class="soft">${text}</p>`)}`,
          item.type,
          `${item.required ? 1 : 0}..${item.repeats ? '*' : 1}`,
          answersTo(model, item),
        ],
      },
      ...itemRows(model, asked, depth + 1),
    ];
  });

/** Page of a questionnaire: its questions in order. */
export function questionnairePage(model: PackageModel, questionnaire: Questionnaire): string {
  return page(model, {
    title: questionnaire.title ?? '',
    kind: 'questionnaire',
    lead: definitionLead(questionnaire),
    parts: [
      [
        'questions',
        'Questions',
        table(
          'Questions in order',
          ['Link id', plain('Question'), short('Type'), short('Card.'), 'Answers'],
          itemRows(model, questionnaire.item ?? [], 0),
        ),
      ],
    ],
  });
}
