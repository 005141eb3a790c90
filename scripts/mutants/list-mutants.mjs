// `node list-mutants.mjs TOOL FILE…`: what Stryker would mutate in these files, as JSON, without running anything. TOOL is the folder that Stryker is in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ignored } from './ignored.mjs';

const [tool, ...names] = process.argv.slice(2);
const { Instrumenter } = await import(pathToFileURL(createRequire(join(tool, 'from.js')).resolve('@stryker-mutator/instrumenter')).href);

const silent = () => undefined;
const logger = { isDebugEnabled: () => false, debug: silent, info: silent, warn: silent };
const files = names.map(name => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
const { mutants } = await new Instrumenter(logger).instrument(files, {
  ignorers: [ignored],
  excludedMutations: [],
  plugins: null,
});
// What is ignored has a status already.
const listed = mutants.filter(({ status }) => status === undefined);
process.stdout.write(
  JSON.stringify(listed.map(({ fileName, mutatorName, location, replacement }) => ({ fileName, mutatorName, location, replacement }))),
);
