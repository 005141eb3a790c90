import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../../src/assessment/case/case-file.ts';
import { levelOfKey } from '../../../../src/assessment/case/departure-key.ts';
import { isSameWork, mergeCases } from '../../../../src/assessment/merge/merge-cases.ts';
import { placesOf, rowsOf, saidAt } from '../../../../src/assessment/merge/places.ts';
import { sameData } from '../../../../src/plain/same-data.ts';
import { runs } from '../../../builders/runs.ts';
import { wholeCase } from '../cases.ts';
import { caseOf, type Step, save, take, type World, worldOf } from './windows.ts';

const step: fc.Arbitrary<Step> = fc.record({
  window: fc.nat(2),
  does: fc.constantFrom('enter', 'enter', 'enter', 'enter', 'save', 'save', 'save-unheard', 'crash', 'settle'),
  pick: fc.nat(1 << 12),
});
const schedule = fc.array(step, { minLength: 5, maxLength: 60 });
const people = fc.constantFrom(['Adeyemi', 'Novak'], ['Adeyemi', 'Novak', 'Tran'], ['Adeyemi', 'Adeyemi']);

function played(steps: readonly Step[], names: readonly string[]): World {
  const world = worldOf(wholeCase(), names);
  for (const each of steps) take(world, each);
  return world;
}

/** What was said once in all of a schedule, wherever a case holds it; what was sent is replaced by what was sent later. */
function saidIn({ ledger: _ledger, ...current }: Case): ReadonlySet<string> {
  return new Set(JSON.stringify(current).match(/said \d+\./g));
}

/** Each entry: who entered something last at a field, and when; waiting or chosen among too. */
function entriesIn({ enteredBy, besides = {} }: Case): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const entries = new Map<string, Set<string | undefined>>();
  const add = (field: string, at: string | undefined) => entries.set(field, (entries.get(field) ?? new Set()).add(at));
  for (const [field, entry] of Object.entries(enteredBy)) add(field, entry?.at);
  for (const [path, list = []] of Object.entries(besides)) for (const { at } of list) add(path, at);
  return entries;
}

function valuesOf(current: Case): ReadonlyMap<string, unknown> {
  const said = placesOf(current).map(
    place => [place.path, saidAt(place, sameData(place.value, place.blank) ? undefined : place.value)] as const,
  );
  return new Map<string, unknown>([...said, ...rowsOf(current).map(({ path }) => [path, true] as const)]);
}

describe('several windows on one case', () => {
  it('lose nothing that was said: it stands or waits, unless somebody replaced it who had it before him', () => {
    fc.assert(
      fc.property(schedule, people, (steps, names) => {
        for (const { base, ours, theirs, merged } of played(steps, names).merges) {
          const [had, here, there, now] = [saidIn(base), saidIn(ours), saidIn(theirs), saidIn(merged)];
          for (const one of new Set([...here, ...there])) {
            const isReplaced = had.has(one) && !(here.has(one) && there.has(one));
            if (!isReplaced) expect(now, one).toContain(one);
          }
        }
      }),
      runs(60),
    );
  });

  it('lose no entry either, what was taken back or out among them, unless both came to the same', () => {
    fc.assert(
      fc.property(schedule, people, (steps, names) => {
        for (const { base, ours, theirs, merged } of played(steps, names).merges) {
          const [had, now] = [entriesIn(base), entriesIn(merged)];
          const values = valuesOf(merged);
          for (const side of [ours, theirs]) {
            const mine = valuesOf(side);
            for (const [field, { at }] of lastEntries(side)) {
              if (had.get(field)?.has(at) || now.get(field)?.has(at) || waitsWithin(merged, side, field, at)) continue;
              expect(mine.get(field), `${field} at ${at}`).toEqual(values.get(field));
            }
          }
        }
      }),
      runs(60),
    );
  });

  it('come to one case once all have saved, whatever was kept unheard, and then have nothing more to save', () => {
    fc.assert(
      fc.property(schedule, people, (steps, names) => {
        const world = played(steps, names);
        for (const window of [...world.windows, ...world.windows]) save(world, window);
        const length = world.versions.length;
        for (const window of world.windows) {
          save(world, window);
          expect(isSameWork(window.current, caseOf(world.versions))).toBe(true);
        }
        expect(world.versions).toHaveLength(length);
      }),
      runs(40),
    );
  });

  it('may bring together once more what was brought together, and nothing changes', () => {
    fc.assert(
      fc.property(schedule, people, (steps, names) => {
        for (const { base, ours, theirs, merged } of played(steps, names).merges) {
          for (const from of [base, theirs, merged, undefined]) expect(again(from, merged, merged)).toEqual(merged);
          expect(again(theirs, merged, theirs)).toEqual(merged);
          expect(isSameWork(again(base, ours, merged), merged)).toBe(true);
          expect(isSameWork(again(theirs, theirs, merged), merged)).toBe(true);
          expect(writeCaseFile({ ...again(base, base, theirs), clinician: theirs.clinician })).toBe(writeCaseFile(theirs));
        }
      }),
      runs(20),
    );
  });
});

const lastEntries = ({ enteredBy }: Case) =>
  Object.entries(enteredBy).flatMap(([field, entry]) => (entry ? [[field, entry] as const] : []));

function again(base: Case | undefined, ours: Case, theirs: Case): Case {
  const merge = mergeCases(base, ours, theirs);
  if (!merge.ok) throw new Error(JSON.stringify(merge));
  return merge.case;
}

/** Whether it is in a row, or at a level, that waits beside: one took it out, and the other changed it. */
function waitsWithin(merged: Case, side: Case, field: string, at: string): boolean {
  const places = [side, merged].flatMap(each => [...placesOf(each), ...rowsOf(each)]).filter(({ path }) => path === field);
  const level = levelOfKey(field);
  const within = [...places.flatMap(place => place.within), ...(level ? [`levels.${level}`] : [])];
  return within.some(path => merged.besides?.[path]?.some(beside => beside.at >= at));
}
