import { ChartSections } from './chart-sections.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Referrals } from './referrals.tsx';

/** What of the chart is looked at once somebody asks: a chunk of its own, so that the first questions do not wait for it. */
export const chartViews = { ChartSections, EvidenceList, Referrals };

export type ChartViews = typeof chartViews;
