import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One import that each room must not make, and the reason that the engineer has to be told. */
const planted: readonly (readonly [room: string, imported: string, reason: string])[] = [
  ['plain', '../fhir/reader.ts', 'it lies below all of them'],
  ['fhir', '../site/site-config.ts', 'it is the gateway and the vocabulary that every room shares'],
  ['site', '../fhir/failure.ts', 'it says how a site is set up and knows no other room'],
  ['words', '../parameter/criteria.ts', 'it only turns facts into sentences'],
  ['parameter', '../chart/evidence.ts', 'the practice parameter is data'],
  ['launch', '../chart/snapshot.ts', 'a launch ends in a session'],
  ['chart', '../assessment/case.ts', 'it reports what the EHR knows and decides nothing'],
  ['assessment', '../fhir/failure.ts', 'FHIR is behind it and ahead of it, never inside'],
  ['record', '../delivery/delivery.ts', 'it turns the case into FHIR and sends nothing'],
  ['conformance', '../assessment/case.ts', 'the validator is generic and knows no case'],
  ['delivery', '../chart/snapshot.ts', 'it sends what was built and builds nothing'],
  ['keep', '../delivery/delivery.ts', 'it keeps the case as it is'],
  ['delivery', '../keep/case-shelf.ts', 'it sends what was built and builds nothing'],
  ['connection', '../record/build-record.ts', 'it asks a server what the app will do there, and knows no case'],
  ['quality', '../assessment/case.ts', 'it counts stored resources and knows no open case'],
  ['fhir-profiles/suite', '../../src/record/build-record.ts', 'it holds the profiles to their rules'],
  ['sandbox', '../chart/evidence.ts', "it must not share the app's reading of anything"],
  ['cli', '../app/main.tsx', 'a terminal has no screen'],
  ['app', '../sandbox/start-sandbox.ts', 'the app runs against any EHR, not against ours'],
  ['chart', 'fhirclient', 'fhirclient src/launch'],
  ['delivery', 'fhir-kit-client', 'fhir-kit-client src/fhir'],
  ['record', 'fhirpath', 'fhirpath src/conformance'],
  ['words', 'react', 'React, MUI and Emotion src/app'],
  ['chart', '@mui/material', 'React, MUI and Emotion src/app'],
  ['plain', 'node:fs', "Node's own modules belong to src/cli and src/sandbox"],
  ['conformance', 'node:fs', "Node's own modules belong to src/cli and src/sandbox"],
];

/** One import that each room needs: a rule that refuses everything would pass the table above. */
const allowed: readonly (readonly [room: string, imported: string])[] = [
  ...planted.flatMap(([room]) => (room === 'plain' || room.includes('/') ? [] : [[room, '../plain/json-object.ts'] as const])),
  ['plain', './json-object.ts'],
  ['fhir-profiles/suite', '../../src/plain/json-object.ts'],
  ['parameter', '../words/en/parameter.ts'],
  ['launch', '../fhir/session.ts'],
  ['chart', '../fhir/reader.ts'],
  ['chart', './groups/labs.ts'],
  ['assessment', '../chart/evidence.ts'],
  ['record', '../fhir/resource.ts'],
  ['delivery', '../record/record.ts'],
  ['keep', '../assessment/case/case.ts'],
  ['connection', '../delivery/tier.ts'],
  ['connection', '../launch/road/discovery.ts'],
  ['quality', '../fhir/is-resource.ts'],
  ['quality', '../parameter/published-rates.ts'],
  ['fhir-profiles/suite', '../../src/conformance/validate.ts'],
  ['app', '@mui/material'],
  ['launch', 'fhirclient'],
  ['fhir', 'fhir-kit-client'],
  ['conformance', 'fhirpath'],
  ['sandbox', 'node:http'],
];

/** A room is a folder of `src`, unless it says where it is. */
const folderOf = (room: string): string => (room.includes('/') ? room : `src/${room}`);

describe('a forbidden import is refused with its reason', () => {
  let folder: string;
  let report: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vertaug-rooms-'));
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [index, [room, imported]] of planted.entries()) {
      mkdirSync(join(folder, folderOf(room)), { recursive: true });
      writeFileSync(
        join(folder, folderOf(room), `planted-${index}.ts`),
        `import * as planted from '${imported}';\n\nexport { planted };\n`,
      );
    }
    for (const [index, [room, imported]] of allowed.entries()) {
      writeFileSync(
        join(folder, folderOf(room), `allowed-${index}.ts`),
        `import * as allowed from '${imported}';\n\nexport { allowed };\n`,
      );
    }
    const biome = spawnSync(
      join(root, 'node_modules', '.bin', 'biome'),
      ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', 'src', 'fhir-profiles'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    report = biome.stdout + biome.stderr;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lets every room import what it stands on', () => {
    expect(report).toContain('/planted-');
    expect(report).not.toContain('/allowed-');
  });

  it.each(planted.map(([room, imported, reason], index) => ({ place: folderOf(room), imported, reason, index })))(
    '$place may not import $imported',
    ({ place, imported, reason, index }) => {
      const diagnostics: {
        category: string;
        location: { path: string | { file: string } };
        message?: unknown;
        description?: string;
        advices?: unknown;
      }[] = JSON.parse(report.slice(report.indexOf('{'), report.lastIndexOf('}') + 1)).diagnostics;
      const ours = diagnostics.filter(found => JSON.stringify(found.location.path).includes(`${place}/planted-${index}.ts`));
      expect(JSON.stringify(ours), `${place} importing ${imported}`).toContain(JSON.stringify(reason).slice(1, -1));
    },
  );
});
