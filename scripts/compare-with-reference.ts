// Builds HL7's own validator (test/reference/hl7-validator) and asks it and ours about the same resources. Its arguments are
// those of test/reference/compare.ts; the last line says how many cases passed and failed. Needs Java 17 and Maven.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

for (const [command, flag] of [
  ['java', '-version'],
  ['mvn', '-v'],
] as const) {
  if (spawnSync(command, [flag]).status === 0) continue;
  console.error(`HL7's validator cannot be built: ${command} is missing. Java 17 or newer and Maven are needed.`);
  process.exit(2);
}
run('mvn', ['-q', '-B', '-f', join('test', 'reference', 'hl7-validator', 'pom.xml'), 'package']);
run(process.execPath, [join(root, 'test', 'reference', 'compare.ts'), ...process.argv.slice(2)]);
