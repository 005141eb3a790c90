import { readFile } from 'node:fs/promises';
import { findLevels } from '../chart/find-levels.ts';
import { prefill } from '../chart/prefill.ts';
import type { Judging } from '../chart/question-context.ts';
import { readChart } from '../chart/read-chart.ts';
import { DEFAULT_WINDOWS } from '../site/default-site.ts';
import { readSiteConfig, siteProblemText } from '../site/read-site-config.ts';
import type { WindowConfig } from '../site/site-config.ts';
import { inEnglish } from '../words/load-words.ts';
import { prefillLine } from './prefill-line.ts';
import { readMoment } from './prefill-options.ts';
import { readCharts } from './read-charts.ts';
import { readArguments, UsageProblem } from './usage-problem.ts';

const USAGE = `vertaug prefill PATH… [--json] [--as-of DATE] [--config FILE]

Says, of each chart, what it answers of the assessment, with what, and where it was looked for.

  PATH           a patient's Bundle, NDJSON, gzip of either, or a folder of them; - reads the standard input
  --json         one line of JSON a patient
  --as-of DATE   judge ages as at the end of that day (UTC), or at that moment (2026-11-22T09:00:00Z); now
  --config FILE  the site's config.json, for its windows
`;

export async function prefillCharts(args: string[]): Promise<void> {
  const { values: options, positionals: paths } = readArguments(args, {
    json: { type: 'boolean' },
    'as-of': { type: 'string' },
    config: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (paths.length === 0)
    throw new UsageProblem('Name a file or a folder with charts: vertaug prefill PATH. vertaug prefill --help says more.');
  const asOf = options['as-of'] === undefined ? new Date() : readMoment('as-of', options['as-of']);
  const judging: Judging = { asOf, windows: await windowsOf(options.config) };
  for await (const found of readCharts(paths, process.stdin)) {
    if ('remark' in found) continue;
    if ('reason' in found) {
      process.stderr.write(`${found.where}: ${JSON.stringify(found.reason)}\n`);
      process.exitCode = 1;
      continue;
    }
    const { patientId, reader, source, placeOf } = found;
    const read = await readChart(reader, { patientId, granted: () => true });
    const snapshot = { ...read, unreadable: read.unreadable.map(one => ({ ...one, where: placeOf(one.where) })) };
    const line = prefillLine(
      { snapshot, questions: prefill(snapshot, judging), levels: findLevels(snapshot, judging), source, asOf },
      inEnglish,
    );
    process.stdout.write(`${line}\n`);
  }
}

async function windowsOf(config: string | undefined): Promise<WindowConfig> {
  if (config === undefined) return DEFAULT_WINDOWS;
  const read = await readSiteConfig(() => readFile(config, 'utf8'));
  if (!read.ok) throw new UsageProblem(read.problems.map(siteProblemText).join('\n'));
  return read.value.windows;
}
