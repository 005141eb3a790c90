import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** An app that was built from a commit, outside the working tree. */
export interface BuiltCommit {
  readonly appDir: string;
  remove(): void;
}

/** Builds a commit of this project with the packages that are installed here. Throws where it is not known or does not build. */
export function buildCommit(commit: string): BuiltCommit {
  const folder = mkdtempSync(join(tmpdir(), 'vertaug-bench-'));
  const tree = join(folder, 'tree');
  const remove = () => {
    spawnSync('git', ['worktree', 'remove', '--force', tree], { cwd: root });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    run('git', ['worktree', 'add', '--detach', tree, commit], root);
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
    run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], tree);
  } catch (failure) {
    remove();
    throw failure;
  }
  return { appDir: join(tree, 'dist'), remove };
}

function run(command: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${done.error?.message ?? done.stderr}`);
}
