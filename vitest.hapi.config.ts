import { defineConfig } from 'vitest/config';
import { suite } from './vitest.config.ts';

/** What runs against a server that nobody here wrote. It needs Java, so it is no part of `npm test`: `npm run hapi`. */
export default defineConfig({
  test: { ...suite('hapi').test, maxWorkers: 1, globalSetup: ['test/hapi/start-server.ts'] },
});
