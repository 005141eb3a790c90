import type { Server } from 'node:http';

const HOST = '127.0.0.1';

/** How many ports after a taken one are tried before any free one is accepted. */
const NEIGHBOURS = 20;

/** Listens on `port` or, where that is taken, on the next free one; 0 is any. Returns the origin. */
export async function listen(server: Server, port: number): Promise<string> {
  const candidates = port === 0 ? [0] : [...Array.from({ length: NEIGHBOURS }, (_, i) => port + i).filter(one => one < 65_536), 0];
  for (const candidate of candidates) {
    const origin = await tryListen(server, candidate);
    if (origin !== undefined) return origin;
  }
  throw new Error(`No port could be opened on ${HOST}.`);
}

function tryListen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.off('listening', opened);
      // EACCES: a port that this user may not open, or that Windows keeps for itself.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    const opened = (): void => {
      server.off('error', refused);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(`http://${HOST}:${address.port}`);
    };
    server.once('error', refused);
    server.once('listening', opened);
    server.listen(port, HOST);
  });
}

export function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    // A server that never listened, beside an app that is served elsewhere, says so; it is closed all the same.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
