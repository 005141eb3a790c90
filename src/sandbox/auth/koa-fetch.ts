import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/**
 * Runs a Koa callback on a fetch `Request`, so that authorization passes the same log, faults and CORS as the FHIR store.
 * `body` is the request's body, already read.
 */
export function koaFetch(
  callback: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): (request: Request, body: Buffer) => Promise<Response> {
  return (request, body) =>
    new Promise((resolve, reject) => {
      const url = new URL(request.url);
      const incoming = new IncomingMessage(new Socket());
      incoming.method = request.method;
      incoming.url = url.pathname + url.search;
      incoming.headers = Object.fromEntries(request.headers);
      incoming.headers.host = url.host;
      if (body.length > 0) {
        incoming.headers['content-length'] = String(body.length);
        incoming.push(body);
      }
      incoming.push(null);

      const outgoing = new ServerResponse(incoming);
      Object.defineProperty(outgoing, 'end', {
        value: (chunk?: string | Buffer) => {
          resolve(new Response(bodyOf(outgoing.statusCode, chunk), { status: outgoing.statusCode, headers: headersOf(outgoing) }));
          return outgoing;
        },
      });
      callback(incoming, outgoing).catch(reject);
    });
}

function bodyOf(status: number, chunk: string | Buffer | undefined): string | Uint8Array<ArrayBuffer> | null {
  if (chunk === undefined || status === 204 || status === 304) return null;
  return typeof chunk === 'string' ? chunk : new Uint8Array(chunk);
}

function headersOf(outgoing: ServerResponse): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(outgoing.getHeaders())) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, String(one));
  }
  return headers;
}
