import { isJsonObject, type JsonObject } from '../plain/json-object.ts';
import { checkContent } from './content.ts';
import { DEEPEST, member, textOf } from './json.ts';
import type { Definition, Element, Shape, Slice } from './model.ts';
import { checkCoding } from './rules/coding.ts';
import { checkId } from './rules/element-id.ts';
import { checkContext, checkExtension } from './rules/extension.ts';
import { narrativeProblem } from './rules/narrative.ts';
import { expectedFormat, isPrimitive } from './rules/primitive.ts';
import { checkTarget } from './rules/reference.ts';
import { checkMinimum, checkOrder, type SliceCounts, slicesOf } from './rules/slices.ts';
import { typeProblems } from './rules/type-rules.ts';
import type { Place, Scene } from './scene.ts';

/** Types whose parts are named by where they stand. */
const PARTS: ReadonlySet<string> = new Set(['BackboneElement', 'Element']);

const ONE: SliceCounts = new Map([[undefined, 1]]);

/** The value against a type's or profile's own tree: its members, and what the root says of the whole. */
export function checkDefinition(scene: Scene, definition: Definition, value: JsonObject, place: Place): void {
  const { root, url, type } = definition;
  const inside = { path: place.path, owner: url, depth: place.depth, within: type, at: type, on: place.on };
  const shape = root.shape();
  if (shape !== undefined) checkMembers(scene, shape, value, inside);
  checkContent(root.table, type, value, inside, scene);
  scene.ask(root.invariants, type, value, inside);
}

function checkMembers(scene: Scene, shape: Shape, object: JsonObject, place: Place): void {
  const counts = new Map<Element, SliceCounts>();
  for (const key of Object.keys(object)) {
    if (object[key] === undefined || (key === 'resourceType' && object === scene.resource)) continue;
    const isSibling = key.startsWith('_');
    const name = isSibling ? key.slice(1) : key;
    const found = shape.members.get(name);
    if (found === undefined || (isSibling && !isPrimitive(found.type))) {
      const choice = reportUnknown(scene, shape, key, place);
      // It is there, though of a wrong type: nothing is missing.
      if (choice !== undefined) counts.set(choice, ONE);
      continue;
    }
    // `_status` is looked at together with its `status`.
    if (isSibling && member(object, name) !== undefined) continue;
    const { element, type } = found;
    if (counts.has(element)) scene.log.error('max', `${place.path}.${element.name}`, place.owner, 'Has values of more than one type.');
    const sibling = isPrimitive(type) ? member(object, `_${name}`) : undefined;
    counts.set(element, checkElement(scene, element, type, member(object, name), sibling, place));
  }
  for (const element of shape.required) checkMinimum(scene, element, counts.get(element), place);
}

/** A choice with a type that is left out here is known by its name, and returned; anything else is not. */
function reportUnknown(scene: Scene, shape: Shape, key: string, place: Place): Element | undefined {
  const choice = shape.choices.find(({ name }) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)));
  const suffix = choice === undefined ? '' : key.slice(choice.name.length);
  const type = [suffix, suffix.charAt(0).toLowerCase() + suffix.slice(1)].find(code => isPrimitive(code) || scene.model.type(code));
  if (choice !== undefined && type !== undefined) {
    scene.log.error('type', `${place.path}.${choice.name}`, place.owner, `Cannot be a ${type}; can be ${choice.types.join(' or ')}.`);
    return choice;
  }
  scene.log.error('unknown-element', `${place.path}.${identifier(key)}`, place.owner, `${place.within} has no such element.`);
  return undefined;
}

