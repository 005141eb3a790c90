// `npm run hapi`: builds HAPI FHIR as a server (test/reference/hapi-server), starts it on a free port with our profiles loaded, and runs the
// suite of test/hapi against it, in Node and in a browser. Its arguments are vitest's. Needs Java 17 and Maven; nothing is skipped where they
// are missing.
import { vitest } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { buildWithMaven } from './maven.ts';
import { buildApp, root, run } from './set-up.mjs';

const { problem } = await findBrowser();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
buildWithMaven('hapi-server', 'HAPI');
buildApp();
run(process.execPath, vitest('run', '--config', 'vitest.hapi.config.ts', ...process.argv.slice(2)), { cwd: root });
