import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { prefill } from '../../../src/chart/questions/prefill.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ReadChartOptions } from '../../../src/chart/read/read-options.ts';
import { READ_IDS } from '../../../src/chart/read/reads.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { narrowedTo } from '../../../src/fhir/search/grants.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { english } from '../../../src/words/english.ts';
import { french } from '../../../src/words/fr/french.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, type Quirk, refusal, rewritten, startFhirServers, without } from '../../builders/fhir-server.ts';
import { CAVEAT, EMPTY, remarkEntry, remarkOf } from '../../builders/server-remarks.ts';

startFhirServers();

/** Sepsis was refuted this morning; of allergies nothing is recorded. */
const quiet = (): ChartBuilder =>
  aPatient()
    .withCondition({ code: 'A41.9', verification: 'refuted', recorded: hoursBefore(5) })
    .withCondition({ code: 'I10', text: 'Hypertension' });
const septic = (): ChartBuilder => quiet().withCondition({ code: 'A41.9', text: 'Sepsis', onset: daysBefore(1) });

async function read(quirk: Quirk, chart = quiet(), more: Partial<ReadChartOptions> = {}): Promise<ChartSnapshot> {
  return readChart(aFhirServer(chart.resources(), { quirk }).reader, { patientId: 'p1', granted: () => true, ...more });
}
const ask = (chart: ChartSnapshot, question: QuestionId) => gatherEvidence(chart, question, undefined, JUDGING);

const on =
  (type: string, answer: (pass: () => Promise<Response>) => Response | Promise<Response>): Quirk =>
  (url, pass) =>
    url.pathname.endsWith(`/${type}`) ? answer(() => pass()) : undefined;
const entriesOf = (bundle: Record<string, unknown>): readonly unknown[] => (Array.isArray(bundle.entry) ? bundle.entry : []);
const adding = (type: string, ...entry: readonly unknown[]): Quirk =>
  on(type, pass => rewritten(pass(), bundle => ({ ...bundle, entry: [...entriesOf(bundle), ...entry] })));
const changing = (change: (bundle: Record<string, unknown>) => unknown): Quirk => on('Condition', pass => rewritten(pass(), change));
/** The first condition that came, changed. */
const marking = (more: object): Quirk =>
  changing(bundle => ({
    ...bundle,
    entry: entriesOf(bundle).map((entry, index) =>
      index === 1 ? { ...Object(entry), resource: { ...Object(Object(entry).resource), ...more } } : entry,
    ),
  }));
