// `npm run hl7-cases`: fetches HL7's own suite of validator cases from Maven Central, once, and holds our verdicts against those that
// it records. `--list` prints every difference, `--only=TEXT` takes those with it in their name. Needs Java 17 and Maven.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildWithMaven } from './maven.ts';
import { root, run } from './set-up.mjs';

const VERSION = '1.7.69';
const WITHIN = 'org/hl7/fhir/testcases/validator';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vertaug', `fhir-test-cases-${VERSION}`);
const cases = join(cache, WITHIN);

buildWithMaven('hl7-validator', "HL7's validator");
if (!existsSync(join(cases, 'manifest.json'))) {
  mkdirSync(cache, { recursive: true });
  run('mvn', [
    '-q',
    '-B',
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
    `-Dartifact=org.hl7.fhir.testcases:fhir-test-cases:${VERSION}`,
    `-DoutputDirectory=${cache}`,
  ]);
  const unpacked = spawnSync('jar', ['xf', `fhir-test-cases-${VERSION}.jar`, WITHIN], { cwd: cache, stdio: 'inherit' });
  if (unpacked.status !== 0) throw new Error('The cases could not be unpacked; jar comes with a Java development kit.');
}
run(process.execPath, [
  '--disable-warning=ExperimentalWarning',
  join(root, 'test', 'reference', 'hl7-cases', 'run-cases.ts'),
  cases,
  join(cache, 'definitions'),
  ...process.argv.slice(2),
]);
