import { isJsonObject } from '../../plain/json-object.ts';
import type { OperationOutcome, OperationOutcomeIssue } from '../resource.ts';

/** The server's OperationOutcome, if that is what the body is. */
export function outcomeIn(body: unknown): OperationOutcome | undefined {
  return isOutcome(body) ? body : undefined;
}

/** An outcome of our own, that says what was observed. */
export function outcome(code: OperationOutcomeIssue['code'], diagnostics: string): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
}

/** The words of an outcome, an issue a line; empty when it has none. Plain text of the server's: never markup. */
export function outcomeText(of: OperationOutcome): string {
  return of.issue
    .map(issue => text(issue.details?.text) ?? text(issue.details?.coding?.[0]?.display) ?? text(issue.diagnostics))
    .filter(words => words !== undefined)
    .join('\n');
}

function isOutcome(value: unknown): value is OperationOutcome {
  return (
    isJsonObject(value) &&
    value.resourceType === 'OperationOutcome' &&
    Array.isArray(value.issue) &&
    value.issue.every(issue => isJsonObject(issue) && (issue.details === undefined || isJsonObject(issue.details)))
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