const integrity = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code });
const masked = { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' };
const ofPatient = { subject: { reference: 'Patient/p1' } };

/** All that is said beside a question, in both languages. */
const wordsBeside = (chart: ChartSnapshot, question: QuestionId) => {
  const asked = ask(chart, question);
  return [english.chart, french.chart].flatMap(say => [
    say?.searchedLine?.(asked) ?? '',
    ...asked.searched.map(each => say?.searchedRead?.(each) ?? ''),
  ]);
};
const toTheEnd = /read to the end|menée à terme/;

const TAKEN: readonly (readonly [what: string, quirk: Quirk])[] = [
  ['hidden by break-the-glass', adding('Condition', remarkEntry({ epic: '4134', text: 'Some is hidden.' }))],
  ['the paging session has ended', adding('Condition', remarkEntry({ epic: '4113', severity: 'fatal' }))],
  ['suppressed', adding('Condition', remarkEntry({ code: 'suppressed', diagnostics: 'No right to the encounter’s diagnoses.' }))],
  ['suppressed, as information', adding('Condition', remarkEntry({ severity: 'information', code: 'suppressed' }))],
  ['a warning that nobody knows', adding('Condition', remarkEntry({ code: 'business-rule', text: 'See policy 12.' }))],
  ['a remark that is none', adding('Condition', { search: { mode: 'outcome' }, resource: { resourceType: 'OperationOutcome', id: 'o' } })],
  ['more was counted than matches came', changing(bundle => ({ ...bundle, total: 3 }))],
  [
    'more was counted, and only remarks and what came along make up for it',
    changing(bundle => ({
      ...bundle,
      total: 3,
      entry: [...entriesOf(bundle), remarkEntry(CAVEAT), { search: { mode: 'include' }, resource: { resourceType: 'Encounter', id: 'e' } }],
    })),
  ],
  ['a next page without an address', changing(bundle => ({ ...bundle, link: [{ relation: 'next' }] }))],
  ['a next page with an empty address', changing(bundle => ({ ...bundle, link: [{ relation: 'next', url: ' ' }] }))],
  ['one is of another patient', marking({ subject: { reference: 'Patient/p2' } })],
  ['one is cut to a summary', marking({ meta: { tag: [integrity('SUBSETTED')] } })],
  ['one is redacted', marking({ meta: { security: [integrity('REDACTED')] } })],
  ['the answer is redacted', changing(bundle => ({ ...bundle, meta: { security: [integrity('REDACTED')] } }))],
  ['one is masked in place of its code', marking({ code: { extension: [masked] } })],
  ['one is masked beside a primitive', marking({ _recordedDate: { extension: [masked] } })],
  [
    'one lies within another resource',
    adding('DiagnosticReport', {
      resource: {
        resourceType: 'DiagnosticReport',
        id: 'r',
        status: 'final',
        ...ofPatient,
        contained: [{ resourceType: 'Condition', id: 'in' }],
      },
    }),
  ],
];

describe('what was taken from the conditions', () => {
  test.each(TAKEN)('makes their denial not read, and what is said beside says no “to the end”: %s', async (_what, quirk) => {
    const chart = await read(quirk);
    expect(ask(chart, 'CON-ABS-1').state).toBe('unreadable');
    for (const words of wordsBeside(chart, 'IND-6')) expect(words).not.toMatch(toTheEnd);
    // What does not need them is as it was.
    expect(ask(chart, 'CON-REL-5.improving').state).toBe('no-data');
  });

  test.each(TAKEN)('takes nothing found away too: %s', async (_what, quirk) => {
    expect(ask(await read(quirk), 'IND-6').state).toBe('unreadable');
  });

  test.each(TAKEN)('leaves present what is present: %s', async (_what, quirk) => {
    expect(ask(await read(quirk, septic()), 'CON-ABS-1').state).toMatch(/present|conflict/);
  });

  test('is nothing where nothing was taken', async () => {
    const chart = await read(() => undefined);
    expect([ask(chart, 'CON-ABS-1').state, ask(chart, 'IND-6').state]).toEqual(['absent-asserted', 'no-data']);
    expect(english.chart.searchedLine(ask(chart, 'IND-6'))).toContain('read to the end');
  });
});

describe('what a server says beside its answers', () => {
  test('is said once on the chart, and leaves every read whole, where it says so with every answer', async () => {
    const chart = await read((url, pass) =>
      /\/[A-Z]\w+$/.test(url.pathname) && url.search !== ''
        ? rewritten(pass(), bundle => ({ ...bundle, entry: [...entriesOf(bundle), remarkEntry(CAVEAT)] }))
        : undefined,
    );
    expect(chart.remarks).toMatchObject([{ kind: 'caveat', text: CAVEAT.text }]);
    expect(new Set(chart.remarks[0]?.reads)).toEqual(new Set(READ_IDS.filter(each => each !== 'Patient')));
    expect(Object.values(chart.reads).map(({ status }) => status)).toEqual(READ_IDS.map(() => 'read'));
    expect(ask(chart, 'CON-ABS-1').state).toBe('absent-asserted');
  });

  test.each<[string, Quirk]>([
    [
      'among no entries',
      on('AllergyIntolerance', () => Response.json({ resourceType: 'Bundle', type: 'searchset', total: 0, entry: [remarkEntry(EMPTY)] })),
    ],
    ['in place of a Bundle', on('AllergyIntolerance', () => Response.json(remarkOf(EMPTY)))],
    [
      'in place of a Bundle, with a status',
      on('AllergyIntolerance', () => Response.json(remarkOf({ ...EMPTY, severity: 'fatal' }), { status: 404 })),
    ],
  ])('is an empty result where it says that there is none: %s', async (_where, quirk) => {
    const chart = await read(quirk);
    expect(chart.reads.AllergyIntolerance).toMatchObject({ status: 'read', count: 0 });
    expect(ask(chart, 'CARE-PRE-4').state).toBe('no-data');
  });

  test('is no empty result where something else is lost with it', async () => {
    const both = { ...remarkOf(EMPTY), issue: [...remarkOf(EMPTY).issue, ...remarkOf({ epic: '4134' }).issue] };
    const chart = await read(on('AllergyIntolerance', () => Response.json(both)));
    expect(chart.reads.AllergyIntolerance.status).toBe('failed');
  });

  test('is told in its own words where something is missing', async () => {
    const parts = { code: 'suppressed', text: 'A kind of record was left out.', diagnostics: 'Encounter diagnoses' };
    const line = english.chart.searchedLine(ask(await read(adding('Condition', remarkEntry(parts))), 'IND-6'));
    expect(line).toContain(
      '2 conditions read, but the EHR said of it “A kind of record was left out. Encounter diagnoses”: there may be more.',
    );
  });

  test('is kept where it says nothing of a loss', async () => {
    const chart = await read(
      adding('Condition', remarkEntry({ severity: 'information', code: 'informational', text: 'Served by node 3.' })),
    );
    expect(chart.remarks).toEqual([{ kind: 'remark', text: 'Served by node 3.', reads: ['Condition'] }]);
    expect(ask(chart, 'CON-ABS-1').state).toBe('absent-asserted');
  });
});

describe('a parameter that a server answers 200 to and does not take', () => {
  const naming =
    (name: string, severity: string): Quirk =>
    (url, pass) => {
      if (!url.searchParams.has(name)) return undefined;
      const remark = remarkEntry({ severity, code: 'not-supported', diagnostics: `Search parameter "${name}" is not supported.` });
      if (severity !== 'error')
        return rewritten(pass(without(url, name)), bundle => ({ ...bundle, entry: [...entriesOf(bundle), remark] }));
      return Response.json({ resourceType: 'Bundle', type: 'searchset', entry: [remark] });
    };

  test.each(['_sort', '_count', 'code'])('is left out when it is asked again, and the read is whole: %s', async name => {
    const chart = await read(naming(name, 'error'), quiet().withInr(2.6, hoursBefore(3)));
    expect(chart.reads.Observation).toMatchObject({ status: 'read', count: 1 });
    expect(ask(chart, 'CARE-PRE-5').state).toBe('present');
  });

  test('and is named as ignored costs nothing, and no order is believed any more', async () => {
    const old = Array.from({ length: 8 }, (_, index) => index).reduce(
      (chart, index) => chart.withInr(1.1, daysBefore(2000 + index)),
      aPatient(),
    );
    const server = aFhirServer(old.withInr(4.2, hoursBefore(2)).resources(), { pageSize: 3, quirk: naming('_sort', 'warning') });
    const chart = await readChart(server.reader, { patientId: 'p1', granted: () => true, judging: JUDGING });
    expect(chart.reads.Observation).toMatchObject({ status: 'read', count: 9 });
  });

  test('that is the patient costs the answer, and is never left out', async () => {
    const server = aFhirServer(quiet().resources(), { quirk: naming('patient', 'error') });
    const chart = await readChart(server.reader, { patientId: 'p1', granted: () => true });
    expect(chart.reads.Condition.status).toBe('incomplete');
    expect(server.asked.filter(({ search }) => search !== '').every(({ search }) => /patient|subject/.test(search))).toBe(true);
  });
});

describe('a scope that is narrower than what was asked', () => {
  const scopes = [
    'patient/Patient.r',
    'patient/*.rs?category=laboratory',
    'patient/Observation.rs?category=vital-signs',
    'patient/Allergy*.rs',
  ];
  const readWith = (granted: readonly string[], chart = quiet()) =>
    read(() => undefined, chart, { narrowed: type => narrowedTo(granted, type, type === 'Patient' ? 'r' : 's') });

  test('makes what it narrows incomplete, and says to what', async () => {
    const chart = await readWith(scopes);
    expect(chart.reads.Condition).toMatchObject({ status: 'incomplete', failure: { kind: 'narrowed' } });
    expect(ask(chart, 'CON-ABS-1').state).toBe('unreadable');
    expect(english.chart.searchedLine(ask(chart, 'CON-REL-5.improving'))).toContain(
      'the EHR lets this session see only a part of them (category=laboratory, category=vital-signs)',
    );
  });

  test('is whole where another scope has all of it', async () => {
    const chart = await readWith([...scopes, 'user/*.read']);
    expect(Object.values(chart.reads).map(({ status }) => status)).toEqual(READ_IDS.map(() => 'read'));
  });
});

test('what only adds to a question leaves it as it is, but for a denial', async () => {
  const chart = await read(on('Observation', () => refusal(403, 'No.')));
  expect(ask(chart, 'CON-ABS-1').state).toBe('unreadable');
  expect(ask(chart, 'IND-1b')).toMatchObject({ state: 'no-data' });
  expect(prefill(chart, JUDGING).filter(({ state }) => state === 'absent-asserted')).toEqual([]);
  for (const words of wordsBeside(chart, 'IND-1b').slice(0, 1)) expect(words).not.toMatch(toTheEnd);
});

describe('what stands beside a read', () => {
  const lumbar = (more: object) => ({
    resource: { resourceType: 'DiagnosticReport', id: 'r', status: 'final', ...ofPatient, code: { text: 'MR lumbar spine' }, ...more },
  });
  const result = [{ reference: '#in' }];
  const inside = (value: object) => [{ resourceType: 'Observation', id: 'in', status: 'final', code: { text: 'Finding' }, ...value }];

  test('counts as read where its words are read within a report, and not where it is a number', async () => {
    const worded = await read(adding('DiagnosticReport', lumbar({ result, contained: inside({ valueString: 'Acute fracture of L1.' }) })));
    expect(worded.unreadable.filter(({ type }) => type === 'Observation')).toEqual([]);
    const counted = await read(adding('DiagnosticReport', lumbar({ result, contained: inside({ valueQuantity: { value: 2.6 } }) })));
    expect(counted.reads.Observation).toMatchObject({ status: 'incomplete', failure: { kind: 'left-out' } });
  });

  test('makes what it stands beside incomplete where it is withheld in part', async () => {
    const document = {
      resourceType: 'DocumentReference',
      id: 'd',
      status: 'current',
      ...ofPatient,
      meta: { tag: [integrity('SUBSETTED')] },
    };
    const chart = await read(adding('DocumentReference', { resource: document }));
    expect(chart.reads.DiagnosticReport).toMatchObject({ status: 'incomplete', failure: { kind: 'left-out' } });
  });
});
