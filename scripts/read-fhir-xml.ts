// Reads the definitions out of HL7's XML bundles as JSON, by the bundles' own StructureDefinitions: they say what is a list
// and what is a number. Narrative is left out, so no XHTML is met.

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

type Attributes = Record<string, string>;

interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
}

/** What an element of a type is. */
interface Shape {
  readonly isList: boolean;
  readonly types: readonly string[];
  /** Path of the element whose children it has. */
  readonly at: string;
}

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole: string, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    const named = NAMED[name];
    if (named === undefined) throw new Error(`The entity ${whole} is not known`);
    return named;
  });

/** Elements. Text is passed over: outside narrative, FHIR keeps everything in attributes. */
function parse(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [token, slash, name, attributes = '', selfClosing] of xml.matchAll(TOKEN)) {
    if (name === undefined) continue;
    if (slash === '/') {
      if (open.pop()?.name !== name) throw new Error(`${token} closes what is not open`);
      continue;
    }
    const node: XmlNode = { name, attributes: {}, children: [] };
    for (const [, key = '', doubly, singly = ''] of attributes.matchAll(ATTRIBUTE)) node.attributes[key] = unescaped(doubly ?? singly);
    open.at(-1)?.children.push(node);
    if (selfClosing !== '/') open.push(node);
  }
  return there(root.children[0], 'an element');
}

function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The XML has not ${what}`);
  return value;
}

const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => node?.children.find(each => each.name === name);
const attribute = (node: XmlNode, name: string): string | undefined => child(node, name)?.attributes.value;

/** By path, of every base type among the definitions. */
function readShapes(definitions: readonly XmlNode[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const definition of definitions) {
    if (definition.name !== 'StructureDefinition' || attribute(definition, 'derivation') === 'constraint') continue;
    for (const element of there(child(definition, 'snapshot'), 'a snapshot').children) {
      const path = there(attribute(element, 'path'), 'a path');
      const types = element.children.filter(({ name }) => name === 'type').map(type => there(attribute(type, 'code'), 'a type'));
      const content = attribute(element, 'contentReference')?.slice(1);
      shapes.set(path, { isList: attribute(child(element, 'base') ?? element, 'max') !== '1', types, at: content ?? path });
    }
  }
  return shapes;
}

const NUMBERS = /^(decimal|integer|unsignedInt|positiveInt)$/;

function typedValue(text: string, type: string | undefined): unknown {
  if (type === 'boolean') return text === 'true';
  return NUMBERS.test(type ?? '') ? Number(text) : text;
}

type Members = Record<string, unknown>;
const listAt = (members: Members, name: string): readonly unknown[] | undefined => {
  const value = members[name];
  return Array.isArray(value) ? value : undefined;
};

function converter(shapes: ReadonlyMap<string, Shape>): (resource: XmlNode) => Members {
  const find = (path: string, name: string): Shape & { readonly type: string | undefined } => {
    const exact = shapes.get(`${path}.${name}`);
    if (exact !== undefined) return { ...exact, type: exact.types[0] };
    // A choice: valueUri is the uri of value[x].
    for (let at = name.length - 1; at > 0; at -= 1) {
      const choice = /[A-Z]/.test(name.charAt(at)) ? shapes.get(`${path}.${name.slice(0, at)}[x]`) : undefined;
      const type = choice?.types.find(code => code.toLowerCase() === name.slice(at).toLowerCase());
      if (choice !== undefined && type !== undefined) return { ...choice, type };
    }
    throw new Error(`${path} has no element ${name}`);
  };

  function members(node: Pick<XmlNode, 'attributes' | 'children'>, path: string, into: Members): Members {
    // The two that FHIR writes as XML attributes.
    for (const name of ['id', 'url']) if (node.attributes[name] !== undefined) into[name] = node.attributes[name];
    for (const part of node.children) {
      if (part.name === 'text' && !path.includes('.') && /^[A-Z]/.test(path) && into.resourceType !== undefined) continue;
      const { isList, type, at } = find(path, part.name);
      const isPrimitive = /^[a-z]/.test(type ?? '') || type?.startsWith('http://hl7.org/fhirpath/');
      const put = (name: string, value: unknown) => {
        into[name] = isList ? [...(listAt(into, name) ?? []), value] : value;
      };
      if (!isPrimitive) {
        const isPart = type === undefined || type === 'BackboneElement' || type === 'Element';
        if (type === 'Resource') throw new Error(`${path}.${part.name}: a contained resource`);
        put(part.name, members(part, isPart ? at : type, {}));
        continue;
      }
      const { value, id } = part.attributes;
      const beside = members({ attributes: id === undefined ? {} : { id }, children: part.children }, 'Element', {});
      const hasBeside = Object.keys(beside).length > 0;
      const count = listAt(into, part.name)?.length ?? 0;
      if (value !== undefined) put(part.name, typedValue(value, type));
      else if (isList) put(part.name, null);
      const name = `_${part.name}`;
      if (isList && (hasBeside || into[name] !== undefined))
        into[name] = [...(listAt(into, name) ?? new Array<null>(count).fill(null)), hasBeside ? beside : null];
      else if (hasBeside) into[name] = beside;
    }
    return into;
  }
  return resource => members(resource, resource.name, { resourceType: resource.name });
}

/** StructureDefinitions, ValueSets and CodeSystems of XML bundles as FHIR JSON. The bundles have to hold the base types. */
export function readFhirXml(texts: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const definitions = texts.flatMap(text =>
    parse(text)
      .children.filter(({ name }) => name === 'entry')
      .map(entry => there(child(entry, 'resource')?.children[0], 'a resource'))
      .filter(({ name }) => /^(StructureDefinition|ValueSet|CodeSystem)$/.test(name)),
  );
  const convert = converter(readShapes(definitions));
  return definitions.map(convert);
}
