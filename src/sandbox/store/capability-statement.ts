import type { CapabilityStatement } from '../../fhir/resource.ts';
import { COMMON_PARAMETERS, type SearchParameter } from './search-parameter.ts';
import { STORED_TYPES, type StoredType, storedTypeNames } from './stored-types.ts';

type RestResource = NonNullable<NonNullable<CapabilityStatement['rest']>[number]['resource']>[number];

/** Says what the store does, from the tables that it does it by. */
export function capabilityStatement(base: string, date: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    software: { name: 'Vertaug sandbox' },
    implementation: { description: 'In-memory FHIR store of the Vertaug sandbox', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [{ mode: 'server', resource: storedTypeNames().map(restResource), interaction: [{ code: 'transaction' }, { code: 'batch' }] }],
  };
}

function restResource(type: StoredType): RestResource {
  const own = Object.entries(STORED_TYPES[type].search);
  const includes = references(type).map(name => `${type}:${name}`);
  const reverse = storedTypeNames().flatMap(source =>
    Object.entries(STORED_TYPES[source].search)
      .filter(([, parameter]) => parameter.kind === 'reference' && parameter.targets?.includes(type))
      .map(([name]) => `${source}:${name}`),
  );
  return {
    type,
    interaction: (['read', 'vread', 'history-instance', 'search-type', 'create', 'update', 'delete'] as const).map(code => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'not-match',
    conditionalUpdate: false,
    conditionalDelete: 'not-supported',
    ...(includes.length > 0 ? { searchInclude: includes } : {}),
    ...(reverse.length > 0 ? { searchRevInclude: reverse } : {}),
    searchParam: [...Object.entries(COMMON_PARAMETERS), ...own].map(([name, parameter]) => ({ name, type: parameter.kind })),
  };
}

function references(type: StoredType): string[] {
  const named: [string, SearchParameter][] = Object.entries(STORED_TYPES[type].search);
  return named.filter(([, parameter]) => parameter.kind === 'reference').map(([name]) => name);
}
