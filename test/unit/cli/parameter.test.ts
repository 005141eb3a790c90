import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vertaug } from './run-vertaug.ts';

const isTotals = (line: object): line is { readonly totals: Readonly<Record<string, number>> } => 'totals' in line;

it('vertaug parameter --json has a line for each id, the same as the table of the docs, and its totals at the end', async () => {
  const { status, out, err } = await vertaug(['parameter', '--json']);
  expect([status, err]).toEqual([0, '']);
  const lines: readonly Readonly<Record<string, unknown>>[] = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const table = readFileSync(new URL('../../../docs/parameter.md', import.meta.url), 'utf8');
  for (const { id, section, kind } of lines.slice(0, -1))
    expect(table, String(id)).toMatch(new RegExp(`^\\| ${section} \\| ${id} \\|.*\\| ${kind} \\|`, 'm'));
  expect(lines.find(({ id }) => id === 'RAD-4')).toEqual({
    id: 'RAD-4',
    section: 'Radiation safety',
    about: 'dose indices measured by a physicist',
    stages: ['Once for the site'],
    kind: 'site setting',
    satisfiedBy: ['`facility.checklist`'],
    fhir: [],
    reason: null,
  });
  const last = lines.at(-1);
  const totals = last && isTotals(last) ? last.totals : {};
  expect(totals.ids).toBe(lines.length - 1);
  expect(totals.item).toBe(lines.filter(({ kind }) => kind === 'item').length);
});

it('vertaug parameter says for people what satisfies a requirement, and how many are held in each way', async () => {
  const { status, out } = await vertaug(['parameter']);
  expect(status).toBe(0);
  expect(out).toContain(
    'FAC-2 (IV.A) guidance by fluoroscopy or CT\n    item, Plan, Procedure: Plan: Imaging guidance; Procedure: Imaging guidance\n    FHIR: ',
  );
  expect(out).toMatch(/^site setting: \d+\nreason: \d+\nin all: \d+\n$/m);
});

it('takes no file, and says so', async () => {
  const { status, err } = await vertaug(['parameter', 'case.json']);
  expect([status, err]).toEqual([2, '"vertaug parameter" takes no file: it says what this Vertaug holds.\n']);
});
