import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalAxis } from '../../../../src/quality/plot/interval-plot.ts';
import { apart } from '../../../../src/quality/plot/labels.ts';
import type { SvgNode } from '../../../../src/quality/plot/svg.ts';

const percent = (proportion: number) => `${proportion * 100} %`;

/** From where to where each text of a picture reaches, of letters as wide as the widest figures are. */
function reaches(picture: SvgNode): readonly (readonly [from: number, to: number])[] {
  return picture.children.flatMap(child => {
    if (typeof child === 'string' || child.tag !== 'text') return [];
    const [says] = child.children;
    const width = String(says).length * 0.62 * Number(child.attributes['font-size']);
    const before = { start: 0, middle: 0.5, end: 1 }[String(child.attributes['text-anchor'])] ?? 0;
    const from = Number(child.attributes.x) - before * width;
    return [[from, from + width] as const];
  });
}

describe('labels of an axis', () => {
  it('never touch, and none is cut, however far the axis goes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), most => {
        const texts = reaches(intervalAxis(most, percent, 'Proportion'));
        expect(texts.length).toBeGreaterThan(1);
        for (const [index, [from, to]] of texts.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(240);
          if (index > 0) expect(from).toBeGreaterThan(texts[index - 1]?.[1] ?? 0);
        }
      }),
    );
  });

  it('keep the first and the last, and of the others those that have room', () => {
    const at = (place: number, anchor: 'start' | 'middle' | 'end' = 'middle') => ({ at: place, says: '10 %', anchor });
    const kept = apart([at(0, 'start'), at(12), at(60), at(70), at(195), at(200, 'end')], 10);
    expect(kept.map(label => label.at)).toEqual([0, 60, 200]);
  });
});
