import { defineConfig } from 'vitest/config';
import { suite } from './vitest.config.ts';

/** Our Questionnaires in renderers that nobody here wrote. They are fetched, so it is no part of `npm test`: `npm run renderers`. */
export default defineConfig({ test: { ...suite('renderers').test, maxWorkers: 1 } });
