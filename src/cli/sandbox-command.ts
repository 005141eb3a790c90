import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonObject, type JsonObject } from '../plain/json-object.ts';
import { BEHAVIOURS, type BehaviourName, isBehaviourName } from '../sandbox/behaviours/behaviours.ts';
import { BACKEND_ID, CLINICIAN, type SandboxOptions, startSandbox } from '../sandbox/start-sandbox.ts';
import { readPeople } from '../sandbox/upstream/people.ts';
import { exportPatients } from './input/export-patients.ts';
import { readOptions, readPort, UsageProblem } from './usage-problem.ts';

const NAMES = BEHAVIOURS.map(({ name }) => name).join(', ');

const USAGE = `vertaug sandbox [--json] [--port N] [--app-port N] [--app-dir DIR]
                [--behaviour NAME] [--fhir URL] [--backend-keys FILE]
vertaug sandbox --export DIR

Runs a local EHR with invented patients until it is stopped: its pages, SMART authorization
and FHIR on one port, the built app on another, a case store for it on a third. A port in use gives way to the next free one.

  --port N       port of the EHR (4180); 0 is any free one
  --app-port N   port of the app (4181); 0 is any free one
  --app-dir DIR  a built app; left out, this project's own, which is built first where it has changed
  --fhir URL     the charts of another FHIR server, one that wants no token, in place of the invented patients: SMART
                 authorization stands in front of it, and what the app writes is stored there
  --behaviour NAME  what the EHR declares, takes and refuses; left out, it takes everything. One of:
                    ${NAMES}
  --backend-keys FILE  public keys (as "vertaug quality --make-key" prints them) of a backend "vertaug-backend" that may export what the EHR
                 holds: "vertaug quality --fhir URL --client-id vertaug-backend --key FILE"
  --export DIR   instead write the patients' charts as files, one Bundle each: something to try "vertaug prefill DIR" on
  --json         when ready, print one line {"ehr":…,"fhir":…,"app":…} and nothing else
`;

const EHR_PORT = 4180;
const APP_PORT = 4181;
const CASE_STORE_PORT = 4182;

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What it says goes to stderr: stdout is for where the sandbox runs. */
function buildApp(): void {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'build-app.ts')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    throw new UsageProblem(
      'The app could not be built; what was said of it stands above. "--app-dir DIR" takes one that was built elsewhere.',
    );
}

/** The charts of another server, and somebody whom it knows. */
async function chartsOf(url: string): Promise<Pick<SandboxOptions, 'upstream' | 'patients' | 'clinician'>> {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new UsageProblem(`--fhir takes the address of a FHIR base, not "${url}".`);
  const upstream = url.replace(/\/+$/, '');
  const people = await readPeople(upstream, CLINICIAN);
  if (people === undefined) {
    throw new UsageProblem(`${upstream} does not answer a search for patients. It has to be a FHIR server that wants no token.`);
  }
  const { patients, clinician } = people;
  return { upstream, patients, ...(clinician && { clinician }) };
}

function readBehaviour(name: string | undefined): BehaviourName | undefined {
  if (name === undefined || isBehaviourName(name)) return name;
  throw new UsageProblem(`There is no behaviour "${name}". There are: ${NAMES}.`);
}

/** The public keys of a backend, under the id that it signs in with. */
async function readBackend(file: string): Promise<NonNullable<SandboxOptions['backend']>> {
  const text = await readFile(file, 'utf8').catch((reason: unknown) => {
    throw new UsageProblem(`--backend-keys ${file}: it cannot be read: ${reason instanceof Error ? reason.message : String(reason)}.`);
  });
  const keys = jwksIn(text);
  if (keys === undefined) throw new UsageProblem(`--backend-keys ${file}: it is no set of public keys ({"keys":[…]}).`);
  return { id: BACKEND_ID, jwks: { keys } };
}

function jwksIn(text: string): readonly JsonObject[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const keys: readonly unknown[] = isJsonObject(value) && Array.isArray(value.keys) ? value.keys : [];
    const isPublic = (key: unknown): key is JsonObject => isJsonObject(key) && typeof key.kty === 'string' && !('d' in key);
    return keys.length > 0 && keys.every(isPublic) ? keys : undefined;
  } catch {
    return undefined;
  }
}

export async function sandbox(args: string[]): Promise<void> {
  const options = readOptions(args, {
    json: { type: 'boolean' },
    port: { type: 'string' },
    'app-port': { type: 'string' },
    'app-dir': { type: 'string' },
    export: { type: 'string' },
    fhir: { type: 'string' },
    behaviour: { type: 'string' },
    'backend-keys': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (options.export !== undefined) {
    const files = await exportPatients(options.export, new Date());
    process.stdout.write(options.json ? `${JSON.stringify({ files })}\n` : `${files.join('\n')}\n`);
    return;
  }
  const port = readPort('port', options.port) ?? EHR_PORT;
  // Any port for the EHR means any port for the app.
  const appPort = readPort('app-port', options['app-port']) ?? (port === 0 ? 0 : APP_PORT);
  const behaviour = readBehaviour(options.behaviour);
  const backend = options['backend-keys'] === undefined ? undefined : await readBackend(options['backend-keys']);
  const behind = options.fhir === undefined ? {} : await chartsOf(options.fhir);
  if (options['app-dir'] === undefined) buildApp();
  const appDir = resolve(options['app-dir'] ?? join(root, 'dist'));
  if (!existsSync(join(appDir, 'index.html'))) {
    throw new UsageProblem(`No built app is in ${appDir}. Leave out --app-dir, and this project's own is built and taken.`);
  }

  // Beside the EHR stands the site's case store; a launch says whether the app is to use it.
  const caseStore = { port: port === 0 ? 0 : CASE_STORE_PORT };
  const running = await startSandbox({
    port,
    appPort,
    appDir,
    caseStore,
    ...behind,
    ...(behaviour && { behaviour }),
    ...(backend && { backend }),
  });
  const stop = (): void => {
    void running.close();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  const { ehr, fhir, app } = running;
  process.stdout.write(options.json ? `${JSON.stringify({ ehr, fhir, app })}\n` : `Open ${ehr}\nStop with Ctrl+C.\n`);
}
