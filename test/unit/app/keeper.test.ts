import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeeper, type Keeper } from '../../../src/app/keeping/keeper.ts';
import { shelfPlace } from '../../../src/app/keeping/shelf-place.ts';
import { type CaseOfWindow, createCaseOfWindow } from '../../../src/app/open/case-of-window.ts';
import { createStore } from '../../../src/app/open/store.ts';
import type { AnswerKey, Case } from '../../../src/assessment/case/case.ts';
import { heardOf } from '../../../src/assessment/case/open-windows.ts';
import { isSameWork, mergeCases } from '../../../src/assessment/merge/merge-cases.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import type { Patient } from '../../../src/fhir/resource.ts';
import type { FhirSession } from '../../../src/fhir/session.ts';
import type { CaseShelf, KeptVersion } from '../../../src/keep/case-shelf.ts';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import { parseSiteConfig } from '../../../src/site/read-site-config.ts';
import { FOLAKE, INGRID, startLoneStore, storeSession } from '../../builders/case-store.ts';
import { runs } from '../../builders/runs.ts';
import { aCase, addedTo, NOTHING_BESIDE, shelfAt, somebody } from '../../builders/shelf-suite.ts';

let lone: Awaited<ReturnType<typeof startLoneStore>>;
let sessions: readonly FhirSession[];
let patient: Patient & { readonly id: string };
let there: string;
let minute = 0;

beforeAll(async () => {
  lone = await startLoneStore();
  sessions = [await storeSession(lone.store, FOLAKE.id), await storeSession(lone.store, INGRID.id)];
});
beforeEach(async () => {
  lone.store.trouble = 'none';
  patient = somebody();
  const [first] = sessions;
  if (first) there = await addedTo(first, patient);
});
afterAll(() => lone.store.close());

const parsed = parseSiteConfig({ issuers: [] });
if (!parsed.ok) throw new Error('The least configuration is refused.');
const site = parsed.value;

const NAMES = [FOLAKE.name, INGRID.name];
const KEYS: readonly AnswerKey[] = ['CON-ABS-1', 'CON-ABS-4', 'CON-REL-4'];

interface Window {
  readonly caseOfWindow: CaseOfWindow;
  readonly keeper: Keeper;
  /** What the keeper put off, to be done when time has gone on. */
  readonly later: (() => void)[];
  readonly shelf: CaseShelf;
}

/** A window that begins with this case, or goes on with a version of it. */
function windowOf(person: number, start: Case, from?: KeptVersion): Window {
  const session = sessions[person];
  if (!session) throw new Error('Nobody is signed in.');
  const name = NAMES[person] ?? '';
  const caseOfWindow = createCaseOfWindow(
    { ...start, clinician: { reference: undefined, name, encounterId: start.encounterId } },
    {
      chart: createStore(emptySnapshot('p1', [])),
      judgement: createStore({ status: 'missing' } as const),
      site,
      minute: createStore(new Date()),
      // Each act at a moment of its own.
      now: () => new Date(Date.UTC(2026, 10, 30) + ++minute * 1_000),
    },
  );
  const shelf = shelfAt(session, patient, there, name);
  const later: (() => void)[] = [];
  const keeper = createKeeper<KeptVersion>({
    place: shelfPlace({ shelf: () => shelf, beside: () => NOTHING_BESIDE, signedOut: () => undefined, whyNot: ({ why }) => why }),
    caseOfWindow,
    replaced: caseOfWindow.replaced,
    broken: () => 'broken',
    from: from && { version: from, case: from.case, at: from.keptAt },
    merge(base, ours, theirs) {
      const merged = mergeCases(base, ours, theirs);
      return merged.ok ? merged.case : merged.kind;
    },
    bring: merged => caseOfWindow.dispatch({ type: 'take-in', case: merged }),
    after(_ms, act) {
      later.push(act);
      return () => {
        later.splice(later.indexOf(act), 1);
      };
    },
  });
  return { caseOfWindow, keeper, later, shelf };
}

async function openedBy(person: number, documentId: string): Promise<Window> {
  const session = sessions[person];
  const shelf = session && shelfAt(session, patient, there);
  const opened = await shelf?.open(documentId);
  if (!opened?.ok) throw new Error('The case could not be opened.');
  return windowOf(person, { ...opened.version.case, patient: aCase().patient }, opened.version);
}

