import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import type { Patient } from '../../../src/fhir/resource.ts';
import type { FhirSession } from '../../../src/fhir/session.ts';
import type { CaseShelf } from '../../../src/keep/case-shelf.ts';
import type { RunningCaseStore } from '../../../src/sandbox/case-store/case-store.ts';
import type { LoggedRequest } from '../../../src/sandbox/request-log.ts';
import { FOLAKE, INGRID, startLoneStore, storeSession } from '../../builders/case-store.ts';
import { aCase, addedTo, keptFirst, NOTHING_BESIDE, shelfAt, shelfSuite, somebody } from '../../builders/shelf-suite.ts';
import { acted, present } from '../assessment/cases.ts';

let store: RunningCaseStore;
let log: readonly LoggedRequest[];
let one: FhirSession;
let other: FhirSession;

beforeAll(async () => {
  ({ store, log } = await startLoneStore());
  [one, other] = [await storeSession(store, FOLAKE.id), await storeSession(store, INGRID.id)];
});
afterEach(() => {
  store.faults.clear();
  store.trouble = 'none';
});
afterAll(() => store.close());

describe('on the case store of the sandbox', () => shelfSuite(() => ({ one, other })));

describe('where something is the matter with the store', () => {
  let patient: Patient & { readonly id: string };
  let shelf: CaseShelf;

  beforeEach(async () => {
    patient = somebody();
    shelf = shelfAt(one, patient, await addedTo(one, patient));
  });
  const binaries = () => store.store.all('Binary').length;
  const documents = async () => {
    const found = await shelf.cases();
    return found.ok ? found.entries : found;
  };

  it.each([
    ['full', 'full', 'by-itself'],
    ['too-large', 'full', 'by-itself'],
    ['busy', 'busy', 'by-itself'],
    ['down', 'down', 'by-itself'],
    ['read-only', 'read-only', 'when-mended'],
  ] as const)('%s: the case is not kept, why is said, and so is whether trying again helps', async (trouble, why, tryAgain) => {
    const version = await keptFirst(shelf, aCase());
    const changed = acted(version.case, present('CON-ABS-1'));
    store.trouble = trouble;
    expect(await shelf.keep(changed, version, NOTHING_BESIDE)).toMatchObject({ outcome: 'not-kept', reason: { why }, tryAgain });
    store.trouble = 'none';
    expect(await shelf.keep(changed, version, NOTHING_BESIDE)).toMatchObject({ outcome: 'kept' });
    expect(await documents()).toHaveLength(1);
  });

  it('busy: how long it asks to be left alone is told', async () => {
    await keptFirst(shelf, aCase());
    store.trouble = 'busy';
    expect(await shelf.keep(aCase(), undefined, NOTHING_BESIDE)).toMatchObject({ reason: { why: 'busy', afterSeconds: 2 } });
  });

  it('slow: a store that does not answer in time is told as one', async () => {
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    const impatient = shelfAt(one, patient, await addedTo(one, patient), 'Dr Ruth Adeyemi', { timeoutMs: 200 });
    store.faults.add({
      method: 'POST',
      path: /Binary/,
      act: { kind: 'answer-late', until: () => answered },
    });
    expect(await impatient.keep(aCase(), undefined, NOTHING_BESIDE)).toMatchObject({
      outcome: 'not-kept',
      reason: { why: 'slow' },
      tryAgain: 'by-itself',
    });
    answer();
  });

  it('signed out: that is said, and nothing is tried again by itself', async () => {
    const gone = await storeSession(store, FOLAKE.id);
    const out = shelfAt({ ...gone, accessToken: () => undefined }, patient, await addedTo(one, patient));
    expect(await out.keep(aCase(), undefined, NOTHING_BESIDE)).toMatchObject({ reason: { why: 'signed-out' }, tryAgain: 'when-mended' });
  });

  it('stale versions are a conflict, whether it says 409 or 412', async () => {
    for (const status of [409, 412]) {
      const version = await keptFirst(shelf, aCase());
      const theirs = acted(version.case, present('CON-ABS-1'));
      expect((await shelf.keep(theirs, version, NOTHING_BESIDE)).outcome).toBe('kept');
      const before = binaries();
      store.faults.add({ method: 'PUT', act: { kind: 'status', status } });
      const kept = await shelf.keep(acted(version.case, present('CON-ABS-4')), version, NOTHING_BESIDE);
      expect(kept.outcome === 'conflict' && writeCaseFile(kept.theirs.case)).toBe(writeCaseFile(theirs));
      // The content to which nothing came to refer is gone again.
      expect(binaries()).toBe(before);
    }
  });

  it('an answer that was lost is looked for before anything is tried again: what arrived is kept, and once', async () => {
    const current = aCase();
    store.faults.add({ method: 'POST', path: /DocumentReference/, act: { kind: 'drop-after-commit' } });
    const first = await shelf.keep(current, undefined, NOTHING_BESIDE);
    if (first.outcome !== 'kept') throw new Error(JSON.stringify(first));
    store.faults.add({ method: 'PUT', act: { kind: 'drop-after-commit' } });
    const second = await shelf.keep(acted(current, present('CON-ABS-1')), first.version, NOTHING_BESIDE);
    expect(second.outcome).toBe('kept');
    expect(await documents()).toHaveLength(1);
    expect(log.filter(({ method, path }) => method === 'PUT' && path.includes(first.version.documentId))).toHaveLength(1);
  });

  it('a write that did not arrive is tried again, and what is there in the meantime is not overwritten', async () => {
    const version = await keptFirst(shelf, aCase());
    store.faults.add({ method: 'PUT', act: { kind: 'drop-before' } });
    const ours = acted(version.case, present('CON-ABS-1'));
    expect(await shelf.keep(ours, version, NOTHING_BESIDE)).toMatchObject({
      outcome: 'not-kept',
      reason: { why: 'down' },
      tryAgain: 'by-itself',
    });
    expect(await shelf.keep(ours, version, NOTHING_BESIDE)).toMatchObject({ outcome: 'kept' });
  });

  it('a lost answer of a store that then says nothing leaves it unknown; the next attempt finds its own', async () => {
    const version = await keptFirst(shelf, aCase());
    const ours = acted(version.case, present('CON-ABS-1'));
    store.faults.add({ method: 'PUT', act: { kind: 'drop-after-commit' } });
    store.faults.add({ method: 'GET', path: /DocumentReference/, act: { kind: 'drop-before' } });
    expect(await shelf.keep(ours, version, NOTHING_BESIDE)).toMatchObject({
      outcome: 'not-kept',
      reason: { why: 'unknown' },
      tryAgain: 'by-itself',
    });
    const again = await shelf.keep(ours, version, NOTHING_BESIDE);
    expect(again.outcome).toBe('kept');
    expect(again.outcome === 'kept' && writeCaseFile(again.version.case)).toBe(writeCaseFile(ours));
  });

  it('a case of fifty megabytes is neither sent nor opened', { tags: ['D32'] }, async () => {
    const current = aCase();
    const huge = { ...current, procedure: { ...current.procedure, note: 'x'.repeat(50_000_000) } };
    const before = log.length;
    expect(await shelf.keep(huge, undefined, NOTHING_BESIDE)).toMatchObject({
      outcome: 'not-kept',
      reason: { why: 'too-long' },
      tryAgain: 'never',
    });
    expect(log.slice(before).filter(({ method }) => method === 'POST')).toEqual([]);
    const version = await keptFirst(shelf, current);
    // The document says that it is short; what comes is not.
    store.faults.add({
      method: 'GET',
      path: /Binary/,
      act: {
        kind: 'rewrite',
        change: () =>
          JSON.stringify({
            resourceType: 'Binary',
            id: 'b',
            contentType: 'application/json',
            data: 'A'.repeat(68_000_000),
          }),
      },
    });
    const opened = await shelf.open(version.documentId);
    expect(opened.ok ? undefined : opened.problem).toMatchObject({ kind: 'too-long', mostBytes: 5_000_000 });
  });

  it('a store that gives the content itself in place of the resource is read all the same', async () => {
    const version = await keptFirst(shelf, acted(aCase(), present('CON-ABS-1')));
    store.faults.add({
      method: 'GET',
      path: /Binary/,
      act: { kind: 'rewrite', change: body => Buffer.from(String(JSON.parse(body).data), 'base64').toString() },
    });
    const opened = await shelf.open(version.documentId);
    expect(opened.ok && writeCaseFile(opened.version.case)).toBe(writeCaseFile(version.case));
  });

  it('the token goes nowhere but to the store, whatever address a document names', { tags: ['D9', 'D29'] }, async () => {
    const version = await keptFirst(shelf, aCase());
    store.faults.add({
      method: 'GET',
      path: /DocumentReference/,
      act: { kind: 'rewrite', change: body => body.replace(/"Binary\//, '"https://elsewhere.example/fhir/Binary/') },
    });
    const opened = await shelf.open(version.documentId);
    expect(opened.ok ? undefined : opened.problem).toEqual({ kind: 'no-content' });
  });

  it('a document that the store has no version of is not kept over', async () => {
    const version = await keptFirst(shelf, aCase());
    const kept = await shelf.keep(version.case, { ...version, versionId: '' }, NOTHING_BESIDE);
    expect(kept).toMatchObject({ outcome: 'not-kept', reason: { why: 'refused' } });
  });
});
