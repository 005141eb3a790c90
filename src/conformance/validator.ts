import { inPresentCanonicals, presentCanonical } from '../fhir/present-canonicals.ts';
import { isJsonObject, type JsonObject } from '../plain/json-object.ts';
import { checkAddresses } from './bundle/bundle-addresses.ts';
import { typesInBundle } from './bundle/bundle-types.ts';
import type { Spot } from './content.ts';
import { createInvariantCheck, type Evaluators } from './fhirpath/invariants.ts';
import type { Issue } from './issue.ts';
import { createIssueLog, type IssueLog } from './issue-log.ts';
import { textOf } from './json.ts';
import { createModel, type Definition } from './model.ts';
import { checkContainedIds } from './rules/contained-ids.ts';
import { isMember } from './rules/slices.ts';
import type { Place, Scene } from './scene.ts';
import type { InvariantTable, Tables } from './tables.ts';
import { checkDefinition } from './walk.ts';

export interface ValidateOptions {
  /** Canonical URLs of profiles to check against, beside those of `meta.profile`. */
  readonly profiles?: readonly string[];
  /** Resource type by reference, for `urn:uuid:` references to resources that travel together. */
  readonly referenceTypes?: Readonly<Record<string, string>>;
  /** The resource is one of a transaction: there a reference may be a search. */
  readonly isInTransaction?: boolean;
}

/** Checks one parsed JSON resource. Never throws, never changes it; no issue of severity `error` means valid. */
export type Validate = (resource: unknown, options?: ValidateOptions) => readonly Issue[];

const BASE = 'http://hl7.org/fhir/StructureDefinition/';
const START = { owner: `${BASE}Resource`, depth: 0, within: 'Resource', at: '', on: '' };

/** An invariant that is asked when the walk is over. */
interface Question {
  readonly rule: InvariantTable;
  readonly type: string;
  readonly value: unknown;
  readonly place: Spot;
  readonly scene: Scene;
  readonly resource: JsonObject;
  readonly rootResource: JsonObject;
}

/** Profiles that are tried while others are: deeper than this, data decides how long the trying takes. */
const DEEPEST_TRIAL = 4;

/**
 * A validator for the profiles and types of these tables; of several, the first that has a type or URL holds. Invariants that none of the
 * evaluators can evaluate are said, with severity `information`. Not checked,
 * beside what compiling the tables lists: extensible and weaker bindings, codes and displays of systems that the tables do not
 * hold whole, whether referenced resources exist or meet a profile, whether answers fit their Questionnaire. What is below a base that
 * ours had before is taken as below the present one.
 */
export function createValidator(tables: Tables | readonly Tables[], evaluators: Evaluators = {}): Validate {
  const model = createModel('types' in tables ? [tables] : tables);
  const invariantsOf = createInvariantCheck(evaluators);

  return (given, options = {}) => {
    const log = createIssueLog();
    const resource = inPresentCanonicals(given);
    if (!isJsonObject(resource)) {
      log.error('type', 'Resource', `${BASE}Resource`, 'A resource has to be a JSON object.');
      return log.issues;
    }
    const told = options.referenceTypes ?? {};
    // Of a resource out of a large Bundle the list is long, and not to be copied for each.
    const referenceTypes = resource.resourceType === 'Bundle' ? { ...typesInBundle(resource), ...told } : told;
    const isInTransaction = options.isInTransaction === true || (resource.resourceType === 'Bundle' && resource.type === 'transaction');
    const checkInvariant = invariantsOf(resource);

    const open = (value: JsonObject, rootResource: JsonObject, into: IssueLog, questions: Question[], trials: number): Scene => {
      const scene: Scene = {
        model,
        log: into,
        resource: value,
        rootResource,
        referenceTypes,
        ids: new Map(),
        isInTransaction,
        ask(invariants, type, focus, spot) {
          for (const rule of invariants) questions.push({ rule, type, value: focus, place: spot, scene, resource: value, rootResource });
        },
        checkInner(inner, place, asked) {
          // What a Bundle carries stands for itself; what is contained does not.
          const root = /\.contained\[\d+\]$/.test(place.path) ? rootResource : inner;
          checkResource(open(inner, root, into, questions, trials), place, asked);
        },
        meets(definition, part, place) {
          if (trials >= DEEPEST_TRIAL) return false;
          const aside = createIssueLog();
          const later: Question[] = [];
          const isResource = model.isResource(definition.type);
          checkDefinition(
            open(isResource ? part : value, isResource ? part : rootResource, aside, later, trials + 1),
            definition,
            part,
            place,
          );
          settle(later, aside);
          return !aside.issues.some(({ severity }) => severity === 'error');
        },
      };
      return scene;
    };

    const settle = (questions: readonly Question[], into: IssueLog) => {
      for (const question of questions) {
        const { rule, place, resource: inner, rootResource } = question;
        const { path } = place;
        const outcome = checkInvariant(rule, question, () => ({
          type: question.type,
          value: question.value,
          path,
          resource: inner,
          rootResource,
          conformsTo: (part, canonical) => conformsTo(question.scene, part, canonical, path),
          isMember: (part, canonical) => (model.valueSet(canonical) === undefined ? undefined : isMember(part, canonical, model)),
        }));
        if (outcome === 'holds') continue;
        if (outcome === 'fails') {
          const severity = rule.severity === 'warning' ? 'warning' : 'error';
          into.add({ severity, rule: rule.key, expression: path, profile: rule.source, message: rule.human });
        } else {
          const message = `${rule.key} could not be evaluated (${outcome.why}): ${rule.human}`;
          into.add({ severity: 'information', rule: 'not-evaluated', expression: path, profile: rule.source, message });
        }
      }
    };

    const path =
      typeof resource.resourceType === 'string' && model.isResourceType(resource.resourceType) ? resource.resourceType : 'Resource';
    const questions: Question[] = [];
    const place = { ...START, path };
    const asked = (options.profiles ?? []).map(url => presentCanonical(url));
    checkResource(open(resource, resource, log, questions, 0), place, asked);
    settle(questions, log);
    return withoutEchoes(log.issues);
  };
}

