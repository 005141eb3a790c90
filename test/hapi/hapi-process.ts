import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isJsonObject } from '../../src/plain/json-object.ts';

const root = resolve(import.meta.dirname, '../..');
const jar = resolve(root, 'test/reference/hapi-server/target/hapi-server.jar');

/** On a busy machine it takes half a minute. */
const READY_WITHIN_MS = 240_000;

/** What matters of a start for tests: half the time and half the memory of what the JVM takes by itself. */
const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx1g'];

export interface HapiProcess {
  /** With a trailing slash. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts HAPI with our profiles installed. It fails where the server cannot be had: nothing is skipped. */
export async function startHapi(args: readonly string[]): Promise<HapiProcess> {
  if (!existsSync(jar))
    throw new Error('HAPI is not built: run "npm run hapi", or mvn -q -B package -f test/reference/hapi-server/pom.xml');
  const packages = globSync('fhir-profiles/*.tgz', { cwd: root }).flatMap(file => ['--package', resolve(root, file)]);
  const server = spawn('java', [...JVM, '-jar', jar, ...packages, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', data => {
    said += data;
  });
  const ended = once(server, 'exit');
  const late = AbortSignal.timeout(READY_WITHIN_MS);
  const [line] = await Promise.race([
    once(createInterface(server.stdout), 'line', { signal: late }),
    ended.then(([status]) => Promise.reject(new Error(`HAPI ended with ${status} before it was ready:\n${said}`))),
  ]).catch(thrown => {
    server.kill();
    throw late.aborted ? new Error(`HAPI was not ready within ${READY_WITHIN_MS / 1000} s:\n${said}`) : thrown;
  });
  return {
    origin: originIn(line),
    async stop() {
      server.stdin.end();
      await ended;
    },
  };
}

function originIn(line: string): string {
  const ready: unknown = JSON.parse(line);
  if (!isJsonObject(ready) || typeof ready.origin !== 'string') throw new Error(`HAPI said ${line}`);
  return ready.origin;
}
