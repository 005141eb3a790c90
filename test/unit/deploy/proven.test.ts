import { describe, expect, it } from 'vitest';
import { securityPage, smartPage } from '../../../scripts/proven/pages.ts';
import { namingTests } from '../../../scripts/proven/reports.ts';
import { stood, troublesOf } from '../../../scripts/proven/standing.ts';
import { SECURITY } from '../../requirements/security.ts';
import { SMART_CLIENT } from '../../requirements/smart-client.ts';

const root = '/p';
const result = (title: string, tags: readonly string[], status = 'passed', ancestorTitles: readonly string[] = ['the token']) => ({
  title,
  tags,
  status,
  ancestorTitles,
});
const report = (...assertionResults: readonly object[]) => ({ testResults: [{ name: '/p/test/unit/a.test.ts', assertionResults }] });
const testsOf = (...assertionResults: readonly object[]) => namingTests(report(...assertionResults), root);
const row = (id: string, more: object = {}) => ({ id, asks: `asks ${id}`, how: 'so', ...more });

describe('a requirement', () => {
  it('is met by the tests that name it and passed, told by file and sentence', () => {
    const tests = testsOf(result('stays here', ['D1']), result('goes', ['D2']), result('says nothing', []));
    expect(troublesOf([row('D1'), row('D2')], tests)).toEqual([]);
    const page = securityPage(stood([row('D1')], tests));
    expect(page).toContain('| D1 | asks D1 | so | met | `unit/a.test.ts`: “the token: stays here” |');
    expect(page).not.toContain('the token: goes');
  });

  it.each([
    ['nobody names', [result('stays here', ['D2'])]],
    ['is named by a test that was not run', [result('stays here', ['D1'], 'skipped')]],
    ['is named by a test that is still to be written', [result('stays here', ['D1'], 'todo')]],
  ])('is in trouble that %s', (_what, results) => {
    expect(troublesOf([row('D1')], testsOf(...results))).toEqual(['D1 has no test, and nothing says why.']);
  });

  it('is in trouble whose test failed, though another passed', () => {
    const tests = testsOf(result('stays here', ['D1'], 'failed'), result('is the same', ['D1']));
    expect(troublesOf([row('D1')], tests)).toEqual(['D1: the test that proves it failed: test/unit/a.test.ts, stays here']);
  });

  it('that does not apply says why, and is in trouble where a test proves it', () => {
    const rows = [row('D1', { doesNotApply: 'No key.' })];
    expect(troublesOf(rows, [])).toEqual([]);
    expect(securityPage(stood(rows, []))).toContain('| does not apply | No key. |');
    expect(troublesOf(rows, testsOf(result('stays here', ['D1'])))).toHaveLength(1);
  });

  it('that lacks something is not met, whatever tests there are', () => {
    const rows = [row('D1', { lacks: 'No lock.' })];
    expect(troublesOf(rows, [])).toEqual([]);
    expect(securityPage(stood(rows, testsOf(result('stays here', ['D1']))))).toContain(
      '| **not met** | No lock. There is: `unit/a.test.ts`: “the token: stays here” |',
    );
  });

  it('of which many tests of one place speak is told by that place', () => {
    const many = Array.from({ length: 4 }, (_, index) => result(`refuses ${index}`, ['D1']));
    expect(securityPage(stood([row('D1')], testsOf(...many)))).toContain('| `unit/a.test.ts`: several of “the token” |');
  });
});

describe('the tables', () => {
  it('ask each thing once', () => {
    const ids = [...SECURITY, ...SMART_CLIENT].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(SECURITY.slice(0, 28).map(({ id }) => id)).toEqual(Array.from({ length: 28 }, (_, index) => `D${index + 1}`));
  });

  it('have all that SMART App Launch 2.2 obliges clients to, level by level', () => {
    const counted = ['SHALL', 'SHALL NOT', 'SHOULD NOT'].map(level => SMART_CLIENT.filter(one => one.level === level).length);
    expect(counted).toEqual([115, 6, 3]);
    expect(smartPage(stood(SMART_CLIENT, []))).toContain('115 SHALL, 6 SHALL NOT, 3 SHOULD NOT');
  });
});