const answer = ({ caseOfWindow }: Window, key: AnswerKey, value: 'present' | 'not-present') =>
  caseOfWindow.dispatch({ type: 'answer', key, value, at: new Date(Date.UTC(2026, 10, 30) + ++minute * 1_000).toISOString() });

const documentOf = async ({ shelf }: Window) => {
  const found = await shelf.cases();
  return found.ok ? (found.entries[0]?.documentId ?? '') : '';
};

describe('what is entered in a window', () => {
  it('is gathered, counted until then, and kept once', async () => {
    const window = windowOf(0, aCase());
    expect(window.keeper.kept.get()).toEqual({ status: 'kept', at: undefined });
    expect(window.later).toEqual([]);
    answer(window, 'CON-ABS-1', 'present');
    answer(window, 'CON-ABS-4', 'present');
    expect(window.keeper.kept.get()).toMatchObject({ status: 'waiting', entries: 2 });
    expect(window.later).toHaveLength(1);
    await window.keeper.flush();
    expect(window.keeper.kept.get()).toMatchObject({ status: 'kept', at: expect.any(String) });
    expect(window.later).toEqual([]);
    const again = await openedBy(1, await documentOf(window));
    expect(isSameWork(again.caseOfWindow.get(), window.caseOfWindow.get())).toBe(true);
  });

  it.each(['down', 'full', 'read-only'] as const)(
    'stays, is said to be not kept and is kept later, where the store is %s',
    async trouble => {
      const window = windowOf(0, aCase());
      lone.store.trouble = trouble;
      answer(window, 'CON-ABS-1', 'present');
      await window.keeper.flush();
      expect(window.keeper.kept.get()).toMatchObject({ status: 'not-kept', entries: 1, again: trouble !== 'read-only' });
      expect(window.later).toHaveLength(trouble === 'read-only' ? 0 : 1);
      lone.store.trouble = 'none';
      await window.keeper.flush();
      expect(window.keeper.kept.get().status).toBe('kept');
    },
  );

  it('is not mixed with another case that is opened in its place', async () => {
    const window = windowOf(0, aCase());
    answer(window, 'CON-ABS-1', 'present');
    await window.keeper.flush();
    const other = aCase();
    window.caseOfWindow.dispatch({ type: 'replace', case: other });
    answer(window, 'CON-ABS-4', 'present');
    await window.keeper.flush();
    const found = await window.shelf.cases();
    expect(found.ok && found.entries.map(({ caseId }) => caseId)).toContain(other.id);
    expect(found.ok && found.entries).toHaveLength(2);
  });
});

describe('who has a case open', () => {
  it('is kept though nothing was entered, and so is that they left', async () => {
    const first = windowOf(0, aCase());
    answer(first, 'CON-ABS-1', 'present');
    await first.keeper.flush();
    const { caseOfWindow, keeper } = first;
    const mine = '00000000-0000-4000-8000-00000000000a';
    const seen = async () => Object.keys((await openedBy(1, await documentOf(first))).caseOfWindow.get().openIn ?? {});
    caseOfWindow.dispatch({ type: 'open-in', id: mine, window: heardOf(caseOfWindow.get(), mine, new Date()) });
    expect(keeper.kept.get()).toMatchObject({ status: 'kept' });
    await keeper.flush();
    expect(await seen()).toEqual([mine]);
    caseOfWindow.dispatch({ type: 'open-in', id: mine, window: undefined });
    await keeper.flush();
    expect(await seen()).toEqual([]);
  });
});

describe('two windows that have one case open', () => {
  it('each come to know of the other, and then leave the store alone', async () => {
    const first = windowOf(0, aCase());
    answer(first, 'CON-ABS-1', 'present');
    await first.keeper.flush();
    const windows = [first, await openedBy(1, await documentOf(first))];
    const ids = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
    for (const [index, { caseOfWindow, keeper }] of windows.entries()) {
      const id = ids[index] ?? '';
      caseOfWindow.dispatch({ type: 'open-in', id, window: heardOf(caseOfWindow.get(), id, new Date()) });
      await keeper.flush();
    }
    const rest = async () => {
      for (const { keeper } of windows) {
        await keeper.look();
        await keeper.flush();
      }
    };
    await rest();
    for (const { caseOfWindow } of windows) expect(Object.keys(caseOfWindow.get().openIn ?? {}).sort()).toEqual(ids);
    const asked = lone.log.length;
    await rest();
    expect(lone.log.slice(asked).filter(({ method }) => method === 'POST' || method === 'PUT')).toEqual([]);
  });
});

