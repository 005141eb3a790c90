// Rows of the tables of elements: what a differential states, in the terms of the snapshot, with the parts of our extensions beneath.

/** `{ isFixed, value }` of a fixed value or pattern. */
function setValue(element) {
  const key = Object.keys(element).find(each => /^(fixed|pattern)[A-Z]/.test(each));
  return key === undefined ? undefined : { isFixed: key.startsWith('fixed'), value: element[key] };
}

function row(element, root) {
  const path = element.id.slice(root.length + 1) || root;
  return {
    id: element.id,
    // As it is said of an instance: extension[augmentedLevel] rather than extension:augmentedLevel.
    path: path.replace(/:([\w-]+)/g, '[$1]'),
    depth: element.id.split('.').length - 1,
    min: element.min,
    max: element.max,
    types: element.type ?? [],
    short: element.short,
    definition: element.definition,
    binding: element.binding,
    set: setValue(element),
    slicing: element.slicing,
    mustSupport: element.mustSupport === true,
    isModifier: element.isModifier === true,
    constraints: element.constraint ?? [],
  };
}

/** The elements of a differential, in order, as they are after inheritance; `states` names what the differential itself says of each. */
export function differentialRows(definition) {
  const snapshot = new Map(definition.snapshot.element.map(element => [element.id, element]));
  return definition.differential.element.map(stated => ({
    ...row({ ...snapshot.get(stated.id), ...stated }, definition.type),
    states: new Set(Object.keys(stated)),
  }));
}

/** The elements that must be supported, whoever says so. */
export function supportedRows(definition) {
  return definition.snapshot.element
    .filter(({ mustSupport, id }) => mustSupport === true && id !== definition.type)
    .map(element => ({ ...row(element, definition.type), states: new Set() }));
}

/** What an extension holds: `{ holds }` where it is one value, `{ parts }` where it is several; parts may have parts. */
export function extensionContent(definition) {
  const elements = new Map(definition.snapshot.element.map(element => [element.id, element]));
  const childOf = (prefix, id) => id.startsWith(`${prefix}.`) && !id.slice(prefix.length + 1).includes('.');
  const contentOf = prefix => {
    const value = elements.get(`${prefix}.value[x]`);
    if (value !== undefined && value.max !== '0') {
      const unit = elements.get(`${prefix}.value[x].code`);
      return { holds: { ...row(value, definition.type), unit: unit === undefined ? undefined : setValue(unit)?.value } };
    }
    const slices = [...elements.values()].filter(({ id, sliceName }) => sliceName !== undefined && childOf(prefix, id));
    return { parts: slices.map(slice => ({ ...row(slice, definition.type), name: slice.sliceName, ...contentOf(slice.id) })) };
  };
  return contentOf('Extension');
}

/** The extension of ours that an element takes, if it takes one. */
export function extensionOf(model, { types }) {
  const [url] = types.flatMap(({ profile }) => profile ?? []);
  const definition = url === undefined ? undefined : model.definitionAt(url);
  return definition?.type === 'Extension' ? definition : undefined;
}

/** The parts of an extension as rows, with the path that leads to each from what carries the extension. */
export function partRows(parts, above) {
  return parts.flatMap(part => {
    const own = {
      ...part,
      id: `${above.id}.${part.name}`,
      path: above.path === '' ? part.name : `${above.path}.${part.name}`,
      depth: above.depth + 1,
      states: new Set(['min', 'max', 'short', 'type']),
    };
    return [own, ...partRows(part.parts ?? [], own)];
  });
}

/** Rows with, under each extension of ours, its parts; an extension of one value carries what is known of that value as `holds`. */
export function withExtensions(model, rows) {
  return rows.flatMap(each => {
    const extension = extensionOf(model, each);
    if (extension === undefined) return [each];
    const { holds, parts = [] } = extensionContent(extension);
    const own = { ...each, short: extension.title, extension, holds };
    return [own, ...partRows(parts, own)];
  });
}

/** The bindings of a table that ask for something, those that extensions bring with them included, as `{ path, binding, id }`. */
export const bindingsOf = rows =>
  rows.flatMap(({ path, id, binding, holds, states }) => {
    const found = holds?.binding ?? binding;
    const isExample = found?.strength === 'example' && !states.has('binding');
    return found?.valueSet === undefined || isExample ? [] : [{ path, id, binding: found }];
  });

/** The invariants that a definition adds, each with the path of its element. */
export const invariantsOf = definition =>
  definition.differential.element.flatMap(({ id, constraint = [] }) => constraint.map(each => ({ ...each, element: id })));
