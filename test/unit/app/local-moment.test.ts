import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromLocalInput, toLocalInput } from '../../../src/app/parts/fields/local-moment.ts';

describe.each(['America/Vancouver', 'UTC', 'Pacific/Auckland'])('a moment in a field, in %s', zone => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['2026-12-01', '2026-12-01T00:00'],
    ['2026-12', '2026-12-01T00:00'],
    ['2026', '2026-01-01T00:00'],
  ])('is that day where only %s is known', (known, shown) => {
    vi.stubEnv('TZ', zone);
    expect(toLocalInput(known)).toBe(shown);
  });

  it('is shown as it was entered', () => {
    vi.stubEnv('TZ', zone);
    expect(toLocalInput(fromLocalInput('2026-12-01T08:30') ?? '')).toBe('2026-12-01T08:30');
  });

  it.each(['', '2026-13', '2026-12-01T25:00Z'])('is empty where “%s” is no date', text => {
    vi.stubEnv('TZ', zone);
    expect(toLocalInput(text)).toBe('');
  });
});
