// Every key of config.json, as docs/config.md: from what its reader takes (src/site/keys.ts) and what each is for (src/site/key-meanings.ts).
import { CONFIG_REFERENCE, type ReferenceSection, WHOLE_EXAMPLE } from '../src/site/config-reference.ts';

/** What one cell holds at most: longer lists stand below their table. */
const CELL_CHARACTERS = 300;

const row = (...cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function section({ path, takes, means }: ReferenceSection): readonly string[] {
  const said = new Set(Object.values(takes));
  // Where every key takes the same, it is said once.
  const [common] = said.size === 1 ? said : [];
  const long = Object.entries(takes).filter(([, text]) => text.length > CELL_CHARACTERS);
  const cell = (key: string) => (long.some(([name]) => name === key) ? 'One of the list below.' : (takes[key] ?? ''));
  const rows = Object.entries(means).map(([key, { means: meaning, without }]) =>
    common === undefined ? row(`\`${key}\``, cell(key), meaning, without) : row(`\`${key}\``, meaning, without),
  );
  return [
    `## ${path === '' ? 'The file' : `\`${path}\``}`,
    '',
    ...(common === undefined ? [] : [common, '']),
    ...(common === undefined ? [row('key', 'write', 'what it is for', 'left out'), row('---', '---', '---', '---')] : []),
    ...(common === undefined ? [] : [row('key', 'what it is for', 'left out'), row('---', '---', '---')]),
    ...rows,
    '',
    ...long.flatMap(([key, text]) => [`\`${key}\`: ${text}`, '']),
  ];
}

/** The page. */
export function configReference(): string {
  const [smallest] = WHOLE_EXAMPLE.issuers;
  const { iss, name, clientId } = smallest;
  const json = (value: unknown) => ['```json', JSON.stringify(value, undefined, 2), '```', ''];
  return [
    '# config.json',
    '',
    'What one site sets up, in one file beside the app. [deploy.md](deploy.md) says where it lies on a web server. It is JSON; every key that is not',
    'here, a wrong value and a missing one are refused, by `npx vertaug serve` and on the app’s first page, with the place and what to write instead.',
    'What is recorded of place and people (`facility.checklist`, `operators`) is refused by `npx vertaug serve` too; a launch goes on without it.',
    'Generated from `src/site` by `npm run profiles`. Do not edit.',
    '',
    'Enough to begin with:',
    '',
    ...json({ issuers: [{ iss, name, clientId }] }),
    ...CONFIG_REFERENCE.flatMap(section),
    '## An example with every key',
    '',
    'Not a recommendation: it shows how each is written.',
    '',
    ...json(WHOLE_EXAMPLE),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
