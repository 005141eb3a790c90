import type { QualityCounts } from '../../../src/quality/quality-counts.ts';
import type { Truth } from './truth.ts';

/** What an engine counted, as the truth is told: without what stood where. */
export function numbersOf({ question, read, cells, days, reviews, notCounted, notUnderstood }: QualityCounts): Truth {
  const numbers = ({ total, byKind }: QualityCounts['reviews' | 'notCounted' | 'notUnderstood']) => ({ total, byKind });
  return {
    question,
    read,
    cells,
    days,
    reviews: numbers(reviews),
    notCounted: numbers(notCounted),
    notUnderstood: numbers(notUnderstood),
  };
}
