// `npm run measures`: has a CQL engine that nobody here wrote evaluate the Measures of the package, and compares what it counts with what our
// own rules count. Its arguments are vitest's. --translate makes the ELM in fhir-profiles/input/elm of the CQL beside it, by the reference
// translator (Java 17 and Maven); --verify says whether it is that.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vitest } from './checks.ts';
import { buildWithMaven } from './maven.ts';
import { CQL, ELM } from './profiles/cql-content.ts';
import { PROJECT } from './profiles/layout.ts';
import { root, run } from './set-up.mjs';

const elmFolder = join(root, PROJECT, ELM);

/** The ELM of each CQL library, as it is committed, by the name of its file. */
function translated(): ReadonlyMap<string, string> {
  buildWithMaven('cql-translator', 'The translator of CQL');
  const translator = join(root, 'test', 'reference', 'cql-translator');
  const out = mkdtempSync(join(tmpdir(), 'elm-'));
  try {
    const classes = join(translator, 'target', 'lib', '*');
    const { status } = spawnSync('java', ['-cp', classes, join(translator, 'Translate.java'), join(root, PROJECT, CQL), out], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('The translator did not accept the CQL.');
    const compact = (name: string) => `${JSON.stringify(JSON.parse(readFileSync(join(out, name), 'utf8')))}\n`;
    return new Map(readdirSync(out).map(name => [name.replace(/\.json$/, '.generated.json'), compact(name)]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const [option] = process.argv.slice(2);
if (option === '--translate') {
  for (const [name, text] of translated()) writeFileSync(join(elmFolder, name), text);
  console.log('Now "npm run profiles": it takes the ELM into the package.');
} else if (option === '--verify') {
  const isCurrent = (name: string, text: string) =>
    existsSync(join(elmFolder, name)) && readFileSync(join(elmFolder, name), 'utf8') === text;
  const stale = [...translated()].filter(([name, text]) => !isCurrent(name, text)).map(([name]) => name);
  if (stale.length > 0) {
    console.error(`${stale.join(', ')}: not what the CQL gives. Run "npm run measures -- --translate", then "npm run profiles".`);
    process.exitCode = 1;
  }
} else run(process.execPath, vitest('run', '--config', 'vitest.measures.config.ts', ...process.argv.slice(2)), { cwd: root });
