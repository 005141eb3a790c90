// `npm run hapi`: builds HAPI FHIR as a server (test/reference/hapi-server), starts it on a free port with our profiles loaded, and runs the
// suite of test/hapi against it. Its arguments are vitest's. Needs Java 17 and Maven; nothing is skipped where they are missing.
import { vitest } from './checks.ts';
import { buildWithMaven } from './maven.ts';
import { root, run } from './set-up.mjs';

buildWithMaven('hapi-server', 'HAPI');
run(process.execPath, vitest('run', '--config', 'vitest.hapi.config.ts', ...process.argv.slice(2)), { cwd: root });
