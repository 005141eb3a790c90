import type { ResourceType } from '../../fhir/resource.ts';

export type ParameterKind = 'token' | 'reference' | 'date' | 'string' | 'uri';

export interface SearchParameter {
  readonly kind: ParameterKind;
  /** Element paths below the resource, each split into its steps; choice elements by their JSON name. */
  readonly paths: readonly (readonly string[])[];
  /** Reference: the types a bare id may mean. */
  readonly targets?: readonly ResourceType[];
  /** Reference: only references to `targets` count, as for `patient`, which is `subject` where it is a Patient. */
  readonly onlyTargets?: true;
  /** Token on a `code` element: the system that R4 binds it to and JSON does not carry. */
  readonly system?: string;
}

const steps = (paths: readonly string[]) => paths.map(path => path.split('.'));

export const token = (...paths: string[]): SearchParameter => ({ kind: 'token', paths: steps(paths) });
export const code = (path: string, system: string): SearchParameter => ({ kind: 'token', paths: steps([path]), system });
export const date = (...paths: string[]): SearchParameter => ({ kind: 'date', paths: steps(paths) });
export const string = (...paths: string[]): SearchParameter => ({ kind: 'string', paths: steps(paths) });
export const uri = (...paths: string[]): SearchParameter => ({ kind: 'uri', paths: steps(paths) });
export const reference = (path: string, ...targets: ResourceType[]): SearchParameter => ({
  kind: 'reference',
  paths: steps([path]),
  targets,
});
export const patient = (path: string): SearchParameter => ({
  kind: 'reference',
  paths: steps([path]),
  targets: ['Patient'],
  onlyTargets: true,
});

/** Parameters of every type (R4 search, 3.1.1.3). */
export const COMMON_PARAMETERS: Readonly<Record<string, SearchParameter>> = {
  _id: token('id'),
  _lastUpdated: date('meta.lastUpdated'),
  _tag: token('meta.tag'),
  _security: token('meta.security'),
  _profile: uri('meta.profile'),
};
