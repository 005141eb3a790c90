import { memo } from 'react';
import { isMarkedOwn } from '../../chart/facts/own-marks.ts';
import type { ChartSnapshot } from '../../chart/snapshot.ts';
import { EvidenceSource } from '../parts/answers/evidence-source.tsx';
import { FieldLinks } from '../parts/words/field-links.tsx';
import { ConsentOnFile, DoseInChart } from './also-in-chart.tsx';
import { BleedingSection } from './bleeding-section.tsx';
import { ChartSections } from './chart-sections.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ExtrasKeeper } from './extras.ts';
import { ReadAgain } from './read-again.tsx';
import { Referrals } from './referrals.tsx';

/**
 * What of the chart is looked at once somebody asks: a chunk of its own, so that the first questions do not wait for it. What stands beside
 * the questions is drawn anew for what it asks for itself, not for each answer.
 */
export const chartViews = {
  BleedingSection: memo(BleedingSection),
  ChartSections: memo(ChartSections),
  ConsentOnFile,
  DoseInChart,
  EvidenceList,
  EvidenceSource,
  ExtrasKeeper,
  FieldLinks,
  holdsOwn: (chart: ChartSnapshot) => [...chart.resources.values()].some(isMarkedOwn),
  ReadAgain,
  Referrals: memo(Referrals),
};
