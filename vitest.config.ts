import { defineConfig } from 'vitest/config';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  throw new Error(`Tests need Node 22.18 or newer; this is ${process.version}. Run them with "npm test", which brings one.`);
}

const node = (name: string, timeoutMs: number) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    setupFiles: ['test/setup/seeds.ts', 'test/setup/day-and-zone.ts'],
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
  },
});

export default defineConfig({
  test: {
    projects: [
      node('unit', 120_000),
      node('rooms', 120_000),
      node('conformance', 120_000),
      node('client', 120_000),
      { test: { ...node('e2e', 120_000).test, maxWorkers: 2 } },
    ],
  },
});
