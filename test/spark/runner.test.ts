import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Counted, countOnSpark, inFolder, writeInto } from './count-on-spark.ts';

const LEVEL = 'https://vertaug.example/fhir/StructureDefinition/augmented-level';
const ERROR = 'https://vertaug.example/fhir/StructureDefinition/event-record-status';

const site = (code: string) => ({ url: 'site', valueCodeableConcept: { coding: [{ code }] } });
const cement = (value: number) => ({ url: 'cementVolume', valueQuantity: { value, code: 'mL' } });
const procedure = (id: string, day: string, levels: readonly object[]) => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  subject: { reference: 'Patient/p' },
  performedDateTime: day,
  extension: levels.map(extension => ({ url: LEVEL, extension })),
});
const lines = (...resources: readonly object[]) => `${resources.map(resource => JSON.stringify(resource)).join('\n')}\n\n`;

const views = [
  {
    resourceType: 'ViewDefinition',
    name: 'procedures',
    status: 'active',
    resource: 'Procedure',
    select: [
      {
        column: [
          { name: 'id', path: 'id' },
          { name: 'performed', path: 'performed.ofType(dateTime)' },
          { name: 'modified', path: 'modifierExtension.exists()' },
        ],
      },
    ],
  },
  {
    resourceType: 'ViewDefinition',
    name: 'levels',
    status: 'active',
    resource: 'Procedure',
    select: [
      { column: [{ name: 'id', path: 'id' }] },
      {
        forEach: `extension('${LEVEL}')`,
        column: [
          { name: 'level', path: "extension('site').value.ofType(CodeableConcept).coding.code.first()" },
          { name: 'cement', path: "extension('cementVolume').value.ofType(Quantity).value" },
        ],
      },
    ],
  },
  {
    resourceType: 'ViewDefinition',
    name: 'events',
    status: 'active',
    resource: 'AdverseEvent',
    select: [
      {
        column: [
          { name: 'id', path: 'id' },
          { name: 'record_status', path: `modifierExtension.where(url = '${ERROR}').value.ofType(code).first()` },
          { name: 'unknown', path: `modifierExtension.where(url != '${ERROR}').exists()` },
        ],
      },
    ],
  },
  {
    resourceType: 'ViewDefinition',
    name: 'conditions',
    status: 'active',
    resource: 'AdverseEvent',
    select: [
      { column: [{ name: 'id', path: 'id' }] },
      {
        forEach: 'contained.ofType(Condition)',
        column: [
          { name: 'condition', path: 'id' },
          { name: 'code', path: 'code.coding.code.first()' },
        ],
      },
    ],
  },
  {
    resourceType: 'ViewDefinition',
    name: 'copies',
    status: 'active',
    resource: 'AdverseEvent',
    select: [
      {
        column: [
          { name: 'place', path: 'getResourceKey()' },
          { name: 'id', path: 'id' },
          { name: 'changed', path: 'meta.lastUpdated' },
        ],
      },
    ],
  },
];

const sql = {
  '1-steps.sql': `-- A comment; with a semicolon
CREATE TEMP VIEW session AS
SELECT id, day_of(performed) AS day FROM procedures WHERE NOT modified;
CREATE TEMP TABLE dated AS
SELECT s.id, days_between(s.day, DATE '2026-04-01') + 1 AS "days" FROM session AS s;
`,
  '2-sessions.sql': 'SELECT id, "days" FROM dated ORDER BY id NULLS LAST;\n',
  '3-levels.sql': `SELECT id, joined(array_agg(DISTINCT level), '+') AS levels, sum(CAST(cement AS DOUBLE)) AS ml
FROM levels GROUP BY id ORDER BY id NULLS LAST`,
  '4-events.sql': 'SELECT * FROM events ORDER BY id NULLS LAST;\n',
  '5-conditions.sql': 'SELECT * FROM conditions;\n',
  '6-copies.sql': 'SELECT id, changed, instant_of(changed) AS ms, row_number() OVER (ORDER BY place) AS nth FROM copies ORDER BY place;\n',
};

const event = (id: string, url?: string) => ({
  resourceType: 'AdverseEvent',
  id,
  actuality: 'actual',
  ...(url !== undefined && { modifierExtension: [{ url, valueCode: 'entered-in-error' }] }),
});
const condition = { resourceType: 'Condition', id: 'embolus', code: { coding: [{ code: 'I26.99' }] } };
const device = { resourceType: 'Device', id: 'needle' };

