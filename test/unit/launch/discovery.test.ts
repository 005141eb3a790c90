import { describe, expect, it } from 'vitest';
import { checkConfiguration, discover } from '../../../src/launch/road/discovery.ts';
import { issuerConfig } from './issuer.ts';

const offered = {
  issuer: 'https://ehr.example',
  authorization_endpoint: 'https://ehr.example/auth/authorize',
  token_endpoint: 'https://login.example/token',
  revocation_endpoint: 'https://ehr.example/auth/revoke',
  jwks_uri: 'https://ehr.example/jwks',
  code_challenge_methods_supported: ['S256'],
  capabilities: ['permission-v2', 7],
  scopes_supported: ['openid'],
};

describe('checkConfiguration', () => {
  it('gives what the server offers', () => {
    expect(checkConfiguration(offered, issuerConfig)).toEqual({
      ok: true,
      value: {
        authorizationEndpoint: 'https://ehr.example/auth/authorize',
        tokenEndpoint: 'https://login.example/token',
        revocationEndpoint: 'https://ehr.example/auth/revoke',
        jwksUri: 'https://ehr.example/jwks',
        issuer: 'https://ehr.example',
        answersWithIssuer: false,
        capabilities: ['permission-v2'],
        scopesSupported: ['openid'],
      },
    });
  });

  it('resolves relative addresses against the FHIR base', { tags: ['@379'] }, () => {
    const relative = { ...offered, authorization_endpoint: 'auth/authorize', token_endpoint: '/token' };
    expect(checkConfiguration(relative, issuerConfig)).toMatchObject({
      value: { authorizationEndpoint: 'https://ehr.example/fhir/auth/authorize', tokenEndpoint: 'https://ehr.example/token' },
    });
  });

  it.each([
    ['no object', [], 'discovery-failed'],
    ['no authorization endpoint', { ...offered, authorization_endpoint: undefined }, 'discovery-incomplete'],
    ['no token endpoint', { ...offered, token_endpoint: 7 }, 'discovery-incomplete'],
    ['no PKCE', { ...offered, code_challenge_methods_supported: undefined }, 'pkce-not-offered'],
    ['plain PKCE only', { ...offered, code_challenge_methods_supported: ['plain'] }, 'pkce-not-offered'],
    ['a foreign authorization endpoint', { ...offered, authorization_endpoint: 'https://evil.example/a' }, 'foreign-endpoint'],
    ['a foreign token endpoint', { ...offered, token_endpoint: 'https://ehr.example.evil.example/token' }, 'foreign-endpoint'],
    ['a script for an endpoint', { ...offered, authorization_endpoint: 'javascript:alert(1)' }, 'foreign-endpoint'],
    ['an unprotected endpoint', { ...offered, token_endpoint: 'http://ehr.example/token' }, 'foreign-endpoint'],
  ])('refuses %s', { tags: ['@1', 'D4'] }, (_what, body, kind) => {
    expect(checkConfiguration(body, issuerConfig)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('takes PKCE that the server does not advertise from a site that says so', () => {
    const silent = { ...offered, code_challenge_methods_supported: undefined };
    expect(checkConfiguration(silent, { ...issuerConfig, pkceUnadvertised: true })).toMatchObject({ ok: true });
  });

  it('does without an address beside the road that lies elsewhere', () => {
    const elsewhere = { ...offered, revocation_endpoint: 'https://evil.example/revoke', jwks_uri: 'https://evil.example/jwks' };
    expect(checkConfiguration(elsewhere, issuerConfig)).toMatchObject({
      ok: true,
      value: { revocationEndpoint: undefined, jwksUri: undefined },
    });
  });
});

describe('discover', () => {
  const asking = async (answer: () => Response) => {
    const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
    const page = {
      fetch: async (url: string, init?: RequestInit) => {
        asked.push({ url, init });
        return answer();
      },
    };
    return { asked, result: await discover(page, issuerConfig) };
  };

  it('asks the FHIR base for JSON, once, without a cookie and not for ever', { tags: ['@29'] }, async () => {
    const { asked, result } = await asking(() => Response.json(offered));
    expect(result.ok).toBe(true);
    expect(asked).toEqual([
      {
        url: 'https://ehr.example/fhir/.well-known/smart-configuration',
        init: { headers: { accept: 'application/json' }, credentials: 'omit', signal: expect.any(AbortSignal) },
      },
    ]);
  });

  it.each<[string, () => Response, string]>([
    ['a status that says no, whatever its body', () => Response.json(offered, { status: 404 }), 'answered 404.'],
    ['a web page', () => new Response('<p>Proxy</p>'), 'could not be read: '],
    ['no answer', () => Response.error(), 'smart-configuration'],
  ])('takes %s for no configuration', async (_what, answer, detail) => {
    const { result } = await asking(answer);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'discovery-failed', detail: expect.stringContaining(detail) } });
  });

  it.each([
    ['authorization_endpoint', { ...offered, authorization_endpoint: undefined }],
    ['token_endpoint', { ...offered, token_endpoint: undefined }],
  ])('names what the configuration lacks: %s', (name, body) => {
    expect(checkConfiguration(body, issuerConfig)).toMatchObject({ failure: { detail: `The smart-configuration has no ${name}.` } });
  });
});
