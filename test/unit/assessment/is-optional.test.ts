import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/assessment/assess/decide.ts';
import { isOptional } from '../../../src/assessment/assess/is-optional.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { acted, emptyCase, notPresent, present } from './cases.ts';

const chosen = acted(emptyCase(), { type: 'choose-level', level: 'L1' }, { type: 'choose-level', level: 'L3' });
const matched = acted(chosen, present('IND-2@L1'));
const optional = (current: Case, question: QuestionId, level?: VertebralLevelCode) => isOptional(current, decide(current), question, level);

describe('an indication is optional', () => {
  it('at a level where another matches, and at no other level', () => {
    expect(optional(matched, 'IND-3', 'L1')).toBe(true);
    expect(optional(matched, 'IND-1a', 'L1')).toBe(true);
    expect(optional(matched, 'IND-3', 'L3')).toBe(false);
    expect(optional(chosen, 'IND-3', 'L1')).toBe(false);
  });

  it('until somebody has answered it', () => {
    expect(optional(acted(matched, notPresent('IND-3@L1')), 'IND-3', 'L1')).toBe(false);
    expect(optional(matched, 'IND-2', 'L1')).toBe(false);
  });

  it('which no contraindication ever is', () => {
    expect(optional(matched, 'CON-ABS-3', 'L1')).toBe(false);
    expect(optional(matched, 'CON-ABS-1')).toBe(false);
  });
});

describe('imaging that agrees with the fracture', () => {
  const owed = (current: Case) => decide(current).open.includes('CARE-PRE-11@L1');

  it('is owed at a level where a fracture is the indication, and where none matches yet', () => {
    expect(owed(chosen)).toBe(true);
    expect(owed(acted(chosen, present('IND-3@L1')))).toBe(true);
    expect(owed(acted(matched, present('IND-3@L1')))).toBe(true);
  });

  it('is not owed where only something else is, at that level alone', () => {
    expect(owed(matched)).toBe(false);
    expect(decide(matched).open).toContain('CARE-PRE-11@L3');
  });
});
