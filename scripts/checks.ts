import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/** Something that is run with Node to its end, and is well where that ends with status 0. */
export interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

const tool = (...parts: readonly string[]) => join(root, 'node_modules', ...parts);

/** Vitest with these arguments. */
export const vitest = (...args: readonly string[]): readonly string[] => [tool('vitest', 'vitest.mjs'), ...args];

/** What is looked at without running anything of the project. */
export const STILL_CHECKS: readonly Check[] = [
  {
    name: 'Profiles are built from their sources',
    args: ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'build-profiles.ts'), '--check'],
  },
  { name: 'Types, browser rooms', args: [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'Types, Node rooms', args: [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.node.json', '--noEmit'] },
  { name: 'Style and room rules', args: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'] },
];

function passes({ name, args }: Check): Promise<boolean> {
  const began = Date.now();
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = '';
    const keep = (data: string) => {
      output += data;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('close', status => {
      console.log(`${status === 0 ? 'ok  ' : 'FAIL'}  ${name}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
      if (status !== 0) console.log(output);
      resolve(status === 0);
    });
  });
}

/** Runs them side by side, says of each how it went, and of what failed what it said; true where all is well. */
export async function allPass(checks: readonly Check[]): Promise<boolean> {
  return !(await Promise.all(checks.map(passes))).includes(false);
}
