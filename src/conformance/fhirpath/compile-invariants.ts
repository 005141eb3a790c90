import type { ElementTable, InvariantTable, Tables } from '../tables.ts';
import { nativeName } from './native-names.ts';
import { createShapes, type Shape, type Shapes } from './shapes.ts';
import { parseExpression } from './syntax.ts';
import { toScript } from './to-script.ts';

/** What an invariant is asked of. */
interface Asked {
  readonly shape: Shape;
  readonly resource: Shape;
}

export interface CompiledInvariants {
  /** Text of a module that exports `HOLDS`: for each invariant of the tables, in their order, a function or undefined. */
  readonly script: string;
  /** Those that are left to the library, each with the reason. */
  readonly left: readonly string[];
}

/** Plain functions for the invariants of `tables`; types that these do not hold are looked up in `others`. */
export function compileInvariants(tables: Tables, others: readonly Tables[]): CompiledInvariants {
  const shapes = createShapes([tables, ...others]);
  const asked = askedOf(tables, shapes);
  const left: string[] = [];
  const functions = tables.invariants.map((invariant, index) => {
    const script = functionFor(invariant, asked.get(index) ?? [], shapes);
    if (typeof script === 'string') return script;
    left.push(`${invariant.key}: ${script.problem}`);
    return 'undefined';
  });
  const used = [...new Set(functions.join('\n').match(/\b[a-zA-Z]+(?=\()/g) ?? [])].filter(name => CALLED.has(name)).sort();
  const natives = functions.filter(each => /^\w+$/.test(each) && each !== 'undefined');
  const script = [
    '// @ts-nocheck: made by "npm run profiles" from the expressions of the definitions.',
    `import { ${['type Holds', ...used].join(', ')} } from './compiled.ts';`,
    ...(natives.length === 0 ? [] : [`import { ${[...new Set(natives)].sort().join(', ')} } from './native.ts';`]),
    '',
    'export const HOLDS: readonly (Holds | undefined)[] = [',
    ...functions.map(each => `  ${each},`),
    '];',
    '',
  ].join('\n');
  return { script, left };
}

const CALLED: ReadonlySet<string> = new Set([
  ...[
    'all',
    'at',
    'children',
    'choice',
    'descendants',
    'equal',
    'hasValue',
    'intersection',
    'isDistinct',
    'list',
    'only',
    'order',
    'orderOfDates',
  ],
  ...['orderOfQuantities', 'same', 'step', 'text', 'that', 'toInteger', 'union', 'val'],
]);

function functionFor({ expression = '' }: InvariantTable, asked: readonly Asked[], shapes: Shapes): string | { readonly problem: string } {
  const native = nativeName(expression);
  if (native !== undefined) return native;
  try {
    const parsed = parseExpression(expression);
    const scripts = new Set(asked.map(({ shape, resource }) => toScript(parsed, shape, resource, shapes)));
    // Asked of several kinds of elements: by what holds of any.
    const [script = ''] = scripts.size === 1 ? scripts : [toScript(parsed, ANY, ANY, shapes)];
    const parameters = /\bR\b/.test(script) ? '(o, r, R)' : /\br\b/.test(script) ? '(o, r)' : /\bo\b/.test(script) ? 'o' : '()';
    return `${parameters} => ${script}`;
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

const ANY: Shape = { type: 'Resource', parts: undefined, root: undefined };

/** Of each invariant, by its index, the kinds of elements that it is asked of. */
function askedOf(tables: Tables, shapes: Shapes): ReadonlyMap<number, readonly Asked[]> {
  const asked = new Map<number, Asked[]>();
  const note = (table: ElementTable, each: Asked) => {
    for (const index of table.invariants ?? []) asked.set(index, [...(asked.get(index) ?? []), each]);
  };
  /** `around` is what the table's parts are parts of. */
  const look = (table: ElementTable, around: Shape, resource: Shape) => {
    note(table, { shape: around, resource });
    for (const [key, child] of Object.entries(table.children ?? {})) {
      const part = shapes.part(around, key.replace(/\[x\]$/, ''));
      const found = typeof part === 'object' ? part.shapes : [];
      const named = found.filter(({ type }) => (child.types ?? [type]).includes(type));
      const [shape = ANY] = named;
      const own = named.length === 1 ? shape : ANY;
      look(child, own, resource);
      for (const slice of Object.values(child.slicing?.slices ?? {})) look(slice.element, own, resource);
    }
  };
  for (const { root, type, kind } of [...Object.values(tables.types), ...Object.values(tables.profiles)]) {
    const shape = shapes.ofType(type);
    look(root, shape, kind === 'resource' && !/^(Domain)?Resource$/.test(type) ? shape : ANY);
  }
  return asked;
}
