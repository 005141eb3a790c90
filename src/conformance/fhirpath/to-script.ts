import type { Part, Shape, Shapes } from './shapes.ts';
import { PRIMITIVE } from './shapes.ts';
import type { Expression } from './syntax.ts';

/** A value in the script: what stands for it, and what is known of it. */
interface Item {
  readonly script: string;
  readonly shape: Shape;
  /** It is true or false itself, and no element that may be. */
  readonly isBoolean?: boolean;
  /** It is plain text or a plain number, and no element. */
  readonly isPlain?: boolean;
}

/** Where a part of an expression is evaluated. */
interface Around {
  readonly focus: Item;
  readonly depth: number;
}

type Then = (item: Item) => string;
type Narrow = (type: string) => boolean;

const BOOLEAN: Shape = { type: 'boolean', parts: undefined, root: undefined };
const STRING: Shape = { type: 'string', parts: undefined, root: undefined };
const NUMBER: Shape = { type: 'decimal', parts: undefined, root: undefined };
const DATES = /^(date|dateTime|instant)$/;
const NUMBERS = /^(integer|decimal|unsignedInt|positiveInt)$/;
const QUANTITIES = /^(Quantity|Age|Distance|Duration|Count|Money|SimpleQuantity)$/;

/** Code systems that a name stands for. */
const CONSTANTS: Readonly<Record<string, string>> = {
  ucum: 'http://unitsofmeasure.org',
  sct: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
};

/**
 * An invariant as the body of an arrow function `(o, r, R)` of the element, its resource and the outermost resource: true exactly where
 * the expression is true. Lists are looked through with `some`, and nothing is built up on the way. What it calls is in `compiled.ts`.
 * Throws where the expression holds what is not translated.
 */
