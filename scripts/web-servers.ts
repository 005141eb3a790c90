// `npm run web-servers`: makes a release, unpacks it, and has nginx and Caddy serve it with the configuration that "vertaug serve --print"
// gives. Its arguments are vitest's. Nothing is skipped where a web server is missing.
import { vitest } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { missingWebServers } from './find-web-servers.ts';
import { buildApp, root, run } from './set-up.mjs';

const { problem } = await findBrowser();
const problems = [...(problem === undefined ? [] : [problem]), ...missingWebServers()];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
buildApp();
run(process.execPath, vitest('run', '--config', 'vitest.web-servers.config.ts', ...process.argv.slice(2)), { cwd: root });
