import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/conformance/json.ts';
import { isJsonObject, type JsonObject } from '../../../src/plain/json-object.ts';
import { readJson } from '../hl7.ts';

/** One validation out of HL7's manifest: a file against FHIR R4, or against a profile too. */
export interface PublishedCase {
  /** `name`, or `name (profile)`. */
  readonly name: string;
  readonly module: string;
  /** Paths below the folder of the cases. */
  readonly file: string;
  /** Definitions to be known, in the order in which they build on each other. */
  readonly supporting: readonly string[];
  /** File or URL of the profile that is asked of the resource. */
  readonly profile: string | undefined;
  /** What HL7 recorded as errors: each place, and what was said. */
  readonly errors: readonly RecordedError[];
}

export interface RecordedError {
  readonly expression: string;
  readonly message: string;
}

/** Cases that are left out, with the reason, as counts. */
export interface Published {
  readonly cases: readonly PublishedCase[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Modules about something else than whether a resource of FHIR is valid. */
const OTHER_SUBJECTS: ReadonlySet<string> = new Set(['cda', 'cdshooks', 'shc', 'dsig', 'logical', 'matchetype', 'api', 'scoring', 'json5']);
const NEED_SERVER: ReadonlySet<string> = new Set(['tx', 'tx-advanced']);
const SERVER = 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-server';

/** The cases for FHIR R4 that need neither a terminology server nor a package that is not in the folder. */
export function publishedCases(folder: string): Published {
  const cases: PublishedCase[] = [];
  const leftOut = new Map<string, number>();
  const leave = (why: string) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  const manifest = readJson(join(folder, 'manifest.json'));
  for (const entry of listAt(manifest, 'test-cases')) {
    if (!/^4\.0/.test(textOf(entry.version))) continue;
    const module = textOf(entry.module);
    const name = textOf(entry.name);
    const file = textOf(entry.file);
    const profile = isJsonObject(entry.profile) ? entry.profile : undefined;
    const supporting = [...texts(entry.supporting), ...texts(entry.profiles)];
    const runs = [
      { name, outcome: entry.java, profile: undefined, supporting, packages: texts(entry.packages) },
      ...(profile === undefined
        ? []
        : [
            {
              name: `${name} (profile)`,
              outcome: profile.java,
              profile: textOf(profile.source),
              supporting: [...supporting, ...texts(profile.supporting), ...filesOf(textOf(profile.source))],
              packages: [...texts(entry.packages), ...texts(profile.packages)],
            },
          ]),
    ];
    for (const run of runs) {
      const errors = recorded(folder, run.outcome);
      if (OTHER_SUBJECTS.has(module)) leave('another subject');
      else if (!/\.(json|xml)$/.test(file)) leave('neither JSON nor XML');
      else if (run.packages.length > 0) leave('needs a package');
      else if (entry['use-test'] === false) leave('switched off by HL7');
      else if (errors === undefined) leave('no recorded outcome');
      else if (NEED_SERVER.has(module) || (errors.own.length === 0 && errors.ofServer > 0)) leave('needs a terminology server');
      else cases.push({ name: run.name, module, file, supporting: [...new Set(run.supporting)], profile: run.profile, errors: errors.own });
    }
  }
  return { cases, leftOut };
}

const filesOf = (source: string): readonly string[] => (/^https?:/.test(source) ? [] : [source]);

interface Recorded {
  readonly own: readonly RecordedError[];
  readonly ofServer: number;
}

function recorded(folder: string, java: unknown): Recorded | undefined {
  const path = typeof java === 'string' ? join(folder, 'outcomes', java) : undefined;
  const outcome = path === undefined ? (isJsonObject(java) ? java.outcome : undefined) : existsSync(path) ? readJson(path) : undefined;
  if (!isJsonObject(outcome)) return undefined;
  const errors = listAt(outcome, 'issue').filter(({ severity }) => severity === 'error' || severity === 'fatal');
  const own = errors.filter(issue => !listAt(issue, 'extension').some(({ url }) => url === SERVER));
  return { own: own.map(asError), ofServer: errors.length - own.length };
}

function asError({ expression, details }: JsonObject): RecordedError {
  return { expression: texts(expression)[0] ?? '', message: isJsonObject(details) ? textOf(details.text) : '' };
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(each => typeof each === 'string') : []);

function listAt(value: unknown, name: string): readonly JsonObject[] {
  const list = isJsonObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** The URL of a definition in a file, in JSON or XML. */
export function urlOfDefinition(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.xml')) return /<url\s+value="([^"]*)"/.exec(text)?.[1] ?? '';
  const parsed: unknown = JSON.parse(text);
  return isJsonObject(parsed) ? textOf(parsed.url) : '';
}
