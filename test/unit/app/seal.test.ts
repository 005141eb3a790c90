import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftOwner, idOf, makeKeys, type SealedDraft, seal, unseal } from '../../../src/app/open/draft/seal.ts';

const web = globalThis.crypto;
const OWNER: DraftOwner = { iss: 'https://ehr.example/fhir', patientId: 'p-1', user: 'Practitioner/7' };
const TEXT = { savedAt: '2026-11-30T14:03:00.000Z', file: '{"patient":"Margaret Osei"}' };
const EXPIRES = Date.parse('2026-12-01T14:03:00Z');

describe('a draft that is sealed', () => {
  it('opens for whom it was sealed, and says what it said', async () => {
    const keys = await makeKeys(undefined, web);
    expect(await unseal(await seal(TEXT, OWNER, EXPIRES, keys, web), OWNER, keys, web)).toEqual(TEXT);
  });

  it('opens for nobody else: another EHR, another patient, another user, or the same letters shared out in another way', async () => {
    const keys = await makeKeys(undefined, web);
    const sealed = await seal(TEXT, OWNER, EXPIRES, keys, web);
    const others: readonly DraftOwner[] = [
      { ...OWNER, iss: 'https://other.example/fhir' },
      { ...OWNER, patientId: 'p-2' },
      { ...OWNER, user: 'Practitioner/8' },
      { ...OWNER, patientId: 'p-1","Practitioner/7', user: '' },
    ];
    for (const other of others) expect(await unseal({ ...sealed, id: await idOf(other, keys.salt, web) }, other, keys, web)).toBe('broken');
  });

  it('does not open once a bit of it was changed, nor with a life that was prolonged', async () => {
    const keys = await makeKeys(undefined, web);
    const sealed = await seal(TEXT, OWNER, EXPIRES, keys, web);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.sealed.byteLength - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = new Uint8Array(sealed.sealed.slice(0));
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(await unseal({ ...sealed, sealed: bytes.buffer }, OWNER, keys, web)).toBe('broken');
      }),
      { numRuns: 50 },
    );
    const changed: readonly Partial<SealedDraft>[] = [
      { expiresAt: EXPIRES + 1 },
      { format: 0 },
      { iv: 'AAAAAAAAAAAAAAAA' },
      { iv: '' },
      { sealed: new ArrayBuffer(0) },
    ];
    for (const change of changed) expect(await unseal({ ...sealed, ...change }, OWNER, keys, web)).toBe('broken');
  });

  it('says that its key is lost where another key is there, and that it is newer where it is', async () => {
    const keys = await makeKeys(undefined, web);
    const sealed = await seal(TEXT, OWNER, EXPIRES, keys, web);
    expect(await unseal(sealed, OWNER, await makeKeys(keys.salt, web), web)).toBe('key-lost');
    expect(await unseal({ ...sealed, format: 2 }, OWNER, keys, web)).toBe('newer-format');
  });

  it('holds nothing of whom it is in clear, not even what they are called in the EHR', async () => {
    const keys = await makeKeys(undefined, web);
    const { sealed, ...open } = await seal(TEXT, OWNER, EXPIRES, keys, web);
    const everything = JSON.stringify(open) + new TextDecoder('latin1').decode(sealed);
    for (const secret of ['Osei', 'ehr.example', 'p-1', 'Practitioner', '2026-11-30']) expect(everything).not.toContain(secret);
    expect(Object.keys(open).sort()).toEqual(['expiresAt', 'format', 'id', 'iv', 'keyId']);
  });

  it('is another text at each sealing, by a number that is used once', async () => {
    const keys = await makeKeys(undefined, web);
    const sealings = await Promise.all(Array.from({ length: 50 }, () => seal(TEXT, OWNER, EXPIRES, keys, web)));
    expect(new Set(sealings.map(({ iv }) => iv)).size).toBe(sealings.length);
    expect(new Set(sealings.map(({ sealed }) => String(new Uint8Array(sealed)))).size).toBe(sealings.length);
  });

  it('is sealed with a key that nobody can read, and kept under a name that changes with the salt', async () => {
    const [one, other] = await Promise.all([makeKeys(undefined, web), makeKeys(undefined, web)]);
    expect(one.key.extractable).toBe(false);
    await expect(web.subtle.exportKey('raw', one.key)).rejects.toThrow();
    expect(one.key.algorithm).toEqual({ name: 'AES-GCM', length: 256 });
    expect(await idOf(OWNER, one.salt, web)).not.toBe(await idOf(OWNER, other.salt, web));
    expect(await idOf(OWNER, one.salt, web)).toBe(await idOf({ ...OWNER }, one.salt, web));
  });
});
