import type { FieldId } from '../../assessment/case/field.ts';
import type { Issue } from '../../conformance/issue.ts';
import type { BuiltRecord } from '../../record/base/record.ts';
import { fieldOfIssue } from '../../record/field-of-issue.ts';
import type { Verdict } from '../open/validation-messages.ts';

/** One finding about the record, with the control that it is about. */
export interface FieldIssue {
  readonly issue: Issue;
  readonly field: FieldId | undefined;
}

/** What the validator found that somebody has to know, in the order of the resources, errors first. */
export function fieldIssues(verdicts: readonly Verdict[], record: BuiltRecord): readonly FieldIssue[] {
  const found = verdicts.flatMap(({ key, issues }) => {
    const origins = record.entries.find(entry => entry.key === key)?.origins ?? [];
    return issues.filter(({ severity }) => severity !== 'information').map(issue => ({ issue, field: fieldOfIssue(issue, origins) }));
  });
  const isError = ({ issue }: FieldIssue) => issue.severity === 'error';
  return [...found.filter(isError), ...found.filter(each => !isError(each))];
}
