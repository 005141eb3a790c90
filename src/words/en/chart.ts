import { chartLineWords } from './chart-lines.ts';
import { chartRules } from './chart-rules.ts';

/** What the chart says, how sure that is, where it was looked for, and why it stands there. */
export const chartWords = {
  ...chartLineWords,
  rules: chartRules,
  /** Why an item was chosen. */
  rule: (id: string): string => (Object.hasOwn(chartRules, id) ? chartRules[id as keyof typeof chartRules] : id),
} as const;
