import type { Issue } from '../../src/conformance/issue.ts';
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
  /** Whose verdict is right; `neither knows` where it depends on more than the resource. */
  readonly right: 'ours' | "HL7's" | 'neither' | 'neither knows';
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
    id: 'contradicted-type',
    right: 'ours',
    what: 'A Reference whose `type` names another type than its `reference` is refused here; HL7 does not compare the two.',
    because: 'FHIR R4, Reference.type: the type is that of the resource that the reference points to.',
    ours: ({ rule, message }) => rule === 'reference-target' && message.includes('and its type says'),
  },
  {
    id: 'no-profiles',
    right: 'ours',
    what: 'An empty `meta.profile` list is refused here. HL7 refuses other empty lists, and not this one.',
    because: 'FHIR R4, JSON: an array SHALL NOT be empty.',
    ours: ({ rule, expression }) => rule === 'ele-1' && expression.endsWith('.meta.profile'),
  },
  {
    id: 'conditional-reference',
    right: 'neither knows',
    what: 'A conditional reference (`Patient?identifier=…`) is refused by HL7 outside of a transaction Bundle; here its type is checked.',
    because:
      'It is only of use in a transaction. A resource that is checked alone, before it is put into one, does not say where it will go.',
    theirs: ({ id }) => id === 'REFERENCE_REF_QUERY_NOT_TRANSACTION',
  },
  {
    id: 'blank-display',
    right: 'ours',
    what: 'A display of white space alone is refused here as any other wrong display. HL7 refuses it too, but not under a required binding.',
    because: 'A display is that of the code or it is not; a binding changes nothing about it.',
    ours: ({ rule }, resource) => rule === 'display' && /"display":"\s+"/.test(JSON.stringify(resource)),
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
    id: 'lists-outside-fhir',
    right: 'neither knows',
    what: 'A media type, currency, language or time zone that HL7 without a terminology server refuses at times is let pass here.',
    because:
      'These value sets are all of a code system that is kept elsewhere (BCP 13, ISO 4217, BCP 47, the time zone database), and neither has its list.',
    theirs: ({ id, location, message }) =>
      (id === 'Terminology_TX_NoValid_16' && /ValueSet\/(mimetypes|currencies|all-languages|languages|timezones)\|/.test(message)) ||
      (id === 'UNABLE_TO_INFER_CODESYSTEM' && /(contentType|currency|language)$/.test(location)),
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
