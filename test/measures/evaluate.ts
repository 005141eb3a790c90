// A Measure of the package, evaluated by `cql-execution` over resources, patient by patient.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PatientSource } from 'cql-exec-fhir';
import { CodeService, Date as CqlDate, DateTime, Executor, Interval, Library, Repository } from 'cql-execution';
import type { Measure, MeasureGroup } from 'fhir/r4.js';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { codesOfSets, contentOf, libraries } from './packaged.ts';

/** FHIRHelpers is of the makers of CQL, and no part of the package. */
const HELPERS = join(import.meta.dirname, '../../fhir-profiles/input/elm/FHIRHelpers.generated.json');

export interface MeasureQuestion {
  readonly since: string;
  readonly until: string;
  readonly asOf: string;
}

export interface Counts {
  readonly cases: number;
  readonly events: number;
}

export interface EvaluatedGroup extends Counts {
  /** The code of the group, else its words. */
  readonly group: string;
  readonly strata: Readonly<Record<string, Counts>>;
}

export interface Evaluated {
  readonly groups: readonly EvaluatedGroup[];
  /** Numbers of what is counted beside the rates, by their criteria. */
  readonly beside: Readonly<Record<string, number>>;
}

type Results = ReadonlyMap<string, JsonObject>;

/** By resources, then by Library and question: an engine's run is dear, and several Measures have one Library. */
const known = new WeakMap<readonly JsonObject[], Map<string, Promise<Results>>>();

function resultsOf(name: string, resources: readonly JsonObject[], question: MeasureQuestion): Promise<Results> {
  const ofResources = known.get(resources) ?? new Map<string, Promise<Results>>();
  known.set(resources, ofResources);
  const key = JSON.stringify([name, question]);
  const results = ofResources.get(key) ?? run(name, resources, question);
  ofResources.set(key, results);
  return results;
}

const elmOf = (name: string | undefined): unknown => {
  const library = libraries.find(each => each.name === name);
  if (library === undefined) throw new Error(`The package has no Library ${name}.`);
  return JSON.parse(contentOf(library, 'application/elm+json'));
};

let codes: CodeService | undefined;

/** What each definition of a Library says of each patient. */
async function run(name: string, resources: readonly JsonObject[], { since, until, asOf }: MeasureQuestion): Promise<Results> {
  const included = { helpers: JSON.parse(readFileSync(HELPERS, 'utf8')), sessions: elmOf('VertebralAugmentationSessions') };
  const source = PatientSource.FHIRv401();
  source.loadBundles([...bundlesByPatient(resources)]);
  codes ??= new CodeService(codesOfSets());
  const executor = new Executor(new Library(elmOf(name), new Repository(included)), codes, {
    'Measurement Period': new Interval(DateTime.parse(`${since}T00:00:00.000+00:00`), DateTime.parse(`${until}T23:59:59.999+00:00`)),
    'As Of': CqlDate.parse(asOf),
  });
  const { patientResults } = await executor.exec(source);
  const results: unknown = patientResults;
  if (!isJsonObject(results)) throw new Error('The engine said nothing.');
  return new Map(Object.entries(results).map(([patient, said]) => [patient, isJsonObject(said) ? said : {}]));
}

function* bundlesByPatient(resources: readonly JsonObject[]): Iterable<object> {
  const ofPatient = Map.groupBy(resources, ({ subject, patient }) => {
    const reference = isJsonObject(subject) ? subject.reference : isJsonObject(patient) ? patient.reference : undefined;
    return typeof reference === 'string' && /^Patient\/[^/]+$/.test(reference) ? reference.slice('Patient/'.length) : undefined;
  });
  for (const [id, own] of ofPatient) {
    if (id === undefined) continue;
    const entries = [{ resourceType: 'Patient', id }, ...own].map(resource => ({ resource }));
    yield { resourceType: 'Bundle', type: 'collection', entry: entries };
  }
}

/** How many a criterion takes in: patients where it is true, else what it lists. `within` keeps to what another lists too. */
function sizeOf(results: Results, criterion: string | undefined, within?: string): number {
  let size = 0;
  for (const said of results.values()) {
    const found = said[criterion ?? ''];
    if (typeof found === 'boolean') size += found ? 1 : 0;
    else if (Array.isArray(found)) {
      const kept: unknown = within === undefined ? found : said[within];
      size += Array.isArray(kept) ? found.filter(each => kept.some(other => idOf(other) === idOf(each))).length : 0;
    } else throw new Error(`"${criterion}" is neither true nor false nor a list.`);
  }
  return size;
}

/** The engine's objects have values where FHIR has primitives. */
function idOf(resource: unknown): unknown {
  if (typeof resource === 'string') return resource;
  return isJsonObject(resource) && isJsonObject(resource.id) ? resource.id.value : undefined;
}

export async function evaluate(
  { library = [], group = [], supplementalData = [] }: Measure,
  resources: readonly JsonObject[],
  question: MeasureQuestion,
): Promise<Evaluated> {
  const results = await resultsOf(library[0]?.split('/').at(-1) ?? '', resources, question);
  return {
    groups: group.map(each => groupOf(results, each)),
    beside: Object.fromEntries(supplementalData.map(({ criteria }) => [criteria.expression, sizeOf(results, criteria.expression)])),
  };
}

function groupOf(results: Results, { code, population = [], stratifier = [] }: MeasureGroup): EvaluatedGroup {
  const criterion = (kind: string) => population.find(each => each.code?.coding?.some(coding => coding.code === kind))?.criteria.expression;
  const counts = (within?: string): Counts => ({
    cases: sizeOf(results, criterion('denominator'), within),
    events: sizeOf(results, criterion('numerator'), within),
  });
  return {
    group: code?.coding?.[0]?.code ?? code?.text ?? '',
    ...counts(),
    strata: Object.fromEntries(stratifier.map(each => [each.code?.coding?.[0]?.code ?? '', counts(each.criteria?.expression)])),
  };
}
