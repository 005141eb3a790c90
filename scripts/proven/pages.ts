// docs/security.md and docs/smart-conformance.md: requirements with the tests that prove them.
import type { SecurityRow } from '../../test/requirements/security.ts';
import type { SmartRow } from '../../test/requirements/smart-row.ts';
import type { NamingTest } from './reports.ts';
import type { Standing, Stood } from './standing.ts';

export const SECURITY_PAGE = 'docs/security.md';
export const SMART_PAGE = 'docs/smart-conformance.md';

/** More of one place are told by what they stand in. */
const SHOWN_EACH = 3;

const cell = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** `file`: sentence; sentence, for each file. */
function provenBy(tests: readonly NamingTest[]): string {
  const files = Map.groupBy(tests, ({ file }) => file);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, ofFile]) => `\`${file.replace(/^test\//, '')}\`: ${[...Map.groupBy(ofFile, placeOf)].flatMap(sentences).join('; ')}`)
    .join('. ');
}

const placeOf = ({ within }: NamingTest): string => within.filter(title => title !== '').join(': ');

function sentences([place, tests]: readonly [string, readonly NamingTest[]]): readonly string[] {
  const quoted = (text: string) => `“${text}”`;
  if (tests.length > SHOWN_EACH && place !== '') return [`several of ${quoted(place)}`];
  return tests.slice(0, SHOWN_EACH).map(({ title }) => quoted(place === '' ? title : `${place}: ${title}`));
}

function said(standing: Standing): readonly [string, string] {
  switch (standing.kind) {
    case 'met':
      return ['met', provenBy(standing.by)];
    case 'does not apply':
      return ['does not apply', standing.why];
    case 'not met':
      return ['**not met**', [standing.lacks, ...(standing.by.length === 0 ? [] : [`There is: ${provenBy(standing.by)}`])].join(' ')];
  }
}

const count = (rows: readonly Stood<SecurityRow | SmartRow>[], kind: Standing['kind']) =>
  rows.filter(({ standing }) => standing.kind === kind).length;

const GENERATED = 'Made from the results of the tests by `npm run proven`; a row without a test that passed stops `.ci/run`. Do not edit.';

/** The page on security. */
export function securityPage(rows: readonly Stood<SecurityRow>[]): string {
  return [
    '# Security, proven',
    '',
    'What a clinical app in a browser has to withstand, how Vertaug does, and the tests that prove it: their files below `test/`, and what they say.',
    'What is defended against whom is in [threat-model.md](threat-model.md); what goes wrong for a patient in [hazards.md](hazards.md).',
    GENERATED,
    '',
    `${rows.length} rows: ${count(rows, 'met')} met, ${count(rows, 'not met')} not met.`,
    '',
    row('', 'what is asked', 'how', 'stands', 'by which test, or what is missing'),
    row('---', '---', '---', '---', '---'),
    ...rows.map(({ id, asks, how, standing }) => row(id, asks, how, ...said(standing))),
    '',
  ].join('\n');
}

/** The page on SMART. */
export function smartPage(rows: readonly Stood<SmartRow>[]): string {
  const sections = Map.groupBy(rows, ({ section }) => section);
  const levels = (['SHALL', 'SHALL NOT', 'SHOULD NOT'] as const).map(level => `${rows.filter(one => one.level === level).length} ${level}`);
  return [
    '# SMART App Launch 2.2: what a client has to do',
    '',
    `${levels.join(', ')}: what the specification asks of clients, as Inferno’s SMART App Launch test kit numbers it, in our own words. A number`,
    'is that of `hl7.fhir.uv.smart-app-launch_2.2.0` there; a heading is the page and place of the specification',
    '(`https://hl7.org/fhir/smart-app-launch/STU2.2/`). Tests are named by their files below `test/` and what they say.',
    GENERATED,
    '',
    `${count(rows, 'met')} met, ${count(rows, 'does not apply')} do not apply, ${count(rows, 'not met')} not met.`,
    '',
    ...[...sections].flatMap(([section, ofSection]) => [
      `## ${section}`,
      '',
      row('', '', 'what is asked', 'stands', 'by which test, why not, or what is missing'),
      row('---', '---', '---', '---', '---'),
      ...ofSection.map(({ id, level, asks, standing }) => row(id, level, asks, ...said(standing))),
      '',
    ]),
  ].join('\n');
}
