import { open, readFile } from 'node:fs/promises';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, importPKCS8, type JWK } from 'jose';
import { isJsonObject } from '../../plain/json-object.ts';
import { UsageProblem } from '../usage-problem.ts';

/** The algorithms of SMART backend services (SMART App Launch 2.2, "Client authentication: asymmetric"). */
const ALGORITHMS = ['ES384', 'RS384'] as const;
type Algorithm = (typeof ALGORITHMS)[number];

/** What a backend proves itself with. */
export interface BackendKey {
  readonly key: CryptoKey | Uint8Array;
  readonly algorithm: Algorithm;
  /** By which the server finds the public half; undefined: the file does not say. */
  readonly keyId: string | undefined;
}

/** Makes a key pair. The private half goes to the file, which nobody else may read and which is never written over; gives the public one, to be registered. */
export async function makeBackendKey(file: string): Promise<{ readonly keys: readonly JWK[] }> {
  const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const named = { kid: await calculateJwkThumbprint(publicJwk), alg: 'ES384', use: 'sig' };
  const secret = { ...(await exportJWK(privateKey)), ...named };
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${JSON.stringify(secret, undefined, 2)}\n`);
    await handle.close();
  } catch (reason) {
    const isThere = reason instanceof Error && 'code' in reason && reason.code === 'EEXIST';
    throw new UsageProblem(
      isThere
        ? `--make-key ${file}: there is a file by this name. A key is never written over: name another file.`
        : `--make-key ${file}: it cannot be written: ${reason instanceof Error ? reason.message : String(reason)}.`,
    );
  }
  return { keys: [{ ...publicJwk, ...named }] };
}

/** A private key as a JWK, the only private one of a set of JWKs, or PKCS #8 in PEM. A UsageProblem says what is wrong with it. */
export async function readBackendKey(file: string): Promise<BackendKey> {
  const cannot = (why: string) => new UsageProblem(`--key ${file}: ${why}`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (reason) {
    throw cannot(`it cannot be read: ${reason instanceof Error ? reason.message : String(reason)}.`);
  }
  if (/-----BEGIN PRIVATE KEY-----/.test(text)) {
    for (const algorithm of ALGORITHMS) {
      const key = await importPKCS8(text, algorithm).catch(() => undefined);
      if (key) return { key, algorithm, keyId: undefined };
    }
    throw cannot('a backend signs in with an RSA key (RS384) or one of the curve P-384 (ES384); this is neither.');
  }
  const jwk = privateJwkIn(text);
  const algorithm =
    jwk && ALGORITHMS.find(one => one === (jwk.alg ?? (jwk.kty === 'RSA' ? 'RS384' : jwk.crv === 'P-384' ? 'ES384' : undefined)));
  if (jwk === undefined) throw cannot('there is no private key in it: give a JWK, a set with one, or PKCS #8 in PEM.');
  if (algorithm === undefined) throw cannot('a backend signs in with RS384 or ES384; the key is for neither.');
  try {
    return { key: await importJWK(jwk, algorithm), algorithm, keyId: jwk.kid };
  } catch (reason) {
    throw cannot(`it is no sound key: ${reason instanceof Error ? reason.message : String(reason)}.`);
  }
}

function privateJwkIn(text: string): JWK | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys: readonly unknown[] = isJsonObject(value) && Array.isArray(value.keys) ? value.keys : [value];
  const secret = keys.filter(isPrivateJwk);
  return secret.length === 1 ? secret[0] : undefined;
}

const isPrivateJwk = (value: unknown): value is JWK =>
  isJsonObject(value) &&
  typeof value.kty === 'string' &&
  typeof value.d === 'string' &&
  Object.values(value).every(each => typeof each !== 'object' || Array.isArray(each));
