import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANONICAL_ALIASES, CANONICAL_BASE, CODE_SYSTEM_URL } from '../../../src/fhir/canonicals.generated.ts';
import { COMPLICATION_KIND_CODES } from '../../../src/parameter/codes.generated.ts';
import { TRIGGER_OF_KIND } from '../../../src/parameter/review-triggers.ts';
import type { QualityCounts } from '../../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import { runs } from '../../builders/runs.ts';
import { arbitraryService } from '../../builders/service/arbitrary-service.ts';
import { withOddLines } from '../../builders/service/broken-input.ts';
import { SERVICES } from '../../builders/service/parameters.ts';
import { createService, type Service, WRITTEN_TYPES } from '../../builders/service/service.ts';
import { writeService } from '../../builders/service/write-files.ts';
import { countedByBoth } from './both-counted.ts';
import { event, type Json, QUESTION, session } from './resources.ts';

const NAMES = ['small-clean', 'osteoporosis-service', 'neoplasm-service', 'many-operators-with-drift', 'messy-exports'] as const;

const [[EARLIER] = [CANONICAL_BASE]] = CANONICAL_ALIASES;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vertaug-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const expectEqual = async (paths: readonly string[], question: QualityQuestion): Promise<QualityCounts> =>
  (await countedByBoth(paths, question)).counts;

/** Of resources in this order, asked as most tests ask. */
function countsOfBoth(resources: readonly Json[]): Promise<QualityCounts> {
  for (const [type, own] of Map.groupBy(resources, ({ resourceType }) => resourceType))
    writeFileSync(join(folder, `${type}.ndjson`), own.map(resource => `${JSON.stringify(resource)}\n`).join(''));
  return expectEqual([folder], QUESTION);
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

  it('finds by an identifier below an earlier base what has it below the present one', async () => {
    const written = { system: `${EARLIER}/case`, value: 'c 1' };
    const present = { system: `${CANONICAL_BASE}/case`, value: 'c 1' };
    const surgeon = (system: string) => ({ performer: [{ actor: { identifier: { system, value: 's 1' } } }] });
    const counts = await countsOfBoth([
      session('a', { more: { identifier: [present], ...surgeon(`${EARLIER}/surgeon`) } }),
      session('b', { more: surgeon(`${CANONICAL_BASE}/surgeon`) }),
      event('e', undefined, { patient: 'a', more: { suspectEntity: [{ instance: { identifier: written } }] } }),
      event('f', undefined, { kind: 'death', more: { subject: { identifier: written } } }),
      event('g', undefined, { kind: 'death', more: { subject: { identifier: { ...written, system: `${EARLIER}-of-others` } } } }),
    ]);
    expect(counts.notCounted.total).toBe(2);
    expect(counts.reviews.first.map(({ patient }) => patient)).toEqual([
      'Patient/a',
      `${CANONICAL_BASE}/case|c 1`,
      `${EARLIER}-of-others|c 1`,
    ]);
  });

  it('lists what one Procedure names in the order of the kinds', async () => {
    const kinds = COMPLICATION_KIND_CODES.toReversed();
    const complication = kinds.map(code => ({ coding: [{ system: CODE_SYSTEM_URL.complicationKind, code }] }));
    const { reviews } = await countsOfBoth(['a', 'b', 'c'].map(id => session(id, { more: { complication } })));
    const listed = reviews.first.map(({ session: its, kind }) => `${its} ${kind}`);
    const toReview = COMPLICATION_KIND_CODES.filter(kind => kind in TRIGGER_OF_KIND);
    expect(listed).toEqual(['a', 'b', 'c'].flatMap(id => toReview.map(kind => `Procedure/${id} ${kind}`)));
  });

  it('takes what has neither id nor URI in the order of reading', async () => {
    const visit = { system: 'https://hospital.example/visit', value: 'v' };
    const nameless = (day: number) =>
      session('none', { more: { id: undefined, identifier: [visit], performedDateTime: `2026-03-${day}` } });
    const counts = await countsOfBoth([
      ...Array.from({ length: 8 }, (_, index) => session(`s${index}`)),
      ...Array.from({ length: 4 }, (_, index) => nameless(index + 11)),
      event('e', undefined, { patient: 'none', more: { date: '2026-03-12', suspectEntity: [{ instance: { identifier: visit } }] } }),
    ]);
    expect(counts.notCounted.total).toBe(0);
    const withEvents = counts.days.filter(({ stratum, events }) => stratum === 'all' && events.length > 0);
    expect(withEvents.map(({ day }) => day)).toEqual(['2026-03-11']);
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
