import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../src/assessment/case/case.ts';
import { writeEntered } from '../../src/assessment/case/case-file.ts';
import { emptyCase, wholeCase } from '../unit/assessment/cases.ts';
import type { DraftRequest } from './draft-harness.ts';
import { openBrowser } from './stage.ts';

const ORIGIN = 'https://app.example';
const DAY_ONE = '2026-11-23T09:00:00.000Z';
const hoursLater = (hours: number) => new Date(Date.parse(DAY_ONE) + hours * 3_600_000).toISOString();

const someone = emptyCase();
const secrets = ['Canary', 'canary-patient', 'canary-clinician', 'canary-ehr', 'canary words', someone.id];
const canary: Case = {
  ...wholeCase(),
  iss: 'https://canary-ehr.example/fhir',
  patient: { ...someone.patient, id: 'canary-patient', name: 'Canary, Yellow', birthDate: '1950-02-03' },
  clinician: { reference: 'Practitioner/canary-clinician', name: 'Dr Canary' },
  departures: { 'CON-ABS-1': { kind: 'given', text: 'canary words' } },
};
const anotherCase: Case = { ...canary, id: '00000000-0000-4000-8000-00000000beef' };

let browser: Browser;
let script: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'draft-harness.ts'), formats: ['iife'], name: 'draftHarness' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  script = chunk?.type === 'chunk' ? chunk.code : '';
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  await context.addInitScript({ content: script });
  await context.route(`${ORIGIN}/**`, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Vertaug</title>' }));
  page = await newPage();
});
afterEach(() => context.close());

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`${ORIGIN}/index.html`);
  return opened;
}

/** A window has its own memory: after a reload nothing is left of it but what the browser keeps. */
const act = (request: Partial<DraftRequest> & Pick<DraftRequest, 'act'>): Promise<unknown> =>
  page.evaluate(asked => Reflect.get(window, 'actOnDrafts')(asked), { current: canary, at: DAY_ONE, ...request });
const load = (request: Partial<DraftRequest> = {}) => act({ act: 'load', ...request });
const save = (request: Partial<DraftRequest> = {}) => act({ act: 'save', ...request });

const opens = async (expected: Case, request: Partial<DraftRequest> = {}) => {
  const loaded = await load(request);
  expect(loaded).toMatchObject({ kind: 'draft', case: { id: expected.id } });
  expect(writeEntered(caseIn(loaded))).toBe(writeEntered(expected));
};
function caseIn(loaded: unknown): Case {
  // What the page handed over was made by `load`.
  return (loaded as { case: Case }).case;
}

/** All that this browser keeps for the app, letter by letter, and how many drafts are in it. */
const kept = () =>
  page.evaluate(async () => {
    const letters = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value) + new TextDecoder('utf-16le').decode(value);
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
      if (value instanceof CryptoKey) return value.extractable ? 'A KEY THAT CAN BE READ' : 'a key';
      if (typeof value === 'object' && value !== null)
        return Object.entries(value)
          .map(([key, each]) => `${key}=${letters(each)}`)
          .join('\n');
      return String(value);
    };
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const texts = [JSON.stringify({ ...localStorage, ...sessionStorage }), document.cookie, ...(await caches.keys())];
    let drafts = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([result(records.getAllKeys()), result(records.getAll())]);
        if (store === 'drafts') drafts += values.length;
        texts.push(name, store, ...keys.map(String), ...values.map(letters));
      }
      database.close();
    }
    return { drafts, text: texts.join('\n') };
  });

/** Changes the draft in the browser's storage, as somebody with a tool could. */
const tamper = (change: 'newer' | 'flip' | 'longer' | 'unlike' | 'forget-key') =>
  page.evaluate(async how => {
    const database = await new Promise<IDBDatabase>(done => {
      const opening = indexedDB.open('vertaug-drafts');
      opening.onsuccess = () => done(opening.result);
    });
    const transaction = database.transaction(['drafts', 'keys'], 'readwrite');
    const drafts = transaction.objectStore('drafts');
    if (how === 'forget-key') transaction.objectStore('keys').delete('key');
    else {
      const all = drafts.getAll();
      all.onsuccess = () => {
        const draft = all.result[0];
        if (how === 'newer') draft.format += 1;
        if (how === 'longer') draft.expiresAt += 1;
        if (how === 'unlike') draft.iv = 7;
        if (how === 'flip') new DataView(draft.sealed).setUint8(9, new DataView(draft.sealed).getUint8(9) ^ 1);
        drafts.put(draft);
      };
    }
    await new Promise(done => {
      transaction.oncomplete = done;
    });
    database.close();
  }, change);