const counted = (ndjson: Readonly<Record<string, string | Uint8Array>>, its: Readonly<Record<string, string>>): Promise<Counted> =>
  inFolder(folder => {
    writeInto(join(folder, 'ndjson'), ndjson);
    writeInto(join(folder, 'views'), Object.fromEntries(views.map(view => [`${view.name}.json`, JSON.stringify(view)])));
    writeInto(join(folder, 'sql'), its);
    return countOnSpark(folder);
  });

describe('count.py on Pathling and Spark', () => {
  let all: Counted;
  beforeAll(async () => {
    all = await counted(
      {
        '1.Procedure.ndjson': lines(
          procedure('a', '2026-03-01T23:30:00-05:00', [[site('L1'), cement(4.25)], [site('T12'), cement(2)], [site('L1')]]),
          procedure('b', '2026', [[site('L2')]]),
        ),
        'more.ndjson.gz': gzipSync(
          lines(procedure('c', '2026-04-01', []), {
            ...procedure('d', '2026-04-01', []),
            modifierExtension: [{ url: 'urn:x', valueBoolean: true }],
          }),
        ),
        'AdverseEvent.ndjson': lines(
          { ...event('e'), meta: { lastUpdated: '2026-04-02T01:00:00.5+02:00' }, contained: [device, condition] },
          event('f', ERROR),
          event('g', 'urn:x'),
          event('e'),
        ),
        'Patient.ndjson': lines({ resourceType: 'Patient', id: 'p' }),
      },
      sql,
    );
  });

  test('reads every file of a folder, packed or not, and says what it found in it', () => {
    expect(all.status, all.said).toBe(0);
    expect(all.said).toMatch(/4 Procedure\n/);
    expect(all.said).toMatch(/1 Patient\n/);
  });

  test('takes a day as it is written, and a year for no day', () => {
    expect(all.results.sessions).toEqual([
      { id: 'a', days: 32 },
      { id: 'b', days: null },
      { id: 'c', days: 1 },
    ]);
  });

  test('gives the rows of an extension with what is within it', () => {
    expect(all.results.levels).toEqual([
      { id: 'a', levels: 'L1+T12', ml: 6.25 },
      { id: 'b', levels: 'L2', ml: null },
    ]);
  });

  test('sees a modifier, which Pathling leaves out', () => {
    expect(all.results.events).toEqual([
      { id: 'e', record_status: null, unknown: false },
      { id: 'e', record_status: null, unknown: false },
      { id: 'f', record_status: 'entered-in-error', unknown: false },
      { id: 'g', record_status: null, unknown: true },
    ]);
  });

  test('sees a contained resource, which Pathling leaves out', () => {
    expect(all.results.conditions).toEqual([{ id: 'e', condition: 'embolus', code: 'I26.99' }]);
  });

  test('tells copies apart, in the order in which they stand', () => {
    const ms = Date.parse('2026-04-01T23:00:00.500Z');
    expect(all.results.copies).toEqual([
      { id: 'e', changed: '2026-04-01T23:00:00.500000Z', ms, nth: 1 },
      { id: 'f', changed: null, ms: null, nth: 2 },
      { id: 'g', changed: null, ms: null, nth: 3 },
      { id: 'e', changed: null, ms: null, nth: 4 },
    ]);
  });

  test('writes no result of a file that only makes steps', () => {
    expect(Object.keys(all.results)).not.toContain('steps');
  });
});

test('counts lines that are no resource, ends with 1 for them, and counts the rest', async () => {
  const { status, said, results } = await counted(
    { 'Procedure.ndjson': `${lines(procedure('a', '2026-04-01', []))}{"resourceType":"Procedure","id":"b"\n[]\n` },
    { 'sessions.sql': 'SELECT count(*) AS sessions FROM procedures', 'events.sql': 'SELECT count(*) AS events FROM events' },
  );
  expect(said).toMatch(/2 lines that are no resource/);
  expect(status).toBe(1);
  expect(results).toEqual({ sessions: [{ sessions: 1 }], events: [{ events: 0 }] });
});
