// The launch, from outside: the app as it is here and as it was at a commit (`--against COMMIT`), in the same sandbox and the same
// browser, taking turns, from the click on the EHR's page to the chart's evidence. Prints the medians of both and their ratio, or with
// --json one JSON object a figure. Only ratios of one run mean something: the computer is another one tomorrow.
import { resolve } from 'node:path';
import { validate } from '../../src/conformance/validate.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { buildCommit } from './build-commit.ts';
import { LONG_MS, type TimedLaunch, type TracedLaunch, timeLaunch, traceLaunch } from './launch-run.ts';
import { median, report } from './report.ts';
import { gzippedKilobytes } from './scripts-of-page.ts';

const COMPARED_WITH = '4256b1c';
const here = resolve(import.meta.dirname, '../../dist');

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
}

interface Build {
  readonly appDir: string;
  readonly sandbox: RunningSandbox;
  readonly timed: TimedLaunch[];
  readonly traced: TracedLaunch[];
}

const commit = option('--against', COMPARED_WITH);
const runs = Number(option('--runs', '7'));

/** What every build can read: a launch fails of a setting that an older one does not know. */
const issuersAlone = (config: unknown): unknown => ({ issuers: isJsonObject(config) ? config.issuers : [] });

const build = async (appDir: string): Promise<Build> => ({
  appDir,
  sandbox: await startSandbox({ port: 0, appDir, validate, settings: { appConfig: issuersAlone } }),
  timed: [],
  traced: [],
});

const before = buildCommit(commit);
try {
  const builds = [await build(before.appDir), await build(here)] as const;
  // The sandbox's own first answers take longer than all later ones.
  for (const { sandbox } of builds) await timeLaunch(sandbox);
  for (let run = 0; run < runs; run += 1) for (const { sandbox, timed } of builds) timed.push(await timeLaunch(sandbox));
  for (let run = 0; run < runs; run += 1) for (const { sandbox, traced } of builds) traced.push(await traceLaunch(sandbox));
  for (const { sandbox } of builds) await sandbox.close();

  const compare = (figure: string, unit: string, of: (build: Build) => number, budget?: number) => {
    const [then, now] = builds.map(of).map(value => Math.round(value * 10) / 10);
    report(`${figure}, ${commit}`, then ?? Number.NaN, unit);
    report(`${figure}, here`, now ?? Number.NaN, unit, budget);
    report(`${figure}, ratio`, Math.round(((now ?? 0) / (then ?? 0)) * 100) / 100, '');
  };
  const timed = (of: (launch: TimedLaunch) => number) => (build: Build) => median(build.timed.map(of));
  const traced = (of: (launch: TracedLaunch) => number) => (build: Build) => median(build.traced.map(of));
  compare(
    'click to first paint',
    'ms',
    timed(({ firstPaint }) => firstPaint),
  );
  compare(
    'click to first question',
    'ms',
    timed(({ firstQuestion }) => firstQuestion),
  );
  compare(
    'click to the chart’s evidence',
    'ms',
    timed(({ evidence }) => evidence),
  );
  compare(
    'requests but the chart’s reads',
    'requests',
    timed(({ requests }) => requests),
  );
  compare(
    'reads of the chart',
    'requests',
    timed(({ reads }) => reads),
  );
  compare(
    'longest task (wall)',
    'ms',
    traced(({ longestWall }) => longestWall),
  );
  compare(
    'longest task (cpu)',
    'ms',
    traced(({ longestCpu }) => longestCpu),
    LONG_MS,
  );
  compare(
    `tasks over ${LONG_MS} ms (cpu)`,
    'tasks',
    traced(({ over }) => over),
    0,
  );
  const scripts = (of: (launch: TimedLaunch) => readonly string[]) => (build: Build) =>
    gzippedKilobytes(build.appDir, new Set(build.timed.flatMap(of)));
  compare(
    'launch page, script gzipped',
    'kB',
    scripts(({ launchScripts }) => launchScripts),
    25,
  );
  compare(
    'first assessment paint, script gzipped',
    'kB',
    scripts(({ paintScripts }) => paintScripts),
    200,
  );
} finally {
  before.remove();
}
