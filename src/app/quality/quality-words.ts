import { createContext, useContext } from 'react';
import type { QualityPageWords } from '../../words/later/load-quality-page-words.ts';
import type { ServiceReportWords } from '../../words/later/load-report-words.ts';

const OfPage = createContext<QualityPageWords | undefined>(undefined);
const OfReport = createContext<ServiceReportWords | undefined>(undefined);

export const PageWordsProvider = OfPage.Provider;
export const ReportWordsProvider = OfReport.Provider;

/** What the page of how a service is doing says beside its report, in the language of its window. */
export function usePageWords(): QualityPageWords {
  const words = useContext(OfPage);
  if (!words) throw new Error('usePageWords outside the page of how a service is doing');
  return words;
}

/** What the report is told with. */
export function useReportWords(): ServiceReportWords {
  const words = useContext(OfReport);
  if (!words) throw new Error('useReportWords outside a report');
  return words;
}
