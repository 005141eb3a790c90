import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from '../../src/conformance/json.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';

const folder = fileURLToPath(new URL('./hl7-validator/', import.meta.url));
export const jar = join(folder, 'target', 'hl7-validator.jar');
export const packageFolder = fileURLToPath(new URL('../../fhir-profiles/package', import.meta.url));

const BUILD_COMMAND = 'mvn -q -B package -f test/reference/hl7-validator/pom.xml';

export interface ReferenceMessage {
  readonly severity: string;
  readonly location: string;
  /** Of the kind of message; for an invariant the URL of its definition, `#` and its key. */
  readonly id: string;
  readonly message: string;
}

export interface ReferenceVerdict {
  readonly valid: boolean;
  readonly messages: readonly ReferenceMessage[];
}

export interface ReferenceRun {
  /** One for each resource, in their order. */
  readonly verdicts: readonly ReferenceVerdict[];
  /** Lines that it wrote about its own pace, as JSON. */
  readonly pace: readonly Readonly<Record<string, number>>[];
}

/** Why HL7's engine cannot be asked here; undefined when it can. */
export function referenceMissing(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return 'there is no Java (17 or newer)';
  return existsSync(jar) ? undefined : `it is not built: ${BUILD_COMMAND}`;
}

/** What HL7's engine says of each resource, given as JSON text. Throws where it could not run. */
export function askReference(
  resources: readonly string[],
  { passes = 1, threads }: { readonly passes?: number; readonly threads?: number } = {},
): ReferenceRun {
  const scratch = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const input = join(scratch, 'cases.ndjson');
    writeFileSync(input, `${resources.join('\n')}\n`);
    const options = [
      '--profiles',
      packageFolder,
      '--passes',
      String(passes),
      ...(threads === undefined ? [] : ['--threads', String(threads)]),
    ];
    const run = spawnSync('java', ['-XX:+UseSerialGC', '-Xmx2g', '-jar', jar, ...options, input], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (run.status !== 0 && run.status !== 1) throw new Error(`HL7's engine stopped with ${run.status ?? run.signal}:\n${run.stderr}`);
    return { verdicts: verdictsIn(run.stdout, resources.length), pace: paceIn(run.stderr) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function verdictsIn(output: string, count: number): readonly ReferenceVerdict[] {
  const verdicts: ReferenceVerdict[] = [];
  let messages: ReferenceMessage[] = [];
  for (const line of output.split('\n')) {
    if (line === '') continue;
    const parsed: unknown = JSON.parse(line);
    if (!isJsonObject(parsed)) continue;
    if (typeof parsed.valid === 'boolean') {
      verdicts.push({ valid: parsed.valid, messages });
      messages = [];
    } else {
      const { severity, location, id, message } = parsed;
      messages.push({ severity: textOf(severity), location: textOf(location), id: textOf(id), message: textOf(message) });
    }
  }
  if (verdicts.length !== count) throw new Error(`HL7's engine judged ${verdicts.length} of ${count} resources`);
  return verdicts;
}

function paceIn(notes: string): readonly Readonly<Record<string, number>>[] {
  return notes.split('\n').flatMap(line => {
    if (!line.startsWith('{')) return [];
    const parsed: unknown = JSON.parse(line);
    if (!isJsonObject(parsed)) return [];
    return [Object.fromEntries(Object.entries(parsed).filter((pair): pair is [string, number] => typeof pair[1] === 'number'))];
  });
}

export const isPackageFile = (name: string): boolean => /^[A-Z].*\.json$/.test(name);
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
