import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parameterTable } from '../../../scripts/parameter-table.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { REQUIREMENTS } from '../../../src/parameter/requirements.ts';

const committed = readFileSync(new URL('../../../docs/parameter.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const rows = committed
  .split('\n')
  .filter(line => /^\| .* \| [A-Z]+-/.test(line))
  .map(line => line.slice(2, -2).split(' | '));

it('the table of the practice parameter is what the facts and questions give', () => {
  expect(committed).toBe(parameterTable());
});

it('says of every question and of all that is asked beside them where it is recorded', () => {
  expect(rows.map(([section, id]) => [section, id])).toEqual([...QUESTIONS, ...REQUIREMENTS].map(({ section, id }) => [section, id]));
  for (const [, id, , where] of rows)
    if (where)
      expect(where, id).toMatch(/^(Assess|Plan|Consent|Day of procedure|Procedure|Recover|Follow up|Complications|Once for the site)/);
});

it('names a fact at each stage that serves a requirement', () => {
  const whereOf = (requirement: string) => rows.find(([, id]) => id === requirement)?.[3];
  expect(whereOf('FAC-2')).toBe('Plan: Imaging guidance. Procedure: Imaging guidance');
  expect(whereOf('FAC-4')).toBe('Procedure: Images archived');
  expect(whereOf('FAC-9')).toBe('Once for the site: `facility.checklist`');
});
