/** The answer to an authorization request, with `suffix` on its code. */
export function withCodeSuffix(response: Response, suffix: string): Response {
  const headers = new Headers(response.headers);
  // Each launch brings its own sign-in; a cookie would let a second launch in the same browser touch the first.
  headers.delete('set-cookie');
  const location = headers.get('location');
  const target = location === null ? undefined : new URL(location);
  const code = target?.searchParams.get('code');
  if (target && code && suffix !== '') {
    target.searchParams.set('code', code + suffix);
    headers.set('location', target.href);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** A token request's body with the code as oidc-provider issued it. */
export function withoutCodeSuffix(body: Buffer, suffix: string): Buffer {
  if (suffix === '') return body;
  const form = new URLSearchParams(body.toString('utf8'));
  const code = form.get('code');
  if (code === null) return body;
  // A code that lost its suffix on the way is no longer the one that was issued.
  form.set('code', code.endsWith(suffix) ? code.slice(0, -suffix.length) : `${code}?`);
  return Buffer.from(form.toString());
}
