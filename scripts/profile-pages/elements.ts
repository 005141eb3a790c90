// Rows of the tables of elements: what a differential states, in the terms of the snapshot, with the parts of our extensions beneath.
import type { ElementDefinition, ElementDefinitionConstraint, StructureDefinition } from 'fhir/r4.js';
import { allElements, type PackageModel, statedElements } from './package-model.ts';

/** A fixed value or pattern. */
export interface SetValue {
  readonly isFixed: boolean;
  readonly value: unknown;
}

interface ElementFacts {
  readonly id: string;
  readonly path: string;
  readonly depth: number;
  readonly min: number | undefined;
  readonly max: string | undefined;
  readonly types: NonNullable<ElementDefinition['type']>;
  readonly short: string | undefined;
  readonly binding: ElementDefinition['binding'];
  readonly set: SetValue | undefined;
  readonly slicing: ElementDefinition['slicing'];
  readonly mustSupport: boolean;
  readonly isModifier: boolean;
  readonly constraints: readonly ElementDefinitionConstraint[];
}

/** What an extension of one value holds. */
export interface HeldValue extends ElementFacts {
  /** Fixed or pattern of the code of a quantity. */
  readonly unit: unknown;
}

export interface ExtensionPart extends ElementFacts, ExtensionContent {
  readonly name: string;
}

/** `holds` where it is one value, `parts` where it is several; parts may have parts. */
export interface ExtensionContent {
  readonly holds?: HeldValue | undefined;
  readonly parts?: readonly ExtensionPart[] | undefined;
}

export interface ElementRow extends ElementFacts, ExtensionContent {
  /** What the differential itself says of it, by the names of the members. */
  readonly states: ReadonlySet<string>;
  /** The extension of ours that it takes. */
  readonly extension?: StructureDefinition;
}

const idOf = ({ id, path }: ElementDefinition): string => id ?? path;

function setValue(element: ElementDefinition): SetValue | undefined {
  const members: readonly (readonly [string, unknown])[] = Object.entries(element);
  const found = members.find(([key]) => /^(fixed|pattern)[A-Z]/.test(key));
  return found && { isFixed: found[0].startsWith('fixed'), value: found[1] };
}

function row(element: ElementDefinition, root: string): ElementFacts {
  const id = idOf(element);
  const path = id.slice(root.length + 1) || root;
  return {
    id,
    // As it is said of an instance: extension[augmentedLevel] rather than extension:augmentedLevel.
    path: path.replace(/:([\w-]+)/g, '[$1]'),
    depth: id.split('.').length - 1,
    min: element.min,
    max: element.max,
    types: element.type ?? [],
    short: element.short,
    binding: element.binding,
    set: setValue(element),
    slicing: element.slicing,
    mustSupport: element.mustSupport === true,
    isModifier: element.isModifier === true,
    constraints: element.constraint ?? [],
  };
}

/** The elements of a differential, in order, as they are after inheritance. */
export function differentialRows(definition: StructureDefinition): readonly ElementRow[] {
  const snapshot = new Map(allElements(definition).map(element => [idOf(element), element]));
  return statedElements(definition).map(stated => ({
    ...row({ ...snapshot.get(idOf(stated)), ...stated }, definition.type),
    states: new Set(Object.keys(stated)),
  }));
}

/** The elements that must be supported, whoever says so. */
export function supportedRows(definition: StructureDefinition): readonly ElementRow[] {
  return allElements(definition)
    .filter(element => element.mustSupport === true && idOf(element) !== definition.type)
    .map(element => ({ ...row(element, definition.type), states: new Set() }));
}

export function extensionContent(definition: StructureDefinition): ExtensionContent {
  const elements = new Map(allElements(definition).map(element => [idOf(element), element]));
  const isChild = (prefix: string, id: string) => id.startsWith(`${prefix}.`) && !id.slice(prefix.length + 1).includes('.');
  const contentOf = (prefix: string): ExtensionContent => {
    const value = elements.get(`${prefix}.value[x]`);
    if (value !== undefined && value.max !== '0') {
      const unit = elements.get(`${prefix}.value[x].code`);
      return { holds: { ...row(value, definition.type), unit: unit && setValue(unit)?.value } };
    }
    const parts = [...elements].flatMap(([id, slice]): readonly ExtensionPart[] =>
      slice.sliceName !== undefined && isChild(prefix, id)
        ? [{ ...row(slice, definition.type), name: slice.sliceName, ...contentOf(id) }]
        : [],
    );
    return { parts };
  };
  return contentOf('Extension');
}

/** The extension of ours that an element takes, if it takes one. */
export function extensionOf(model: PackageModel, { types }: Pick<ElementRow, 'types'>): StructureDefinition | undefined {
  const [url] = types.flatMap(({ profile }) => profile ?? []);
  const definition = url === undefined ? undefined : model.definitionAt(url);
  return definition?.resourceType === 'StructureDefinition' && definition.type === 'Extension' ? definition : undefined;
}

/** The parts of an extension as rows, with the path that leads to each from what carries the extension. */
export function partRows(
  parts: readonly ExtensionPart[],
  above: { readonly id: string; readonly path: string; readonly depth: number },
): readonly ElementRow[] {
  return parts.flatMap(part => {
    const own: ElementRow = {
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
export function withExtensions(model: PackageModel, rows: readonly ElementRow[]): readonly ElementRow[] {
  return rows.flatMap(each => {
    const extension = extensionOf(model, each);
    if (extension === undefined) return [each];
    const { holds, parts = [] } = extensionContent(extension);
    const own: ElementRow = { ...each, short: extension.title, extension, holds };
    return [own, ...partRows(parts, own)];
  });
}

export interface BoundElement {
  readonly path: string;
  readonly id: string;
  readonly strength: string;
  readonly valueSet: string;
}

/** The bindings of a table that ask for something, those that extensions bring with them included. */
export const bindingsOf = (rows: readonly ElementRow[]): readonly BoundElement[] =>
  rows.flatMap(({ path, id, binding, holds, states }) => {
    const found = holds?.binding ?? binding;
    const isExample = found?.strength === 'example' && !states.has('binding');
    return found?.valueSet === undefined || isExample ? [] : [{ path, id, strength: found.strength, valueSet: found.valueSet }];
  });

export interface OwnInvariant extends ElementDefinitionConstraint {
  /** Id of the element that states it. */
  readonly element: string;
}

/** The invariants that a definition adds. */
export const invariantsOf = (definition: StructureDefinition): readonly OwnInvariant[] =>
  statedElements(definition).flatMap(each => (each.constraint ?? []).map(constraint => ({ ...constraint, element: idOf(each) })));
