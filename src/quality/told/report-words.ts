import type { qualityWords } from '../../words/en/quality.ts';
import type { Spoken, Words } from '../../words/words.ts';
import type { Outcome } from '../outcomes.ts';
import type { Stratum } from '../quality-counts.ts';
import type { Grouping } from '../quality-question.ts';
import type { PartReport, Per, QualityReport, Shown } from '../report/quality-report.ts';

/** All that a report needs to be told. */
export type ReportWords = Words & { readonly quality: Spoken<typeof qualityWords> };

export const outcomeInWords = (outcome: Outcome, { codes, quality }: ReportWords): string => {
  if (outcome === 'any-major') return quality.anyMajor;
  return outcome === 'asymptomatic-cement-leakage' ? codes.disclosedRisk[outcome] : codes.complication[outcome];
};

export const countedInWords = (outcome: Outcome, per: Per, words: ReportWords): string =>
  per === 'sessions' ? outcomeInWords(outcome, words) : words.quality.per[per](outcomeInWords(outcome, words));

export const causeInWords = (stratum: Stratum, { codes, quality }: ReportWords): string =>
  stratum === 'all' ? quality.all : codes.aetiology[stratum];

export const shownInWords = (shown: Shown, { settings: { minCell } }: Pick<QualityReport, 'settings'>, { quality }: ReportWords): string =>
  shown === 'few' ? quality.few(minCell ?? 0) : quality.number(shown);

/** "Ada · Neoplasm"; of all of the service the cause alone. */
export function partInWords({ group, stratum }: PartReport, by: Grouping | undefined, words: ReportWords): string {
  const cause = causeInWords(stratum, words);
  return group === undefined ? cause : words.spine.line([groupInWords(group, by, words), cause]);
}

/** Causes of the service, and each group as a whole: what is told of all of them would be told of too few. */
export const wholeParts = (report: QualityReport): readonly PartReport[] => [...report.strata, ...wholeGroups(report)];

/** Each group as a whole, its causes together. */
export const wholeGroups = ({ groups }: QualityReport): readonly PartReport[] =>
  groups.filter((part, index) => part.group !== groups[index - 1]?.group);

/** "Ada": of a group as a whole, without a cause. */
export const groupOfPart = ({ group }: PartReport, by: Grouping | undefined, words: ReportWords): string =>
  group === undefined ? causeInWords('all', words) : groupInWords(group, by, words);

export function groupInWords(group: string | null, by: Grouping | undefined, words: ReportWords): string {
  if (by === undefined) return '';
  if (group === null) return words.quality.groupNotSaid[by];
  if (by !== 'technique') return group;
  const known: Readonly<Record<string, string>> = words.codes.technique;
  return group
    .split('+')
    .map(code => known[code] ?? code)
    .join(' + ');
}
