import { describe, expect, it } from 'vitest';
import { PLACE_ITEMS } from '../../../../src/site/readiness/place-items.ts';
import { asksForSomebody, type ItemStanding, placeStanding } from '../../../../src/site/readiness/place-standing.ts';
import type { ChecklistEntry } from '../../../../src/site/readiness/readiness-config.ts';

const AS_OF = '2026-06-15';

const signed: ChecklistEntry = {
  item: 'FAC-1',
  is: 'met',
  signedOffBy: 'J. Lindqvist',
  signedOffOn: '2026-01-15',
  dueAgain: undefined,
  note: undefined,
};

const standingOf = (entry: ChecklistEntry): ItemStanding | undefined =>
  placeStanding([entry], AS_OF)
    .flatMap(({ items }) => items)
    .find(({ item }) => item === entry.item)?.standing;

describe('how an item of the place stands on a day', () => {
  it.each<readonly [string, Partial<ChecklistEntry>, ItemStanding, asks: boolean]>([
    ['signed off, and never due again', {}, 'in-order', false],
    ['due in a year', { dueAgain: '2027-06-15' }, 'in-order', false],
    ['due in 31 days', { dueAgain: '2026-07-16' }, 'in-order', false],
    ['due in 30 days', { dueAgain: '2026-07-15' }, 'due-soon', true],
    ['due tomorrow', { dueAgain: '2026-06-16' }, 'due-soon', true],
    ['due today', { dueAgain: '2026-06-15' }, 'overdue', true],
    ['due a year ago', { dueAgain: '2025-06-15' }, 'overdue', true],
    ['signed off by nobody', { signedOffBy: undefined }, 'not-signed', true],
    ['signed off on no day', { signedOffOn: undefined, dueAgain: '2025-06-15' }, 'not-signed', true],
    ['signed off today', { signedOffOn: AS_OF }, 'in-order', false],
    ['signed off tomorrow', { signedOffOn: '2026-06-16' }, 'signed-later', true],
    ['not met, whoever signed', { is: 'not-met' }, 'not-met', true],
    ['unknown, whatever is due', { is: 'unknown', dueAgain: '2025-06-15' }, 'unknown', true],
  ])('%s', (_, change, standing, asks) => {
    expect(standingOf({ ...signed, ...change })).toBe(standing);
    expect(asksForSomebody(standing)).toBe(asks);
  });

  it('is not recorded where a site says nothing, and then nobody is asked for', () => {
    const all = placeStanding([], AS_OF).flatMap(({ items }) => items);
    expect(all.map(({ item }) => item)).toEqual(PLACE_ITEMS);
    expect(all.filter(({ standing }) => standing !== 'not-recorded' || asksForSomebody(standing))).toEqual([]);
  });
});
