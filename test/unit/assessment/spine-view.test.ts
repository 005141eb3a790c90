import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/assessment/assess/decide.ts';
import { isNamed, type SpineWarning, spineView } from '../../../src/assessment/assess/spine-view.ts';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { LevelFinding } from '../../../src/chart/evidence.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import { LEVELS } from '../../../src/parameter/levels.ts';
import { acted, anEvidence, emptyCase, notPresent, present, wholeCase, withChart } from './cases.ts';

const viewOf = (current: Case) => spineView(current, decide(current));
const rowOf = (current: Case, level: VertebralLevelCode) => viewOf(current).levels.find(row => row.level === level);
const finding = (level: VertebralLevelCode | undefined, suggested: boolean): LevelFinding => ({
  level,
  what: 'fracture',
  acuity: suggested ? 'acute' : 'old',
  aetiology: 'osteoporosis',
  suggested,
  evidence: anEvidence({ reference: `Condition/${level}-${suggested}` }),
});
const consented: CaseAction = { type: 'consent', change: { decision: 'given', levels: ['L1'] } };
const chosen = (level: VertebralLevelCode): CaseAction => ({ type: 'choose-level', level });

describe('the case level by level', () => {
  test('has every level once, head to sacrum, and names none of an empty case', () => {
    const { levels } = viewOf(emptyCase());
    expect(levels.map(({ level }) => level)).toEqual(LEVELS);
    expect(levels.filter(isNamed)).toEqual([]);
  });

  test('names a level of which nothing is known but that it differs', () => {
    const covered = acted(emptyCase(), chosen('L1'), { type: 'consent', change: { decision: 'given', levels: ['L1', 'L2'] } });
    expect(
      viewOf(covered)
        .levels.filter(isNamed)
        .map(({ level }) => level),
    ).toEqual(['L1', 'L2']);
  });

  test('puts what the chart says at its level, the suggested first, and guesses no level', () => {
    const cement = { level: 'L2' as const, date: '2022-03', evidence: anEvidence({ reference: 'Procedure/p1' }) };
    const current = withChart(emptyCase(), {
      levelFindings: [finding('T12', false), finding('T12', true), finding(undefined, false)],
      earlierCement: [cement, { ...cement, level: undefined }],
    });
    const { levels, unplaced } = viewOf(current);
    expect(levels.filter(isNamed).map(({ level }) => level)).toEqual(['T12', 'L2']);
    expect(rowOf(current, 'T12')?.findings.map(({ suggested }) => suggested)).toEqual([true, false]);
    expect(rowOf(current, 'L2')?.cement).toEqual([cement]);
    expect([unplaced.findings.length, unplaced.cement.length]).toEqual([1, 1]);
  });

  test.each<[string, Case, VertebralLevelCode, readonly SpineWarning[]]>([
    ['nothing at a level that is only chosen', acted(emptyCase(), chosen('L1')), 'L1', []],
    ['nothing where the consent covers it', acted(emptyCase(), chosen('L1'), consented), 'L1', []],
    [
      'a consent that does not cover it',
      acted(emptyCase(), chosen('L1'), consented, chosen('T12')),
      'T12',
      [{ kind: 'not-consented' }, { kind: 'words-owed' }],
    ],
    [
      'nothing of a consent that names no level yet',
      acted(emptyCase(), chosen('T12'), { type: 'consent', change: { decision: 'given' } }),
      'T12',
      [],
    ],
    [
      'a consent for a level that is not chosen',
      acted(emptyCase(), chosen('T12'), consented),
      'L1',
      [{ kind: 'not-planned' }, { kind: 'words-owed' }],
    ],
    [
      'a contraindication that is answered present',
      acted(emptyCase(), chosen('L1'), present('CON-REL-1@L1')),
      'L1',
      [{ kind: 'contraindication', criterion: 'CON-REL-1' }, { kind: 'words-owed' }],
    ],
    ['nothing of one that is answered not present', acted(emptyCase(), chosen('L1'), notPresent('CON-REL-1@L1')), 'L1', []],
    ['nothing at another level', acted(emptyCase(), chosen('L1'), chosen('L2'), present('CON-REL-1@L1')), 'L2', []],
    [
      'a level that was left out when the others were done',
      acted(wholeCase(), chosen('L2'), { type: 'consent', change: { levels: ['L1', 'L2'] } }),
      'L2',
      [{ kind: 'not-performed' }, { kind: 'words-owed' }],
    ],
    [
      'a difference also when its words were given',
      acted(emptyCase(), chosen('L1'), consented, chosen('T12'), {
        type: 'depart',
        key: 'level-mismatch@T12',
        words: { kind: 'none-given' },
      }),
      'T12',
      [{ kind: 'not-consented' }],
    ],
  ])('warns of %s', (_what, current, level, warnings) => {
    expect(rowOf(current, level)?.warnings).toEqual(warnings);
  });
});
