import { isJsonObject } from '../../../plain/json-object.ts';
import { DATABASE } from './database-name.ts';
import type { DraftKeys, SealedDraft } from './seal.ts';

const KEYS = 'keys';
const DRAFTS = 'drafts';
const SALT = 'salt';
const KEY = 'key';

/** Drafts and the key to them, as this browser keeps them. Every method rejects where the storage does. */
export interface DraftDatabase {
  /** The salt, and the key where it is still there. */
  readKeys(): Promise<Partial<DraftKeys>>;
  /** Keeps them, unless another window was first. */
  addKeys(keys: DraftKeys): Promise<void>;
  /** `unreadable`: something is there that no Vertaug up to this one kept. */
  draft(id: string): Promise<SealedDraft | 'unreadable' | undefined>;
  /** Puts it where there is none, or in the place of the one with the `iv` of `over`. False: another one stands there, and stays. */
  put(draft: SealedDraft, over: string | undefined): Promise<boolean>;
  /** Gives what is kept under an id another one, under which nobody looks for it; it still expires. `as`: like no other. */
  setAside(id: string, as: string): Promise<void>;
  /** With all that was set aside of it. */
  remove(id: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}

/** Rejects where the browser keeps nothing. */
export async function openDatabase(storage: IDBFactory): Promise<DraftDatabase> {
  const opening = storage.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(KEYS);
    opening.result.createObjectStore(DRAFTS, { keyPath: 'id' }).createIndex('expiresAt', 'expiresAt');
  };
  const database = await resultOf(opening);
  // Somebody wants to delete it all: let them.
  database.onversionchange = () => database.close();

  /** Strict: what is said to be kept outlives a crash of the computer. */
  const change = async (act: (drafts: IDBObjectStore, keys: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction([DRAFTS, KEYS], 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('The storage gave up.', 'AbortError'));
    });
    act(transaction.objectStore(DRAFTS), transaction.objectStore(KEYS));
    await done;
  };

  return {
    async readKeys() {
      const keys = database.transaction(KEYS).objectStore(KEYS);
      const [salt, key] = await Promise.all([resultOf<unknown>(keys.get(SALT)), resultOf<unknown>(keys.get(KEY))]);
      return { ...(isSalt(salt) && { salt }), ...(isKept(key) && key) };
    },
    addKeys: ({ salt, key, keyId }) =>
      change((_drafts, keys) => {
        addWhereNone(keys, salt, SALT);
        addWhereNone(keys, { key, keyId }, KEY);
      }),
    async draft(id) {
      const found: unknown = await resultOf(database.transaction(DRAFTS).objectStore(DRAFTS).get(id));
      return found === undefined || isSealed(found) ? found : 'unreadable';
    },
    async put(draft, over) {
      let isPut = false;
      await change(drafts => {
        const present: IDBRequest<unknown> = drafts.get(draft.id);
        present.onsuccess = () => {
          isPut = present.result === undefined || (isSealed(present.result) && present.result.iv === over);
          if (isPut) drafts.put(draft);
        };
      });
      return isPut;
    },
    setAside: (id, as) =>
      change(drafts => {
        const present: IDBRequest<unknown> = drafts.get(id);
        present.onsuccess = () => {
          if (!isJsonObject(present.result)) return;
          drafts.put({ ...present.result, id: `${id} ${as}` });
          drafts.delete(id);
        };
      }),
    remove: id =>
      change(drafts => {
        drafts.delete(id);
        drafts.delete(IDBKeyRange.bound(`${id} `, `${id}!`, false, true));
      }),
    removeExpired: now =>
      change(drafts => {
        const expired = drafts.index('expiresAt').openKeyCursor(IDBKeyRange.upperBound(now));
        expired.onsuccess = () => {
          if (!expired.result) return;
          drafts.delete(expired.result.primaryKey);
          expired.result.continue();
        };
      }),
  };
}

function addWhereNone(store: IDBObjectStore, value: unknown, key: string): void {
  const present = store.getKey(key);
  present.onsuccess = () => {
    if (present.result === undefined) store.put(value, key);
  };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('The storage gave no answer.', 'UnknownError'));
  });
}

const isSalt = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;

function isKept(value: unknown): value is Pick<DraftKeys, 'key' | 'keyId'> {
  return isJsonObject(value) && value.key instanceof CryptoKey && typeof value.keyId === 'string';
}

function isSealed(value: unknown): value is SealedDraft {
  if (!isJsonObject(value)) return false;
  const { id, iv, keyId, format, expiresAt, sealed } = value;
  const areTexts = typeof id === 'string' && typeof iv === 'string' && typeof keyId === 'string';
  return areTexts && typeof format === 'number' && typeof expiresAt === 'number' && sealed instanceof ArrayBuffer;
}
