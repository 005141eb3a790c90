import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pairs, suiteCases } from '../../fhir-profiles/suite/cases.ts';
import { invalidFiles } from '../../fhir-profiles/suite/invalid-files.ts';
import type { Issue } from '../../src/conformance/issue.ts';
import { validate } from '../../src/conformance/validate.ts';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { places } from './examples.ts';

const PAIRS = pairs();
const bases = [...new Map(PAIRS.map(({ row, base }) => [row.base, base]))];

describe('the suite of rules', () => {
  it.each(bases)('starts from %s, which has nothing wrong', (_, base) => {
    expect(validate(base).filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it.each(PAIRS.map(pair => [pair.name, pair] as const))('%s: the wrong one breaks it and nothing else', (_, pair) => {
    const issues = validate(pair.wrong);
    const found = (['error', 'warning'] as const).flatMap(severity => places(issues, severity));
    const broken = `${pair.rule} ${pair.expression}`;
    expect(found.sort()).toEqual([broken, ...pair.also].sort());
    expect(places(issues, pair.severity)).toContain(broken);
    if (pair.severity === 'warning') expect(places(issues)).toEqual([]);
  });

  it.each(PAIRS.map(pair => [pair.name, pair] as const))('%s: the right one is valid', (_, pair) => {
    expect(places(validate(pair.right))).toEqual([]);
  });
});

describe('what others take from the suite', () => {
  it('says of each case whether it is valid, as the validator does', () => {
    const cases = [...suiteCases()];
    expect(cases).toHaveLength(2 * PAIRS.length);
    expect(cases.filter(({ resource, expectValid }) => (places(validate(resource)).length === 0) !== expectValid)).toEqual([]);
  });

  it('is judged in the same way by the validator of the whole of R4', () => {
    const said = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity !== 'information');
    const differing = [...suiteCases()].filter(
      ({ resource }) => JSON.stringify(said(validate(resource))) !== JSON.stringify(said(validateR4(resource))),
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("has among its rules the one that each wrong example in a file breaks, where it is not R4's own", () => {
    const ofR4 = invalidFiles().flatMap(({ file, name }) => (name === undefined ? [file] : []));
    expect(ofR4).toEqual(['AdverseEvent-invalid-adverse-event-severity-life-threatening.json']);
  });

  it('names the definition that states a rule as the issue does', () => {
    const owners = PAIRS.map(
      ({ wrong, rule, expression }) => validate(wrong).find(issue => issue.rule === rule && issue.expression === expression)?.profile,
    );
    expect(owners).toEqual(PAIRS.map(({ profile }) => profile));
  });
});

describe('what is written from the suite', () => {
  it('is what the suite gives', () => {
    const script = fileURLToPath(new URL('../../scripts/build-rule-book.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
