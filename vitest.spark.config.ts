import { defineConfig } from 'vitest/config';
import { suite } from './vitest.config.ts';

/** The definitions of quality on Pathling and Apache Spark. They are fetched and take minutes, so it is no part of `npm test`: `npm run test:spark`. */
export default defineConfig({ test: { ...suite('spark').test, maxWorkers: 1, testTimeout: 1_200_000, hookTimeout: 1_200_000 } });
