import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the committed tables', () => {
  it('are what the definitions give', () => {
    const script = fileURLToPath(new URL('../../scripts/build-validator-tables.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
