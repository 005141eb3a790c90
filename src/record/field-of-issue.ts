import { placeOfField } from '../assessment/case/case-facts.ts';
import type { FieldId, Origin } from './base/record.ts';

/** The part of a validator's issue that says where it is. */
export interface IssuePlace {
  readonly rule: string;
  readonly expression: string;
}

/**
 * Invariants of a whole resource name only the resource: here is the element that each is about, as the path that a missing
 * one would have.
 */
const ABOUT: Readonly<Record<string, string>> = {
  'va-proc-performed': 'performed',
  'va-proc-status-reason': 'statusReason',
  'va-proc-indication': 'reasonCode',
  'va-proc-operator': 'performer',
  'va-proc-monitoring': 'performer',
  'va-consent-capacity': 'performer',
  'va-ae-severity': 'severity',
  'va-ae-grade-fatal': 'outcome',
  'va-ae-fatal-severe': 'severity',
  'va-ae-sequelae-resolved': 'outcome',
  'va-ae-death': 'outcome',
  'va-ae-grade-1-major': 'severity',
  'va-ae-grade-class': 'severity',
  'va-ae-serious': 'seriousness',
  'va-ae-fatal-serious': 'seriousness',
  'va-ae-new-fracture': 'suspectEntity[0].causality',
};

/** The same, for what is an extension: by the last part of its URL. */
const ABOUT_EXTENSION: Readonly<Record<string, string>> = {
  'va-proc-level': 'augmented-level',
  'va-proc-conclusion': 'immediate-complications',
  'va-consent-levels': 'consent-coverage',
  'va-proc-none-observed': 'immediate-complications',
  'va-proc-verified': 'universal-protocol',
  'va-proc-archived': 'images-archived',
  'va-ae-kind-other': 'event-description',
};

const RESOURCE = /^[A-Z][A-Za-z]+/;

/**
 * The field to go to for an issue: the one whose element is the longest prefix of where the issue is. Undefined when no field
 * can mend it.
 */
export function fieldOfIssue(issue: IssuePlace, origins: readonly Origin[]): FieldId | undefined {
  const place = placeOf(issue, origins);
  const prefixes = origins.filter(({ expression }) => isPrefix(expression, place));
  return prefixes.reduce<Origin | undefined>(
    (best, next) => (best && best.expression.length >= next.expression.length ? best : next),
    undefined,
  )?.field;
}

function placeOf({ rule, expression }: IssuePlace, origins: readonly Origin[]): string {
  const path = ABOUT[rule];
  if (path !== undefined) return `${RESOURCE.exec(expression)?.[0] ?? ''}.${path}`;
  if (rule === 'va-level-sacrum') return techniqueOf(expression, origins);
  const extension = ABOUT_EXTENSION[rule];
  if (extension === undefined) return expression;
  return origins.find(origin => origin.expression.endsWith(`/${extension}')`))?.expression ?? expression;
}

/** The technique of the level that the issue is at. */
function techniqueOf(level: string, origins: readonly Origin[]): string {
  return (
    origins.find(({ expression, field }) => expression.startsWith(`${level}.`) && placeOfField(field)?.name === 'levels.technique')
      ?.expression ?? level
  );
}

/** On whole path segments: `extension[1]` is no prefix of `extension[10]`. */
function isPrefix(prefix: string, path: string): boolean {
  return path === prefix || (path.startsWith(prefix) && /^[.[(]/.test(path.slice(prefix.length)));
}
