import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningPostgres {
  /** JDBC address of an empty database. */
  readonly address: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as somebody else who owns its folder. */
interface Runner {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

/** Starts a PostgreSQL of its own on any free port, in a folder of its own that goes with it. `bin`: the folder of `initdb` and `postgres`. */
export async function startPostgres(bin: string): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'vertaug-postgres-'));
  const runner = whoRuns();
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(folder, runner.uid, runner.gid);
  const data = join(folder, 'data');
  const as = { ...(runner.uid !== undefined && { uid: runner.uid }), ...(runner.gid !== undefined && { gid: runner.gid }), cwd: folder };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'fhir', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...as,
    stdio: 'pipe',
  });
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-c', 'unix_socket_directories=', '-c', 'max_connections=60'],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(server, 'exit');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    createInterface(server.stderr).on('line', line => {
      said += `${line}\n`;
      if (line.includes('database system is ready to accept connections')) resolve();
    });
    void ended.then(([status]) => reject(new Error(`PostgreSQL ended with ${status}:\n${said}`)));
  });
  return {
    address: `jdbc:postgresql://127.0.0.1:${port}/postgres?user=fhir`,
    version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    async stop() {
      // Clients are sent away, and what is written is kept.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function whoRuns(): Runner {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined };
  const idOf = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // There is nobody of that name here: the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.'))));
    });
  });
}
