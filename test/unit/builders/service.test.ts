import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/conformance/validate.ts';
import { ORDINARY, SERVICES } from '../../builders/service/parameters.ts';
import { createService, type Service } from '../../builders/service/service.ts';
import { writeService } from '../../builders/service/write-files.ts';

const SAMPLE = 200;

const numbersOf = (service: Service) => {
  const { cells, read } = service.truth();
  const strata = cells.filter(({ group, stratum }) => group === undefined && stratum !== 'all');
  const [all] = cells;
  return { all, strata, read };
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('a made-up service', () => {
  it('is the same for one seed, and another for another', () => {
    const told = (seed: number) => [...createService(SERVICES['messy-exports'], seed).resources()];
    expect(told(4)).toEqual(told(4));
    expect(told(4)).not.toEqual(told(5));
  });

  it('has as many sessions as it was asked for', () => {
    const service = createService({ ...ORDINARY, sessions: 333 }, 1);
    expect([...service.lines('Procedure')]).toHaveLength(333);
  });

  it.each(['Procedure', 'AdverseEvent', 'Consent', 'Observation'] as const)('has conforming resources: %s', type => {
    const service = createService({ ...ORDINARY, sessions: 1200 }, 7);
    const sample = [...service.lines(type)].slice(0, SAMPLE).map((line): unknown => JSON.parse(line));
    expect(sample).toHaveLength(SAMPLE);
    expect(sample.flatMap(resource => validate(resource))).toEqual([]);
  });

  it('is written as a Bulk Data folder, in files of so many lines, packed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'service-'));
    try {
      const service = createService(SERVICES['small-clean'], 2);
      writeService(folder, service, { split: 25, gz: true });
      const names = readdirSync(folder).filter(name => name.startsWith('Procedure'));
      expect(names).toEqual(['Procedure.0000.ndjson.gz', 'Procedure.0001.ndjson.gz', 'Procedure.0002.ndjson.gz']);
      const text = names.map(name => gunzipSync(readFileSync(join(folder, name))).toString()).join('');
      expect(text.trimEnd().split('\n')).toEqual([...service.lines('Procedure')]);
      const { output } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      expect(output).toContainEqual({ type: 'Procedure', url: 'Procedure.0002.ndjson.gz', count: 10 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(['small-clean', 'neoplasm-service', 'messy-exports'] as const)('has a truth that adds up: %s', name => {
    const { all, strata } = numbersOf(createService(SERVICES[name], 3));
    expect(all?.sessions).toBe(sum(strata.map(({ sessions }) => sessions)));
    expect(all?.levels).toBe(sum(strata.map(({ levels }) => levels)));
    for (const [index, outcome] of (all?.outcomes ?? []).entries()) {
      expect(outcome.sessions.events).toBe(sum(strata.map(({ outcomes }) => outcomes[index]?.sessions.events ?? 0)));
      expect(outcome.levels.events).toBe(sum(strata.map(({ outcomes }) => outcomes[index]?.levels.events ?? 0)));
      expect(outcome.patients.events).toBeLessThanOrEqual(outcome.sessions.events);
    }
  });

  it('tells its groups apart without losing a session', () => {
    const service = createService(SERVICES['messy-exports'], 3);
    const { all } = numbersOf(service);
    for (const by of ['operator', 'site', 'technique', 'month'] as const) {
      const { cells } = service.truth({ ...service.truth().question, by });
      const groups = cells.filter(({ group, stratum }) => group !== undefined && stratum === 'all');
      expect(groups.length).toBeGreaterThan(1);
      expect(sum(groups.map(({ sessions }) => sessions))).toBe(all?.sessions);
    }
  });

  it('has complications about as often as it was asked for', () => {
    const service = createService({ ...ORDINARY, sessions: 20_000, operators: [1] }, 5);
    const rate = ORDINARY.rates.osteoporosis['transient-pain-increase'] * (1 - ORDINARY.late);
    const found = numbersOf(service).all?.outcomes.find(({ outcome }) => outcome === 'transient-pain-increase')?.sessions;
    expect((found?.events ?? 0) / (found?.cases ?? 1)).toBeCloseTo(rate, 2);
  });

  it('has every mess that it was asked for', () => {
    const { read } = numbersOf(createService(SERVICES['messy-exports'], 1));
    const { outsidePeriod, ...others } = read;
    expect(outsidePeriod).toBe(0);
    expect(Object.values(others).every(number => number > 0)).toBe(true);
    expect(createService(SERVICES['messy-exports'], 1).truth().notCounted.byKind).toHaveLength(10);
  });
});
