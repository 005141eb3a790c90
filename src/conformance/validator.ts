import { foldSiblings } from './fold-siblings.ts';
import { createInvariantCheck } from './invariant.ts';
import type { Issue } from './issue.ts';
import { createIssueLog } from './issue-log.ts';
import { isObject, type JsonObject } from './json.ts';
import { createModel, type Definition } from './model.ts';
import type { Place, Scene } from './scene.ts';
import type { InvariantTable, Tables } from './tables.ts';
import { checkDefinition } from './walk.ts';

export interface ValidateOptions {
  /** Canonical URLs of profiles to check against, beside those of `meta.profile`. */
  readonly profiles?: readonly string[];
  /** Resource type by reference, for `urn:uuid:` references to resources that travel together. */
  readonly referenceTypes?: Readonly<Record<string, string>>;
}

/** Checks one parsed JSON resource. Never throws, never changes it; no issue of severity `error` means valid. */
export type Validate = (resource: unknown, options?: ValidateOptions) => readonly Issue[];

const BASE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * A validator for the profiles and types of these tables; of several, the first that has a type or URL holds. Not checked, beside what compiling the tables lists: extensible
 * and weaker bindings, displays, whether referenced resources exist or meet a profile, where an extension may stand.
 */
export function createValidator(tables: Tables | readonly Tables[]): Validate {
  const model = createModel('types' in tables ? [tables] : tables);
  const checkInvariant = createInvariantCheck();

  return (resource, options = {}) => {
    const log = createIssueLog();
    const questions: { rule: InvariantTable; type: string; value: unknown; path: string; scene: Scene }[] = [];

    const open = (value: JsonObject, rootResource: JsonObject): Scene => {
      const scene: Scene = {
        model,
        log,
        resource: value,
        rootResource,
        referenceTypes: options.referenceTypes ?? {},
        ask(invariants, type, focus, { path }) {
          for (const rule of invariants) questions.push({ rule, type, value: focus, path, scene });
        },
        checkContained: (inner, place) => checkResource(open(inner, rootResource), place, []),
      };
      return scene;
    };

    const checkResource = (scene: Scene, place: Place, asked: readonly string[]) => {
      const type = scene.resource.resourceType;
      const base = typeof type === 'string' ? model.type(type) : undefined;
      if (typeof type !== 'string' || !model.isResourceType(type)) {
        log.error(
          'type',
          place.path,
          `${BASE}Resource`,
          `resourceType has to be a resource type of FHIR R4, and is ${JSON.stringify(type)}.`,
        );
        return;
      }
      if (base === undefined) {
        const message = `Nothing is known here of ${type}; it is not checked.`;
        log.add({ severity: 'information', rule: 'type', expression: place.path, profile: `${BASE}${type}`, message });
        return;
      }
      const profiles = knownProfiles(scene, type, place, asked);
      for (const definition of profiles.length === 0 ? [base] : profiles) checkDefinition(scene, definition, scene.resource, place);
      if (profiles.length > 0) scene.ask(base.root.invariants, type, scene.resource, { ...place, owner: base.url });
    };

    if (!isObject(resource)) {
      log.error('type', 'Resource', `${BASE}Resource`, 'A resource has to be a JSON object.');
      return log.issues;
    }
    const path =
      typeof resource.resourceType === 'string' && model.isResourceType(resource.resourceType) ? resource.resourceType : 'Resource';
    const scene = open(resource, resource);
    checkResource(scene, { path, owner: `${BASE}Resource`, depth: 0, within: 'Resource' }, options.profiles ?? []);

    const folded = foldSiblings(resource);
    for (const { rule, type, value, path: expression, scene: at } of questions) {
      const [focus, inner, root] = [folded(value), folded(at.resource), folded(resource)];
      if (!isObject(inner) || !isObject(root)) continue;
      const message = checkInvariant(rule, { type, value: focus, resource: inner, rootResource: root });
      if (message === undefined) continue;
      log.add({ severity: rule.severity === 'warning' ? 'warning' : 'error', rule: rule.key, expression, profile: rule.source, message });
    }
    return log.issues;
  };
}

/** A profile's tree holds all that its base type asks for, so a resource with a known profile needs no second walk. */
function knownProfiles(scene: Scene, type: string, place: Place, asked: readonly string[]): readonly Definition[] {
  const found = new Map<string, Definition>();
  const add = (canonical: string, expression: string) => {
    const url = canonical.split('|', 1)[0] ?? canonical;
    if (url === `${BASE}${type}`) return;
    const definition = scene.model.profile(url);
    if (definition === undefined) {
      const message = `The profile ${url} is not known here; nothing is checked against it.`;
      scene.log.add({ severity: 'information', rule: 'profile', expression, profile: url, message });
    } else if (definition.type !== type) scene.log.error('profile', expression, url, `Is a profile on ${definition.type}, not on ${type}.`);
    else found.set(url, definition);
  };
  const { meta } = scene.resource;
  const stated: readonly unknown[] = isObject(meta) && Array.isArray(meta.profile) ? meta.profile : [];
  stated.forEach((url, i) => {
    if (typeof url === 'string') add(url, `${place.path}.meta.profile[${i}]`);
  });
  for (const url of asked) add(url, place.path);
  return [...found.values()];
}
