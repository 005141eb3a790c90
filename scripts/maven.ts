import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from './set-up.mjs';

/** Builds a Java module of test/reference; ends this process where Java or Maven is missing, or where the build fails. */
export function buildWithMaven(module: string, what: string): void {
  for (const [command, flag] of [
    ['java', '-version'],
    ['mvn', '-v'],
  ] as const) {
    if (spawnSync(command, [flag]).status === 0) continue;
    console.error(`${what} cannot be built: ${command} is missing. Java 17 or newer and Maven are needed.`);
    process.exit(2);
  }
  run('mvn', ['-q', '-B', '-f', join('test', 'reference', module, 'pom.xml'), 'package']);
}
