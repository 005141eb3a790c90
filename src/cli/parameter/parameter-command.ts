import { readArguments, UsageProblem } from '../usage-problem.ts';
import { type ParameterRow, parameterRows, totalsOf } from './parameter-rows.ts';

const USAGE = `vertaug parameter [--json]

Says of everything that the practice parameter asks for where it is held: in an item of the case, by a rule, by a setting of the site, or
why software cannot hold it. docs/parameter.md is the same as a page.

  --json   one line an id: {"id","section","about","stages","kind","satisfiedBy","fhir","reason"}, and at the end {"totals":{…}}
           "kind" is item, rule, site setting or reason; "reason" is null but where that is the kind.
`;

export async function tellOfParameter(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length > 0) throw new UsageProblem('"vertaug parameter" takes no file: it says what this Vertaug holds.');
  const rows = parameterRows();
  process.stdout.write(`${(values.json ? jsonLines(rows) : textLines(rows)).join('\n')}\n`);
}

function jsonLines(rows: readonly ParameterRow[]): readonly string[] {
  const totals = Object.fromEntries(totalsOf(rows).map(({ kind, ids }) => [kind, ids]));
  return [
    ...rows.map(({ reason = null, ...row }) => JSON.stringify({ ...row, reason })),
    JSON.stringify({ totals: { ...totals, ids: rows.length } }),
  ];
}

function textLines(rows: readonly ParameterRow[]): readonly string[] {
  return [
    ...rows.flatMap(({ id, section, about, stages, kind, satisfiedBy, fhir, reason }) => [
      `${id} (${section}) ${about}`,
      `    ${kind}, ${stages.join(', ')}: ${[...satisfiedBy, ...(reason ? [reason] : [])].join('; ')}`,
      ...(fhir.length > 0 ? [`    FHIR: ${fhir.join('; ')}`] : []),
    ]),
    '',
    ...totalsOf(rows).map(({ kind, ids }) => `${kind}: ${ids}`),
    `in all: ${rows.length}`,
  ];
}
