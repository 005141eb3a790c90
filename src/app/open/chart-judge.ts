import { suggest, suggestInSteps } from '../../assessment/beside-chart/suggest.ts';
import { prepareGroups } from '../../chart/codes/prepare-groups.ts';
import { openAtLaunch } from '../../chart/findings/open-at-launch.ts';
import { pathologySince } from '../../chart/findings/pathology-since.ts';
import { recordedBetween } from '../../chart/findings/recorded-between.ts';
import { summaryOf } from '../../chart/findings/resource-summary.ts';
import { sinceProcedure } from '../../chart/findings/since-procedure.ts';
import { classifyAll } from '../../chart/questions/classify-all.ts';
import { extrasInSteps } from './chart-extras.ts';

/** What knows all that is looked for in a chart: a chunk of its own, so that the first questions do not wait for it. */
export const chartJudge = {
  classifyAll,
  extrasInSteps,
  openAtLaunch,
  pathologySince,
  prepareGroups,
  recordedBetween,
  suggest,
  suggestInSteps,
  summaryOf,
  sinceProcedure,
};

export type ChartJudge = typeof chartJudge;

/** `missing`: it did not come from its server. */
export type Judgement = { readonly status: 'coming' | 'missing' } | { readonly status: 'there'; readonly judge: ChartJudge };
