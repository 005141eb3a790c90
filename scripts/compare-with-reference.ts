// Builds HL7's own validator (test/reference/hl7-validator) and asks it and ours about the same resources. Its arguments are
// those of test/reference/compare.ts; the last line says how many cases passed and failed. Needs Java 17 and Maven.
import { join } from 'node:path';
import { buildWithMaven } from './maven.ts';
import { root, run } from './set-up.mjs';

buildWithMaven('hl7-validator', "HL7's validator");
run(process.execPath, [join(root, 'test', 'reference', 'compare.ts'), ...process.argv.slice(2)]);
