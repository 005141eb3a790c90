import { describe, expect, it } from 'vitest';
import { LABELLED_CHARTS } from '../../labelled/charts.ts';
import { examine, faultsOfChart } from '../../labelled/examine.ts';

describe('a labelled chart', () => {
  it.each(LABELLED_CHARTS.map(chart => [chart.title, chart] as const))('%s', async (_title, chart) => {
    expect(faultsOfChart(await examine(chart))).toEqual([]);
  });

  it('stands in the set only once', () => {
    expect(new Set(LABELLED_CHARTS.map(({ patient }) => patient)).size).toBe(LABELLED_CHARTS.length);
  });
});
