import type { JsonObject } from '../../plain/json-object.ts';
import type { Member, Model, Shape } from '../model.ts';
import { isPrimitive } from '../rules/primitive.ts';
import { parseXml, type XmlElement, type XmlFault } from './parse-xml.ts';
import type { XmlNode } from './xml-places.ts';

/** What only XML can get wrong, and JSON could not say. */
export interface XmlRemark {
  readonly rule: 'max' | 'order' | 'type' | 'unknown-element';
  readonly expression: string;
  readonly message: string;
  readonly offset: number;
}

export interface FhirXml {
  /** As FHIR's JSON has the same resource. */
  readonly value: JsonObject;
  readonly root: XmlNode;
  readonly remarks: readonly XmlRemark[];
}

const FHIR_NAMESPACE = 'http://hl7.org/fhir';
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** Members as they are made: what stands in JSON under each name. */
type Made = Record<string, unknown>;

/**
 * FHIR's XML as the value that its JSON would be, by the types of the tables: which element is a list, which value a number. What the tables do not know comes
 * along under its name, for the validator to find. Undefined: it is XML of something else. Source: FHIR R4, "XML Representation" and "JSON Representation".
 */
export function readFhirXml(text: string, model: Model): FhirXml | XmlFault | undefined {
  const parsed = parseXml(text);
  if ('kind' in parsed) return parsed;
  if (parsed.namespace !== FHIR_NAMESPACE) return undefined;
  const remarks: XmlRemark[] = [];
  const read = createReader(text, model, remarks);
  const { value, node } = read.resource(parsed, parsed.name);
  return { value, root: node, remarks };
}

function createReader(text: string, model: Model, remarks: XmlRemark[]) {
  const say = (rule: XmlRemark['rule'], expression: string, offset: number, message: string) =>
    void remarks.push({ rule, expression, offset, message });

  /** A resource, below an element that is named as its type. */
  function resource(element: XmlElement, path: string): { value: Made; node: XmlNode } {
    const value: Made = { resourceType: element.name };
    const node = membersOf(element, element.name, model.type(element.name)?.root.shape(), value, path);
    return { value, node };
  }

  /** What is in an element, put into `value`. */
  function membersOf(element: XmlElement, type: string, shape: Shape | undefined, value: Made, path: string): XmlNode {
    const own = model.type(type)?.root.shape();
    const memberOf = (name: string): Member | undefined => shape?.members.get(name) ?? own?.members.get(name);
    const order = [...(shape?.members.keys() ?? own?.members.keys() ?? [])];
    const members = new Map<string, XmlNode[]>();
    for (const attribute of element.attributes) attributeOf(attribute, element, type, value, path);
    if (element.textAt !== undefined) say('type', path, element.textAt, 'Text stands here; FHIR keeps what it says in attributes.');
    let last = -1;
    for (const child of element.children) {
      const { name } = child;
      const member = isAttribute(name, type) ? undefined : memberOf(name);
      const isXhtml = child.namespace === XHTML_NAMESPACE && name === 'div' && member?.type === 'xhtml';
      const index = members.get(name)?.length ?? 0;
      const isList =
        member === undefined ? element.children.filter(other => other.name === name).length > 1 : member.element.table.array === true;
      const at = `${path}.${member?.element.isChoice ? member.element.name : name}${isList ? `[${index}]` : ''}`;
      if (child.namespace !== FHIR_NAMESPACE && !isXhtml) {
        say('unknown-element', at, child.start, `Is of the namespace "${child.namespace}", where FHIR's is ${FHIR_NAMESPACE}.`);
        continue;
      }
      const position = order.indexOf(name);
      if (position >= 0 && position < last) say('order', at, child.start, `Stands behind ${order[last]}; in XML it has to stand before.`);
      // One that is out of place is said once, and not of all behind it.
      if (position >= 0) last = position;
      if (index > 0 && member !== undefined && !isList) {
        say('max', at, child.start, 'Stands more than once, and may stand once.');
        continue;
      }
      const found = isXhtml ? { value: markupOf(text, child), beside: undefined, node: leaf(child) } : partOf(child, member, at);
      members.set(name, [...(members.get(name) ?? []), found.node]);
      put(value, name, found, isList, index);
    }
    evenOut(value, members.keys());
    return { start: element.start, end: element.end, members };
  }

  /** One element: its value, what stands in JSON beside it, and its place. */
  function partOf(element: XmlElement, member: Member | undefined, path: string): Found {
    const { type = '' } = member ?? {};
    const written = element.attributes.find(({ name, namespace }) => name === 'value' && namespace === '');
    if (isPrimitive(type) || (member === undefined && written !== undefined)) {
      const beside: Made = {};
      const node = membersOf(element, 'Element', undefined, beside, path);
      const hasMore = Object.keys(beside).length > 0;
      return { value: written === undefined ? undefined : typed(type, written.value), beside: hasMore ? beside : undefined, node };
    }
    if (written !== undefined) say('unknown-element', path, element.start, `There is no attribute "value" in ${type}.`);
    const [inner, ...more] = element.children;
    if (model.isResource(type) && inner !== undefined && inner.namespace === FHIR_NAMESPACE) {
      const second = more[0];
      if (second !== undefined) say('max', path, second.start, 'Two resources stand where one may.');
      const held = resource(inner, path);
      return { value: held.value, beside: undefined, node: held.node };
    }
    const value: Made = {};
    const node = membersOf(element, type, member?.element.shape(), value, path);
    return { value, beside: undefined, node };
  }

  function attributeOf(
    { name, namespace, value: written }: XmlElement['attributes'][number],
    { start }: XmlElement,
    type: string,
    value: Made,
    path: string,
  ) {
    if (namespace === SCHEMA_INSTANCE) return;
    const isResource = model.isResource(type);
    if (namespace === '' && isAttribute(name, type)) value[name] = written;
    // The value of a primitive is read with it.
    else if (namespace !== '' || name !== 'value' || isResource)
      say('unknown-element', path, start, `There is no attribute "${name}" in ${type === 'Element' ? 'an element with a value' : type}.`);
  }

  /** What JSON has as members like others. */
  const isAttribute = (name: string, type: string): boolean =>
    (name === 'id' && !model.isResource(type)) || (name === 'url' && type === 'Extension');

  return { resource };
}

