import type { Issue } from '../../src/conformance/issue.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import type { ReferenceMessage } from './hl7.ts';
import type { Json } from './spots.ts';

/** What both say of one resource, errors only. */
export interface Disagreement {
  readonly resource: Json;
  readonly ours: readonly Issue[];
  readonly theirs: readonly ReferenceMessage[];
}

/** A kind of error that one of the two gives and the other does not, known and looked into. */
export interface Explanation {
  readonly id: string;
  /** Whose verdict is right. */
  readonly right: 'ours' | "HL7's" | 'neither';
  readonly what: string;
  readonly because: string;
  /** Whether an error of ours is of this kind. */
  ours?(issue: Issue, resource: Json): boolean;
  /** Whether an error of HL7's is of this kind. */
  theirs?(message: ReferenceMessage, resource: Json): boolean;
  /** Key of an invariant of which one warns and the other does not. */
  readonly warning?: string;
}

export const EXPLANATIONS: readonly Explanation[] = [
  {
    id: 'control-characters',
    right: 'ours',
    what: 'Text with a control character other than tab, line feed and carriage return is refused here; HL7 warns.',
    because:
      'FHIR R4, data types: strings SHALL NOT contain characters below U+0020 except those three. Such text cannot be written as XML.',
    ours: ({ rule, message }) => rule === 'format' && message.includes('without control characters'),
  },
  {
    id: 'no-profiles',
    right: 'ours',
    what: 'An empty `meta.profile` list is refused here. HL7 refuses other empty lists, and not this one.',
    because: 'FHIR R4, JSON: an array SHALL NOT be empty.',
    ours: ({ rule, expression }) => rule === 'ele-1' && expression.endsWith('.meta.profile'),
  },
  {
    id: 'coding-without-code',
    right: 'ours',
    what: 'A concept under a required binding whose coding has no code, or no system, is refused here; HL7 may warn.',
    because:
      'FHIR R4, terminologies: under a required binding the concept SHALL be from the value set, and without code or system it is from none.',
    ours: ({ rule, expression }, resource) => rule === 'binding' && hasHalfCoding(valueAtExpression(resource, expression)),
  },
  {
    id: 'relative-system',
    right: 'ours',
    what: 'A relative `system` is refused here in each coding; HL7 refuses it in a Coding, and not in those of a CodeableConcept.',
    because: 'FHIR R4, Coding.system: an absolute URI.',
    ours: ({ rule, expression }) => rule === 'format' && /\.coding\[\d+\]\.system$/.test(expression),
  },
  {
    id: 'con-3',
    right: 'neither',
    what: 'Of con-3 (a condition on the problem list has a clinical status) one may warn and the other not.',
    because:
      "R4's expression compares a concept with text, and so warns of every condition with a category and no clinical status; it is evaluated here as published. HL7's engine puts another in its place, which asks it only of what was entered in error.",
    warning: 'con-3',
  },
  {
    id: 'sibling-of-div',
    right: 'neither',
    what: 'An id beside the `div` of a narrative (`_div`) is taken here and refused by HL7.',
    because: 'FHIR R4 lets xhtml have an id and no extension, and does not say how JSON has it; HL7 takes the id within the markup alone.',
    theirs: ({ message, location }) => message.includes("Unrecognized property 'id'") && location.endsWith('.text.div'),
  },
];

/** Those that together account for every error of the side that refuses; undefined where one is left over. */
export function explanationsOf({ resource, ours, theirs }: Disagreement): readonly Explanation[] | undefined {
  const found = new Set<Explanation>();
  for (const issue of ours) {
    const explanation = EXPLANATIONS.find(each => each.ours?.(issue, resource));
    if (explanation === undefined) return undefined;
    found.add(explanation);
  }
  for (const message of theirs) {
    const explanation = EXPLANATIONS.find(each => each.theirs?.(message, resource));
    if (explanation === undefined) return undefined;
    found.add(explanation);
  }
  return found.size === 0 ? undefined : [...found];
}

/** Those that account for each invariant that only one of the two warns of; undefined where one is left over. */
export function warningsExplained(keys: readonly string[]): readonly Explanation[] | undefined {
  const found = keys.map(key => EXPLANATIONS.find(({ warning }) => warning === key));
  const known = found.filter(each => each !== undefined);
  return known.length === found.length ? known : undefined;
}

function hasHalfCoding(concept: unknown): boolean {
  if (!isJsonObject(concept)) return false;
  // An issue may name the coding itself.
  if (!Array.isArray(concept.coding)) return 'code' in concept !== 'system' in concept;
  const codings: readonly unknown[] = concept.coding;
  return codings.some(coding => isJsonObject(coding) && (coding.code === undefined || coding.system === undefined));
}

/** What an issue's expression names, as `Procedure.extension[1].value`: a choice without its type. */
function valueAtExpression(resource: Json, expression: string): unknown {
  let at: unknown = resource;
  for (const step of expression.split('.').slice(1)) {
    const [name = '', index] = step.split(/[[\]]/);
    if (!isJsonObject(at)) return undefined;
    const key = Object.keys(at).find(each => each === name || (each.startsWith(name) && /^[A-Z]/.test(each.slice(name.length))));
    const value: unknown = key === undefined ? undefined : at[key];
    at = Array.isArray(value) ? value[Number(index)] : value;
  }
  return at;
}
