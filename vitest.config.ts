import { defineConfig } from 'vitest/config';
import { FUZZED } from './test/builders/runs.ts';
import { SECURITY } from './test/requirements/security.ts';
import { SMART_CLIENT } from './test/requirements/smart-client.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  throw new Error(`Tests need Node 22.18 or newer; this is ${process.version}. Run them with "npm test", which brings one.`);
}

/** A suite of test files. Its files share what they import, unless `apart`: each process loads the rooms once, not for each of its files. */
export const suite = (name: string, { apart = false }: { readonly apart?: boolean } = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    isolate: apart,
    // Left to itself, vitest keeps one processor free, which is half of two.
    maxWorkers: '100%',
    setupFiles: ['test/setup/seeds.ts', 'test/setup/day-and-zone.ts'],
    // A test names what it proves; a tag that is no requirement is refused.
    tags: [...SECURITY, ...SMART_CLIENT].map(({ id, asks }) => ({ name: id, description: asks })),
    testTimeout: 120_000 * FUZZED,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      suite('unit'),
      suite('rooms'),
      suite('conformance'),
      // The SMART library keeps state in its modules.
      suite('client', { apart: true }),
      { test: { ...suite('e2e').test, maxWorkers: 2 } },
    ],
  },
});
