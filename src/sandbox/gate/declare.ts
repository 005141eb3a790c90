import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { EhrBehaviour } from '../behaviours/ehr-behaviour.ts';
import { namedTypes } from './declared.ts';

/** What a running sandbox was told beside its behaviour. */
export interface DeclaredBeside {
  readonly transaction: boolean;
  readonly updateCreate: boolean;
}

/** The CapabilityStatement of the server behind, as the behaviour declares it where there is one, with the SMART authorization that stands in front. */
export function declare(statement: unknown, behaviour: EhrBehaviour | undefined, { transaction, updateCreate }: DeclaredBeside): unknown {
  if (!isJsonObject(statement) || !Array.isArray(statement.rest)) return statement;
  const security = {
    cors: true,
    service: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }] }],
  };
  const rest = statement.rest.map((one: unknown) => {
    if (!isJsonObject(one)) return one;
    const { interaction, resource, ...kept } = one;
    const declared = behaviour ? behaviour.declares.system.map((code): JsonObject => ({ code })) : coded(interaction);
    const system = declared.filter(({ code }) => code !== 'transaction' || transaction);
    const types = behaviour ? typesOf(coded(resource), behaviour).map(each => ({ ...each, ...flags(behaviour, updateCreate) })) : resource;
    return { ...kept, security, resource: types, ...(system.length > 0 ? { interaction: system } : {}) };
  });
  return { ...statement, rest };
}

function typesOf(resources: readonly JsonObject[], behaviour: EhrBehaviour): readonly JsonObject[] {
  const named = namedTypes(behaviour);
  const { types } = behaviour.declares;
  if (!named) {
    const { lacks = [] } = behaviour.searching;
    const includes = {
      ...(lacks.includes('_include') ? { searchInclude: undefined } : {}),
      ...(lacks.includes('_revinclude') ? { searchRevInclude: undefined } : {}),
    };
    return resources.map(({ interaction, searchParam, ...kept }) => ({
      ...kept,
      ...includes,
      searchParam: coded(searchParam).filter(({ name }) => !lacks.some(lacking => lacking === name)),
      interaction: coded(interaction).filter(({ code }) => Array.isArray(types.each) && types.each.some(each => each === code)),
    }));
  }
  return Object.entries(named).map(([type, { interactions, searchParams }]) => {
    const params = coded(resources.find(resource => resource.type === type)?.searchParam);
    return {
      type,
      interaction: interactions.map(code => ({ code })),
      searchParam: searchParams.map(name => params.find(param => param.name === name) ?? { name, type: 'special' }),
    };
  });
}

function flags({ declares, answering }: EhrBehaviour, updateCreate: boolean): JsonObject {
  return {
    versioning: answering.versions ? 'versioned-update' : 'no-version',
    updateCreate,
    conditionalCreate: declares.conditionalCreate,
  };
}

function coded(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
