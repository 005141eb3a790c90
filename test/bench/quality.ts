// How fast `vertaug quality` is on sessions with their events, beside DuckDB's bare reading of the same columns and the build of a commit,
// which take turns; and how much memory it takes. `--sessions N` asks one size alone.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SERVICES } from '../builders/service/parameters.ts';
import { createService } from '../builders/service/service.ts';
import { writeService } from '../builders/service/write-files.ts';
import { median, report } from './report.ts';

const BEFORE = '4256b1c';
const RUNS = 3;
const root = resolve(import.meta.dirname, '../..');
const asked = process.argv.indexOf('--sessions');
const sizes = asked < 0 ? [100_000, 1_000_000] : [Number(process.argv[asked + 1])];

interface Ran {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command to its end, from its start, and looks how much memory it held at most. */
function ran(args: readonly string[]): Promise<Ran> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const looking = setInterval(() => {
    try {
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 20);
  return new Promise(done => {
    child.on('exit', () => {
      clearInterval(looking);
      done({ seconds: (performance.now() - began) / 1000, megabytes: Math.round(most / 1024) });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'vertaug-bench-'));
const tree = join(folder, 'before');
try {
  spawnSync('git', ['worktree', 'add', '--detach', tree, BEFORE], { cwd: root, stdio: 'ignore' });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const sessions of sizes) {
    const input = join(folder, String(sessions));
    writeService(input, createService({ ...SERVICES.bench, sessions }, 1), { types: ['Procedure', 'AdverseEvent'] });
    const [bare, ours, before]: [Ran[], Ran[], Ran[]] = [[], [], []];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(await ran([join(import.meta.dirname, 'quality-bare-reading.ts'), input]));
      ours.push(await ran([join(root, 'src/cli/vertaug.ts'), 'quality', input]));
      before.push(await ran([join(tree, 'src/cli/vertaug.ts'), 'quality', input]));
    }
    const seconds = (all: readonly Ran[]) => median(all.map(each => each.seconds));
    const say = (what: string, value: number, unit: string, budget?: number) =>
      report(`${sessions} sessions: ${what}`, Number(value.toFixed(2)), unit, budget);
    say('DuckDB reads their columns', seconds(bare), 's');
    say('vertaug quality', seconds(ours), 's');
    say(`vertaug quality of ${BEFORE}`, seconds(before), 's');
    say('as long as DuckDB alone reads', seconds(ours) / seconds(bare), 'times', 2);
    say(`as fast as ${BEFORE}`, seconds(before) / seconds(ours), 'times');
    say('memory at most', median(ours.map(each => each.megabytes)), 'MB', 500);
    rmSync(input, { recursive: true, force: true });
  }
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', tree], { cwd: root, stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}
