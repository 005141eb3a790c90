import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { vi } from 'vitest';
import { findWebServer } from '../../scripts/find-web-servers.ts';
import type { WebServer } from '../../src/cli/serve/web-server-config.ts';

const READY_WITHIN_MS = 30_000;

/** A port that nobody has now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('No port could be opened.');
  return address.port;
}

/** What stands around a site's file in the web server's own configuration: its way of running here, nothing of what it serves. */
const AROUND: Readonly<
  Record<WebServer, (printed: string, folder: string) => { readonly text: string; readonly args: readonly string[] }>
> = {
  nginx: (printed, folder) => ({
    text: `daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\n  access_log off;\n${[
      'client_body',
      'proxy',
      'fastcgi',
      'uwsgi',
      'scgi',
    ]
      .map(name => `  ${name}_temp_path ${folder}/${name};\n`)
      .join('')}  include ${printed};\n}\n`,
    args: ['-p', folder, '-e', 'stderr', '-c'],
  }),
  caddy: printed => ({
    text: `{\n\tadmin off\n\tauto_https disable_redirects\n}\nimport ${printed}\n`,
    args: ['run', '--adapter', 'caddyfile', '--config'],
  }),
};

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks this web server for a path as it stands, `..` and escapes as given. Its certificate is ours, which nobody signed. */
export function get(port: number, path: string): Promise<Answered> {
  return new Promise((answered, failed) => {
    const asked = request({ host: 'localhost', port, path, rejectUnauthorized: false, agent: false }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', data => (text += data));
      response.on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

/** Starts a web server with this configuration of a site, and waits until it answers. Returns what ends it. */
export async function startWebServer(name: WebServer, config: string, port: number, within: string): Promise<() => Promise<void>> {
  const found = findWebServer(name);
  if (found.path === undefined) throw new Error(found.problem);
  const folder = mkdtempSync(join(within, `${name}-`));
  const printed = join(folder, 'printed.conf');
  writeFileSync(printed, config);
  const { text, args } = AROUND[name](printed, folder);
  writeFileSync(join(folder, 'main.conf'), text);
  const server = spawn(found.path, [...args, join(folder, 'main.conf')], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', data => (said += data));
  const ended = once(server, 'exit');
  const answers = vi.waitFor(() => get(port, '/'), { timeout: READY_WITHIN_MS, interval: 50 });
  await Promise.race([answers, ended.then(([status]) => Promise.reject(new Error(`it ended with ${status}`)))]).catch(thrown => {
    server.kill('SIGKILL');
    throw new Error(`${name} did not get ready: ${thrown}\n${said}`);
  });
  return async () => {
    server.kill('SIGTERM');
    await ended;
  };
}
