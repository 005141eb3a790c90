import { type Checked, countOf, isValid, SEVERITIES, type Severity } from './validate-results.ts';

/** What was found of one resource as lines of JSON: one an issue, then the verdict. Issues below the least severity are counted, not told. */
export function validateLines(checked: Checked, least: Severity): string {
  const { file, name, place, profiles, issues } = checked;
  const of = { ...(name !== undefined && { resource: name }), ...(place !== undefined && { place }) };
  const told = issues.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least));
  const lines = told.map(({ severity, expression, rule, message, profile, slice, line, column }) => ({
    file,
    severity,
    expression,
    rule,
    message,
    profile,
    ...(slice !== undefined && { slice }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...of,
  }));
  const notChecked = countOf(issues, 'not-checked');
  const verdict = {
    file,
    valid: isValid(checked),
    errors: countOf(issues, 'error'),
    warnings: countOf(issues, 'warning'),
    ...of,
    profiles,
    ...(notChecked > 0 && { notChecked }),
  };
  return [...lines, verdict].map(line => `${JSON.stringify(line)}\n`).join('');
}
