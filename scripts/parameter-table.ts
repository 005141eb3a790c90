// Where each thing that the practice parameter asks for is held, as docs/parameter.md: the rows of `vertaug parameter`, and what the parameter leaves open.
import { type ParameterRow, parameterRows, totalsOf } from '../src/cli/parameter/parameter-rows.ts';
import { AMBIGUITIES } from '../src/parameter/ambiguities.ts';
import { requirementWords } from '../src/words/en/requirements.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly string[]): readonly string[] => [
  row(...heads),
  row(...heads.map(() => '---')),
  ...rows,
];

const placed = ({ id, section, about, stages, kind, satisfiedBy, fhir, reason }: ParameterRow): string =>
  row(section, id, about, stages.join(', '), kind, satisfiedBy.join('; '), reason ?? fhir.join('; '));

/** The page. */
export function parameterTable(): string {
  const rows = parameterRows();
  return [
    '# What the practice parameter asks for, and where it is held',
    '',
    'The ACR–ASNR–ASSR–SIR–SNIS practice parameter is cited by section; what it asks for stands here in our own words. Generated from',
    '`src/parameter`, the facts in `src/assessment` and their words by `npm run profiles`; `vertaug parameter` prints the same, and in the app',
    '"Why is this asked?" says it beside each part of a screen. Do not edit.',
    '',
    'Each id is held in one way: by an **item** of the case (a question, a fact or another control), by a **rule** of the software, by a **site',
    'setting** (a key of [config.json](config.md); [site-readiness.md](site-readiness.md) says how it is judged), or not, with the **reason**. A key of',
    'the site beside an item says what a site records once of the same. Extensions are named by the last part of their URL.',
    '',
    ...table(['Section', 'Id', 'About', 'Stage', 'Kind', 'Satisfied by', 'FHIR, or reason'], rows.map(placed)),
    '',
    '## In all',
    '',
    ...table(['Kind', 'Ids'], [...totalsOf(rows).map(({ kind, ids }) => row(kind, String(ids))), row('in all', String(rows.length))]),
    '',
    '## Where the parameter leaves something open',
    '',
    ...table(
      ['Id', 'What Vertaug does', '"Why is this asked?" says it at', 'Said also'],
      AMBIGUITIES.map(({ id, at, said }) => row(id, requirementWords.open[id], at.join(', '), said)),
    ),
    '',
  ].join('\n');
}
