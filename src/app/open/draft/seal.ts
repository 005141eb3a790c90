import { fromBase64, toBase64 } from '../../../plain/base64.ts';

/** Whose draft it is: one for each of these. */
export interface DraftOwner {
  /** FHIR base of the EHR. */
  readonly iss: string;
  readonly patientId: string;
  /** `Practitioner/123` */
  readonly user: string;
}

/** What this browser seals drafts with. Neither leaves it: the key cannot be read by any script, and the salt is kept beside it. */
export interface DraftKeys {
  /** Says by which key a draft was sealed, should there be another one by now. Random. */
  readonly keyId: string;
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** A draft as it is kept: nothing in it says of whom it is. */
export interface SealedDraft {
  readonly id: string;
  readonly format: number;
  readonly keyId: string;
  /** Another one for each sealing, so that it also tells one state of a draft from the next. */
  readonly iv: string;
  /** Milliseconds since 1970. In clear, so that it can be deleted without being opened. */
  readonly expiresAt: number;
  readonly sealed: ArrayBuffer;
}

/** What is sealed. */
export interface DraftText {
  /** ISO 8601. */
  readonly savedAt: string;
  /** The case, as a case file has it. */
  readonly file: string;
}

/** Raised whenever an older Vertaug could not open what this one seals. */
const DRAFT_FORMAT = 1;
const ALGORITHM = 'AES-GCM';
const KEY_BITS = 256;
/** NIST SP 800-38D, 5.2.1.1: the length that needs no hashing. */
const IV_BYTES = 12;
const SALT_BYTES = 32;
const KEY_ID_BYTES = 16;

export async function makeKeys(salt: Uint8Array<ArrayBuffer> | undefined, web: Crypto): Promise<DraftKeys> {
  const key = await web.subtle.generateKey({ name: ALGORITHM, length: KEY_BITS }, false, ['encrypt', 'decrypt']);
  return { keyId: toBase64(random(KEY_ID_BYTES, web)), key, salt: salt ?? random(SALT_BYTES, web) };
}

/** Under what an owner's draft is kept. Without the salt nobody can tell by trying whether there is one of a patient. */
export async function idOf(owner: DraftOwner, salt: Uint8Array<ArrayBuffer>, web: Crypto): Promise<string> {
  const named = bytesOf(['id', ...partsOf(owner)]);
  const salted = new Uint8Array(salt.length + named.length);
  salted.set(salt);
  salted.set(named, salt.length);
  return toBase64(new Uint8Array(await web.subtle.digest('SHA-256', salted)));
}

export async function seal(text: DraftText, owner: DraftOwner, expiresAt: number, keys: DraftKeys, web: Crypto): Promise<SealedDraft> {
  const iv = random(IV_BYTES, web);
  const open = { id: await idOf(owner, keys.salt, web), format: DRAFT_FORMAT, keyId: keys.keyId, iv: toBase64(iv), expiresAt };
  const sealed = await web.subtle.encrypt({ name: ALGORITHM, iv, additionalData: boundTo(owner, open) }, keys.key, bytesOf(text));
  return { ...open, sealed };
}

/** Why a draft does not open. */
export type Unopened = 'newer-format' | 'key-lost' | 'broken';

/** Opens only what was sealed here for this owner, and was changed by nobody since, its expiry included. */
export async function unseal(draft: SealedDraft, owner: DraftOwner, keys: DraftKeys, web: Crypto): Promise<DraftText | Unopened> {
  if (draft.format > DRAFT_FORMAT) return 'newer-format';
  if (draft.keyId !== keys.keyId) return 'key-lost';
  try {
    const algorithm = { name: ALGORITHM, iv: fromBase64(draft.iv), additionalData: boundTo(owner, draft) };
    const text: unknown = JSON.parse(new TextDecoder().decode(await web.subtle.decrypt(algorithm, keys.key, draft.sealed)));
    return isDraftText(text) ? text : 'broken';
  } catch {
    // Cut short, changed, or another owner's: the algorithm does not say which.
    return 'broken';
  }
}

const boundTo = (owner: DraftOwner, { format, expiresAt }: Pick<SealedDraft, 'format' | 'expiresAt'>) =>
  bytesOf(['draft', format, expiresAt, ...partsOf(owner)]);

const partsOf = ({ iss, patientId, user }: DraftOwner) => [iss, patientId, user];

/** As JSON, in which no two lists of parts are one text. */
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const random = (length: number, web: Crypto) => web.getRandomValues(new Uint8Array(length));

function isDraftText(value: unknown): value is DraftText {
  if (typeof value !== 'object' || value === null || !('savedAt' in value) || !('file' in value)) return false;
  return typeof value.savedAt === 'string' && !Number.isNaN(Date.parse(value.savedAt)) && typeof value.file === 'string';
}
