import fhirpath from 'fhirpath';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';

/** A FHIRPath expression as a tree. `of` is what a step or a call stands behind; left out where it begins with the focus. */
export type Expression =
  | { readonly kind: 'literal'; readonly type: 'Boolean' | 'Integer' | 'Decimal' | 'String'; readonly value: boolean | number | string }
  /** A date, a time or a quantity as it is written. */
  | { readonly kind: 'written'; readonly type: 'Date' | 'DateTime' | 'Time' | 'Quantity'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'this' }
  /** `$index` and `$total`. */
  | { readonly kind: 'running'; readonly name: string }
  /** `%resource`. */
  | { readonly kind: 'constant'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression | undefined; readonly name: string }
  | { readonly kind: 'call'; readonly of: Expression | undefined; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'item'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  /** `x is T` and `x as T`; a function's type stands as a member. */
  | { readonly kind: 'type'; readonly operator: 'is' | 'as'; readonly of: Expression; readonly type: string };

/** A node of the library's tree. */
interface Node {
  readonly type: string;
  /** Of an operation its operator. */
  readonly text: string;
  readonly children: readonly Node[];
}

/** Throws, with what is wrong, where the text is no expression. */
export function parseExpression(text: string): Expression {
  return expressionOf(only(node(fhirpath.parse(text))));
}

function node(value: unknown): Node {
  if (!isJsonObject(value)) throw new Error('The parser gave no tree.');
  const children: readonly unknown[] = Array.isArray(value.children) ? value.children : [];
  return { type: wordOf(value, 'type'), text: wordOf(value, 'text'), children: children.map(node) };
}

const wordOf = (value: JsonObject, name: string): string => (typeof value[name] === 'string' ? value[name] : '');

const THROUGH: ReadonlySet<string> = new Set(['EntireExpression', 'TermExpression', 'InvocationTerm', 'ParenthesizedTerm', 'LiteralTerm']);

function expressionOf(given: Node): Expression {
  const { type, children, text } = given;
  if (THROUGH.has(type)) return expressionOf(only(given));
  const [first, second] = children;
  switch (type) {
    case 'InvocationExpression':
      return first && second ? invocation(second, expressionOf(first)) : unknown(given);
    case 'IndexerExpression':
      return first && second ? { kind: 'item', of: expressionOf(first), at: expressionOf(second) } : unknown(given);
    case 'PolarityExpression':
      return text === '-' ? { kind: 'negative', of: expressionOf(only(given)) } : expressionOf(only(given));
    case 'TypeExpression':
      return first && second
        ? { kind: 'type', operator: text === 'is' ? 'is' : 'as', of: expressionOf(first), type: nameOf(second.text) }
        : unknown(given);
    case 'ExternalConstantTerm':
      return { kind: 'constant', name: nameOf(leaf(given)) };
    case 'NullLiteral':
      return { kind: 'nothing' };
    case 'BooleanLiteral':
      return { kind: 'literal', type: 'Boolean', value: text === 'true' };
    case 'StringLiteral':
      return { kind: 'literal', type: 'String', value: unescaped(text.slice(1, -1)) };
    case 'NumberLiteral':
      return { kind: 'literal', type: text.includes('.') ? 'Decimal' : 'Integer', value: Number(text) };
    case 'DateLiteral':
      return { kind: 'written', type: 'Date', text: text.slice(1) };
    case 'DateTimeLiteral':
      return { kind: 'written', type: 'DateTime', text: text.slice(1) };
    case 'TimeLiteral':
      return { kind: 'written', type: 'Time', text: text.slice(2) };
    case 'QuantityLiteral':
      return { kind: 'written', type: 'Quantity', text };
    default:
      if (type.endsWith('Expression') && first && second)
        return { kind: 'operation', operator: text, left: expressionOf(first), right: expressionOf(second) };
      return invocation(given, undefined);
  }
}

function invocation(given: Node, of: Expression | undefined): Expression {
  const { type, text, children } = given;
  if (type === 'MemberInvocation') return { kind: 'member', of, name: nameOf(text) };
  if (type === 'ThisInvocation') return { kind: 'this' };
  if (type === 'IndexInvocation' || type === 'TotalInvocation') return { kind: 'running', name: type };
  if (type !== 'FunctionInvocation') return unknown(given);
  const inner = children[0]?.children ?? [];
  // `sort` has its arguments without the list around them.
  const args = inner[0]?.type === 'Identifier' ? (inner[1]?.children ?? []) : inner.map(only);
  return { kind: 'call', of, name: nameOf(text), args: args.map(expressionOf) };
}

function unknown({ type, text }: Node): never {
  throw new Error(`${type} ${text} is not understood.`);
}

function only(given: Node): Node {
  const [first] = given.children;
  return first ?? unknown(given);
}

const leaf = (given: Node): string => given.text || given.children.map(leaf).join('');

/** An identifier may stand in backquotes. */
const nameOf = (text: string): string => (text.startsWith('`') ? unescaped(text.slice(1, -1)) : text);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code: string | undefined, letter = '') =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
