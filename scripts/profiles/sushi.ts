// SUSHI, run so that it reaches no registry and finds the packages that it is given and no others.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FhirResource } from 'fhir/r4.js';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { unpackTarGz } from '../tar-archive.ts';
import { CORE, root } from './layout.ts';

/** What SUSHI says when it reaches no registry: neither its own newest version nor packages that it adds and we do not use. */
const HARMLESS =
  /^(Unable to determine the latest version of sushi|Failed to load automatically-provided hl7\.(fhir\.uv\.tools|terminology|fhir\.uv\.extensions)\.r4#)/;

// Nothing answers there: what is built must not depend on what a registry would have answered.
const NOWHERE = 'http://127.0.0.1:9';
const OFFLINE = {
  FPL_REGISTRY: NOWHERE,
  npm_config_registry: NOWHERE,
  npm_config_offline: 'true',
  HTTPS_PROXY: NOWHERE,
  https_proxy: NOWHERE,
};

/** A resource that SUSHI wrote, and the name of its file. */
export interface CompiledResource {
  readonly name: string;
  readonly resource: FhirResource & JsonObject;
}

function parsed(text: string | undefined, path: string): JsonObject {
  const value: unknown = JSON.parse(text ?? '');
  if (!isJsonObject(value)) throw new Error(`${path} is no JSON object.`);
  return value;
}

const isResource = (value: JsonObject): value is FhirResource & JsonObject => 'resourceType' in value && 'id' in value;

/** Puts package archives where SUSHI looks for packages: under a home directory of its own. */
function fillHome(home: string, archives: readonly string[]): void {
  for (const archive of archives) {
    const files = unpackTarGz(readFileSync(archive));
    const { name, version } = parsed(files.get('package/package.json'), archive);
    for (const [path, text] of files) {
      const file = join(home, '.fhir', 'packages', `${name}#${version}`, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/**
 * Compiles the FSH project in the folder `project`, which may depend on FHIR R4 and on the packages in the files `archives`.
 * Gives the resources, by file name. Throws with SUSHI's own words when it warns or fails.
 */
export function compileFsh(project: string, archives: readonly string[] = []): readonly CompiledResource[] {
  const work = mkdtempSync(join(tmpdir(), 'profiles-'));
  try {
    const home = join(work, 'home');
    fillHome(home, [join(root, CORE), ...archives]);
    const out = join(work, 'out');
    mkdirSync(out);
    const sushi = join(root, 'node_modules', 'fsh-sushi', 'dist', 'app.js');
    const run = spawnSync(process.execPath, [sushi, 'build', project, '-s', '-o', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...OFFLINE, HOME: home, USERPROFILE: home },
    });
    if (run.error !== undefined) throw run.error;
    const complaints = [...run.stdout.matchAll(/^(?:warn|error)\s+(.*(?:\n {2}.*)*)/gm)].map(([, message = '']) => message);
    const unexpected = complaints.filter(message => !HARMLESS.test(message));
    if (run.status !== 0 || unexpected.length > 0)
      throw new Error(
        ['SUSHI did not accept the profiles.', ...(unexpected.length > 0 ? unexpected : [run.stdout, run.stderr])].join('\n'),
      );
    const resources = join(out, 'fsh-generated', 'resources');
    return readdirSync(resources)
      .sort()
      .map(name => {
        const resource = parsed(readFileSync(join(resources, name), 'utf8'), name);
        if (!isResource(resource)) throw new Error(`${name} is no resource with an id.`);
        return { name, resource };
      });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
