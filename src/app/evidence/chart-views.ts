import { ConsentOnFile } from './also-in-chart.tsx';
import { BleedingSection } from './bleeding-section.tsx';
import { ChartSections } from './chart-sections.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ExtrasKeeper } from './extras.ts';
import { ReadAgain } from './read-again.tsx';
import { Referrals } from './referrals.tsx';

/** What of the chart is looked at once somebody asks: a chunk of its own, so that the first questions do not wait for it. */
export const chartViews = { BleedingSection, ChartSections, ConsentOnFile, EvidenceList, ExtrasKeeper, ReadAgain, Referrals };

export type ChartViews = typeof chartViews;
