import { validateWords as words } from '../../words/en/validate.ts';
import type { Output } from './output.ts';
import type { ReportFile } from './report-file.ts';
import { type Checked, countOf, isValid, type Severity, whereOf } from './validate-results.ts';
import { toldIssues } from './validate-text.ts';

const MOST_ISSUES = 100;
const LONGEST = 600;
/** Room for the counts, which are known in the end and stand at the beginning. */
const DIGITS = 12;

/**
 * JUnit's XML as build servers read it: a test case a resource, named as it is called and of the class of its file. What is invalid failed, what could
 * not be read is an error; warnings and notes are what a case wrote. Nothing is kept in memory, however many resources come.
 */
export async function createJunit(file: ReportFile, least: Severity): Promise<Output> {
  const counts = { tests: 0, failures: 0, errors: 0 };
  const head = () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="vertaug validate"${attribute('tests', counts.tests)}${attribute('failures', counts.failures)}${attribute('errors', counts.errors)}>\n`;
  await file.write(head());
  return {
    add(checked) {
      counts.tests += 1;
      if (checked.name === undefined) counts.errors += 1;
      else if (!isValid(checked)) counts.failures += 1;
      return file.write(testCase(checked, least));
    },
    async finish() {
      await file.write('</testsuite>\n</testsuites>\n');
      await file.over(head(), 0);
      await file.close();
    },
  };
}

/** As long with any number: between attributes XML takes any space. */
const attribute = (name: string, count: number): string => ` ${name}="${count}"`.padEnd(name.length + DIGITS + 4);

function testCase(checked: Checked, least: Severity): string {
  const { file, path, name, place, issues } = checked;
  const told = toldIssues(issues, least).slice(0, MOST_ISSUES);
  const failed = told.filter(({ severity }) => severity === 'error');
  const others = told.filter(({ severity }) => severity !== 'error');
  const [first] = failed;
  const line = first?.line ?? told[0]?.line;
  const called = [name ?? file, place, file === path ? undefined : file.slice(path.length + 1)]
    .filter(part => part !== undefined)
    .join(', ');
  const open = `<testcase classname="${inXml(path)}" name="${inXml(called)}" file="${inXml(path)}"${line === undefined ? '' : ` line="${line}"`}`;
  if (isValid(checked) && others.length === 0) return `${open}/>\n`;
  const kind = name === undefined ? 'error' : 'failure';
  const summed = words.counts(countOf(issues, 'error'), 0, 0);
  const fault =
    first === undefined
      ? ''
      : `<${kind} type="${inXml(first.rule)}" message="${inXml(failed.length === 1 ? first.message : `${summed}: ${first.message}`)}">${failed.map(issue => lineOf(issue, file)).join('')}</${kind}>\n`;
  const said = others.length === 0 ? '' : `<system-out>${others.map(issue => lineOf(issue, file)).join('')}</system-out>\n`;
  return `${open}>\n${fault}${said}</testcase>\n`;
}

function lineOf(issue: Checked['issues'][number], file: string): string {
  const { severity, expression, slice, message, rule, profile } = issue;
  const path = slice === undefined ? expression : `${expression}:${slice}`;
  return `${inXml(`${whereOf(file, issue)} ${words.severity[severity]} ${path}: ${message} [${rule}, ${profile}]`)}\n`;
}

/** XML has no sign for most control characters, nor for half of a pair. */
function inXml(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