const identifier = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replace(/[`\\]/g, '\\$&')}\``);

function checkElement(scene: Scene, element: Element, type: string, raw: unknown, sibling: unknown, place: Place): SliceCounts {
  const path = `${place.path}.${element.name}`;
  const isList = element.table.array === true;
  for (const part of [raw, sibling]) {
    if (part === undefined || Array.isArray(part) === isList) continue;
    scene.log.error('type', path, place.owner, isList ? 'Has to be a JSON array.' : 'Has to be a single value, not a JSON array.');
    return ONE;
  }
  if (isList) return checkList(scene, element, type, asList(raw), asList(sibling), below(place, path, place.depth));
  if (element.max < 1) scene.log.error('max', path, place.owner, 'Is not allowed here.');
  // Only a list needs null, to keep its items and their extensions side by side.
  if (raw === null || sibling === null) scene.log.error('ele-1', path, place.owner, 'Is null.');
  const at = below(place, path, place.depth + 1);
  const slices = element.slices.length === 0 ? NO_SLICES : slicesOf(scene, element, type, raw, at);
  checkValue(scene, slices.at(-1)?.element ?? element, type, raw, sibling, at);
  return slices.length === 0 ? ONE : new Map([undefined, ...slices].map(slice => [slice, 1]));
}

/** Spelled out, since every element has one: a spread takes several times as long. */
const below = ({ owner, within, at, on }: Place, path: string, depth: number): Place => ({ path, owner, depth, within, at, on });

const NO_SLICES: readonly Slice[] = [];

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function checkList(
  scene: Scene,
  element: Element,
  type: string,
  values: readonly unknown[],
  siblings: readonly unknown[],
  place: Place,
): SliceCounts {
  const counts = new Map<Slice | undefined, number>([[undefined, 0]]);
  const length = Math.max(values.length, siblings.length);
  if (length === 0) scene.log.error('ele-1', place.path, place.owner, 'Is an empty JSON array.');
  let furthest = -1;
  for (let i = 0; i < length; i += 1) {
    const at = below(place, `${place.path}[${i}]`, place.depth + 1);
    const slices = element.slices.length === 0 ? NO_SLICES : slicesOf(scene, element, type, values[i], at);
    furthest = checkOrder(scene, element, slices[0], furthest, at);
    for (const slice of slices) {
      const count = (counts.get(slice) ?? 0) + 1;
      counts.set(slice, count);
      if (i < element.max && count > slice.element.max)
        scene.log.error('max', at.path, at.owner, `Is one too many of ${slice.name}: at most ${slice.element.max}.`, slice.name);
    }
    if (i >= element.max) scene.log.error('max', at.path, at.owner, `Is one too many: at most ${element.max}.`);
    checkValue(scene, slices.at(-1)?.element ?? element, type, values[i], siblings[i], at);
  }
  counts.set(undefined, length);
  return counts;
}

function checkValue(scene: Scene, element: Element, type: string, value: unknown, sibling: unknown, place: Place): void {
  if (element.types.length > 0 && !element.types.includes(type)) {
    scene.log.error('type', place.path, place.owner, `Cannot be a ${type}; can be ${element.types.join(' or ')}.`);
    return;
  }
  const isSound = isPrimitive(type)
    ? checkPrimitive(scene, element, type, value, sibling, place)
    : checkComplex(scene, element, type, value, place);
  if (!isSound) return;
  checkContent(element.table, type, value ?? undefined, place, scene);
  scene.ask(element.invariants, type, value ?? sibling, place);
}

/** Whether the value can be looked at further. */
function checkPrimitive(scene: Scene, element: Element, type: string, value: unknown, sibling: unknown, place: Place): boolean {
  const hasValue = value !== undefined && value !== null;
  if (sibling !== undefined && sibling !== null) {
    const parts = scene.model.type('Element');
    if (!isJsonObject(sibling)) scene.log.error('type', place.path, place.owner, 'Its extensions have to be a JSON object.');
    else if (Object.keys(sibling).length === 0) scene.log.error('ele-1', place.path, place.owner, 'The object beside it is empty.');
    else if (!hasValue && !Array.isArray(sibling.extension))
      scene.log.error('ele-1', place.path, place.owner, 'Has neither a value nor extensions.');
    else if (sibling.extension !== undefined && !mayBeExtended(scene, element, type, place))
      scene.log.error('max', `${place.path}.extension`, place.owner, 'Is not allowed here.');
    else if (place.depth > DEEPEST) reportDepth(scene, place);
    else {
      if (typeof sibling.id === 'string') checkId(scene, sibling.id, place);
      const shape = element.shape() ?? parts?.root.shape();
      if (shape !== undefined)
        checkMembers(scene, shape, sibling, { ...place, within: type, at: 'Element', on: `${place.at}.${element.name}` });
    }
  } else if (!hasValue) {
    scene.log.error('ele-1', place.path, place.owner, 'Is null.');
    return false;
  }
  if (!hasValue) return true;
  const expected = expectedFormat(type, value);
  if (expected === undefined) {
    if (typeof value === 'string' && value.trim() === '') warnOfBlanks(scene, place);
    const problem = type === 'xhtml' && typeof value === 'string' ? narrativeProblem(value, scene.resource) : undefined;
    if (problem !== undefined) scene.log.error(problem.rule, place.path, place.owner, problem.message);
    return true;
  }
  scene.log.error('format', place.path, place.owner, `Is not ${expected}.`);
  return false;
}

/** Markup, the ids of resources and the URLs of extensions cannot, nor what has to be exactly one value. */
function mayBeExtended({ model }: Scene, element: Element, type: string, { within }: Place): boolean {
  if (type === 'xhtml' || element.table.fixed !== undefined) return false;
  return !(within === 'Extension' && element.name === 'url') && !(type === 'id' && model.isResourceType(within));
}

/** FHIR: text should hold more than white space; what is stored may be trimmed to nothing. */
function warnOfBlanks(scene: Scene, { path, owner }: Place): void {
  scene.log.add({ severity: 'warning', rule: 'format', expression: path, profile: owner, message: 'Is nothing but white space.' });
}

function checkComplex(scene: Scene, element: Element, type: string, value: unknown, place: Place): boolean {
  if (!isJsonObject(value)) {
    scene.log.error(value === null ? 'ele-1' : 'type', place.path, place.owner, `Has to be a JSON object, a ${type}.`);
    return false;
  }
  if (Object.keys(value).length === 0) {
    scene.log.error('ele-1', place.path, place.owner, 'Is empty.');
    return false;
  }
  if (place.depth > DEEPEST) {
    reportDepth(scene, place);
    return false;
  }
  if (scene.model.isResource(type)) {
    checkInnerResource(scene, element, type, value, place);
    return true;
  }
  const base = scene.model.type(type);
  const own = ownShape(element, base);
  const path = element.table.content ?? `${place.at}.${element.name}`;
  const isExtension = type === 'Extension';
  const inside: Place = {
    path: place.path,
    owner: place.owner,
    depth: place.depth,
    within: type,
    at: PARTS.has(type) ? path : type,
    on: isExtension ? textOf(value.url) : path,
  };
  if (own !== undefined) checkMembers(scene, own, value, inside);
  const definition =
    askedProfile(scene, element, type, value, place) ?? (isExtension ? checkExtension(scene, own !== undefined, value, place) : undefined);
  if (isExtension && definition !== undefined) checkContext(scene, definition, element.name === 'modifierExtension', place);
  if (definition !== undefined) checkDefinition(scene, definition, value, inside);
  else if (own === undefined && base !== undefined) checkDefinition(scene, base, value, inside);
  // A profile's tree holds the base's members, not the invariants of its root.
  if (base !== undefined && (definition !== undefined || own !== undefined))
    scene.ask(base.root.invariants, type, value, { path: place.path, owner: base.url });
  if (type === 'Reference') checkTarget(scene, element.table.targets, value, place);
  for (const { part, message } of typeProblems(type, value)) scene.log.error('format', `${place.path}.${part}`, place.owner, message);
  if (value.system !== undefined && value.code !== undefined) checkCoding(scene, value, place);
  if (typeof value.id === 'string') checkId(scene, value.id, place);
  return true;
}

/** A definition that says something of one part of a choice, of whatever type, leaves each type the others that it has. */
function ownShape(element: Element, base: Definition | undefined): Shape | undefined {
  const own = element.shape();
  const whole = own === undefined || !element.isChoice || element.types.length < 2 ? undefined : base?.root.shape();
  if (own === undefined || whole === undefined) return own;
  const names = new Set([...own.members.values()].map(({ element: { name } }) => name));
  return {
    members: new Map([...whole.members, ...own.members]),
    required: [...own.required, ...whole.required.filter(({ name }) => !names.has(name))],
    choices: [...own.choices, ...whole.choices.filter(({ name }) => !names.has(name))],
  };
}

/** An entry of a Bundle, a contained resource, a parameter. */
function checkInnerResource(scene: Scene, element: Element, type: string, value: JsonObject, place: Place): void {
  const name = textOf(value.resourceType);
  const isAnyType = element.types.some(each => each === 'Resource' || each === 'DomainResource') || element.types.length === 0;
  if (!isAnyType && !element.types.includes(name))
    scene.log.error('type', place.path, place.owner, `Cannot be a ${name}; can be ${element.types.join(' or ')}.`);
  const asked = element.table.profiles?.[isAnyType ? type : name] ?? [];
  const profile = scene.model.profile(typeof asked === 'string' ? asked : (asked[0] ?? ''));
  scene.checkInner(value, place, profile?.type === name && typeof asked === 'string' ? [asked] : []);
}

/** The profile that is asked of a value; of several the one that it meets, and none, with an issue, where it meets none of them. */
function askedProfile(scene: Scene, element: Element, type: string, value: JsonObject, place: Place): Definition | undefined {
  const asked = element.table.profiles?.[type];
  if (asked === undefined) return undefined;
  if (typeof asked === 'string') return scene.model.profile(asked);
  const known = asked.flatMap(url => scene.model.profile(url) ?? []);
  const met = known.find(definition => scene.meets(definition, value, place));
  if (met === undefined && known.length > 0) scene.log.error('profile', place.path, place.owner, `Meets none of ${asked.join(', ')}.`);
  return met;
}

function reportDepth(scene: Scene, place: Place): void {
  scene.log.error('depth', place.path, place.owner, `Is nested more than ${DEEPEST} levels deep, and is not checked.`);
}
