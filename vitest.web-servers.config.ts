import { defineConfig } from 'vitest/config';
import { suite } from './vitest.config.ts';

/** A release on web servers that nobody here wrote. It needs nginx and Caddy, so it is no part of `npm test`: `npm run web-servers`. */
export default defineConfig({ test: { ...suite('web-servers').test, maxWorkers: 1 } });
