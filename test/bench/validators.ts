// How fast validators judge the same thousand Procedures, how soon the first verdict comes, and how much each catches: ours,
// Medplum's (given the same definitions) and HL7's own, where Java and its build are at hand. Prints lines for people, or with
// --json one JSON object a figure.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { StructureDefinition } from 'fhir/r4.js';
import { suiteCases } from '../../fhir-profiles/suite/cases.ts';
import { unpackTarGz } from '../../scripts/tar-archive.ts';
import tables from '../../src/conformance/tables.generated.json' with { type: 'json' };
import { validate } from '../../src/conformance/validate.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { askReference, isPackageFile, readJson, referenceMissing } from '../reference/hl7.ts';
import { isJson, type Json } from '../reference/spots.ts';
import { medplumJudge } from './medplum-judge.ts';
import { median, report } from './report.ts';
import { variedProcedures } from './varied-procedures.ts';

const COUNT = 1000;
const PASSES = 5;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const packageFolder = here('../../fhir-profiles/package');

const jsonIn = (folder: string): readonly Json[] =>
  readdirSync(folder)
    .filter(isPackageFile)
    .sort()
    .map(name => readJson(join(folder, name)))
    .filter(isJson);

/** What our tables are made of, for those who read definitions at run time. */
function definitions(): readonly StructureDefinition[] {
  const folder = here('../../fhir-profiles/r4-core');
  const archive = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
  const core = [...unpackTarGz(readFileSync(join(folder, archive))).values()].map((text): unknown => JSON.parse(text));
  const isWanted = (each: unknown): each is StructureDefinition =>
    isJsonObject(each) &&
    each.resourceType === 'StructureDefinition' &&
    (Object.hasOwn(tables.profiles, String(each.url)) ||
      (each.derivation !== 'constraint' && Object.hasOwn(tables.types, String(each.type))));
  return [...core, ...jsonIn(packageFolder)].filter(isWanted);
}

const isValid = (resource: Json): boolean => !validate(resource).some(({ severity }) => severity === 'error');

function perSecond(judge: (resource: Json) => boolean, resources: readonly Json[]): number {
  const times = Array.from({ length: PASSES + 1 }, () => {
    const began = performance.now();
    for (const resource of resources) judge(resource);
    return performance.now() - began;
  });
  // The first pass warms up.
  return Math.round((resources.length / median(times.slice(1))) * 1000);
}

const firstVerdict = (...args: readonly string[]): number =>
  median(
    Array.from({ length: PASSES }, () =>
      Number(spawnSync(process.execPath, [here('first-verdict.ts'), ...args], { encoding: 'utf8' }).stdout),
    ),
  );

const procedures = variedProcedures(
  jsonIn(join(packageFolder, 'example')).filter(({ resourceType }) => resourceType === 'Procedure'),
  COUNT,
);
const refused = procedures.filter(resource => !isValid(resource));
if (refused.length > 0)
  throw new Error(`${refused.length} of the generated Procedures are not valid: ${JSON.stringify(validate(refused[0]))}`);

const cases = [...suiteCases()].map(({ resource, expectValid }) => ({ resource: { ...resource }, expectValid }));
const wrong = cases.filter(({ expectValid }) => !expectValid);
const right = cases.filter(({ expectValid }) => expectValid);

/** `verdict` says of each case, in their order, whether it is valid. */
function reportVerdicts(name: string, verdict: (at: number) => boolean): void {
  const count = (expectValid: boolean, valid: boolean) =>
    cases.filter((each, at) => each.expectValid === expectValid && verdict(at) === valid).length;
  report(`${name}: wrong resources caught, of ${wrong.length}`, count(false, false), 'caught');
  report(`${name}: right resources refused, of ${right.length}`, count(true, false), 'refused');
}

const scratch = mkdtempSync(join(tmpdir(), 'validators-'));
try {
  const files = { procedure: join(scratch, 'procedure.json'), definitions: join(scratch, 'definitions.json') };
  const known = definitions();
  writeFileSync(files.procedure, JSON.stringify(procedures[0]));
  writeFileSync(files.definitions, JSON.stringify(known));

  report(`ours: ${COUNT} Procedures, one thread`, perSecond(isValid, procedures), 'resources/s');
  report('ours: first verdict of a new process', firstVerdict('ours', files.procedure), 'ms');
  reportVerdicts('ours', at => isValid(cases[at]?.resource ?? {}));

  const medplum = medplumJudge(known);
  report(`@medplum/core: ${COUNT} Procedures, one thread`, perSecond(medplum.isValid, procedures), 'resources/s');
  report('@medplum/core: first verdict of a new process', firstVerdict('medplum', files.procedure, files.definitions), 'ms');
  reportVerdicts('@medplum/core', at => medplum.isValid(cases[at]?.resource ?? {}));
  report(`@medplum/core: profiles that it cannot read, of ${Object.keys(tables.profiles).length}`, medplum.unread.length, 'profiles');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const missing = referenceMissing();
if (missing === undefined) {
  const lines = (resources: readonly Json[]) => resources.map(resource => JSON.stringify(resource));
  const { pace } = askReference(lines(procedures), { passes: PASSES, threads: 1 });
  const hot = pace.at(-1)?.ms ?? Number.NaN;
  report(`HL7: ${COUNT} Procedures, one thread`, Math.round((COUNT / hot) * 1000), 'resources/s');
  report(
    'HL7: first verdict of a new process',
    pace.find(each => each.first_verdict_ms !== undefined)?.first_verdict_ms ?? Number.NaN,
    'ms',
  );
  const { verdicts } = askReference(lines(cases.map(({ resource }) => resource)));
  reportVerdicts('HL7', at => verdicts[at]?.valid ?? false);
} else console.error(`HL7's validator was not measured: ${missing}`);

const assets = here('../../dist/assets');
const worker = readdirSync(assets).find(name => name.startsWith('validation-worker-')) ?? '';
report(
  'engine, tables and FHIRPath of the app, script gzipped',
  Math.round(gzipSync(readFileSync(join(assets, worker)), { level: 9 }).length / 100) / 10,
  'kB',
  35,
);
