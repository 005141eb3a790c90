import type { FhirServer } from './fhir-server.ts';

/** The same server under another base: in what goes and comes back each base stands for the other. */
export function rebased(server: FhirServer, own: string, base: string): FhirServer {
  if (own === base) return server;
  return async (request, access) => {
    const body = await request.text();
    const passed = new Request(own + request.url.slice(base.length), {
      method: request.method,
      headers: without(request.headers, 'content-length'),
      ...(body === '' ? {} : { body: body.replaceAll(base, own) }),
    });
    const answer = await server(passed, access);
    const headers = without(answer.headers, 'content-length');
    for (const name of ['location', 'content-location']) {
      const address = headers.get(name);
      if (address !== null) headers.set(name, address.replaceAll(own, base));
    }
    const text = (await answer.text()).replaceAll(own, base);
    return new Response(text === '' ? null : text, { status: answer.status, headers });
  };
}

function without(from: Headers, name: string): Headers {
  const headers = new Headers(from);
  headers.delete(name);
  return headers;
}
