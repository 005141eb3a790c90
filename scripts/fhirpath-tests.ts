// Fetches HL7's own tests of FHIRPath for R4 from Maven Central, once, and runs them on what evaluates the invariants of others here. Prints the
// rate and each failure with its explanation; fails where one has none. Needs Maven and the `jar` of a Java development kit.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

const VERSION = '1.7.69';
const WITHIN = 'org/hl7/fhir/testcases/r4';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vertaug', `fhir-test-cases-${VERSION}`);
const archive = `fhir-test-cases-${VERSION}.jar`;

if (!existsSync(join(cache, WITHIN, 'fhirpath', 'tests-fhir-r4.xml'))) {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, archive))) {
    run('mvn', [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=org.hl7.fhir.testcases:fhir-test-cases:${VERSION}`,
      `-DoutputDirectory=${cache}`,
    ]);
  }
  const unpacked = spawnSync('jar', ['xf', archive, WITHIN], { cwd: cache, stdio: 'inherit' });
  if (unpacked.status !== 0) throw new Error('The tests could not be unpacked; jar comes with a Java development kit.');
}
run(process.execPath, [
  '--disable-warning=ExperimentalWarning',
  join(root, 'test', 'reference', 'fhirpath', 'run-tests.ts'),
  join(cache, WITHIN),
]);