describe('an older file of a case that is kept', () => {
  it('opened in its window overwrites nothing: what differs stands side by side', async () => {
    const window = windowOf(0, aCase());
    answer(window, 'CON-ABS-1', 'present');
    const older = window.caseOfWindow.get();
    await window.keeper.flush();
    answer(window, 'CON-ABS-1', 'not-present');
    answer(window, 'CON-ABS-4', 'present');
    await window.keeper.flush();
    window.caseOfWindow.dispatch({ type: 'replace', case: older });
    await window.keeper.flush();
    await window.keeper.flush();
    const again = await openedBy(1, await documentOf(window));
    const { answers, besides } = again.caseOfWindow.get();
    expect(answers['CON-ABS-4']?.value).toBe('present');
    expect(answers['CON-ABS-1']?.value).toBe('not-present');
    expect(besides?.['CON-ABS-1']).toHaveLength(1);
  });
});

type Step =
  | { readonly do: 'answer'; readonly who: number; readonly key: AnswerKey; readonly value: 'present' | 'not-present' }
  | { readonly do: 'keep' | 'look' | 'crash'; readonly who: number };

const who = fc.integer({ min: 0, max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      who,
      key: fc.constantFrom(...KEYS),
      value: fc.constantFrom('present' as const, 'not-present' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('keep' as const, 'look' as const, 'crash' as const), who }) },
);

interface Edit {
  readonly key: AnswerKey;
  readonly value: string;
  readonly at: string;
  readonly who: number;
  /** When the answer was given that stood there, as whoever answered saw it. */
  readonly replaces: string | undefined;
}

describe('two windows on one case', () => {
  it('lose no entry and replace none that nobody saw, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async steps => {
        const first = windowOf(0, aCase());
        answer(first, 'CON-REL-6', 'present');
        await first.keeper.flush();
        const documentId = await documentOf({ ...first, shelf: first.shelf });
        const windows = [first, await openedBy(1, documentId)];
        let edits: Edit[] = [];
        const unkept: Edit[][] = [[], []];
        for (const one of steps) {
          const window = windows[one.who];
          if (!window) continue;
          if (one.do === 'answer') {
            const before = window.caseOfWindow.get().answers[one.key]?.at;
            answer(window, one.key, one.value);
            const at = window.caseOfWindow.get().answers[one.key]?.at ?? '';
            const edit = { key: one.key, value: one.value, at, who: one.who, replaces: before };
            edits.push(edit);
            unkept[one.who]?.push(edit);
          } else if (one.do === 'crash') {
            window.keeper.stop();
            const lost = unkept[one.who]?.splice(0) ?? [];
            edits = edits.filter(edit => !lost.includes(edit));
            windows[one.who] = await openedBy(one.who, documentId);
          } else {
            await (one.do === 'keep' ? window.keeper.flush() : window.keeper.look());
            if (one.do === 'keep') unkept[one.who]?.splice(0);
          }
        }
        for (const round of [0, 1, 0, 1]) await windows[round]?.keeper.flush();
        for (const window of windows) await window.keeper.look();
        const [one, other] = windows.map(({ caseOfWindow }) => caseOfWindow.get());
        if (!one || !other) throw new Error('A window is missing.');
        expect(isSameWork(one, other)).toBe(true);
        for (const { key, at, value } of edits) {
          // Two people who gave the same answer do not differ.
          const stands = one.answers[key]?.value === value;
          const waits = one.besides?.[key]?.some(beside => isJsonObject(beside.value) && beside.value.value === value) ?? false;
          const replaced = edits.some(({ replaces }) => replaces === at);
          expect({ key, at, kept: stands || waits || replaced }).toEqual({ key, at, kept: true });
        }
      }),
      runs(12),
    );
  });
});
