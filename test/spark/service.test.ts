import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { writeDefinitionFiles } from '../../scripts/quality/definition-files.ts';
import { countService } from '../../src/cli/quality/engine/count-service.ts';
import { createCounting } from '../../src/quality/count/counting.ts';
import type { QualityCounts } from '../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../src/quality/quality-question.ts';
import { SERVICES } from '../builders/service/parameters.ts';
import { createService, type Service } from '../builders/service/service.ts';
import { writeService } from '../builders/service/write-files.ts';
import { countOnSpark, inFolder } from './count-on-spark.ts';
import { countsOfResults, type SparkCounts, withoutPlaces } from './counts-of-results.ts';

/** So many resources in all. */
const ROWS = 100_000;
const NAMES = ['small-clean', 'osteoporosis-service', 'neoplasm-service', 'many-operators-with-drift', 'messy-exports'] as const;

const byReference = (service: Service, question: QualityQuestion): QualityCounts => {
  const counting = createCounting(question);
  let line = 0;
  for (const resource of service.resources()) {
    line += 1;
    counting.take(resource, `service.ndjson, ${line}`);
  }
  return counting.close();
};

async function byDuckDb(folder: string, question: QualityQuestion): Promise<QualityCounts> {
  const { counts } = await countService([join(folder, 'ndjson')], question, { standardInput: Readable.from([]), onFault: () => undefined });
  return counts;
}

async function bySpark(folder: string, question: QualityQuestion): Promise<SparkCounts> {
  writeDefinitionFiles(folder, question);
  const { status, said, results } = await countOnSpark(folder);
  expect(status, said).toBe(0);
  return countsOfResults(results, question);
}

const expectEqual = (service: Service, question: QualityQuestion): Promise<number> =>
  inFolder(async folder => {
    const files = writeService(join(folder, 'ndjson'), service);
    const reference = withoutPlaces(byReference(service, question));
    const duckDb = withoutPlaces(await byDuckDb(folder, question));
    const spark = await bySpark(folder, question);
    expect(duckDb).toEqual(reference);
    expect(spark).toEqual(reference);
    expect(spark.cells[0]?.sessions).toBeGreaterThan(0);
    return files.reduce((sum, { lines }) => sum + lines, 0);
  });

describe('Pathling on Spark, DuckDB and the reference count the same, number by number', () => {
  it.each(NAMES)('of a service of known truth: %s', async name => {
    const service = createService({ ...SERVICES[name], sessions: Math.min(SERVICES[name].sessions, 400) }, 1);
    await expectEqual(service, { ...service.truth().question, by: 'operator' });
  });

  it(`of ${ROWS} resources, within days`, async () => {
    const parameters = SERVICES['messy-exports'];
    const service = createService({ ...parameters, sessions: 17_500 }, 2);
    const rows = await expectEqual(service, { ...service.truth().question, since: '2023-02-01', by: 'month' });
    expect(rows).toBeGreaterThan(ROWS);
  });
});
