// `npm run test:spark`: sets up Pathling on Apache Spark (scripts/spark), and runs the suite of test/spark against it. Its arguments are
// vitest's. Needs Python 3.10 and Maven; nothing is skipped where they are missing.
import { vitest } from './checks.ts';
import { root, run } from './set-up.mjs';
import { installSpark } from './spark/install-spark.ts';

installSpark();
run(process.execPath, vitest('run', '--config', 'vitest.spark.config.ts', ...process.argv.slice(2)), { cwd: root });
