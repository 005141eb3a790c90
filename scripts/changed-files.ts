import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

function git(...args: readonly string[]): readonly string[] | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(line => line !== '') : undefined;
}

export interface ChangedFiles {
  /** What they were compared with, as people say it. */
  readonly since: string;
  /** Paths from the root of the project, of those that are still there. */
  readonly files: readonly string[];
}

/** What is changed or new: against where this branch left main; on main itself, against the last commit, or in it where nothing is changed since. */
export function changedFiles(): ChangedFiles {
  const head = git('rev-parse', 'HEAD')?.[0];
  const left = git('merge-base', 'main', 'HEAD')?.[0];
  const changedAgainst = (commit: string) => [
    ...(git('diff', '--name-only', '--diff-filter=d', commit) ?? []),
    ...(git('ls-files', '--others', '--exclude-standard') ?? []),
  ];
  const there = (files: readonly string[]) => [...new Set(files)].filter(file => existsSync(join(root, file)));
  if (left !== undefined && left !== head) return { since: 'this branch left main', files: there(changedAgainst(left)) };
  const uncommitted = there(changedAgainst('HEAD'));
  if (uncommitted.length > 0) return { since: 'the last commit', files: uncommitted };
  return { since: 'the commit before the last', files: there(changedAgainst('HEAD~1')) };
}
