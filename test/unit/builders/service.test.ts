import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/conformance/validate.ts';
import { ORDINARY, SERVICES } from '../../builders/service/parameters.ts';
import { createService, WRITTEN_TYPES } from '../../builders/service/service.ts';
import { writeService } from '../../builders/service/write-files.ts';

const SAMPLE = 200;

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

  it.each(WRITTEN_TYPES)('has conforming resources: %s', type => {
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
});
