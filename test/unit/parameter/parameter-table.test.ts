import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parameterTable } from '../../../scripts/parameter-table.ts';
import { PARAMETER_IDS } from '../../../src/assessment/placements/served.ts';

const committed = readFileSync(new URL('../../../docs/parameter.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const rows = committed
  .split('\n')
  .filter(line => /^\| .* \| [A-Z]+-/.test(line))
  .map(line => line.slice(2, -2).split(' | '))
  .filter(cells => cells.length === 7);
const rowOf = (requirement: string) => rows.find(([, id]) => id === requirement);

it('the table of the practice parameter is what the facts, the questions and the placements give', () => {
  expect(committed).toBe(parameterTable());
});

it('says of every id of the parameter at which stage and in which way it is held, by what, and where it goes or why it does not', () => {
  expect(rows.map(([section, id]) => [section, id])).toEqual(PARAMETER_IDS.map(({ section, id }) => [section, id]));
  for (const [, id, about, stage, kind, satisfiedBy, fhirOrReason] of rows) {
    expect(about, id).not.toBe('');
    expect(stage, id).not.toBe('');
    expect(kind, id).toMatch(/^(item|rule|site setting|reason)$/);
    if (kind === 'reason') expect([satisfiedBy, fhirOrReason], id).toEqual(['', expect.stringMatching(/\.$/)]);
    else expect(satisfiedBy, id).not.toBe('');
    if (kind === 'item') expect(fhirOrReason, id).toMatch(/linkId|^[A-Z][A-Za-z]+\./);
  }
});

it('names a fact at each stage that serves a requirement, its question and its element', () => {
  expect(rowOf('FAC-2')?.slice(3)).toEqual([
    'Plan, Procedure',
    'item',
    'Plan: Imaging guidance; Procedure: Imaging guidance',
    'QuestionnaireResponse (plan) linkId guidance; QuestionnaireResponse (procedure) linkId guidance; Procedure.extension(imaging-guidance)',
  ]);
  expect(rowOf('CON-REL-2')?.[6]).toBe(
    'QuestionnaireResponse (assessment) linkId CON-REL-2.retropulsion; QuestionnaireResponse (assessment) linkId CON-REL-2.neurology',
  );
  expect(rowOf('QC-LEAK-4')?.[6]).toBe('QuestionnaireResponse (assessment) linkId leakageRisk.kuemmell');
});

it('ends with how many ids are held in each way', () => {
  const counted = (kind: string) => Number(new RegExp(`^\\| ${kind} \\| (\\d+) \\|$`, 'm').exec(committed)?.[1]);
  for (const kind of ['item', 'rule', 'site setting', 'reason'])
    expect(counted(kind), kind).toBe(rows.filter(row => row[4] === kind).length);
  expect(counted('in all')).toBe(rows.length);
});
