import r4 from '../../../src/conformance/r4.generated.json' with { type: 'json' };
import { isPrimitive } from '../../../src/conformance/rules/primitive.ts';
import own from '../../../src/conformance/tables.generated.json' with { type: 'json' };
import type { ElementTable, Tables, TypeTable } from '../../../src/conformance/tables.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** All of it, as it is written. */
  source: string;
  /** What stands within. */
  text: string;
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole: string, decimal?: string, hex?: string, name = '') =>
    decimal === undefined && hex === undefined
      ? (ENTITIES[name] ?? whole)
      : String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
  );

/** The outermost element of HL7's own, well-formed files. */
export function readXml(given: string): XmlNode {
  const xml = given.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  const top: XmlNode = { name: '', attributes: {}, children: [], source: '', text: '' };
  const open = [{ node: top, start: 0, inside: 0 }];
  for (const tag of xml.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = '', selfClosing] = tag;
    if (slash === '/') {
      const closed = open.pop();
      if (closed === undefined) break;
      closed.node.text = xml.slice(closed.inside, tag.index);
      closed.node.source = xml.slice(closed.start, tag.index + whole.length);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const node: XmlNode = {
      name,
      attributes: Object.fromEntries(pairs.map(([, key, one, other]) => [key, unescaped(one ?? other ?? '')])),
      children: [],
      source: whole,
      text: '',
    };
    open.at(-1)?.node.children.push(node);
    if (selfClosing !== '/') open.push({ node, start: tag.index, inside: tag.index + whole.length });
  }
  const [root] = top.children;
  if (root === undefined) throw new Error('The XML has no element.');
  return root;
}

type Members = Record<string, unknown>;

const TABLES: readonly Tables[] = [own, r4];
const tableOf = (type: string): TypeTable => {
  const found = TABLES.find(({ types }) => Object.hasOwn(types, type))?.types[type];
  if (found === undefined) throw new Error(`There is no type ${type}.`);
  return found;
};

/** A resource of FHIR's XML as FHIR's JSON. */
export function resourceOf(node: XmlNode): Members {
  const { root } = tableOf(node.name);
  return { resourceType: node.name, ...members(node, root, root) };
}

function members(node: XmlNode, table: ElementTable, root: ElementTable): Members {
  const into: Members = {};
  for (const name of ['id', 'url']) if (node.attributes[name] !== undefined) into[name] = node.attributes[name];
  for (const child of node.children) {
    const [element, type] = elementOf(table, child.name);
    if (isPrimitive(type) && type !== 'xhtml') addPrimitive(into, child, type, element.array === true);
    else {
      const value = partOf(child, element, type, root);
      into[child.name] = element.array === true ? [...listOf(into[child.name]), value] : value;
    }
  }
  return into;
}

function elementOf({ children = {} }: ElementTable, name: string): readonly [ElementTable, string] {
  const own = children[name];
  if (own !== undefined) return [own, own.types?.[0] ?? ''];
  for (const [key, element] of Object.entries(children)) {
    const stem = key.endsWith('[x]') ? key.slice(0, -3) : undefined;
    if (stem === undefined || !name.startsWith(stem)) continue;
    const type = element.types?.find(code => code.toLowerCase() === name.slice(stem.length).toLowerCase());
    if (type !== undefined) return [element, type];
  }
  throw new Error(`There is no element ${name}.`);
}

function partOf(node: XmlNode, element: ElementTable, type: string, root: ElementTable): unknown {
  if (type === 'xhtml') return node.source;
  const [inner] = node.children;
  if (type === 'Resource' && inner !== undefined) return resourceOf(inner);
  if (element.children !== undefined) return members(node, element, root);
  if (element.content !== undefined) return members(node, at(root, element.content), root);
  const base = tableOf(type).root;
  return members(node, base, base);
}

function at(root: ElementTable, path: string): ElementTable {
  return path
    .split('.')
    .slice(1)
    .reduce<ElementTable>((table, name) => table.children?.[name] ?? table, root);
}

function addPrimitive(into: Members, node: XmlNode, type: string, isList: boolean): void {
  const { value, id } = node.attributes;
  const beside = { ...(id === undefined ? {} : { id }), ...members({ ...node, attributes: {} }, tableOf('Element').root, {}) };
  const hasBeside = Object.keys(beside).length > 0;
  const own = value === undefined ? undefined : read(value, type);
  if (!isList) {
    if (own !== undefined) into[node.name] = own;
    if (hasBeside) into[`_${node.name}`] = beside;
    return;
  }
  const before = listOf(into[node.name]);
  into[node.name] = [...before, own ?? null];
  const siblings = listOf(into[`_${node.name}`]);
  if (hasBeside) into[`_${node.name}`] = [...siblings, ...before.slice(siblings.length).map(() => null), beside];
}

function read(value: string, type: string): unknown {
  if (type === 'boolean') return value === 'true';
  return /^(integer|decimal|positiveInt|unsignedInt)$/.test(type) ? Number(value) : value;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
