import { describe, expect, it } from 'vitest';
import { readValues } from '../../../src/cli/input/read-values.ts';
import { createProgress } from '../../../src/cli/progress.ts';
import { createValidatePage } from '../../../src/cli/validate/validate-page.ts';
import type { Checked } from '../../../src/cli/validate/validate-results.ts';
import { createCounter } from '../../../src/cli/validate/validate-tally.ts';

const LINES = 300_000;
const LINES_A_CHUNK = 500;

describe('an NDJSON of 300,000 lines', () => {
  it.each([
    ['whole', -1],
    ['with its first line broken', 0],
    ['with one broken in the middle', 150_003],
  ])('%s is read line by line: no more is held than a few chunks', async (_, brokenAt) => {
    let made = 0;
    async function* chunks() {
      while (made < LINES) {
        let chunk = '';
        for (let i = 0; i < LINES_A_CHUNK; i += 1, made += 1)
          chunk += made === brokenAt ? '{"resourceType":\n' : `{"resourceType":"Patient","id":"${made}"}\n`;
        yield Buffer.from(chunk);
      }
    }
    let taken = 0;
    let mostHeld = 0;
    const faults: unknown[] = [];
    for await (const found of readValues(chunks(), () => false)) {
      taken += 1;
      mostHeld = Math.max(mostHeld, made - taken);
      if (found.kind === 'fault') faults.push({ line: found.line, kind: found.reason.kind });
    }
    expect(taken).toBe(LINES);
    expect(mostHeld).toBeLessThanOrEqual(3 * LINES_A_CHUNK);
    expect(faults).toEqual(brokenAt < 0 ? [] : [{ line: brokenAt + 1, kind: 'not-json' }]);
  });
});

const aResult = (i: number): Checked => ({
  file: `x.ndjson:${i}`,
  path: 'x.ndjson',
  name: `Type${i}/a`,
  place: undefined,
  profiles: [`http://e.org/${i}`].slice(i % 2),
  unknownProfiles: [`http://e.org/unknown/${i}`],
  issues: [{ severity: 'error', rule: `rule-${i}`, expression: 'X', profile: 'http://e.org', message: 'says' }],
});

describe('what is kept of a long run', () => {
  it('are counts, and a bounded number of names', () => {
    const counter = createCounter();
    for (let i = 0; i < 5_000; i += 1) counter.add(aResult(i));
    const { tally } = counter;
    expect(tally).toMatchObject({ resources: 5_000, valid: 0, errors: 5_000 });
    for (const map of [tally.byProfile, tally.baseByType, tally.byUnknownProfile]) expect(map.size).toBeLessThanOrEqual(200);
    expect(tally.byUnknownProfile.size + tally.unknownProfilesLeftOut).toBe(5_000);
  });

  it('is a page of a thousand resources, that says how many it leaves out', () => {
    const page = createValidatePage('information');
    const counter = createCounter();
    for (let i = 0; i < 5_000; i += 1) {
      page.add(aResult(i));
      counter.add(aResult(i));
    }
    const html = page.finish({ tally: counter.tally, files: 1, unmatched: [], left: [] }, new Date(0));
    expect(html.match(/<details id="r/g)).toHaveLength(1_000);
    expect(html).toContain('4,000 more resources have issues');
  });
});

describe('how far it is', () => {
  const written = (isTTY: boolean, act: (progress: ReturnType<typeof createProgress>) => void) => {
    let text = '';
    act(createProgress({ isTTY, write: more => (text += more) }));
    return text;
  };
  const work = (progress: ReturnType<typeof createProgress>) => {
    for (let i = 1; i <= 1_200; i += 1) progress.show(() => `${i} checked`);
    progress.clear();
    progress.clear();
  };

  it('is said now and then on a terminal, on one line that is taken away', () => {
    const clean = '\r\u001b[K';
    expect(written(true, work)).toBe(`${clean}500 checked${clean}1000 checked${clean}`);
  });

  it('is not said to a file or a pipe', () => {
    expect(written(false, work)).toBe('');
  });
});
