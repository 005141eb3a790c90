import { appWords } from './en/app.ts';
import { chartWords } from './en/chart.ts';
import { codeWords } from './en/codes.ts';
import { launchWords } from './en/launch.ts';
import { parameterWords } from './en/parameter.ts';
import { recordWords } from './en/record.ts';

/** Everything that is said to a person, in English. */
export const english = {
  app: appWords,
  chart: chartWords,
  codes: codeWords,
  launch: launchWords,
  parameter: parameterWords,
  record: recordWords,
} as const;

export type Words = typeof english;