describe('a draft on the device', () => {
  it('comes back as it was after a reload, and in another tab of this browser', async () => {
    expect(await load()).toEqual({ kind: 'none' });
    expect(await save()).toMatchObject({ kind: 'saved' });
    await page.reload();
    await opens(canary, { at: hoursLater(1) });
    page = await newPage();
    await opens(canary, { at: hoursLater(2) });
  });

  it('is brought up to date by each save, and is one', async () => {
    await save();
    await save({ current: { ...canary, departures: {} }, at: hoursLater(1) });
    expect((await kept()).drafts).toBe(1);
    await page.reload();
    await opens({ ...canary, departures: {} }, { at: hoursLater(2) });
  });

  it('is for one EHR, patient and user: nobody else is told that there is one', { tags: ['D33'] }, async () => {
    await save();
    for (const [index, other] of [
      { ...canary, iss: 'https://other.example/fhir' },
      { ...canary, patient: { ...canary.patient, id: 'p2' } },
      { ...canary, clinician: { ...canary.clinician, reference: 'Practitioner/2' } },
    ].entries()) {
      expect(await load({ current: other, window: `other ${index}` })).toEqual({ kind: 'none' });
    }
  });

  it('leaves nothing of the patient, the user or the EHR in clear: not while it is kept, not after it has expired, not after it was discarded', {
    tags: ['D33'],
  }, async () => {
    await save();
    const whileKept = await kept();
    expect(whileKept.drafts).toBe(1);
    expect(whileKept.text).toContain('a key');
    expect(whileKept.text).not.toContain('A KEY THAT CAN BE READ');
    await page.reload();
    await act({ act: 'open', at: hoursLater(25) });
    const onceExpired = await kept();
    await save({ at: hoursLater(25) });
    await act({ act: 'discard', at: hoursLater(26) });
    const onceDiscarded = await kept();
    expect([onceExpired.drafts, onceDiscarded.drafts]).toEqual([0, 0]);
    for (const { text } of [whileKept, onceExpired, onceDiscarded]) {
      expect(secrets.filter(secret => text.includes(secret))).toEqual([]);
    }
  });

  it('ends by its time, whoever opens the app then, and earlier where the site has shortened it', { tags: ['D33'] }, async () => {
    await save();
    await page.reload();
    expect(await load({ keptHours: 2, at: hoursLater(3) })).toEqual({ kind: 'none' });
    expect((await kept()).drafts).toBe(0);
    await save({ at: hoursLater(3) });
    await page.reload();
    await act({ act: 'open', current: { ...canary, clinician: { reference: 'Practitioner/2', name: undefined } }, at: hoursLater(28) });
    expect((await kept()).drafts).toBe(0);
  });

  it('goes where the site has switched drafts off', async () => {
    await save();
    await page.reload();
    expect(await act({ act: 'open where they are off' })).toBeUndefined();
    await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  it('lives on from each save', async () => {
    await save();
    await save({ at: hoursLater(20) });
    await page.reload();
    await opens(canary, { at: hoursLater(40) });
  });
});

describe('a draft that stands there already', () => {
  it('of another case is not replaced before it was discarded', async () => {
    await save();
    await page.reload();
    expect(await save({ current: anotherCase })).toEqual({ kind: 'not-saved', problem: 'other-draft' });
    await opens(canary);
    expect(await act({ act: 'discard' })).toEqual({ kind: 'discarded' });
    expect(await save({ current: anotherCase })).toMatchObject({ kind: 'saved' });
    await page.reload();
    await opens(anotherCase);
  });

  it('kept by another window meanwhile is not replaced', async () => {
    await load({ window: 'first' });
    await load({ window: 'second' });
    await save({ window: 'first' });
    expect(await save({ window: 'second', current: { ...canary, departures: {} } })).toEqual({ kind: 'not-saved', problem: 'other-draft' });
    await page.reload();
    await opens(canary);
  });

  it('discarded by another window is no hindrance', async () => {
    await save({ window: 'first' });
    await load({ window: 'second' });
    await act({ act: 'discard', window: 'second' });
    expect(await save({ window: 'first' })).toMatchObject({ kind: 'saved' });
  });
});

describe('a draft that does not open', () => {
  it.each([
    ['forget-key', 'key-lost'],
    ['newer', 'newer-format'],
    ['flip', 'broken'],
    ['longer', 'broken'],
    ['unlike', 'broken'],
  ] as const)('is said and kept beside the next one until it expires: %s', async (change, problem) => {
    await save();
    await tamper(change);
    await page.reload();
    expect(await load({ at: hoursLater(1) })).toEqual({ kind: 'problem', problem });
    expect(await save({ current: anotherCase, at: hoursLater(1) })).toMatchObject({ kind: 'saved' });
    expect((await kept()).drafts).toBe(2);
    await page.reload();
    await opens(anotherCase, { at: hoursLater(24.5) });
    expect((await kept()).drafts).toBe(1);
  });

  it('goes with an explicit discard', async () => {
    await save();
    await tamper('flip');
    await page.reload();
    await save({ current: anotherCase });
    await act({ act: 'discard' });
    expect((await kept()).drafts).toBe(0);
  });
});

describe('a device that keeps nothing', () => {
  it('is told where the browser blocks its storage, and nothing is thrown', async () => {
    await page.evaluate(() =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value() {
          throw new DOMException('Blocked.', 'SecurityError');
        },
      }),
    );
    expect(await load()).toEqual({ kind: 'problem', problem: 'storage-blocked' });
    expect(await save()).toEqual({ kind: 'not-saved', problem: 'storage-blocked' });
    expect(await act({ act: 'discard' })).toEqual({ kind: 'not-discarded', problem: 'storage-blocked' });
  });

  it('is told where there is no room, and keeps again once there is; what was kept before stays', async () => {
    await save();
    // As the specification has it where a transaction cannot be kept for want of room.
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value: unknown) {
        const request = put.call(this, value);
        this.transaction.abort();
        return request;
      };
      Object.defineProperty(IDBTransaction.prototype, 'error', { get: () => new DOMException('No room.', 'QuotaExceededError') });
    });
    const grown = { ...canary, departures: {} };
    expect(await save({ current: grown, at: hoursLater(1) })).toEqual({ kind: 'not-saved', problem: 'storage-full' });
    await page.reload();
    await opens(canary, { at: hoursLater(1) });
    expect(await save({ current: grown, at: hoursLater(1) })).toMatchObject({ kind: 'saved' });
  });

  it('is told where nobody knows who is signed in', async () => {
    const unknown = { ...canary, clinician: { reference: undefined, name: undefined } };
    expect(await load({ current: unknown })).toEqual({ kind: 'problem', problem: 'user-unknown' });
    expect(await save({ current: unknown })).toEqual({ kind: 'not-saved', problem: 'user-unknown' });
    expect((await kept()).drafts).toBe(0);
  });
});
