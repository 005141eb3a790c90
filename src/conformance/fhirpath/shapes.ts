import type { ElementTable, Tables, TypeTable } from '../tables.ts';

/** What is known of a value beforehand: its type, and its parts where it has any. */
export interface Shape {
  /** `HumanName`, `string`; `BackboneElement` for a part that is defined in place; `Resource` for any resource. */
  readonly type: string;
  readonly parts: Readonly<Record<string, ElementTable>> | undefined;
  /** The definition that the parts are in, where `content` leads. */
  readonly root: ElementTable | undefined;
}

/** A part as it may be met in JSON. */
export interface Part {
  readonly isList: boolean;
  /** Stem of a choice, whose JSON name has the type behind it. */
  readonly stem: string | undefined;
  readonly shapes: readonly Shape[];
}

export interface Shapes {
  ofType(type: string): Shape;
  /** Undefined where the value has no such part; of what is not known all is possible. */
  part(shape: Shape, name: string): Part | undefined | 'unknown';
  isResource(type: string): boolean;
}

export const PRIMITIVE = /^[a-z]/;

export function createShapes(all: readonly Tables[]): Shapes {
  const tableOf = (type: string): TypeTable | undefined => all.find(({ types }) => Object.hasOwn(types, type))?.types[type];
  const resources = new Set(all.flatMap(({ resourceTypes }) => resourceTypes));
  const ofType = (type: string): Shape => {
    const root = tableOf(type)?.root;
    return { type, parts: root?.children, root };
  };
  const shapeOf = (code: string, table: ElementTable, root: ElementTable | undefined): Shape =>
    table.children === undefined ? ofType(code) : { type: code, parts: table.children, root };
  return {
    ofType,
    isResource: type => type === 'Resource' || type === 'DomainResource' || resources.has(type),
    part(shape, name) {
      const { parts, root } = shape;
      if (parts === undefined) return PRIMITIVE.test(shape.type) ? partOfPrimitive(name, ofType) : 'unknown';
      const found = parts[name] ?? parts[`${name}[x]`];
      if (found === undefined) return shape.type === 'Resource' || shape.type === 'DomainResource' ? 'unknown' : undefined;
      const isList = found.array === true;
      if (found.content !== undefined) {
        const target = tableAt(root, found.content);
        return { isList, stem: undefined, shapes: [{ type: 'BackboneElement', parts: target?.children, root }] };
      }
      const shapes = (found.types ?? []).map(code => shapeOf(code, found, root));
      return { isList, stem: parts[name] === undefined ? name : undefined, shapes };
    },
  };
}

function partOfPrimitive(name: string, ofType: Shapes['ofType']): Part | undefined {
  if (name === 'extension') return { isList: true, stem: undefined, shapes: [ofType('Extension')] };
  return name === 'id' ? { isList: false, stem: undefined, shapes: [ofType('string')] } : undefined;
}

function tableAt(root: ElementTable | undefined, path: string): ElementTable | undefined {
  return path
    .split('.')
    .slice(1)
    .reduce<ElementTable | undefined>((at, name) => at?.children?.[name], root);
}
