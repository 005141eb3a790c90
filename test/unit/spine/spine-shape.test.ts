import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN, placeLabels, SHAPES } from '../../../src/app/stages/assess/spine/spine-shape.ts';
import { LEVELS } from '../../../src/parameter/levels.ts';

const targets = SHAPES.map(({ level, target }) => ({ level, ...target }));

const labels = fc.array(fc.record({ middle: fc.integer({ min: 0, max: 600 }), height: fc.integer({ min: 17, max: 60 }) }), {
  maxLength: 10,
});

describe('the drawn column', () => {
  test('has every level, head to sacrum, none twice', () => {
    expect(SHAPES.map(({ level }) => level)).toEqual(LEVELS);
  });

  test('gives each level a target of at least 24 px that lies over no other and within the drawing', () => {
    for (const one of targets) {
      expect(Math.min(one.width, one.height), one.level).toBeGreaterThanOrEqual(24);
      expect(one.top + one.height, one.level).toBeLessThanOrEqual(COLUMN.height);
      const under = targets.filter(
        other =>
          other !== one &&
          other.left < one.left + one.width &&
          one.left < other.left + other.width &&
          other.top < one.top + one.height &&
          one.top < other.top + other.height,
      );
      expect(
        under.map(({ level }) => level),
        one.level,
      ).toEqual([]);
    }
  });

  test('has the patient’s right ala on the left of the picture', () => {
    const left = (level: string) => targets.find(target => target.level === level)?.left ?? Number.NaN;
    expect(left('sacral-ala-right')).toBeLessThan(left('sacrum'));
    expect(left('sacrum')).toBeLessThan(left('sacral-ala-left'));
  });

  test('grows from neck to loin', () => {
    const heights = targets.filter(({ level }) => /^[CTL]/.test(level)).map(({ height }) => height);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });
});

describe('the words beside it', () => {
  test('stand at their levels where there is room', () => {
    expect(
      placeLabels(
        [
          { middle: 50, height: 20 },
          { middle: 100, height: 40 },
        ],
        200,
      ),
    ).toEqual([40, 80]);
  });

  test('are pushed apart where they would overlap, and stay within the drawing', () => {
    fc.assert(
      fc.property(labels, unsorted => {
        const sorted = [...unsorted].sort((a, b) => a.middle - b.middle);
        const tops = placeLabels(sorted, 600);
        sorted.forEach(({ height }, index) => {
          const top = tops[index] ?? Number.NaN;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(tops[index + 1] ?? 600);
        });
      }),
    );
  });
});
