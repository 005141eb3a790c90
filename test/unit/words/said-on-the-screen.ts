import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Attributes and properties that are read out or shown. */
const SHOWN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
]);
const SHOWN_TOO = new Set([
  'unit',
  'text',
  'confirm',
  'emptyLabel',
  'nowLabel',
  'question',
  'reason',
  'what',
  'summary',
  'caption',
  'legend',
]);
/** Properties of a page that show what is put there. */
const WRITTEN = new Set(['textContent', 'innerText', 'innerHTML', 'title', 'placeholder', 'ariaLabel']);
/** Letters, and marks that one language sets otherwise than another. */
const LANGUAGE = /[\p{L}:;?!«»“”]/u;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** `line: text` of each text in a source file that a person would see or hear and that does not come from the words. */
export function textsOutsideWords(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const note = (text: unknown, at: number) => {
    if (typeof text !== 'string' || !LANGUAGE.test(text)) return;
    found.push(`${source.slice(0, at).split('\n').length}: ${text.trim()}`);
  };
  const walk = (node: Node): void => {
    if (node.type === 'JSXText') note(node.value, node.start);
    if (node.type === 'JSXExpressionContainer') spoken(node.expression);
    // What an attribute holds is looked at only where it is shown; its elements and functions are walked as any others.
    if (node.type === 'JSXAttribute') {
      if (isShown(nameOf(node.name)))
        spoken(isNode(node.value) && node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value);
      if (isNode(node.value)) for (const child of childrenOf(node.value)) walk(child);
      return;
    }
    if (node.type === 'Property' && isShown(nameOf(node.key))) spoken(node.value);
    if (node.type === 'AssignmentExpression' && isNode(node.left) && WRITTEN.has(nameOf(node.left.property))) spoken(node.right);
    for (const child of childrenOf(node)) walk(child);
  };
  /** Literals that a shown expression can come to. */
  const spoken = (expression: unknown): void => {
    if (!isNode(expression)) return;
    if (expression.type === 'Literal') note(expression.value, expression.start);
    else if (expression.type === 'TemplateElement') note(cookedOf(expression), expression.start);
    else for (const part of partsShown(expression)) spoken(part);
  };
  walk(parsed(file, source));
  return found;
}

/** The parts of an expression that can be what it comes to. */
function partsShown(expression: Node): readonly unknown[] {
  const { left, right, consequent, alternate, operator, callee, arguments: given } = expression;
  switch (expression.type) {
    case 'TemplateLiteral':
    case 'ArrayExpression':
    case 'ParenthesizedExpression':
      return childrenOf(expression);
    case 'ConditionalExpression':
      return [consequent, alternate];
    case 'LogicalExpression':
      // The left side of `&&` is a question, not a text.
      return operator === '&&' ? [right] : [left, right];
    case 'BinaryExpression':
      return operator === '+' ? [left, right] : [];
    case 'CallExpression': {
      // What is joined is shown, and what joins it; what the words are asked for is theirs.
      const joins = isNode(callee) && nameOf(callee.property) === 'join';
      return joins ? [callee.object, ...(Array.isArray(given) ? given : [])] : [];
    }
    default:
      return [];
  }
}

function parsed(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  if (!isNode(program)) throw new Error(`${file} has no program.`);
  return program;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node.name === 'string') return node.name;
  return typeof node.value === 'string' ? node.value : '';
}

function cookedOf({ value }: Node): unknown {
  return typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
}

const isShown = (name: string) => SHOWN.has(name) || SHOWN_TOO.has(name);
