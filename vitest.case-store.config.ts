import { defineConfig } from 'vitest/config';
import { suite } from './vitest.config.ts';

/** What a case store has to bear, on HAPI FHIR over PostgreSQL. It needs both, so it is no part of `npm test`: `npm run case-store`. */
export default defineConfig({
  test: { ...suite('case-store').test, maxWorkers: 1 },
});