interface Found {
  readonly value: unknown;
  /** Of a primitive: id and extensions, `_status` in JSON. */
  readonly beside: Made | undefined;
  readonly node: XmlNode;
}

const leaf = ({ start, end }: XmlElement): XmlNode => ({ start, end, members: new Map() });

/** In JSON two lists stand beside each other, with null where one has nothing. */
function put(value: Made, name: string, { value: found, beside }: Found, isList: boolean, index: number): void {
  if (!isList) {
    if (found !== undefined) value[name] = found;
    if (beside !== undefined) value[`_${name}`] = beside;
    // An element with nothing in it is as wrong as an empty text.
    if (found === undefined && beside === undefined) value[name] = {};
    return;
  }
  place(value, name, found === undefined && beside === undefined ? {} : found, index);
  place(value, `_${name}`, beside, index);
}

function place(value: Made, name: string, found: unknown, index: number): void {
  const before = value[name];
  if (found === undefined && !Array.isArray(before)) return;
  const list: unknown[] = Array.isArray(before) ? before : [];
  while (list.length < index) list.push(null);
  list[index] = found ?? null;
  value[name] = list;
}

/** Both lists of a primitive are of one length. */
function evenOut(value: Made, names: Iterable<string>): void {
  for (const name of names) {
    const [list, beside] = [value[name], value[`_${name}`]];
    if (!Array.isArray(list) || !Array.isArray(beside)) continue;
    while (list.length < beside.length) list.push(null);
    while (beside.length < list.length) beside.push(null);
  }
}

/** Narrative as it is written, with the namespace that it may have from further out. */
function markupOf(text: string, { start, end }: XmlElement): string {
  const markup = text.slice(start, end);
  const [, prefix] = /^<(?:([^\s:/>]+):)?/.exec(markup) ?? [];
  const declares = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const head = markup.slice(0, markup.indexOf('>'));
  if (new RegExp(`\\s${declares}\\s*=`).test(head)) return markup;
  return markup.replace(/^<[^\s/>]+/, tag => `${tag} ${declares}="${XHTML_NAMESPACE}"`);
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** As JSON has it; what is no such value stays text, and is found by its format. */
function typed(type: string, text: string): unknown {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (['integer', 'positiveInt', 'unsignedInt', 'decimal'].includes(type) && NUMBER.test(text)) return Number(text);
  return text;
}
