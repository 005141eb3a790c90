// How well the texts of reports are read: F1 for each finding and over all (micro, over report, level and finding), how many levels are the
// very ones, what is said not to be understood, and the time that a report takes. `--texts FILE` reads other labelled texts than the project's own.
import { lexiconTerms } from '../../src/chart/prose/lexicon/lexicon.ts';
import { notUnderstood } from '../../src/chart/prose/not-understood.ts';
import { readReport } from '../../src/chart/prose/read-report.ts';
import { f1Of, type JudgedText, judgeText, readReportTexts } from '../labelled/report-text.ts';
import { median, report } from './report.ts';

const given = process.argv.indexOf('--texts');
const own = (name: string) => new URL(`../labelled/${name}.ndjson`, import.meta.url);
// The second holds texts that are known not to be read right, and that no test asks for.
const paths = given === -1 ? [own('report-texts'), own('report-texts-hard')] : [process.argv[given + 1] ?? ''];
const texts = paths.flatMap(readReportTexts);
const judged: JudgedText[] = [];
for (const text of texts) {
  const one = await judgeText(text);
  judged.push(one);
  if (process.argv.includes('--faults') && one.faults.length > 0)
    console.log(`${text.id}  ${text.text.replaceAll(/\s+/g, ' ')}\n${one.faults.map(fault => `    ${fault}`).join('\n')}`);
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
report('report texts', texts.length, 'texts');
report('texts with every label right', judged.filter(({ faults }) => faults.length === 0).length, `of ${texts.length}`);
report('F1 over report, level and finding', rounded(f1Of(judged)), 'of 1', 0.95);
for (const finding of [...new Set(judged.flatMap(one => [...one.found, ...one.missed, ...one.claimed]))].sort())
  report(
    `F1, ${finding}`,
    rounded(f1Of(judged, finding)),
    `of ${judged.flatMap(one => [...one.found, ...one.missed]).filter(name => name === finding).length}`,
  );
const right = judged.reduce((sum, { exact }) => sum + exact[0], 0);
const all = judged.reduce((sum, { exact }) => sum + exact[1], 0);
report('fractures at the very level', rounded(right / (all || 1)), `of ${all}`, 0.98);

const read = texts.map(({ text }) => readReport(text, lexiconTerms()));
const sentences = read.flat().length;
report(
  'sentences not understood',
  rounded(read.reduce((sum, one) => sum + notUnderstood(one).length, 0) / sentences),
  `of ${sentences}`,
  0.03,
);
report('texts not understood', rounded(judged.filter(({ flagged }) => flagged).length / texts.length), `of ${texts.length}`, 0.1);

const RUNS = 9;
const times = texts.map(({ text }) =>
  median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      readReport(text, lexiconTerms());
      return performance.now() - start;
    }),
  ),
);
report('time a report, median', rounded(median(times)), 'ms', 1);
report('time a report, longest', rounded(Math.max(...times)), 'ms');
