/**
 * JSON with what DuckDB takes beside it, and many programs write: NaN and Infinity, which stand for nothing (`null`), and a comma after the
 * last member or item. Undefined for everything else; JSON has no undefined of its own.
 */
export function looseJson(text: string): unknown {
  const strict = parsed(text);
  return strict === undefined && LOOSE.test(text) ? parsed(tightened(text)) : strict;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const LOOSE = /,\s*[\]}]|[:,[]\s*-?(?:nan|inf)/i;

/** Texts stand as they are; outside of them numbers that are none become null, and commas before an end go. */
const tightened = (text: string): string =>
  text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\b(?:nan|infinity|inf)\b|(?<=[^\s,[{:]\s*),(?=\s*[\]}])/gi, found => {
    if (found.startsWith('"')) return found;
    return found === ',' ? '' : 'null';
  });
