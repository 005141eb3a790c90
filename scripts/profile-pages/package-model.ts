// The package as the pages need it: what there is of each kind, what its page is called, and who uses what.
import type {
  CapabilityStatement,
  CodeSystem,
  CodeSystemConcept,
  ConceptMap,
  ElementDefinition,
  FhirResource,
  ImplementationGuide,
  Library,
  Measure,
  Questionnaire,
  SearchParameter,
  StructureDefinition,
  ValueSet,
} from 'fhir/r4.js';
import type { RuleBookEntry } from '../../fhir-profiles/suite/rule-book.ts';
import { withoutVersion } from '../../src/conformance/compile/definitions.ts';
import type { ViewDefinition } from '../../src/quality/definitions/view-definition.ts';
import type { PackageList } from '../profiles/versions.ts';

/** What has a page of its own. */
export interface Named {
  readonly resourceType: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

export interface Manifest {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly canonical: string;
  readonly fhirVersions: readonly string[];
  readonly license: string;
}

/** A story in Markdown, by the name of its file. */
export interface Story {
  readonly name: string;
  readonly text: string;
}

/** A page of the guide in Markdown, by the name of its file. */
export interface WrittenPage {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export interface PackageContent {
  readonly manifest: Manifest;
  readonly definitions: readonly FhirResource[];
  readonly examples: readonly FhirResource[];
  readonly ruleBook: readonly RuleBookEntry[];
  readonly changelog: string;
  readonly packageList: PackageList;
  readonly aliases: Readonly<Record<string, string>>;
  readonly stories: readonly Story[];
  /** The definitions of quality: views, and the names of the files of SQL in the order in which they run. */
  readonly views: readonly ViewDefinition[];
  readonly sql: readonly string[];
  readonly written: readonly WrittenPage[];
  /** File name of the archive. */
  readonly archive: string;
}

export type Definition =
  | StructureDefinition
  | ValueSet
  | CodeSystem
  | CapabilityStatement
  | Questionnaire
  | Measure
  | Library
  | ConceptMap
  | SearchParameter
  | ImplementationGuide;

export interface PackageModel extends PackageContent {
  readonly profiles: readonly StructureDefinition[];
  readonly extensions: readonly StructureDefinition[];
  readonly codeSystems: readonly CodeSystem[];
  readonly valueSets: readonly ValueSet[];
  /** Value sets of what is recognised in a chart. */
  readonly recognised: readonly ValueSet[];
  readonly capabilities: readonly CapabilityStatement[];
  readonly questionnaires: readonly Questionnaire[];
  readonly measures: readonly Measure[];
  readonly libraries: readonly Library[];
  readonly maps: readonly ConceptMap[];
  readonly searches: readonly SearchParameter[];
  readonly guides: readonly ImplementationGuide[];
  definitionAt(url: string): Definition | undefined;
  exampleAt(reference: string): FhirResource | undefined;
  /** Page of a canonical URL of ours; undefined for those of others. */
  pageAt(url: string): string | undefined;
  pageOf(resource: Named): string;
  examplesOf(url: string): readonly FhirResource[];
  examplesWithin(url: string): readonly FhirResource[];
  bindersOf(url: string): readonly StructureDefinition[];
  usersOfExtension(url: string): readonly StructureDefinition[];
  rulesOf(url: string): readonly RuleBookEntry[];
}

const isRecognised = ({ resourceType, id }: Named): boolean => resourceType === 'ValueSet' && id?.startsWith('recognised-') === true;

/** What a session leaves comes first, then what stands beside it. */
const FIRST = ['Procedure', 'AdverseEvent', 'Consent'];
const rank = ({ type }: StructureDefinition): number => (FIRST.indexOf(type) + FIRST.length + 1) % (FIRST.length + 1);
/** What a definition is called: R4 gives a SearchParameter no title. */
export const wordsOf = ({ title, id }: Pick<Named, 'title' | 'id'>): string => title ?? id ?? '';
const byTitle = (a: Named, b: Named): number => wordsOf(a).localeCompare(wordsOf(b), 'en');
const pageName = ({ resourceType, id }: Named): string => `${resourceType}-${id}.html`;

/** Elements of the differential and of the snapshot of a definition; it has both in a package. */
export const statedElements = ({ differential }: StructureDefinition): readonly ElementDefinition[] => differential?.element ?? [];
export const allElements = ({ snapshot }: StructureDefinition): readonly ElementDefinition[] => snapshot?.element ?? [];

/** Every element of a definition that is bound: the differential says which, the snapshot where. */
const boundSets = (definition: StructureDefinition): readonly string[] =>
  statedElements(definition).flatMap(({ binding }) => binding?.valueSet ?? []);
const usedExtensions = (definition: StructureDefinition): readonly string[] =>
  statedElements(definition).flatMap(({ type }) => (type ?? []).flatMap(({ profile }) => profile ?? []));

const DEFINING = [
  ...['StructureDefinition', 'ValueSet', 'CodeSystem', 'CapabilityStatement', 'Questionnaire', 'Measure', 'Library'],
  ...['ConceptMap', 'SearchParameter', 'ImplementationGuide'],
];

const isDefinition = (resource: FhirResource): resource is Definition => DEFINING.includes(resource.resourceType);

export function packageModel(content: PackageContent): PackageModel {
  const { examples, ruleBook } = content;
  const definitions = content.definitions.filter(isDefinition);
  const structures = definitions.filter(each => each.resourceType === 'StructureDefinition').sort(byTitle);
  const valueSets = definitions.filter(each => each.resourceType === 'ValueSet').sort(byTitle);
  const byUrl = new Map(definitions.map(definition => [definition.url, definition]));
  const byReference = new Map(examples.map(example => [`${example.resourceType}/${example.id}`, example]));
  const definitionAt = (url: string) => byUrl.get(withoutVersion(url));

  const usersOf = (url: string, usesOf: (definition: StructureDefinition) => readonly string[]) =>
    structures.filter(definition => usesOf(definition).map(withoutVersion).includes(url));
  return {
    ...content,
    profiles: structures.filter(({ type }) => type !== 'Extension').sort((a, b) => rank(a) - rank(b)),
    extensions: structures.filter(({ type }) => type === 'Extension'),
    codeSystems: definitions.filter(each => each.resourceType === 'CodeSystem').sort(byTitle),
    valueSets: valueSets.filter(each => !isRecognised(each)),
    recognised: valueSets.filter(isRecognised),
    capabilities: definitions.filter(each => each.resourceType === 'CapabilityStatement').sort(byTitle),
    questionnaires: definitions.filter(each => each.resourceType === 'Questionnaire').sort(byTitle),
    measures: definitions.filter(each => each.resourceType === 'Measure').sort(byTitle),
    libraries: definitions.filter(each => each.resourceType === 'Library').sort(byTitle),
    maps: definitions.filter(each => each.resourceType === 'ConceptMap').sort(byTitle),
    searches: definitions.filter(each => each.resourceType === 'SearchParameter').sort(byTitle),
    guides: definitions.filter(each => each.resourceType === 'ImplementationGuide'),
    definitionAt,
    exampleAt: reference => byReference.get(reference),
    pageAt: url => {
      const definition = definitionAt(url);
      if (definition === undefined) return undefined;
      return isRecognised(definition) ? `recognised.html#${definition.id}` : pageName(definition);
    },
    pageOf: pageName,
    examplesOf: url => examples.filter(({ meta }) => meta?.profile?.map(withoutVersion).includes(url)),
    examplesWithin: url => examples.filter(example => JSON.stringify(example).includes(`"${url}"`)),
    bindersOf: url => usersOf(url, boundSets),
    usersOfExtension: url => usersOf(url, usedExtensions),
    rulesOf: url => ruleBook.filter(({ profile }) => profile === url),
  };
}

export interface ListedCode {
  readonly system: string | undefined;
  readonly code: string;
  readonly display: string | undefined;
  readonly definition?: string | undefined;
}

/** The codes of a value set that can be listed; undefined where a filter or another's system decides. */
export function codesOf(model: PackageModel, { compose }: ValueSet): readonly ListedCode[] | undefined {
  if (compose?.exclude !== undefined) return undefined;
  const listed: ListedCode[] = [];
  for (const { system, concept, filter, valueSet: sets } of compose?.include ?? []) {
    if (concept !== undefined) {
      listed.push(...concept.map(({ code, display }) => ({ system, code, display: display ?? displayIn(model, system, code) })));
      continue;
    }
    const codeSystem = codeSystemAt(model, system);
    if (filter !== undefined || sets !== undefined || codeSystem === undefined) return undefined;
    listed.push(...conceptsOf(codeSystem).map(({ code, display, definition }) => ({ system, code, display, definition })));
  }
  return listed;
}

/** Concepts of a code system with those below them, in order. */
export const conceptsOf = ({ concept = [] }: Pick<CodeSystem, 'concept'>): readonly CodeSystemConcept[] =>
  concept.flatMap(each => [each, ...conceptsOf(each)]);

function codeSystemAt(model: PackageModel, system: string | undefined): CodeSystem | undefined {
  const definition = model.definitionAt(system ?? '');
  return definition?.resourceType === 'CodeSystem' ? definition : undefined;
}

function displayIn(model: PackageModel, system: string | undefined, code: string): string | undefined {
  const codeSystem = codeSystemAt(model, system);
  return codeSystem && conceptsOf(codeSystem).find(each => each.code === code)?.display;
}

/** First sentence of the narrative, which says in words what an example is. */
export function narrativeOf(resource: FhirResource): string {
  const div = 'text' in resource && typeof resource.text === 'object' ? resource.text.div : '';
  const plain = div
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return plain.replace(/\s+/g, ' ').trim();
}
