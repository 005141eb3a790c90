import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IdTokenExpectation, readIdToken, sameUser } from '../../../src/launch/token/id-token.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const baseUrl = 'https://ehr.example/fhir';
const claims = {
  iss: 'https://ehr.example',
  aud: 'vertaug',
  exp: now / 1000 + 60,
  fhirUser: 'Practitioner/123',
  name: 'Zoë Müller-Łukasz',
};
const nobody = { fhirUser: undefined, userName: undefined };

const keys: Record<string, { sign(payload: object, header?: object): Promise<string>; jwks: object }> = {};
beforeAll(async () => {
  for (const [name, alg] of [
    ['rsa', 'RS256'],
    ['rsa384', 'RS384'],
    ['ec', 'ES256'],
    ['ec384', 'ES384'],
    ['other', 'RS256'],
  ] as const) {
    const { privateKey, publicKey } = await generateKeyPair(alg);
    keys[name] = {
      sign: payload => new SignJWT({ ...payload }).setProtectedHeader({ alg, kid: 'k1' }).sign(privateKey),
      jwks: {
        keys: [
          { kty: 'oct', k: 'AA' },
          { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg },
        ],
      },
    };
  }
});

const expected = (changes: Partial<IdTokenExpectation> = {}): IdTokenExpectation => ({
  issuer: 'https://ehr.example',
  clientId: 'vertaug',
  baseUrl,
  keys: undefined,
  now,
  ...changes,
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (payload: object, alg = 'RS256') => `${part({ alg })}.${part(payload)}.c2ln`;

describe('readIdToken', () => {
  it.each(['rsa', 'rsa384', 'ec', 'ec384'])(
    'reads who the user is, letters beyond ASCII included (%s)',
    { tags: ['@201', '@202'] },
    async name => {
      const token = await keys[name]?.sign(claims);
      expect(await readIdToken(token, expected({ keys: keys[name]?.jwks }))).toEqual({
        fhirUser: 'Practitioner/123',
        userName: 'Zoë Müller-Łukasz',
      });
    },
  );

  it('takes no token that another key signed', { tags: ['@201', '@218'] }, async () => {
    const token = await keys.other?.sign(claims);
    expect(await readIdToken(token, expected({ keys: keys.rsa?.jwks }))).toEqual(nobody);
  });

  it('finds its key in a list that has other things in it', async () => {
    const token = await keys.rsa?.sign(claims);
    const listed = Object(keys.rsa?.jwks).keys;
    expect(await readIdToken(token, expected({ keys: { keys: [null, 'key', ...listed] } }))).toMatchObject({
      fhirUser: 'Practitioner/123',
    });
  });

  it('takes no token whose claims were changed after signing', async () => {
    const [head, , signature] = (await keys.rsa?.sign(claims))?.split('.') ?? [];
    const changed = `${head}.${part({ ...claims, fhirUser: 'Practitioner/evil' })}.${signature}`;
    expect(await readIdToken(changed, expected({ keys: keys.rsa?.jwks }))).toEqual(nobody);
  });

  it('stands on the token endpoint where the keys cannot be had', async () => {
    expect(await readIdToken(unsigned(claims), expected())).toMatchObject({ fhirUser: 'Practitioner/123' });
  });

  it.each([
    ['another issuer', unsigned({ ...claims, iss: 'https://evil.example' })],
    ['another audience', unsigned({ ...claims, aud: 'other' })],
    ['no audience', unsigned({ ...claims, aud: undefined })],
    ['an end long past', unsigned({ ...claims, exp: now / 1000 - 301 })],
    ['no end', unsigned({ ...claims, exp: undefined })],
    ['algorithm none', unsigned(claims, 'none')],
    ['a shared-secret algorithm', unsigned(claims, 'HS256')],
    ['an algorithm named like a method of objects', unsigned(claims, 'toString')],
    ['no signature part', unsigned(claims).split('.').slice(0, 2).join('.')],
    ['no JSON', 'a.b.c'],
    ['signs that are none of base64url', `${part({ alg: 'RS256' })}.${part(claims)}*.c2ln`],
    ['bytes that are not UTF-8', `${part({ alg: 'RS256' })}.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.c2ln`],
    ['no text', 7],
    ['nothing', undefined],
  ])('knows nobody from a token with %s', { tags: ['@201'] }, async (_what, token) => {
    expect(await readIdToken(token, expected())).toEqual(nobody);
  });

  it('takes a list of audiences, and a clock that is a little off', async () => {
    const token = unsigned({ ...claims, aud: ['other', 'vertaug'], exp: now / 1000 - 200 });
    expect(await readIdToken(token, expected())).toMatchObject({ fhirUser: 'Practitioner/123' });
  });

  it.each([
    [`${baseUrl}/Practitioner/123`, 'Practitioner/123'],
    [`${baseUrl}/PractitionerRole/r1`, 'PractitionerRole/r1'],
    ['Practitioner/123/_history/2', 'Practitioner/123'],
    ['Patient/p1', 'Patient/p1'],
    ['RelatedPerson/kofi', 'RelatedPerson/kofi'],
    ['Person/1', 'Person/1'],
    ['https://other.example/fhir/Practitioner/123', undefined],
    ['Observation/123', undefined],
    ['Practitioner/../../x', undefined],
    [7, undefined],
  ])('reads fhirUser %s as %s', async (fhirUser, reference) => {
    expect((await readIdToken(unsigned({ ...claims, fhirUser }), expected())).fhirUser).toBe(reference);
  });
});

describe('two id_tokens', () => {
  const user = (subject?: string, fhirUser?: string) => ({ subject, fhirUser, userName: 'Dr. Same Name' });

  it('name the same user by the same subject, or by the same FHIR user where one leaves the subject out', () => {
    expect(sameUser(user('a'), user('a'))).toBe(true);
    expect(sameUser(user('a', 'Practitioner/1'), user(undefined, 'Practitioner/1'))).toBe(true);
    expect(sameUser(user('a', 'Practitioner/1'), user('b', 'Practitioner/1'))).toBe(false);
    expect(sameUser(user(undefined, 'Practitioner/1'), user(undefined, 'Practitioner/2'))).toBe(false);
  });

  it('do not where one of them, or both, name nobody', () => {
    expect(sameUser(user('a'), user())).toBe(false);
    expect(sameUser(user(), user('a'))).toBe(false);
    expect(sameUser(user(), user())).toBe(false);
  });
});
