import type { JsonObject } from '../../plain/json-object.ts';

interface TypeProblem {
  /** The element that it is about. */
  readonly part: string;
  readonly message: string;
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S/i;
const NONE: readonly TypeProblem[] = [];

/** What FHIR asks of data types in words only, so that no definition carries it. */
export function typeProblems(type: string, value: JsonObject): readonly TypeProblem[] {
  if (type === 'Identifier') return identifierProblems(value);
  if (type === 'Attachment') return attachmentProblems(value);
  if (type === 'Coding') return codingProblems(value);
  return NONE;
}

function identifierProblems({ system, value }: JsonObject): readonly TypeProblem[] {
  if (typeof system !== 'string') return NONE;
  if (!ABSOLUTE.test(system)) return [{ part: 'system', message: 'Has to be an absolute URI.' }];
  if (system !== 'urn:ietf:rfc:3986' || typeof value !== 'string' || ABSOLUTE.test(value)) return NONE;
  return [{ part: 'value', message: `Has to be a whole URI, since its system is ${system}.` }];
}

/** A contained code system is named by its id. */
function codingProblems({ system }: JsonObject): readonly TypeProblem[] {
  if (typeof system !== 'string' || ABSOLUTE.test(system) || system.startsWith('#')) return NONE;
  return [{ part: 'system', message: 'Has to be an absolute URI.' }];
}

function attachmentProblems({ size, data }: JsonObject): readonly TypeProblem[] {
  if (typeof size !== 'number' || typeof data !== 'string') return NONE;
  const text = data.replace(/\s+/g, '');
  const bytes = (text.length * 3) / 4 - (text.length - text.replace(/=+$/, '').length);
  return bytes === size ? NONE : [{ part: 'size', message: `Is ${size}, and data holds ${bytes} bytes.` }];
}
