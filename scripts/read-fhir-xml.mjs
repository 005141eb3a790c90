// Reads the definitions out of HL7's XML bundles as JSON, by the bundles' own StructureDefinitions: they say what is a list
// and what is a number. Narrative is left out, so no XHTML is met.

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = text =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (NAMED[name] === undefined) throw new Error(`The entity ${whole} is not known`);
    return NAMED[name];
  });

/** Elements as `{ name, attributes, children }`. Text is passed over: outside narrative, FHIR keeps everything in attributes. */
function parse(xml) {
  const root = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [token, slash, name, attributes, selfClosing] of xml.matchAll(TOKEN)) {
    if (name === undefined) continue;
    if (slash === '/') {
      if (open.pop().name !== name) throw new Error(`${token} closes what is not open`);
      continue;
    }
    const node = { name, attributes: {}, children: [] };
    for (const [, key, doubly, singly] of attributes.matchAll(ATTRIBUTE)) node.attributes[key] = unescaped(doubly ?? singly);
    open.at(-1).children.push(node);
    if (selfClosing !== '/') open.push(node);
  }
  return root.children[0];
}

const child = (node, name) => node?.children.find(each => each.name === name);
const attribute = (node, name) => child(node, name)?.attributes.value;

/** `{ isList, type, at }` by path, of every base type among the definitions. */
function readShapes(definitions) {
  const shapes = new Map();
  for (const definition of definitions) {
    if (definition.name !== 'StructureDefinition' || attribute(definition, 'derivation') === 'constraint') continue;
    for (const element of child(definition, 'snapshot').children) {
      const path = attribute(element, 'path');
      const types = element.children.filter(({ name }) => name === 'type').map(type => attribute(type, 'code'));
      const content = attribute(element, 'contentReference')?.slice(1);
      shapes.set(path, { isList: attribute(child(element, 'base') ?? element, 'max') !== '1', types, at: content ?? path });
    }
  }
  return shapes;
}

const NUMBERS = /^(decimal|integer|unsignedInt|positiveInt)$/;

function converter(shapes) {
  const find = (path, name) => {
    const exact = shapes.get(`${path}.${name}`);
    if (exact !== undefined) return { ...exact, type: exact.types[0] };
    // A choice: valueUri is the uri of value[x].
    for (let at = name.length - 1; at > 0; at -= 1) {
      const choice = /[A-Z]/.test(name[at]) ? shapes.get(`${path}.${name.slice(0, at)}[x]`) : undefined;
      const type = choice?.types.find(code => code.toLowerCase() === name.slice(at).toLowerCase());
      if (type !== undefined) return { ...choice, type };
    }
    throw new Error(`${path} has no element ${name}`);
  };

  function members(node, path, into) {
    // The two that FHIR writes as XML attributes.
    for (const name of ['id', 'url']) if (node.attributes[name] !== undefined) into[name] = node.attributes[name];
    for (const part of node.children) {
      if (part.name === 'text' && !path.includes('.') && /^[A-Z]/.test(path) && into.resourceType !== undefined) continue;
      const { isList, type, at } = find(path, part.name);
      const isPrimitive = /^[a-z]/.test(type ?? '') || type?.startsWith('http://hl7.org/fhirpath/');
      const put = (name, value) => {
        if (isList) into[name] = [...(into[name] ?? []), value];
        else into[name] = value;
      };
      if (!isPrimitive) {
        const isPart = type === undefined || type === 'BackboneElement' || type === 'Element';
        if (type === 'Resource') throw new Error(`${path}.${part.name}: a contained resource`);
        put(part.name, members(part, isPart ? at : type, {}));
        continue;
      }
      const { value } = part.attributes;
      const beside = members({ attributes: { id: part.attributes.id }, children: part.children }, 'Element', {});
      const hasBeside = Object.keys(beside).length > 0;
      const count = into[part.name]?.length ?? 0;
      if (value !== undefined) put(part.name, type === 'boolean' ? value === 'true' : NUMBERS.test(type) ? Number(value) : value);
      else if (isList) put(part.name, null);
      if (isList && (hasBeside || into[`_${part.name}`] !== undefined))
        into[`_${part.name}`] = [...(into[`_${part.name}`] ?? Array(count).fill(null)), hasBeside ? beside : null];
      else if (hasBeside) into[`_${part.name}`] = beside;
    }
    return into;
  }
  return resource => members(resource, resource.name, { resourceType: resource.name });
}

/** StructureDefinitions, ValueSets and CodeSystems of XML bundles as FHIR JSON. The bundles have to hold the base types. */
export function readFhirXml(texts) {
  const definitions = texts.flatMap(text =>
    parse(text)
      .children.filter(({ name }) => name === 'entry')
      .map(entry => child(entry, 'resource').children[0])
      .filter(({ name }) => /^(StructureDefinition|ValueSet|CodeSystem)$/.test(name)),
  );
  const convert = converter(readShapes(definitions));
  return definitions.map(convert);
}
