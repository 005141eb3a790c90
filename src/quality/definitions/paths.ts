import { CANONICAL_ALIASES, CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import { column, type ViewColumn } from './view-definition.ts';

/** A URL of ours, and as it was written below earlier bases. */
export function spellings(url: string): readonly string[] {
  return [
    url,
    ...CANONICAL_ALIASES.flatMap(([written, present]) => (url.startsWith(present) ? [written + url.slice(present.length)] : [])),
  ];
}

export const oneOf = (element: string, values: readonly string[]): string => values.map(value => `${element} = '${value}'`).join(' or ');

/** Extensions of ours. */
export const extension = (name: keyof typeof EXTENSION_URL): string => `extension.where(${oneOf('url', spellings(EXTENSION_URL[name]))})`;

/** Parts of an extension go by bare names. */
export const part = (name: string): string => `extension.where(url = '${name}')`;

export const CONCEPT = 'value.ofType(CodeableConcept)';

/** Codings in a system of ours. */
export const coding = (system: keyof typeof CODE_SYSTEM_URL): string =>
  `coding.where(${oneOf('system', spellings(CODE_SYSTEM_URL[system]))})`;

export const withCode = (codes: readonly string[]): string => `where(${oneOf('code', codes)})`;

/** What a reference goes by; `name` begins each column. */
export function referenceColumns(name: string, path: string): readonly ViewColumn[] {
  return [
    column(`${name}_reference`, `${path}.reference`),
    column(`${name}_system`, `${path}.identifier.system`),
    column(`${name}_value`, `${path}.identifier.value`),
  ];
}

/** The same with what it is called, where it goes by nothing else. */
export const calledColumns = (name: string, path: string): readonly ViewColumn[] => [
  ...referenceColumns(name, path),
  column(`${name}_display`, `${path}.display`),
];

/** What a copy of a resource is known by. */
export const FOUND_COLUMNS: readonly ViewColumn[] = [
  column('id', 'id'),
  column('uri', "identifier.where(system = 'urn:ietf:rfc:3986').value.first()"),
  column('last_updated', 'meta.lastUpdated'),
];
