import type { Issue } from './issue.ts';

/** Collects issues; the same rule at the same place is said once, though a base and a profile both ask for it. */
export interface IssueLog {
  add(issue: Issue): void;
  /** Short for an error. */
  error(rule: string, expression: string, profile: string, message: string, slice?: string): void;
  readonly issues: readonly Issue[];
}

export function createIssueLog(): IssueLog {
  const issues: Issue[] = [];
  const said = new Set<string>();
  const add = (issue: Issue) => {
    const id = `${issue.severity} ${issue.rule} ${issue.expression} ${issue.slice ?? ''}`;
    if (said.has(id)) return;
    said.add(id);
    issues.push(issue);
  };
  return {
    add,
    error: (rule, expression, profile, message, slice) =>
      add({ severity: 'error', rule, expression, profile, message, ...(slice === undefined ? {} : { slice }) }),
    issues,
  };
}
