// What a map says of each code, and the ConceptMap that it becomes.
import type { CodeSystem, ConceptMap, ConceptMapGroup, ConceptMapGroupElement, ConceptMapGroupElementTarget } from 'fhir/r4.js';

/** A code that stands for one of ours, or nearly. `levels`: only at these; `comment` says what is lost. */
export interface Target {
  readonly code: string;
  readonly display?: string;
  readonly equivalence: 'equivalent' | 'wider' | 'inexact' | 'relatedto';
  readonly comment?: string;
  readonly levels?: readonly string[];
}

/** Targets, or why there is none. */
export type Decision = readonly Target[] | string;

/** Decisions about codes of one of our systems, or about elements. `otherwise`: why every code that is not named has no target. */
export interface Group {
  /** Id of a code system of ours; or what defines the elements that are mapped: of another's by URL and version, of ours by the profile's id. */
  readonly from: string | Versioned | { readonly profile: string };
  readonly to: string | Versioned;
  readonly decided: Readonly<Record<string, Decision>>;
  readonly otherwise?: string;
}

export interface Versioned {
  readonly url: string;
  readonly version: string;
}

export interface MapOfCodes {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly copyright?: string;
  /** Id of the value set of ours whose codes are mapped. */
  readonly sourceSet?: string;
  readonly groups: readonly Group[];
}

export interface Surroundings {
  readonly canonical: string;
  readonly codeSystems: readonly CodeSystem[];
}

/** The ConceptMap. Throws where a code of ours is not decided, or one is decided that there is not. */
export function conceptMapOf(map: MapOfCodes, around: Surroundings): ConceptMap {
  const { id, name, title, description, copyright, sourceSet, groups } = map;
  return {
    resourceType: 'ConceptMap',
    id,
    url: `${around.canonical}/ConceptMap/${id}`,
    name,
    title,
    status: 'draft',
    publisher: 'Vertaug',
    description,
    ...(copyright === undefined ? {} : { copyright }),
    ...(sourceSet === undefined ? {} : { sourceCanonical: `${around.canonical}/ValueSet/${sourceSet}` }),
    group: groups.map(group => groupOf(group, around)),
  };
}

function groupOf({ from, to, decided, otherwise }: Group, around: Surroundings): ConceptMapGroup {
  const codes = typeof from === 'string' ? codesOf(from, around) : Object.keys(decided).map(code => ({ code, display: undefined }));
  const strange = Object.keys(decided).find(code => !codes.some(each => each.code === code));
  if (strange !== undefined) throw new Error(`${strange} is no code of ${JSON.stringify(from)}.`);
  return {
    ...sourceOf(from, around),
    ...(typeof to === 'string' ? { target: to } : { target: to.url, targetVersion: to.version }),
    element: codes.map(({ code, display }): ConceptMapGroupElement => {
      const decision = decided[code] ?? otherwise;
      if (decision === undefined) throw new Error(`Nothing is decided of ${code} of ${JSON.stringify(from)}.`);
      return { code, ...(display === undefined ? {} : { display }), target: targetsOf(decision, around) };
    }),
  };
}

function sourceOf(from: Group['from'], around: Surroundings): Pick<ConceptMapGroup, 'source' | 'sourceVersion'> {
  if (typeof from === 'string') return { source: systemUrl(from, around) };
  if ('profile' in from) return { source: `${around.canonical}/StructureDefinition/${from.profile}` };
  return { source: from.url, sourceVersion: from.version };
}

const systemUrl = (id: string, { canonical }: Surroundings): string => `${canonical}/CodeSystem/${id}`;

function codesOf(id: string, around: Surroundings): readonly { readonly code: string; readonly display?: string | undefined }[] {
  const system = around.codeSystems.find(({ url }) => url === systemUrl(id, around));
  if (system === undefined) throw new Error(`There is no code system ${id}.`);
  return system.concept ?? [];
}

function targetsOf(decision: Decision, around: Surroundings): ConceptMapGroupElementTarget[] {
  if (typeof decision === 'string') return [{ equivalence: 'unmatched', comment: decision }];
  return decision.flatMap(({ code, display, equivalence, comment, levels }) => {
    const target = {
      code,
      ...(display === undefined ? {} : { display }),
      equivalence,
      ...(comment === undefined ? {} : { comment }),
    };
    return levels === undefined ? [target] : levels.map(level => ({ ...target, dependsOn: [atLevel(level, around)] }));
  });
}

/** The level that the technique was used at: the site of the same extension. */
const atLevel = (level: string, around: Surroundings) => ({
  property: `${around.canonical}/StructureDefinition/augmented-level#Extension.extension:site`,
  system: systemUrl('vertebral-level', around),
  value: level,
});
