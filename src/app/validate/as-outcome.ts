import type { OperationOutcomeIssue } from '../../fhir/resource.ts';
import type { ValidatePageWords } from '../../words/load-validate-page-words.ts';
import type { CheckedItem, Finding } from './checked.ts';
import { findingText } from './finding-words.ts';

/** What was found in one text, as FHIR says it; JSON. A resource without findings has one that says so. */
export function asOutcome({ findings }: CheckedItem, words: ValidatePageWords): string {
  const valid: OperationOutcomeIssue = { severity: 'information', code: 'informational', diagnostics: words.status.one.valid };
  const issue = findings.length === 0 ? [valid] : findings.map(finding => issueOf(finding, words));
  return JSON.stringify({ resourceType: 'OperationOutcome', issue }, undefined, 2);
}

function issueOf(finding: Finding, words: ValidatePageWords): OperationOutcomeIssue {
  const { severity, expression, rule, profile, line, column } = finding;
  const { said, message } = findingText(finding, words);
  return {
    severity,
    code: codeOf(rule),
    details: { coding: [{ code: rule }], text: said },
    diagnostics: `${message ?? said} [${profile}#${rule}, ${words.editor.line(line)}:${column}]`,
    ...(expression !== '' && { expression: [expression] }),
  };
}

const CODES: Readonly<Record<string, OperationOutcomeIssue['code']>> = {
  min: 'required',
  max: 'structure',
  slice: 'structure',
  'unknown-element': 'structure',
  'not-json': 'structure',
  'not-fhir': 'structure',
  'duplicate-key': 'structure',
  type: 'structure',
  depth: 'too-costly',
  'too-long': 'too-long',
  extension: 'extension',
  binding: 'code-invalid',
  fixed: 'value',
  pattern: 'value',
  format: 'value',
  range: 'value',
  encoding: 'value',
  'reference-target': 'value',
  profile: 'not-supported',
  'other-version': 'not-supported',
  'gave-up': 'exception',
};

const codeOf = (rule: string): OperationOutcomeIssue['code'] => (Object.hasOwn(CODES, rule) ? CODES[rule] : undefined) ?? 'invariant';

/** The same in lines, to be put into a message or a ticket. */
export function asText(item: CheckedItem, words: ValidatePageWords): string {
  const { name, file, findings, errors, warnings } = item;
  const verdict = errors === 0 ? words.status.one.valid : words.status.one.invalid(errors);
  const lines = findings.map(finding => {
    const { severity, expression, rule, line } = finding;
    const { said, message } = findingText(finding, words);
    const place = [words.findings.atLine(line), expression].filter(part => part !== '').join(', ');
    return `- ${words.findings.severity[severity]} (${rule}), ${place}${words.colon} ${[said, message].filter(Boolean).join(' ')}`;
  });
  const heading = [name ?? words.list.unnamed, file].filter(part => part !== undefined).join(', ');
  return [`${heading}${words.colon} ${verdict}${words.status.remarks(warnings)}`, ...lines].join('\n');
}
