import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCounting } from '../../../src/quality/count/counting.ts';
import { runs } from '../../builders/runs.ts';
import { arbitraryService } from '../../builders/service/arbitrary-service.ts';
import { withOddLines } from '../../builders/service/broken-input.ts';
import { SERVICES } from '../../builders/service/parameters.ts';
import { createService } from '../../builders/service/service.ts';
import { numbersOf } from '../../builders/service/truth-of-counts.ts';

describe('any service at all', () => {
  it('is counted as it is', () => {
    fc.assert(
      fc.property(arbitraryService, ({ parameters, seed, question }) => {
        const service = createService(parameters, seed);
        const counting = createCounting(question);
        for (const resource of service.resources()) counting.take(resource, 'service.ndjson');
        expect(numbersOf(counting.close())).toEqual(service.truth(question));
      }),
      runs(60),
    );
  });
});

describe('an export with lines that should not be there', () => {
  const service = createService(SERVICES['small-clean'], 6);
  const { text, placed } = withOddLines([...service.lines('Procedure')], 1);

  it('has each where it is said to be', () => {
    const lines = text.split('\n');
    for (const each of placed) expect(lines[each.line - 1]?.replace('\r', '')).toBe(each.text);
  });

  it('is counted without them, and each is told with its reason', () => {
    const counting = createCounting(service.truth().question);
    const broken: number[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        counting.take(JSON.parse(line), `${index + 1}`);
      } catch {
        broken.push(index + 1);
      }
    }
    const counts = counting.close();
    expect(broken).toEqual(placed.filter(({ is }) => is === 'broken').map(({ line }) => line));
    const understood = ['broken', 'passed-over', 'counted'];
    expect(counts.notUnderstood.first.map(({ of, reason }) => [Number(of.where), reason])).toEqual(
      placed.filter(({ is }) => !understood.includes(is)).map(({ line, is }) => [line, is]),
    );
    const counted = placed.filter(({ is }) => is === 'counted').length;
    expect(counts.cells[0]?.sessions).toBe((service.truth().cells[0]?.sessions ?? 0) + counted);
  });
});
