import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readResources } from '../../../src/cli/input/cohort-input.ts';
import { countService } from '../../../src/cli/quality/engine/count-service.ts';
import { createCounting } from '../../../src/quality/count/counting.ts';
import type { QualityCounts } from '../../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import { runs } from '../../builders/runs.ts';
import { arbitraryService } from '../../builders/service/arbitrary-service.ts';
import { withOddLines } from '../../builders/service/broken-input.ts';
import { SERVICES } from '../../builders/service/parameters.ts';
import { createService, type Service, WRITTEN_TYPES } from '../../builders/service/service.ts';
import { writeService } from '../../builders/service/write-files.ts';

const NAMES = ['small-clean', 'osteoporosis-service', 'neoplasm-service', 'many-operators-with-drift', 'messy-exports'] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vertaug-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What both make of it, and the faults that each met. */
async function bothOf(paths: readonly string[], question: QualityQuestion) {
  const faults: { reference: unknown[]; engine: unknown[] } = { reference: [], engine: [] };
  const counting = createCounting(question);
  for await (const found of readResources(paths, Readable.from([]))) {
    if ('reason' in found) faults.reference.push(found);
    else counting.take(found.resource, found.where);
  }
  const { counts, timings } = await countService(paths, question, {
    standardInput: Readable.from([]),
    onFault: fault => faults.engine.push(fault),
  });
  return { reference: counting.close(), engine: counts, faults, timings };
}

async function expectEqual(paths: readonly string[], question: QualityQuestion): Promise<QualityCounts> {
  const { reference, engine, faults } = await bothOf(paths, question);
  expect(engine).toEqual(reference);
  expect(faults.engine).toEqual(faults.reference);
  return engine;
}

const linesOf = (service: Service): readonly string[] => WRITTEN_TYPES.flatMap(type => [...service.lines(type)]);

describe('the engine beside the reference', () => {
  it.each(NAMES)('counts the same, number by number: %s', async name => {
    const service = createService(SERVICES[name], 1);
    writeService(folder, service);
    const { question } = service.truth();
    const counts = await expectEqual([folder], { ...question, by: 'operator' });
    expect(counts.cells[0]?.sessions).toBeGreaterThan(0);
  });

  it('reads packed and split files, and each once', async () => {
    const service = createService(SERVICES['messy-exports'], 4);
    writeService(folder, service, { split: 300, gz: true });
    await expectEqual([folder, folder], { ...service.truth().question, since: '2024-01-01' });
  });

  it('reads a file in which all types are mixed, and a Bundle', async () => {
    const service = createService({ ...SERVICES['messy-exports'], sessions: 60 }, 5);
    writeFileSync(join(folder, 'mixed.ndjson'), linesOf(service).toReversed().join('\n\n'));
    const other = createService({ ...SERVICES['messy-exports'], sessions: 20 }, 6);
    const entry = linesOf(other).map(line => ({ resource: JSON.parse(line) }));
    writeFileSync(join(folder, 'other.json'), JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
    await expectEqual([folder], service.truth().question);
  });

  it('names the line of what it lists, over blank ones', async () => {
    const service = createService({ ...SERVICES['messy-exports'], sessions: 80 }, 7);
    for (const type of WRITTEN_TYPES)
      writeFileSync(join(folder, `${type}.ndjson.gz`), gzipSync(`\n${[...service.lines(type)].join('\n\r\n \n')}\n`));
    const counts = await expectEqual([folder], service.truth().question);
    expect(counts.reviews.total).toBeGreaterThan(0);
  });

  it('names a file of one line without a line', async () => {
    const service = createService({ ...SERVICES['messy-exports'], sessions: 30 }, 9);
    for (const [index, line] of linesOf(service).entries()) writeFileSync(join(folder, `${index}.ndjson`), `${line}\n`);
    const counts = await expectEqual([folder], service.truth().question);
    expect(counts.notCounted.total).toBeGreaterThan(0);
  });

  it('counts what is left among broken and odd lines, and says what was wrong with them', async () => {
    const service = createService({ ...SERVICES['messy-exports'], sessions: 40 }, 8);
    const { text } = withOddLines(linesOf(service), 8);
    writeFileSync(join(folder, 'odd.ndjson'), text);
    await expectEqual([folder], service.truth().question);
  });

  it('finds no service on which they differ', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryService, async ({ parameters, seed, question }) => {
        const own = mkdtempSync(join(folder, 'any-'));
        writeService(own, createService(parameters, seed));
        await expectEqual([own], question);
      }),
      runs(4),
    );
  }, 60_000);
});
