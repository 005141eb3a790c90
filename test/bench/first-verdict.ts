// Run in a process of its own: prints the milliseconds from its start until the first verdict. Arguments: whose (`ours` or
// `medplum`), a file with a resource, and for Medplum one with the definitions.
import { readFileSync } from 'node:fs';

const [, , whose, resourceFile = '', definitionsFile = ''] = process.argv;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

if (whose === 'ours') {
  const { validate } = await import('../../src/conformance/validate.ts');
  validate(read(resourceFile));
} else {
  const { medplumJudge } = await import('./medplum-judge.ts');
  medplumJudge(read(definitionsFile)).isValid(read(resourceFile));
}
console.log(Math.round(performance.now()));
