import type { Checked, Severity } from './validate-results.ts';
import { toldIssues } from './validate-text.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', 'not-checked': 'notice' } as const;
const LONGEST = 1_000;

/** Workflow commands of GitHub, one an issue: shown beside the line of a change. */
export function validateAnnotations({ path, issues }: Checked, least: Severity): string {
  return toldIssues(issues, least)
    .map(({ severity, rule, expression, slice, message, line, column }) => {
      const element = slice === undefined ? expression : `${expression}:${slice}`;
      const place = [
        `file=${inProperty(path)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(line === undefined || column === undefined ? [] : [`col=${column}`]),
        `title=${inProperty(rule)}`,
      ];
      return `::${COMMANDS[severity]} ${place.join(',')}::${inData(element === '' ? message : `${element}: ${message}`)}\n`;
    })
    .join('');
}

/** Nothing that data says may begin a command of its own. */
const inData = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, sign => (sign === '\n' || sign === '\r' ? sign : '\ufffd'))
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');

const inProperty = (text: string): string => inData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
