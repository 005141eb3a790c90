import { indexStructureDefinitionBundle, loadDataType, validateResource } from '@medplum/core';
import type { StructureDefinition } from 'fhir/r4.js';
import { isJsonObject } from '../../src/plain/json-object.ts';
import type { Json } from '../reference/spots.ts';

export interface MedplumJudge {
  isValid(resource: Json): boolean;
  /** URLs of profiles that it cannot read; resources of these are checked against their base. */
  readonly unread: readonly string[];
}

/** Medplum's verdicts. It takes its definitions at run time: R4's types, then the profiles. */
export function medplumJudge(definitions: readonly StructureDefinition[]): MedplumJudge {
  indexStructureDefinitionBundle(definitions.filter(({ derivation }) => derivation !== 'constraint'));
  const profiles = new Map<string, StructureDefinition>();
  const unread: string[] = [];
  for (const definition of definitions) {
    if (definition.derivation !== 'constraint') continue;
    try {
      loadDataType(definition);
      profiles.set(definition.url, definition);
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem;
      unread.push(definition.url);
    }
  }
  const isValid = (resource: Json): boolean => {
    const { meta } = resource;
    const stated: unknown = isJsonObject(meta) && Array.isArray(meta.profile) ? meta.profile[0] : undefined;
    const profile = typeof stated === 'string' ? profiles.get(stated) : undefined;
    try {
      Reflect.apply(validateResource, undefined, profile === undefined ? [resource] : [resource, { profile }]);
      return true;
    } catch (problem) {
      // It throws what it finds.
      if (problem instanceof Error && 'outcome' in problem) return false;
      throw problem;
    }
  };
  return { isValid, unread };
}
