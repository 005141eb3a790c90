import { describe, expect, test } from 'vitest';
import { levelByKey, levelByName } from '../../../src/app/stages/assess/spine/spine-keys.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import { codeWords } from '../../../src/words/en/codes.ts';

describe('keys on the spine', () => {
  test.each<[string, VertebralLevelCode, VertebralLevelCode | undefined]>([
    ['ArrowDown', 'T12', 'L1'],
    ['ArrowUp', 'T1', 'C7'],
    ['ArrowUp', 'C2', 'C2'],
    ['ArrowDown', 'sacral-ala-right', 'sacral-ala-right'],
    ['Home', 'L4', 'C2'],
    ['End', 'L4', 'sacral-ala-right'],
    ['PageDown', 'C4', 'T1'],
    ['PageDown', 'T1', 'L1'],
    ['PageDown', 'L5', 'sacrum'],
    ['PageDown', 'sacrum', 'sacral-ala-right'],
    ['PageUp', 'L3', 'L1'],
    ['PageUp', 'L1', 'T1'],
    ['PageUp', 'C2', 'C2'],
    ['Enter', 'L1', undefined],
    ['Tab', 'L1', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(levelByKey(key, from)).toBe(to);
  });

  test.each<[string, VertebralLevelCode | undefined]>([
    ['L1', 'L1'],
    ['l', 'L1'],
    ['t1', 'T1'],
    ['T12', 'T12'],
    ['sac', 'sacrum'],
    ['left', 'sacral-ala-left'],
    ['L6', undefined],
    ['x', undefined],
  ])('%s typed leads to %s', (typed, to) => {
    expect(levelByName(typed, level => codeWords.level[level])).toBe(to);
  });
});
