// docs/hazards.md: what could harm somebody, and the test of each control.
import type { ControlTest, Hazard } from '../../test/requirements/hazard.ts';

export const HAZARDS_PAGE = 'docs/hazards.md';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** `file`: sentences, for each file once. */
const testsOf = (tests: readonly ControlTest[]): string =>
  [...Map.groupBy(tests, ([file]) => file)]
    .map(([file, each]) => `\`${file}\`: ${each.map(([, title]) => `“${title}”`).join('; ')}`)
    .join('. ');

/** The page. */
export function hazardsPage(hazards: readonly Hazard[]): string {
  return [
    '# Hazards',
    '',
    'What could harm a patient or mislead whoever treats one, how it comes about, what stands against it, and the tests that hold that: their files',
    'below `test/`, and what they say. † was found here, in the app or by a test, and mended. What Vertaug is for is in [intended-use.md](intended-use.md), attackers',
    'are in [threat-model.md](threat-model.md). Made from `test/requirements/hazards.ts` by `npm run proven`. Do not edit.',
    '',
    'A new fault that could have reached a patient is a new row, or a test in one that is there.',
    '',
    row('', 'hazard', 'cause', 'control', 'tests', 'what remains'),
    row('---', '---', '---', '---', '---', '---'),
    ...hazards.map(({ id, hazard, cause, control, tests, wasFound, remains }) =>
      row(wasFound ? `${id} †` : id, hazard, cause, control, testsOf(tests), remains ?? ''),
    ),
    '',
  ].join('\n');
}
