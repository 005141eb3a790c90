import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

/** A fresh private key for id_tokens, as a JWK. */
export async function signingKey(): Promise<object> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' };
}
