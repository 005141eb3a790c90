import { describe, expect, test } from 'vitest';
import { type ChartFeedOptions, createChartFeed } from '../../../src/app/open/chart-feed.ts';
import { createPause } from '../../../src/app/open/pausing.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';

/** A promise that the test settles, again and again. */
function gate() {
  let open: () => void = () => {};
  return {
    wait: () =>
      new Promise<void>(resolve => {
        open = resolve;
      }),
    open: () => open(),
  };
}

/** A chart that has been read to the end. */
function whole(patientId: string): ChartSnapshot {
  const empty = emptySnapshot(patientId);
  const reads = Object.fromEntries(Object.keys(empty.reads).map(read => [read, { status: 'read', count: 0 }]));
  return { ...empty, reads: { ...empty.reads, ...reads } };
}

const named = (patientId: string) => () => emptySnapshot(patientId);

describe('a chart that grows on the screen', () => {
  function feeding() {
    const [prepared, rested] = [gate(), gate()];
    const shown: string[] = [];
    const preparing: string[] = [];
    const feed = createChartFeed(emptySnapshot('nothing'), {
      prepare(snapshot: ChartSnapshot) {
        preparing.push(snapshot.patientId);
        return prepared.wait();
      },
      show: snapshot => shown.push(snapshot.patientId),
      rest: rested.wait,
      report: thrown => {
        throw thrown;
      },
    });
    return { feed, prepared, rested, shown, preparing };
  }

  test('is shown only once it has been prepared', async () => {
    const { feed, prepared, shown, preparing } = feeding();
    feed(named('one'));
    expect([preparing, shown]).toEqual([['one'], []]);
    prepared.open();
    await expect.poll(() => shown).toEqual(['one']);
  });

  test('skips what came between two showings, and ends with the latest', async () => {
    const { feed, prepared, rested, shown, preparing } = feeding();
    for (const page of ['one', 'two', 'three']) feed(named(page));
    prepared.open();
    await expect.poll(() => shown).toEqual(['one']);
    feed(named('four'));
    expect(preparing).toEqual(['one']);
    rested.open();
    await expect.poll(() => preparing).toEqual(['one', 'four']);
    prepared.open();
    await expect.poll(() => shown).toEqual(['one', 'four']);
  });

  test('is shown without a rest once it has been read to the end', async () => {
    const { feed, prepared, shown, preparing } = feeding();
    feed(named('one'));
    prepared.open();
    await expect.poll(() => shown).toEqual(['one']);
    feed(() => whole('all of it'));
    await expect.poll(() => preparing).toEqual(['one', 'all of it']);
    prepared.open();
    await expect.poll(() => shown).toEqual(['one', 'all of it']);
  });

  test('keeps each change on top of the one before, shown or not', async () => {
    const { feed, prepared, shown } = feeding();
    feed(named('first'));
    feed(before => emptySnapshot(`${before.patientId}, second`));
    prepared.open();
    await expect.poll(() => shown).toEqual(['first']);
  });

  test('is shown again when it changes after everything was shown', async () => {
    const { feed, prepared, rested, shown, preparing } = feeding();
    feed(named('one'));
    prepared.open();
    await expect.poll(() => shown).toEqual(['one']);
    rested.open();
    feed(named('two'));
    await expect.poll(() => preparing).toEqual(['one', 'two']);
    prepared.open();
    await expect.poll(() => shown).toEqual(['one', 'two']);
  });
});

describe('a chart that cannot be prepared or shown', () => {
  const faulty = (options: Partial<ChartFeedOptions>) => {
    const shown: string[] = [];
    const reported: unknown[] = [];
    const feed = createChartFeed(emptySnapshot('nothing'), {
      prepare: async () => {},
      show: snapshot => shown.push(snapshot.patientId),
      rest: async () => {},
      report: thrown => reported.push(thrown),
      ...options,
    });
    return { feed, shown, reported };
  };

  test('is shown all the same, what was thrown is reported, and the next one is brought as ever', async () => {
    let broken = true;
    const { feed, shown, reported } = faulty({
      async prepare() {
        if (broken) throw new RangeError('Not prepared.');
      },
    });
    feed(named('one'));
    await expect.poll(() => shown).toEqual(['one']);
    expect(reported).toEqual([new RangeError('Not prepared.')]);
    broken = false;
    feed(named('two'));
    await expect.poll(() => shown).toEqual(['one', 'two']);
    expect(reported).toHaveLength(1);
  });

  test('does not keep the next one from the screen when it was the showing that broke', async () => {
    const shown: string[] = [];
    const { feed, reported } = faulty({
      show({ patientId }) {
        if (patientId === 'one') throw new RangeError('Not shown.');
        shown.push(patientId);
      },
    });
    feed(named('one'));
    await expect.poll(() => reported).toHaveLength(1);
    feed(named('two'));
    await expect.poll(() => shown).toEqual(['two']);
  });
});

describe('a session that has ended', () => {
  test('shows nothing that was still being prepared, nor what comes later', async () => {
    const ending = new AbortController();
    const prepared = gate();
    const shown: string[] = [];
    let prepares = 0;
    const feed = createChartFeed(emptySnapshot('nothing'), {
      prepare: () => {
        prepares += 1;
        return prepared.wait();
      },
      show: snapshot => shown.push(snapshot.patientId),
      rest: async () => {},
      report: () => {},
      signal: ending.signal,
    });
    feed(named('one'));
    ending.abort();
    prepared.open();
    await prepared.wait;
    feed(named('two'));
    await expect.poll(() => prepares).toBe(1);
    expect(shown).toEqual([]);
  });
});

describe('a screen that is not ready yet', () => {
  test('is waited for once, and then shows the latest and nothing that came before', async () => {
    const [ready, rested] = [gate(), gate()];
    const shown: string[] = [];
    let asked = 0;
    const feed = createChartFeed(emptySnapshot('nothing'), {
      ready() {
        asked += 1;
        return ready.wait();
      },
      prepare: async () => {},
      show: snapshot => shown.push(snapshot.patientId),
      rest: rested.wait,
      report: () => {},
    });
    for (const page of ['one', 'two']) feed(named(page));
    expect(shown).toEqual([]);
    ready.open();
    await expect.poll(() => shown).toEqual(['two']);
    rested.open();
    feed(named('three'));
    await expect.poll(() => shown).toEqual(['two', 'three']);
    expect(asked).toBe(1);
  });
});

describe('the pauses between two showings', () => {
  test('are a fifth of a second', async () => {
    const rests: number[] = [];
    const feed = createChartFeed(emptySnapshot('nothing'), {
      prepare: async () => {},
      show: () => {},
      rest: async ms => {
        rests.push(ms);
        if (rests.length < 20) feed(before => ({ ...before }));
      },
      report: thrown => {
        throw thrown;
      },
    });
    feed(named('one'));
    await expect.poll(() => rests.length).toBe(20);
    expect(new Set(rests)).toEqual(new Set([200]));
  });
});

describe('work that takes turns with the page', () => {
  test('goes on within a turn, and gives way once it is used up', async () => {
    let clock = 0;
    let given = 0;
    const pause = createPause(
      () => clock,
      async () => {
        given += 1;
      },
    );
    clock = 7;
    expect(pause()).toBeUndefined();
    clock = 8;
    await pause();
    expect(given).toBe(1);
    clock = 15;
    expect(pause()).toBeUndefined();
  });
});
