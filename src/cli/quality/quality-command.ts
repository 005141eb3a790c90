import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { dayHere } from '../../plain/hours-and-days.ts';
import { questionOf } from '../../quality/default-question.ts';
import { measureReports } from '../../quality/measure/measure-reports.ts';
import type { QualityQuestion } from '../../quality/quality-question.ts';
import { makeReport } from '../../quality/report/make-report.ts';
import { DEFAULT_COMPLICATIONS } from '../../site/complications-config.ts';
import { NO_LIMITS } from '../../site/default-site.ts';
import { DEFAULT_FOLLOW_UP } from '../../site/keeping-config.ts';
import type { CommandWords } from '../../words/command/command-words.ts';
import { loadCommandWords } from '../../words/command/load-command-words.ts';
import { endWithReader } from '../end-with-reader.ts';
import { makeBackendKey } from '../export/backend-key.ts';
import { exportService } from '../export/export-service.ts';
import { endWhenStopped } from '../leave-nothing.ts';
import { createProgress } from '../progress.ts';
import { readConfig } from '../serve/read-config.ts';
import { type CountingInput, countPaths } from './count-paths.ts';
import { CountingFailure } from './counting-failure.ts';
import { createPageFile } from './page-file.ts';
import { qualityLines } from './quality-lines.ts';
import { type QualityOptions, readQualityOptions } from './quality-options.ts';
import { qualityPage } from './quality-page.ts';
import { qualityText } from './quality-text.ts';
import { QUALITY_USAGE } from './quality-usage.ts';

export async function countComplications(args: string[], now = new Date()): Promise<void> {
  const options = readQualityOptions(args);
  if (options === undefined) {
    process.stdout.write(QUALITY_USAGE);
    return;
  }
  if (options.makeKey !== undefined) {
    process.stdout.write(`${JSON.stringify(await makeBackendKey(options.makeKey), undefined, 2)}\n`);
    return;
  }
  const words = await loadCommandWords(options.language);
  const question = await questionIn(options, now);
  const page = options.html === undefined ? undefined : await createPageFile('html', options.html);
  const measures = options.measureReport === undefined ? undefined : await createPageFile('measure-report', options.measureReport);
  endWithReader();
  const source =
    options.server === undefined ? { paths: options.paths, said: {}, forget: undefined } : await exportService(options.server, words);
  if (source === undefined) return;
  const goOn = endWhenStopped();
  try {
    const { counts, unreadable } = await countAndTell({ ...source, memoryMb: options.memoryMb }, question, words);
    await source.forget?.();
    const report = makeReport(counts, options.settings, unreadable);
    await tryTo(() => page?.write(qualityPage(report, words, now)), words);
    await tryTo(
      () => measures?.write(`${JSON.stringify(bundleOf(measureReports(report, counts, now.toISOString())), undefined, 2)}\n`),
      words,
    );
    const said = options.json ? qualityLines(report) : qualityText(report, words);
    for (const line of said) if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    const isEmpty = report.service.sessions === 0;
    if (isEmpty) process.stderr.write(`${words.quality.nothing}\n`);
    if (unreadable.total > 0 || counts.notUnderstood.total > 0 || isEmpty) process.exitCode = 1;
  } catch (reason) {
    await source.forget?.();
    sayFailure(reason, words);
  } finally {
    goOn();
  }
}

/** How many of a list are named. */
const MOST_LISTED = 200;

/** Counts, and says on the way how far it is and what could not be read. */
async function countAndTell(input: CountingInput, question: QualityQuestion, words: CommandWords) {
  const progress = createProgress(process.stderr);
  const tell = (line: string) => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  };
  const kinds = new Map<string, number>();
  const first: { readonly where: string; readonly says: string }[] = [];
  let total = 0;
  const counts = await countPaths(input, question, {
    onFault({ where, reason }) {
      const says = words.prefill.fault(reason);
      total += 1;
      kinds.set(reason.kind, (kinds.get(reason.kind) ?? 0) + 1);
      if (first.length < MOST_LISTED) first.push({ where, says });
      tell(words.record.line(where, says));
    },
    onReading: ({ share, resources, leftMs }) =>
      progress.showNow(() => words.counting.reading(Math.floor(share * 100), resources, leftMs && leftMs / 1000)),
    onProgress: resources => progress.show(() => words.counting.readingLines(resources)),
    onRead({ files, ms }) {
      if (files > 0) tell(words.counting.readAgain(files, ms / 1000));
      progress.showNow(() => words.counting.counting);
    },
    onSlow: why => tell(words.counting.slow(why)),
  });
  progress.clear();
  const byKind = [...kinds].map(([kind, number]) => ({ kind, number }));
  return { counts, unreadable: { total, byKind, first } };
}

/** A page that the disk does not take costs itself; the numbers are still told. */
async function tryTo(write: () => Promise<void> | undefined, words: CommandWords): Promise<void> {
  try {
    await write();
  } catch (reason) {
    sayFailure(reason, words);
  }
}

function sayFailure(reason: unknown, words: CommandWords): void {
  if (!(reason instanceof CountingFailure)) throw reason;
  process.stderr.write(`${words.counting.failed(reason.why)}\n`);
  process.exitCode = 1;
}

const bundleOf = (resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  // R4 Bundle bdl-7 and its entries: what has no address on a server is named by a UUID.
  entry: resources.map(resource => ({ fullUrl: `urn:uuid:${randomUUID()}`, resource })),
});

async function questionIn({ config, asOf, since, until, by }: QualityOptions, now: Date) {
  const site = config === undefined ? undefined : (await readConfig(config)).site;
  const question = questionOf(asOf ?? dayHere(now), {
    complications: site?.complications ?? DEFAULT_COMPLICATIONS,
    importantChange: (site?.followUp ?? DEFAULT_FOLLOW_UP).importantChange,
    limits: site?.limits ?? NO_LIMITS,
  });
  return { ...question, since, until, by };
}
