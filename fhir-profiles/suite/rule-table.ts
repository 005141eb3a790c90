import { type Pair, pairs } from './cases.ts';
import { coverage, coverageLine, totalLine } from './coverage.ts';
import { packageStructures } from './definitions.ts';
import { rulesOf } from './differential-rules.ts';
import { invalidFiles } from './invalid-files.ts';
import type { Edit } from './row.ts';

/** The suite as one readable table: the text of docs/rule-suite.md. */
export function ruleTable(): string {
  const all = coverage();
  const structures = packageStructures();
  const byDefinition = Map.groupBy(pairs(), ({ row }) => row.rule.definition);
  const sections = all.map(each => {
    const structure = structures.get(each.id);
    const others = structure === undefined ? [] : rulesOf(structure).others;
    return [
      `## ${each.title}`,
      '',
      `\`${coverageLine(each)}\``,
      '',
      '| rule of the differential | breaks, at | wrong | right | says |',
      '|---|---|---|---|---|',
      ...(byDefinition.get(each.id) ?? []).map(line),
      '',
      ...(others.length === 0
        ? []
        : ['Not to be broken by themselves:', '', ...others.map(other => `- ${code(other.element)} ${other.says}: ${other.reason}`), '']),
    ].join('\n');
  });
  return `${[HEAD, `**${totalLine(all)} have a pair.**`, '', ...sections, ...asFiles()].join('\n').trimEnd()}\n`;
}

const HEAD = `# The suite of rules

For each rule of each differential: one edit of a valid example that breaks this rule and nothing else, and a valid neighbour. The rows are in
\`fhir-profiles/suite\`; the tests hold our validator to them, and the reference validator beside it. This page is written from them by
\`npm run profiles\`; \`node fhir-profiles/suite/coverage.ts\` prints the coverage alone.

An edit is shown as what stands at a place of the example: \`(away)\` where something is taken away, \`+\` where an item is added to a list, \`(again)\` where
an item is repeated; \`…/\` is our canonical base. "also" names what breaks with it whatever one does. "the example" is the unchanged one.
`;

const asFiles = (): readonly string[] => [
  '## Wrong examples as files',
  '',
  'In `fhir-profiles/invalid`, for other validators. Each breaks one rule of the tables above, or one of R4 itself.',
  '',
  '| file | breaks, at | rule |',
  '|---|---|---|',
  ...invalidFiles().map(
    ({ file, rule, expression, name }) => `| ${code(file)} | ${code(rule)} ${code(expression)} | ${name ?? 'of R4 itself'} |`,
  ),
];

function line(pair: Pair): string {
  const { row, rule, expression, severity, also } = pair;
  const { element, kind, detail } = row.rule;
  const consequences = also.length === 0 ? '' : `; also ${also.map(each => code(each)).join(', ')}`;
  const cells = [
    `${code(element)} ${kind}${detail === undefined || detail === rule ? '' : ` ${detail}`}`,
    `${code(rule)}${severity === 'warning' ? ' (warning)' : ''} ${code(expression)}${consequences}`,
    `${edit(row.wrong)} in ${row.base.replace(/^[A-Za-z]+-|\.json$/g, '')}`,
    row.right === undefined ? 'the example' : edit(row.right),
    row.says,
  ];
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const code = (text: string): string => `\`${text}\``;
const json = (value: unknown): string => code(JSON.stringify(value).replaceAll('https://vertaug.example/fhir/', '…/'));

function edit(change: Edit): string {
  switch (change.act) {
    case 'put':
      return `${code(change.at)}: ${json(change.value)}`;
    case 'recode':
      return `${code(change.at)}: code ${json(change.code)}`;
    case 'instead':
      return `${code(change.at)} as ${json(change.members)}`;
    case 'add':
      return `${code(change.at)} + ${json(change.value)}`;
    case 'drop':
      return `${code(change.at)} (away)`;
    case 'repeat':
      return `${code(change.at)} (again)`;
  }
}
