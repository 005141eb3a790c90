import { describe, expect, it } from 'vitest';
import type { Complication } from '../../../src/assessment/case/case.ts';
import { newComplication } from '../../../src/assessment/case/new-case.ts';
import { noneOf, openOf } from '../../../src/assessment/complications/none-of-these.ts';
import { MAJOR_CONSEQUENCE_CODES, SERIOUS_CRITERION_CODES } from '../../../src/parameter/codes.generated.ts';
import { COMPLICATION } from './cases.ts';

const complication = (change: Partial<Complication> = {}): Complication => ({ ...newComplication(COMPLICATION, 'infection'), ...change });

describe('“none of these” at a complication', () => {
  it('answers every question of its group that is open, and no other', () => {
    const { consequences } = complication();
    const some = complication({ consequences: { ...consequences, 'prolonged-hospitalization': true } });
    const open = openOf(some, 'consequences', MAJOR_CONSEQUENCE_CODES);
    expect(noneOf(some.consequences, open)).toEqual({
      'admission-for-therapy': false,
      'unplanned-increase-in-care': false,
      'prolonged-hospitalization': true,
      'permanent-sequelae': false,
      death: false,
    });
  });

  it.each<[string, Partial<Complication>, 'consequences' | 'seriousCriteria', string]>([
    ['death, of a grade 5', { grade: '5' }, 'consequences', 'death'],
    ['permanent harm, of a lasting deficit', { kind: 'permanent-neurologic-deficit' }, 'consequences', 'permanent-sequelae'],
    ['a danger to life, of a grade 4', { grade: '4' }, 'seriousCriteria', 'life-threatening'],
  ])('leaves %s to an answer of its own', (_, change, group, code) => {
    const asked: readonly string[] = group === 'consequences' ? MAJOR_CONSEQUENCE_CODES : SERIOUS_CRITERION_CODES;
    expect(openOf(complication(change), group, asked)).toEqual(asked.filter(each => each !== code));
  });
});
