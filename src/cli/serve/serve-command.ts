import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createAppServer } from '../../sandbox/app/app-server.ts';
import { deploymentHeaders } from '../../sandbox/app/deployment-headers.ts';
import { readArguments, readPort, UsageProblem } from '../usage-problem.ts';
import { frameOrigins, readConfig } from './read-config.ts';
import { USUAL_DEPLOYMENT, WEB_SERVER_CONFIG, WEB_SERVERS } from './web-server-config.ts';

const LOOPBACK = '127.0.0.1';
const PORT = 4190;

const USAGE = `vertaug serve DIR --config FILE [--port N] [--host ADDRESS] [--frame ORIGIN]…
vertaug serve [DIR] --config FILE --print nginx|caddy [--frame ORIGIN]… [--server-name NAME] [--port N]
              [--config-at PATH] [--certificate PATH --key PATH]

Serves the built app with the headers of a deployment, for a pilot, until it is stopped.

  DIR             the built app: dist, or the folder app of a release; with --print, where it lies on the web server
  --config FILE   the config.json that is served, checked first; it is read once, so start again after a change
  --port N        4190 when left out; 0 is any free one. A port in use is not exchanged: the EHR knows the app by its address
  --host ADDRESS  127.0.0.1 when left out. Beyond this computer SMART needs https, which this command does not have
  --frame ORIGIN  an EHR that shows Vertaug in a frame (frame-ancestors), such as https://ehr.example; may be repeated
  --print NAME    instead print what nginx or Caddy needs to serve the same; all that follows is for this:
  --server-name   the name by which people reach it
  --port N        443 when left out
  --config-at     where config.json lies on the web server, outside DIR: ${USUAL_DEPLOYMENT.configFile}
  --certificate   the certificate with its chain, and --key its key, as PEM on the web server. Left out, nginx looks
                  in /etc/ssl, and Caddy asks a public authority for one
`;

export async function serve(args: string[]): Promise<void> {
  const { values: options, positionals } = readArguments(args, {
    config: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    frame: { type: 'string', multiple: true },
    print: { type: 'string' },
    'server-name': { type: 'string' },
    'config-at': { type: 'string' },
    certificate: { type: 'string' },
    key: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length > 1) throw new UsageProblem(`vertaug serve takes one folder, not ${positionals.length}.`);
  if (options.config === undefined) throw new UsageProblem('vertaug serve needs --config FILE: without it the app trusts no EHR.');
  const { text, site } = await readConfig(options.config);
  const headers = deploymentHeaders(site, frameOrigins(options.frame ?? []));

  if (options.print !== undefined) {
    const webServer = WEB_SERVERS.find(name => name === options.print);
    if (webServer === undefined) throw new UsageProblem(`--print takes ${WEB_SERVERS.join(' or ')}, not "${options.print}".`);
    const { certificate: file, key: keyFile } = options;
    if ((file === undefined) !== (keyFile === undefined)) throw new UsageProblem('--certificate and --key go together.');
    const deployment = {
      serverName: printable('--server-name', options['server-name'] ?? USUAL_DEPLOYMENT.serverName),
      directory: printable('DIR', positionals[0] ?? USUAL_DEPLOYMENT.directory),
      configFile: printable('--config-at', options['config-at'] ?? USUAL_DEPLOYMENT.configFile),
      port: readPort('port', options.port) ?? USUAL_DEPLOYMENT.port,
      headers,
      ...(file !== undefined &&
        keyFile !== undefined && { certificate: { file: printable('--certificate', file), keyFile: printable('--key', keyFile) } }),
    };
    process.stdout.write(WEB_SERVER_CONFIG[webServer](deployment));
    return;
  }

  const directory = positionals[0] === undefined ? undefined : resolve(positionals[0]);
  if (directory === undefined || !existsSync(join(directory, 'index.html')))
    throw new UsageProblem(`No built app is in ${directory ?? 'the folder that was left out'}. "npm run build" makes one in dist.`);
  const host = options.host ?? LOOPBACK;
  const server = createServer();
  server.on('request', getRequestListener(createAppServer({ directory, headers, config: () => text }), { overrideGlobalObjects: false }));
  const origin = await listenAt(server, host, readPort('port', options.port) ?? PORT);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (!isLoopback(host))
    process.stderr.write(
      `Served over http to other computers. SMART App Launch needs https there, and a browser signs nobody in without it: put a web server with a certificate in front ("vertaug serve --print nginx").\n`,
    );
  process.stdout.write(
    `Vertaug is at ${origin}/\nLaunch URL: ${origin}/launch.html\nRedirect URLs: ${origin}/index.html and ${origin}/sign-in.html, with a case store also ${origin}/cases.html, for the rates of a service ${origin}/quality.html\nStop with Ctrl+C.\n`,
  );
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** What goes into a file that a web server reads as its own language. */
function printable(name: string, text: string): string {
  if (/^[\w./:-]+$/.test(text)) return text;
  throw new UsageProblem(`${name} takes letters, digits and . / : _ - for --print, not "${text}".`);
}

/** Listens there and nowhere else. Returns the origin. */
function listenAt(server: Server, host: string, port: number): Promise<string> {
  return new Promise((opened, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refused(new UsageProblem(`${host}, port ${port}, could not be opened (${error.code}). Another one is taken by --port or --host.`)),
    );
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      opened(`http://${isIPv6(host) ? `[${host}]` : host}:${taken}`);
    });
  });
}
