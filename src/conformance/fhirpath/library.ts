import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { isJsonObject } from '../../plain/json-object.ts';
import { resolveReference } from '../bundle/resolve-reference.ts';
import type { Evaluate, Focus } from './invariants.ts';
import { type Expression, parseExpression } from './syntax.ts';

/** Values that an expression gives of a focus. Throws, saying why, where it cannot be evaluated. */
export type Values = (expression: string, focus: Focus) => readonly unknown[];

/** Whether any FHIRPath expression is true, by the library. */
export function createLibrary(): Evaluate {
  const valuesOf = createEngine();
  return (expression, focus) => {
    const values = valuesOf(expression, focus);
    return values.length === 1 && values[0] === true;
  };
}

/** Evaluates any FHIRPath expression by the library; what the library leaves to others is answered out of the resource and its surroundings. */
export function createEngine(): Values {
  const known = new Map<string, (focus: Focus) => readonly unknown[]>();
  return (expression, focus) => {
    const base = baseOf(focus);
    const key = `${base} ${expression}`;
    let evaluate = known.get(key);
    if (evaluate === undefined) {
      evaluate = compiled(expression, base);
      known.set(key, evaluate);
    }
    return evaluate(focus);
  };
}

/** Path in the definitions of what the focus is, which says its type: `Procedure.performer`, `Period`. */
function baseOf({ type, path, resource }: Focus): string {
  if (type !== 'BackboneElement' && type !== 'Element') return type;
  const parts = path.replace(/\[\d+\]/g, '').split(/\.(?:contained|resource)(?=\.)/);
  return parts.length === 1 ? (parts[0] ?? type) : `${String(resource.resourceType)}${parts.at(-1) ?? ''}`;
}

function compiled(expression: string, base: string): (focus: Focus) => readonly unknown[] {
  const constants = constantsOf(expression);
  let asked: Focus | undefined;
  const focusNow = (): Focus => {
    if (asked === undefined) throw new Error('There is no focus.');
    return asked;
  };
  const run = fhirpath.compile({ base, expression }, r4, { traceFn: () => {}, userInvocationTable: ownFunctions(focusNow) });
  return focus => {
    asked = focus;
    const { value, resource, rootResource } = focus;
    const found: unknown = run(value, { ...constants, context: value, resource, rootResource });
    return Array.isArray(found) ? found : [];
  };
}

const CODE_SYSTEMS = { ucum: 'http://unitsofmeasure.org', sct: 'http://snomed.info/sct', loinc: 'http://loinc.org' };

/** Code systems, and the URLs that `%vs-NAME` and `%ext-NAME` stand for. */
function constantsOf(expression: string): Readonly<Record<string, string>> {
  const constants: Record<string, string> = { ...CODE_SYSTEMS };
  for (const part of partsOf(parseExpression(expression))) {
    const [, kind, name] = part.kind === 'constant' ? (/^(vs|ext)-(.+)$/.exec(part.name) ?? []) : [];
    if (name === undefined) continue;
    constants[`${kind}-${name}`] = `http://hl7.org/fhir/${kind === 'vs' ? 'ValueSet' : 'StructureDefinition'}/${name}`;
  }
  return constants;
}

/** Functions that need more than the expression and the data. */
function ownFunctions(focus: () => Focus) {
  const each = (values: readonly unknown[], ask: (value: unknown) => boolean | undefined, what: string): readonly boolean[] => {
    if (values.length > 1) throw new Error('there is more than one value');
    return values.map(value => {
      const found = ask(value);
      if (found === undefined) throw new Error(`${what} is not known here`);
      return found;
    });
  };
  return {
    memberOf: {
      fn: (values: readonly unknown[], url: string) => each(values, value => focus().isMember(value, url), url),
      arity: { 1: ['String' as const] },
    },
    conformsTo: {
      fn: (values: readonly unknown[], url: string) =>
        each(values, value => (isJsonObject(value) ? focus().conformsTo(value, url) : undefined), url),
      arity: { 1: ['String' as const] },
    },
    resolve: {
      fn: (nodes: readonly unknown[]) => nodes.flatMap(node => resolved(node, focus())),
      arity: { 0: [] },
      internalStructures: true,
    },
    // Narrative is checked by the walk.
    htmlChecks: { fn: () => [true], arity: { 0: [] } },
  };
}

function resolved(node: unknown, { rootResource }: Focus): readonly unknown[] {
  const value: unknown = fhirpath.util.valData(node);
  const reference = isJsonObject(value) ? value.reference : value;
  if (typeof reference !== 'string') return [];
  const found = resolveReference(reference, rootResource);
  if (found === undefined) throw new Error(`${reference} is not at hand`);
  // Only a node of the library's own has a type there.
  return isJsonObject(node) && typeof node.constructor === 'function' ? [Reflect.construct(node.constructor, [node.ctx, found])] : [found];
}

/** An expression with all that it is made of. */
function partsOf(expression: Expression): readonly Expression[] {
  const inner = (): readonly (Expression | undefined)[] => {
    switch (expression.kind) {
      case 'member':
      case 'negative':
      case 'type':
        return [expression.of];
      case 'call':
        return [expression.of, ...expression.args];
      case 'item':
        return [expression.of, expression.at];
      case 'operation':
        return [expression.left, expression.right];
      default:
        return [];
    }
  };
  return [expression, ...inner().flatMap(part => (part === undefined ? [] : partsOf(part)))];
}

/**
 * Why an expression can be evaluated of no data at all; undefined where it can. Told from its parsed tree: each call and each constant in it is tried by
 * itself on nothing.
 */
export function unevaluable(expression: string): string | undefined {
  let tree: Expression;
  try {
    tree = parseExpression(expression);
  } catch (problem) {
    return `it is not FHIRPath: ${firstLine(problem)}`;
  }
  for (const part of partsOf(tree)) {
    const probe = probeOf(part);
    if (probe === undefined) continue;
    try {
      const constants = { ...constantsOf(expression), context: {}, resource: {}, rootResource: {} };
      void fhirpath.evaluate({}, probe, constants, r4, { traceFn: () => {}, userInvocationTable: ownFunctions(unasked) });
    } catch (problem) {
      return `${part.kind === 'call' ? `${part.name}()` : `%${part.kind === 'constant' ? part.name : ''}`}: ${firstLine(problem)}`;
    }
  }
  return undefined;
}

function unasked(): never {
  throw new Error('nothing is asked');
}

function probeOf(part: Expression): string | undefined {
  if (part.kind === 'constant') return `%\`${part.name}\``;
  if (part.kind !== 'call') return undefined;
  // Of a type nothing is tried but a name that is known.
  const argument = /^(is|as|ofType)$/.test(part.name) ? 'string' : '{}';
  return `{}.\`${part.name}\`(${part.args.map(() => argument).join(', ')})`;
}

const firstLine = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem)).split('\n', 1)[0] ?? '';