/** Whether a value is of a type, or meets a profile; undefined where neither is known. */
function conformsTo(scene: Scene, value: JsonObject, canonical: string, path: string): boolean | undefined {
  const url = canonical.split('|', 1)[0] ?? canonical;
  const type = textOf(value.resourceType);
  const name = url.startsWith(BASE) ? url.slice(BASE.length) : '';
  if (scene.model.type(name) !== undefined) return scene.model.ancestors(type).includes(name);
  const definition = scene.model.profile(url);
  if (definition === undefined) return undefined;
  return definition.type === type && scene.meets(definition, value, { ...START, path, owner: url });
}

function checkResource(scene: Scene, place: Place, asked: readonly string[]): void {
  const type = scene.resource.resourceType;
  const base = typeof type === 'string' ? scene.model.type(type) : undefined;
  if (typeof type !== 'string' || !scene.model.isResourceType(type)) {
    const found = typeof type === 'string' ? JSON.stringify(type.slice(0, 64)) : 'no text';
    const message = `resourceType has to be a resource type of FHIR R4, and is ${found}.`;
    scene.log.error('type', place.path, `${BASE}Resource`, message);
    return;
  }
  if (base === undefined) {
    const message = `Nothing is known here of ${type}; it is not checked.`;
    scene.log.add({ severity: 'information', rule: 'type', expression: place.path, profile: `${BASE}${type}`, message });
    return;
  }
  if (type === 'Bundle') checkAddresses(scene, { ...place, owner: base.url });
  checkContainedIds(scene, scene.resource, { ...place, owner: base.url });
  const profiles = knownProfiles(scene, type, place, asked);
  for (const definition of profiles.length === 0 ? [base] : profiles) checkDefinition(scene, definition, scene.resource, place);
  if (profiles.length > 0) scene.ask(base.root.invariants, type, scene.resource, { ...place, owner: base.url });
}

/** A code that no set has because its system has no such code is said once, as the set's. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const bound = issues.filter(({ rule }) => rule === 'binding').map(({ expression }) => expression);
  if (bound.length === 0) return issues;
  return issues.filter(({ rule, expression }) => rule !== 'code' || !bound.some(path => expression.startsWith(`${path}.`)));
}

/** A profile's tree holds all that its base type asks for, so a resource with a known profile needs no second walk. */
function knownProfiles(scene: Scene, type: string, place: Place, asked: readonly string[]): readonly Definition[] {
  const found = new Map<string, Definition>();
  const add = (canonical: string, expression: string) => {
    const url = canonical.split('|', 1)[0] ?? canonical;
    if (url === `${BASE}${type}`) return;
    const name = url.startsWith(BASE) ? url.slice(BASE.length) : '';
    if (scene.model.ancestors(type).includes(name)) return;
    if (scene.model.type(name) !== undefined) {
      scene.log.error('profile', expression, url, `Is another type than ${type}.`);
      return;
    }
    const definition = scene.model.profile(url);
    if (definition === undefined) {
      const message = `The profile ${url} is not known here; nothing is checked against it.`;
      scene.log.add({ severity: 'information', rule: 'profile', expression, profile: url, message });
    } else if (definition.type !== type) scene.log.error('profile', expression, url, `Is a profile on ${definition.type}, not on ${type}.`);
    else found.set(url, definition);
  };
  const { meta } = scene.resource;
  const stated: readonly unknown[] = isJsonObject(meta) && Array.isArray(meta.profile) ? meta.profile : [];
  stated.forEach((url, i) => {
    if (typeof url === 'string') add(url, `${place.path}.meta.profile[${i}]`);
  });
  for (const url of asked) add(url, place.path);
  return [...found.values()];
}
