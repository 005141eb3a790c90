import type { Issue } from '../../conformance/issue.ts';

/** An issue, and where the thing stands that it is about. */
export interface PlacedIssue extends Omit<Issue, 'severity'> {
  readonly severity: Severity;
  /** Line of the file and column, from 1; of the end of the nearest thing there is, where something is missing. */
  readonly line?: number;
  readonly column?: number;
}

/** What was found of one resource; or of one file or line that could not be read, which has no name. */
export interface Checked {
  /** The path; in NDJSON with the line: `export/Procedure.ndjson:17`. */
  readonly file: string;
  /** The path alone. */
  readonly path: string;
  /** `Procedure/123`, or its type alone. */
  readonly name: string | undefined;
  /** Where in the file it is: `Bundle.entry[3].resource`. Undefined: it is the whole file or line. */
  readonly place: string | undefined;
  /** Canonical URLs of the profiles that it was checked against; none: against FHIR itself. */
  readonly profiles: readonly string[];
  /** Canonical URLs of profiles that it names and nobody here knows. */
  readonly unknownProfiles: readonly string[];
  readonly issues: readonly PlacedIssue[];
}

/** `not-checked`: nothing is known to be wrong there, and a rule that asks something of it was not looked at. */
export type Severity = Issue['severity'] | 'not-checked';

/** From the worst down. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'not-checked'];

export function countOf(issues: readonly PlacedIssue[], severity: Severity): number {
  return issues.filter(issue => issue.severity === severity).length;
}

export const isValid = ({ issues }: Checked): boolean => issues.every(({ severity }) => severity !== 'error');

/** `file:line:column` as editors open it; the line of NDJSON is in the file's name already. */
export function whereOf(file: string, { line, column }: Pick<PlacedIssue, 'line' | 'column'>): string {
  if (line === undefined || column === undefined) return file;
  return file.endsWith(`:${line}`) ? `${file}:${column}` : `${file}:${line}:${column}`;
}
