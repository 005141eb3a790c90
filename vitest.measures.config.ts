import { defineConfig } from 'vitest/config';
import { suite } from './vitest.config.ts';

/** The Measures of the package on an engine that nobody here wrote: `npm run measures`. */
export default defineConfig({ test: { ...suite('measures').test, maxWorkers: 1 } });
