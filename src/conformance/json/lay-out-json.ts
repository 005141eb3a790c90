import { skipSpace, skipString, skipValue } from './json-scan.ts';

/** Deeper levels get no more room before them: a text of nothing but brackets would grow with its square. */
const DEEPEST_INDENT = 40;

/**
 * A JSON text with each member and item on a line of its own. Only white space changes: numbers keep their digits, a name that
 * stands twice stands twice. The text has to be JSON.
 */
export function layOutJson(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  const newLine = () => `\n${'  '.repeat(Math.min(depth, DEEPEST_INDENT))}`;
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const first = text[at];
    if (first === '{' || first === '[') {
      const inner = skipSpace(text, at + 1);
      if (text[inner] === '}' || text[inner] === ']') {
        parts.push(first === '{' ? '{}' : '[]');
        at = inner + 1;
        continue;
      }
      depth += 1;
      parts.push(first, newLine());
      at += 1;
    } else if (first === '}' || first === ']') {
      depth -= 1;
      parts.push(newLine(), first);
      at += 1;
    } else if (first === ',') {
      parts.push(first, newLine());
      at += 1;
    } else if (first === ':') {
      parts.push(': ');
      at += 1;
    } else {
      const end = Math.max(first === '"' ? skipString(text, at) : skipValue(text, at), at + 1);
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return parts.join('');
}