export function toScript(expression: Expression, focus: Shape, resource: Shape, shapes: Shapes): string {
  let names = 0;
  const fresh = (): string => `x${(names++).toString(36)}`;
  return isTrue(expression, { focus: { script: 'o', shape: focus }, depth: 0 });

  /** A condition that some value of the expression meets `then`. `narrow` leaves out types of a choice. */
  function some(of: Expression, at: Around, then: Then, narrow?: Narrow): string {
    switch (of.kind) {
      case 'this':
        return then(at.focus);
      case 'literal':
        return then({
          script: typeof of.value === 'string' ? quoted(of.value) : String(of.value),
          shape: of.type === 'String' ? STRING : of.type === 'Boolean' ? BOOLEAN : NUMBER,
          isPlain: true,
          isBoolean: of.type === 'Boolean',
        });
      case 'negative':
        return some(of.of, at, item => then({ script: `-${plain(item)}`, shape: item.shape, isPlain: true }));
      case 'nothing':
        return 'false';
      case 'constant': {
        const system = CONSTANTS[of.name];
        if (system !== undefined) return then({ script: quoted(system), shape: STRING, isPlain: true });
        if (of.name === 'resource') return then({ script: 'r', shape: resource });
        if (of.name === 'rootResource') return then({ script: 'R', shape: shapes.ofType('DomainResource') });
        if (of.name === 'context') return then({ script: 'o', shape: focus });
        throw new Error(`%${of.name} is not translated.`);
      }
      case 'member':
        return member(of, at, then, narrow);
      case 'item':
        return bound(`at(${list(of.of, at)}, ${sole(of.at, at)})`, shapeOf(of.of, at), then);
      case 'type':
        if (of.operator === 'as') return ofType(of.of, at, of.type, then);
        return then(boolean(ofType(of.of, at, of.type, () => 'true')));
      case 'operation':
        return operation(of, at, then, narrow);
      case 'call':
        return call(of, at, then, narrow);
      default:
        throw new Error(`${of.kind} is not translated.`);
    }
  }

  function member({ of, name }: Extract<Expression, { kind: 'member' }>, at: Around, then: Then, narrow?: Narrow): string {
    // A path may begin with the type that it is asked of.
    if (of === undefined && at.depth === 0 && (name === focus.type || name === resource.type) && /^[A-Z]/.test(name)) return then(at.focus);
    const step: Then = parent => {
      const part = shapes.part(parent.shape, name);
      if (part === undefined) return 'false';
      if (part === 'unknown') return through(`step(${parent.script}, ${quoted(name)})`, UNKNOWN, then);
      if (part.stem !== undefined) return choice(parent, part, narrow, then);
      const [shape = UNKNOWN] = part.shapes;
      const script = `${parent.script}.${name}`;
      return part.isList ? through(`list(${script})`, shape, then) : present(script, shape, then);
    };
    if (of === undefined) return step(at.focus);
    return some(of, at, step, type => shapes.part(shapes.ofType(type), name) !== undefined);
  }

  function choice(parent: Item, { stem = '', shapes: possible }: Part, narrow: Narrow | undefined, then: Then): string {
    const kept = possible.filter(({ type }) => narrow?.(type) ?? true);
    if (kept.length === 0) return 'false';
    if (kept.length > 3) return bound(`choice(${parent.script}, ${quoted(stem)})`, { ...UNKNOWN, type: '' }, then);
    const each = kept.map(shape =>
      present(`${parent.script}.${stem}${shape.type.charAt(0).toUpperCase()}${shape.type.slice(1)}`, shape, then),
    );
    return each.length === 1 ? (each[0] ?? '') : `(${each.join(' || ')})`;
  }

  function through(script: string, shape: Shape, then: Then): string {
    const name = fresh();
    const condition = then({ script: name, shape });
    return condition === 'true' ? `${script}.length > 0` : condition === 'false' ? 'false' : `${script}.some(${name} => ${condition})`;
  }

  /** A value that may be missing, looked at by its name. */
  function present(script: string, shape: Shape, then: Then): string {
    const condition = then({ script, shape });
    if (condition === 'false' || condition.startsWith(`val(${script}) === `) || isFalseOfNothing(script, condition)) return condition;
    // A list of what is missing is empty.
    if (condition.startsWith(`list(${script}.`) && !condition.includes('.length === 0'))
      return condition.replace(`list(${script}.`, `list(${script}?.`);
    return condition === 'true' ? `${script} != null` : `(${script} != null && ${condition})`;
  }

  /** Text that is missing begins and ends with nothing. */
  function isFalseOfNothing(script: string, condition: string): boolean {
    const call = `text(${script}).`;
    return condition.startsWith(call) && /^(startsWith|endsWith|includes)\("[^"]/.test(condition.slice(call.length));
  }

  /** A value that is worked out, and named. */
  function bound(script: string, shape: Shape, then: Then, isPlain = false): string {
    const name = fresh();
    const condition = then({ script: name, shape, isPlain });
    return condition === 'true' ? `${script} != null` : `that(${script}, ${name} => ${condition})`;
  }

  function ofType(of: Expression, at: Around, named: string, then: Then): string {
    const type = named.replace(/^(FHIR|System)\./, '');
    const wanted = (code: string) => code.toLowerCase() === type.toLowerCase();
    if (shapes.isResource(type))
      return some(of, at, item => both(`${item.script}.resourceType === ${quoted(type)}`, then({ ...item, shape: shapes.ofType(type) })));
    return some(of, at, item => (wanted(item.shape.type) ? then(item) : 'false'), wanted);
  }

  function operation(of: Extract<Expression, { kind: 'operation' }>, at: Around, then: Then, narrow?: Narrow): string {
    const { operator, left, right } = of;
    if (operator === '|') return either(some(left, at, then, narrow), some(right, at, then, narrow));
    if (operator === '&') return then({ script: `${text(left, at)} + ${text(right, at)}`, shape: STRING, isPlain: true });
    if (operator === '+' || operator === '-')
      return some(left, at, a =>
        some(right, at, b => then({ script: `(${plain(a)} ${operator} ${plain(b)})`, shape: NUMBER, isPlain: true })),
      );
    return logical(of, at, then);
  }

  /** A value that is true, false, or left open. */
  function logical(of: Expression, at: Around, then: Then): string {
    if (isSettled(of)) return then(boolean(isTrue(of, at)));
    const [whenTrue, whenFalse] = [then(boolean('true')), then(boolean('false'))];
    return either(both(isTrue(of, at), whenTrue), both(isFalse(of, at), whenFalse));
  }

  function call(of: Extract<Expression, { kind: 'call' }>, at: Around, then: Then, narrow?: Narrow): string {
    const { name, args } = of;
    const input = of.of ?? { kind: 'this' };
    const [first] = args;
    switch (name) {
      case 'where':
        return some(input, at, item => both(isTrue(there(first), within(at, item)), then(item)), narrow);
      case 'select':
        return some(input, at, item => some(there(first), within(at, item), then));
      case 'trace':
        return some(input, at, then, narrow);
      case 'ofType':
      case 'as':
        return ofType(input, at, typeNamed(there(first)), then);
      case 'children':
      case 'descendants':
        return through(`${name}(${list(input, at)})`, UNKNOWN, then);
      case 'combine':
        return either(some(input, at, then, narrow), some(there(first), at, then, narrow));
      case 'first':
        return bound(`${list(input, at)}[0]`, shapeOf(input, at), then);
      case 'tail':
        return through(`${list(input, at)}.slice(1)`, shapeOf(input, at), then);
      case 'intersect':
        return through(`intersection(${list(input, at)}, ${list(there(first), at)})`, shapeOf(input, at), then);
      case 'count':
        return then({ script: `${list(input, at)}.length`, shape: NUMBER, isPlain: true });
      case 'iif':
        return either(
          both(isTrue(there(first), at), some(there(args[1]), at, then)),
          args[2] === undefined ? 'false' : both(`!${inBrackets(isTrue(there(first), at))}`, some(args[2], at, then)),
        );
      case 'toInteger':
        return some(input, at, item => bound(`toInteger(${plain(item)})`, NUMBER, then, true));
      case 'toString':
        return ofText(input, at, script => `${script}`, then);
      case 'substring':
        return ofText(input, at, script => `${script}.substring(${args.map(each => sole(each, at)).join(', ')})`, then);
      case 'replaceMatches':
        return ofText(
          input,
          at,
          script => `${script}.replace(new RegExp(${sole(there(first), at)}, 'gs'), ${sole(there(args[1]), at)})`,
          then,
        );
      case 'startsWith':
      case 'endsWith':
      case 'contains':
        return some(input, at, item =>
          then(boolean(`text(${item.script}).${name === 'contains' ? 'includes' : name}(${sole(there(first), at)})`)),
        );
      case 'matches':
        return some(input, at, item => then(boolean(`${pattern(there(first), at)}.test(text(${item.script}))`)));
      case 'exists':
      case 'empty':
      case 'not':
      case 'all':
      case 'isDistinct':
      case 'hasValue':
      case 'is':
        return logical(of, at, then);
      default:
        throw new Error(`${name}() is not translated.`);
    }
  }

  function ofText(input: Expression, at: Around, made: (script: string) => string, then: Then): string {
    return some(input, at, item => then({ script: made(`text(${item.script})`), shape: STRING, isPlain: true }));
  }

  function pattern(of: Expression, at: Around): string {
    return of.kind === 'literal' && typeof of.value === 'string'
      ? new RegExp(of.value, 's').toString()
      : `new RegExp(${sole(of, at)}, 's')`;
  }

  /** All values of an expression as a list. */
  function list(of: Expression, at: Around): string {
    const whole = steps(of, at);
    if (whole !== undefined) return whole;
    if (of.kind === 'operation' && of.operator === '|') return `union(${list(of.left, at)}, ${list(of.right, at)})`;
    if (of.kind === 'call' && of.name === 'combine')
      return `[...${list(of.of ?? { kind: 'this' }, at)}, ...${list(there(of.args[0]), at)}]`;
    const into = fresh();
    // Every value is met, because none of them ends the search.
    return `all(${into} => ${some(of, at, ({ script }) => `${into}(${script})`)})`;
  }

  /** A list that stands in the data as it is. */
  function steps(of: Expression, at: Around): string | undefined {
    if (of.kind !== 'member' || of.of !== undefined) return undefined;
    const part = shapes.part(at.focus.shape, of.name);
    return typeof part === 'object' && part.isList ? `list(${at.focus.script}.${of.name})` : undefined;
  }

  /** A single value, or undefined. */
  function sole(of: Expression, at: Around): string {
    if (of.kind === 'literal') return typeof of.value === 'string' ? quoted(of.value) : String(of.value);
    return `only(${list(of, at)})`;
  }

  function text(of: Expression, at: Around): string {
    return of.kind === 'literal' ? sole(of, at) : `text(${sole(of, at)})`;
  }

  /** What is known of the values of an expression. */
  function shapeOf(of: Expression, at: Around): Shape {
    let found: Shape = UNKNOWN;
    some(of, at, ({ shape }) => {
      found = shape;
      return 'true';
    });
    return found;
  }

  /** Whether an expression can have several values. */
  function isList(of: Expression, at: Around): boolean {
    const script = some(of, at, () => 'true');
    return /list\(|step\(|children\(|descendants\(|\.some\(|union\(|intersection\(|\.slice\(/.test(script);
  }

  function isTrue(of: Expression, at: Around): string {
    const { left, right, operator } = of.kind === 'operation' ? of : NO_OPERATION;
    switch (operator) {
      case 'and':
        return both(isTrue(left, at), isTrue(right, at));
      case 'or':
        return either(isTrue(left, at), isTrue(right, at));
      case 'implies':
        return either(isFalse(left, at), isTrue(right, at));
      case 'xor':
        return isSettled(left) && isSettled(right)
          ? `${inBrackets(isTrue(left, at))} !== ${inBrackets(isTrue(right, at))}`
          : either(both(isTrue(left, at), isFalse(right, at)), both(isFalse(left, at), isTrue(right, at)));
      default:
        return settled(of, at, true);
    }
  }

  function isFalse(of: Expression, at: Around): string {
    const { left, right, operator } = of.kind === 'operation' ? of : NO_OPERATION;
    switch (operator) {
      case 'and':
        return either(isFalse(left, at), isFalse(right, at));
      case 'or':
        return both(isFalse(left, at), isFalse(right, at));
      case 'implies':
        return both(isTrue(left, at), isFalse(right, at));
      case 'xor':
        return either(both(isTrue(left, at), isTrue(right, at)), both(isFalse(left, at), isFalse(right, at)));
      default:
        return settled(of, at, false);
    }
  }

  function settled(of: Expression, at: Around, wanted: boolean): string {
    if (of.kind === 'operation') {
      const { operator, left, right } = of;
      if (operator === '=') return equality(left, right, at, wanted);
      if (operator === '!=') return equality(left, right, at, !wanted);
      if (operator === 'in') return membership(left, right, at, wanted);
      if (operator === 'contains') return membership(right, left, at, wanted);
      if (/^[<>]=?$/.test(operator)) return comparison(operator, left, right, at, wanted);
    }
    if (of.kind === 'type' && of.operator === 'is')
      return as(
        wanted,
        ofType(of.of, at, of.type, () => 'true'),
      );
    if (of.kind === 'call') {
      const input = of.of ?? { kind: 'this' };
      const [first] = of.args;
      switch (of.name) {
        case 'exists':
          return as(
            wanted,
            some(input, at, item => (first === undefined ? 'true' : isTrue(first, within(at, item)))),
          );
        case 'empty':
          return as(
            !wanted,
            some(input, at, () => 'true'),
          );
        case 'not':
          return wanted ? isFalse(input, at) : isTrue(input, at);
        case 'all':
          return as(
            !wanted,
            some(input, at, item => `!${inBrackets(isTrue(there(first), within(at, item)))}`),
          );
        case 'is':
          return as(
            wanted,
            ofType(input, at, typeNamed(there(first)), () => 'true'),
          );
        case 'isDistinct':
          return as(wanted, `isDistinct(${list(input, at)})`);
        case 'hasValue':
          return as(
            wanted,
            some(input, at, ({ script, isPlain }) => (isPlain ? 'true' : `hasValue(${script})`)),
          );
        default:
      }
    }
    return some(of, at, ({ script, isBoolean, shape }) => {
      if (isBoolean) return as(wanted, script);
      if (shape.type === 'boolean') return `val(${script}) === ${wanted}`;
      // One value that is no boolean is as good as true.
      return shape === UNKNOWN || shape.type === '' ? `(val(${script}) !== false) === ${wanted}` : String(wanted);
    });
  }

  function equality(left: Expression, right: Expression, at: Around, wanted: boolean): string {
    if (isList(left, at) || isList(right, at)) return `equal(${list(left, at)}, ${list(right, at)}) === ${wanted}`;
    return some(left, at, a => some(right, at, b => same(a, b, wanted)));
  }

  function same(a: Item, b: Item, wanted: boolean): string {
    if (isSimple(a) && isSimple(b)) return `${operand(a)} ${wanted ? '===' : '!=='} ${operand(b)}`;
    return as(wanted, `same(${a.script}, ${b.script})`);
  }

  /** Of several values each has to be there: HL7's validator reads it so. */
  function membership(of: Expression, list: Expression, at: Around, wanted: boolean): string {
    const isMissing = some(of, at, item => negated(isAmong(item, list, at)));
    if (!wanted) return isMissing;
    if (!isList(of, at)) return some(of, at, item => isAmong(item, list, at));
    return both(
      some(of, at, () => 'true'),
      negated(isMissing),
    );
  }

  function isAmong(item: Item, of: Expression, at: Around): string {
    const texts = textsIn(of);
    if (texts.length > 2 && isSimple(item)) return `[${texts.map(quoted).join(', ')}].includes(${plain(item)})`;
    return some(of, at, other => same(item, other, true));
  }

  function comparison(operator: string, left: Expression, right: Expression, at: Around, wanted: boolean): string {
    const test = wanted ? operator : (OPPOSITE[operator] ?? '');
    return some(left, at, a =>
      some(right, at, b => {
        if (isNumber(a) && isNumber(b)) return `${plain(a)} ${test} ${plain(b)}`;
        if (DATES.test(a.shape.type) && DATES.test(b.shape.type)) return `orderOfDates(${plain(a)}, ${plain(b)}) ${test} 0`;
        if (QUANTITIES.test(a.shape.type) && QUANTITIES.test(b.shape.type)) return `orderOfQuantities(${a.script}, ${b.script}) ${test} 0`;
        if (isNumber(a) || isNumber(b)) return `order(${plain(a)}, ${plain(b)}) ${test} 0`;
        throw new Error(`${a.shape.type} and ${b.shape.type} are not compared.`);
      }),
    );
  }
}

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const UNKNOWN: Shape = { type: 'Resource', parts: undefined, root: undefined };
const NO_OPERATION = { operator: '', left: { kind: 'nothing' }, right: { kind: 'nothing' } } as const;

const boolean = (script: string): Item => ({ script, shape: BOOLEAN, isBoolean: true, isPlain: true });
const within = (at: Around, focus: Item): Around => ({ focus, depth: at.depth + 1 });
const plain = ({ script, isPlain }: Item): string => (isPlain ? script : `val(${script})`);
const operand = (item: Item): string => (item.isBoolean ? inBrackets(plain(item)) : plain(item));
const isNumber = ({ shape }: Item): boolean => NUMBERS.test(shape.type);
/** Equal where their text or number is. */
const isSimple = ({ shape }: Item): boolean => PRIMITIVE.test(shape.type) && !DATES.test(shape.type);
const as = (wanted: boolean, condition: string): string => (wanted ? condition : negated(condition));

function negated(condition: string): string {
  if (condition === 'true' || condition === 'false') return condition === 'true' ? 'false' : 'true';
  const absent = /^([\w.]+|choice\([\w.]+, "\w+"\)) != null$/.exec(condition)?.[1];
  const empty = /^(list\([\w.]+\))\.length > 0$/.exec(condition)?.[1];
  return absent === undefined ? (empty === undefined ? `!${inBrackets(condition)}` : `${empty}.length === 0`) : `${absent} == null`;
}

const inBrackets = (script: string): string => (/^[\w.]+$/.test(script) ? script : `(${script})`);

function both(a: string, b: string): string {
  if (a === 'false' || b === 'false') return 'false';
  if (a === 'true') return b;
  return b === 'true' ? a : `${a} && ${b}`;
}

function either(a: string, b: string): string {
  if (a === 'true' || b === 'true') return 'true';
  if (a === 'false') return b;
  return b === 'false' ? a : `(${withoutBrackets(a)} || ${withoutBrackets(b)})`;
}

/** Of an alternative, whose brackets go around the whole. */
function withoutBrackets(script: string): string {
  if (!script.startsWith('(')) return script;
  let depth = 0;
  for (let i = 0; i < script.length; i += 1) {
    if (script[i] === '"') {
      i = endOfText(script, i);
      continue;
    }
    if (script[i] === '(') depth += 1;
    if (script[i] === ')') depth -= 1;
    if (depth === 0) return i === script.length - 1 ? script.slice(1, -1) : script;
  }
  return script;
}

function endOfText(script: string, from: number): number {
  let at = from + 1;
  while (at < script.length && script[at] !== '"') at += script[at] === '\\' ? 2 : 1;
  return at;
}

/** Whether it is always true or false, and never left open. */
function isSettled(of: Expression): boolean {
  if (of.kind === 'literal') return of.type === 'Boolean';
  if (of.kind === 'type') return of.operator === 'is';
  if (of.kind === 'operation') return /^(and|or|xor|implies)$/.test(of.operator) && isSettled(of.left) && isSettled(of.right);
  if (of.kind !== 'call') return false;
  if (of.name === 'not') return of.of !== undefined && isSettled(of.of);
  return /^(exists|empty|all|is|isDistinct|hasValue)$/.test(of.name);
}

function there(of: Expression | undefined): Expression {
  if (of === undefined) throw new Error('An argument is missing.');
  return of;
}

function typeNamed(of: Expression): string {
  if (of.kind !== 'member') throw new Error('A type has to be named.');
  return of.of === undefined ? of.name : `${typeNamed(of.of)}.${of.name}`;
}

/** Of a list of literal texts these; else none. */
function textsIn(of: Expression): readonly string[] {
  if (of.kind === 'literal') return typeof of.value === 'string' ? [of.value] : [];
  if (of.kind !== 'operation' || of.operator !== '|') return [];
  const [left, right] = [textsIn(of.left), textsIn(of.right)];
  return left.length === 0 || right.length === 0 ? [] : [...left, ...right];
}

const quoted = (text: string): string => JSON.stringify(text);
