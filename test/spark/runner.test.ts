import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Counted, countOnSpark } from './count-on-spark.ts';

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
];

const sql = {
  '1-steps.sql': `-- A comment; with a semicolon
CREATE TEMP VIEW session AS
SELECT id, day_of(performed) AS day FROM procedures WHERE NOT modified;
CREATE TEMP VIEW dated AS
SELECT s.id, days_between(s.day, day_of(q.as_of)) + q.more AS "days" FROM session AS s CROSS JOIN question AS q;
`,
  '2-sessions.sql': 'SELECT id, "days" FROM dated ORDER BY id NULLS LAST;\n',
  '3-levels.sql': `SELECT id, joined(array_agg(DISTINCT level), '+') AS levels, sum(CAST(cement AS DOUBLE)) AS ml
FROM levels GROUP BY id ORDER BY id NULLS LAST`,
  '4-events.sql': 'SELECT * FROM events ORDER BY id NULLS LAST;\n',
};

const event = (id: string, url?: string) => ({
  resourceType: 'AdverseEvent',
  id,
  actuality: 'actual',
  ...(url !== undefined && { modifierExtension: [{ url, valueCode: 'entered-in-error' }] }),
});

describe('count.py on Pathling and Spark', () => {
  let counted: Counted;
  beforeAll(async () => {
    counted = await countOnSpark({
      ndjson: {
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
        'AdverseEvent.ndjson': lines(event('e'), event('f', ERROR), event('g', 'urn:x')),
        'Patient.ndjson': lines({ resourceType: 'Patient', id: 'p' }),
      },
      views,
      sql,
      question: { as_of: '2026-04-01', more: 1, until: null },
    });
  });

  test('reads every file of a folder, packed or not, and says what it found in it', () => {
    expect(counted.status, counted.said).toBe(0);
    expect(counted.said).toMatch(/4 Procedure\n/);
    expect(counted.said).toMatch(/1 Patient\n/);
  });

  test('takes a day as it is written, and a year for no day', () => {
    expect(counted.results['2-sessions']).toEqual([
      { id: 'a', days: 32 },
      { id: 'b', days: null },
      { id: 'c', days: 1 },
    ]);
  });

  test('gives the rows of an extension with what is within it', () => {
    expect(counted.results['3-levels']).toEqual([
      { id: 'a', levels: 'L1+T12', ml: 6.25 },
      { id: 'b', levels: 'L2', ml: null },
    ]);
  });

  test('sees a modifier, which Pathling leaves out', () => {
    expect(counted.results['4-events']).toEqual([
      { id: 'e', record_status: null, unknown: false },
      { id: 'f', record_status: 'entered-in-error', unknown: false },
      { id: 'g', record_status: null, unknown: true },
    ]);
  });

  test('writes no result of a file that only makes steps', () => {
    expect(Object.keys(counted.results)).not.toContain('1-steps');
  });
});

test('counts lines that are no resource, ends with 1 for them, and counts the rest', async () => {
  const { status, said, results } = await countOnSpark({
    ndjson: { 'Procedure.ndjson': `${lines(procedure('a', '2026-04-01', []))}{"resourceType":"Procedure","id":"b"\n[]\n` },
    views,
    sql: { 'sessions.sql': 'SELECT count(*) AS sessions FROM procedures', 'events.sql': 'SELECT count(*) AS events FROM events' },
    question: { as_of: '2026-04-01' },
  });
  expect(said).toMatch(/2 lines that are no resource/);
  expect(status).toBe(1);
  expect(results).toEqual({ sessions: [{ sessions: 1 }], events: [{ events: 0 }] });
});
