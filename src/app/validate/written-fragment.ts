/** What is shorter stands in one line: a coding is read at a glance. */
const ONE_LINE = 64;

/** A JSON value laid out to be read in a narrow place: small objects and lists in one line each. */
export function writtenFragment(value: unknown, depth = 0): string {
  const inLine = oneLine(value);
  if (inLine.length + depth * 2 <= ONE_LINE || typeof value !== 'object' || value === null) return inLine;
  const parts = Array.isArray(value)
    ? value.map(item => writtenFragment(item, depth + 1))
    : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${writtenFragment(member, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${parts.map(part => indent + part).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
