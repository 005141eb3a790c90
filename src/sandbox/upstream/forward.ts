/** Headers that mean something to the server behind; the token and the browser's own are for whoever stands in front. */
const FORWARDED = ['accept', 'content-type', 'prefer', 'if-match', 'if-none-match', 'if-none-exist', 'if-modified-since'];
const BACK = ['content-type', 'etag', 'last-modified', 'location', 'content-location', 'retry-after'];

export interface Addresses {
  /** FHIR base that the app knows, without a trailing slash. */
  readonly base: string;
  /** FHIR base of the server behind it. */
  readonly upstream: string;
}

/** Sends a request on to the same place under the other base. In what goes and comes back each base stands for the other, so that links lead here. */
export async function forward(request: Request, { base, upstream }: Addresses): Promise<Response> {
  const body = await request.text();
  const answer = await fetch(upstream + request.url.slice(base.length), {
    method: request.method,
    headers: chosen(request.headers, FORWARDED),
    redirect: 'manual',
    ...(body === '' ? {} : { body: body.replaceAll(base, upstream) }),
  });
  const text = (await answer.text()).replaceAll(upstream, base);
  const headers = chosen(answer.headers, BACK, value => value.replaceAll(upstream, base));
  return new Response(text === '' ? null : text, { status: answer.status, headers });
}

function chosen(from: Headers, names: readonly string[], change = (value: string) => value): Headers {
  const headers = new Headers();
  for (const name of names) {
    const value = from.get(name);
    if (value !== null) headers.set(name, change(value));
  }
  return headers;
}
