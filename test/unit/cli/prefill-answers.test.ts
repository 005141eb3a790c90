import { beforeAll, describe, expect, it } from 'vitest';
import { aPatient, ICD, SCT } from '../../builders/chart-builder.ts';
import { aFolder, bundle, linesOf, ndjson, questionOf, vertaug } from './run-vertaug.ts';

const { put } = aFolder();
let file = '';

/** One chart with an answer in most of the states. */
const answers = () =>
  aPatient('ada')
    .withFracture('T12', { onset: '2026-11-01' })
    .withFracture('L3', { onset: '2019-02-01', clinical: 'active' })
    .withPain(8, '2026-11-20')
    .withInr(2.6, '2026-10-12')
    .withRequest('Warfarin 5 mg tablet', 'active', { authoredOn: '2026-09-01' })
    .withAllergy({ system: SCT, code: '716186003', display: 'No known allergy' }, { recordedDate: '2026-11-21' })
    .withCondition({ system: ICD, code: 'H52.4', text: 'Presbyopia', recorded: '2020-01-01' });

beforeAll(async () => {
  file = await put('ada.json', bundle(answers().resources()));
});

const ask = async (...args: string[]) => linesOf(await vertaug(['prefill', file, '--json', '--as-of', '2026-11-22', ...args]));

describe('a line of JSON', () => {
  it('has each question with its state, its value, its evidence and what was searched', async () => {
    const [line] = await ask();
    expect(line?.patient).toBe('ada');
    expect(questionOf(line, 'IND-1')).toMatchObject({
      state: 'present',
      value: 'present',
      evidence: expect.arrayContaining([
        expect.objectContaining({
          reference: 'Condition/condition-1',
          date: '2026-11-01',
          code: 'M80.08XA',
          rule: 'fracture-at-level',
          says: 'present',
        }),
      ]),
      searched: expect.arrayContaining([{ read: 'Condition', status: 'read', count: 3 }]),
    });
    expect(questionOf(line, 'IND-1@T12').state).toBe('present');
    expect(questionOf(line, 'IND-1@L3').evidence.map(({ reference, says }) => [reference, says])).toEqual([
      ['Condition/condition-2', 'history'],
    ]);
    expect(questionOf(line, 'CARE-PRE-6')).toMatchObject({ state: 'present', value: 8 });
    expect(questionOf(line, 'CARE-PRE-5').state).toBe('stale');
    expect(questionOf(line, 'CARE-PRE-4')).toMatchObject({ state: 'absent-asserted', value: 'not-present' });
    expect(questionOf(line, 'CON-REL-6')).toMatchObject({ state: 'no-data', value: null, evidence: [] });
  });

  it('has the levels that are suggested, and what no question takes up', async () => {
    const [line] = await ask();
    expect(line?.levels.filter(({ suggested }) => suggested).map(({ level }) => level)).toEqual(['T12']);
    expect(line?.unclassified.map(({ reference }) => reference)).toEqual(['Condition/condition-7']);
  });

  it('has what is no fracture apart from the fractures, without an age', async () => {
    const report = 'Acute compression fracture of L1. Metastasis in the T9 body. Bone marrow oedema of L4.';
    const [line] = linesOf(
      await vertaug(['prefill', '-', '--json', '--as-of', '2026-11-22'], {
        input: ndjson(aPatient('eva').withReport(report, '2026-11-20').resources()),
      }),
    );
    expect(line?.levels.map(({ level, suggested }) => [level, suggested])).toEqual([
      ['L1', true],
      ['L4', false],
    ]);
    expect(line?.lesions).toMatchObject([{ level: 'T9', what: 'tumour', suggested: false }]);
    expect(line?.lesions[0]).not.toHaveProperty('acuity');
  });

  it('denies nothing without the evidence that denies it, and nothing of the spine as a whole', async () => {
    const [line] = await ask();
    const denied = line?.questions.filter(({ state }) => state === 'absent-asserted') ?? [];
    expect(denied.length).toBeGreaterThan(0);
    for (const { id, evidence } of denied) expect([id, evidence.filter(({ says }) => says === 'absent').length > 0]).toEqual([id, true]);
    const levels = new Set(line?.questions.filter(({ id }) => id.includes('@')).map(({ id }) => id.split('@')[0]));
    expect(denied.filter(({ id }) => levels.has(id))).toEqual([]);
  });

  it('names a code that the item has, where it was chosen by its words', async () => {
    const local = aPatient('ben').withRequest('x', 'active', {
      medicationCodeableConcept: { text: 'Warfarin 5 mg tablet', coding: [{ system: 'urn:local', code: 'W5' }] },
    });
    const [line] = linesOf(await vertaug(['prefill', '-', '--json', '--as-of', '2026-11-22'], { input: ndjson(local.resources()) }));
    expect(questionOf(line, 'CARE-PRE-3').evidence[0]).toMatchObject({ code: 'W5', system: 'urn:local', match: 'text' });
  });
});

describe('--questions', () => {
  it('keeps a question with its levels, one level, and nothing else', async () => {
    const ids = async (text: string) => (await ask('--questions', text))[0]?.questions.map(({ id }) => id);
    expect(await ids('IND-1, CARE-PRE-6')).toEqual(['IND-1', 'IND-1@T12', 'IND-1@L3', 'CARE-PRE-6']);
    expect(await ids('IND-1@T12')).toEqual(['IND-1@T12']);
  });
});

describe('--as-of', () => {
  const at = async (moment: string) => linesOf(await vertaug(['prefill', file, '--json', '--as-of', moment]))[0];

  it('judges ages as on that day', async () => {
    expect(questionOf(await at('2026-11-22'), 'CARE-PRE-6').state).toBe('present');
    expect(questionOf(await at('2026-12-22'), 'CARE-PRE-6').state).toBe('stale');
    expect(questionOf(await at('2026-10-12'), 'CARE-PRE-5').value).toBe('present');
    expect(questionOf(await at('2027-06-01'), 'IND-1').state).toBe('no-data');
  });

  it('takes a day whole and a moment as it is, in any zone', async () => {
    expect((await at('2026-11-22'))?.asOf).toBe('2026-11-22T23:59:59.999Z');
    expect((await at('2026-11-22T09:00:00-05:00'))?.asOf).toBe('2026-11-22T14:00:00.000Z');
  });
});

describe('--since', () => {
  const references = async (since: string) => {
    const [line] = await ask('--since', since);
    return [...new Set(line?.questions.flatMap(({ evidence }) => evidence.map(({ reference }) => reference)))].sort();
  };

  it('shows what is dated since, with the questions that it bears on, judged by the whole chart', async () => {
    const [line] = await ask('--since', '2026-11-20');
    expect(questionOf(line, 'CARE-PRE-6').evidence.map(({ date }) => date)).toEqual(['2026-11-20']);
    expect(line?.questions.map(({ id }) => id)).toContain('CARE-PRE-4');
    expect(line?.questions.map(({ id }) => id)).not.toContain('CARE-PRE-5');
    expect(line?.unclassified).toEqual([]);
    expect(await references('2026-11-21')).toEqual(['AllergyIntolerance/allergyintolerance-6']);
  });

  it('shows what the EHR changed since, and what has no date', async () => {
    const changed = aPatient('ada')
      .withFracture('L1', { onset: '2020-01-01' })
      .with({
        resourceType: 'Condition',
        id: 'moved',
        meta: { lastUpdated: '2026-11-21T08:00:00Z' },
        onsetDateTime: '2020-01-01',
        code: { text: 'Septicaemia' },
      })
      .with({ resourceType: 'Condition', id: 'undated', code: { text: 'Spinal osteomyelitis' } });
    const [line] = linesOf(await vertaug(['prefill', '-', '--json', '--since', '2026-11-20'], { input: ndjson(changed.resources()) }));
    const seen = new Set(line?.questions.flatMap(({ evidence }) => evidence.map(({ reference }) => reference)));
    expect([...seen].sort()).toEqual(['Condition/moved', 'Condition/undated']);
  });

  it('takes a procedure for when it was done, and leaves out a chart that has none such', async () => {
    const done = answers().with({
      resourceType: 'Procedure',
      id: 'pvp',
      status: 'completed',
      performedDateTime: '2026-11-20T16:00:00Z',
      code: { text: 'Vertebroplasty L1' },
    });
    const both = await put('two.ndjson', ndjson([...done.resources(), ...aPatient('ben').withPain(3, '2026-11-21').resources()]));
    const ended = await vertaug([
      'prefill',
      both,
      '--json',
      '--as-of',
      '2026-11-22',
      '--since',
      'Procedure/pvp',
      '--questions',
      'CARE-PRE-4,CARE-PRE-5',
    ]);
    expect(linesOf(ended).map(line => [line.patient, line.questions.map(({ id }) => id)])).toEqual([['ada', ['CARE-PRE-4']]]);
    expect([ended.status, ended.err]).toEqual([
      1,
      `${both}, Patient/ben, Procedure/pvp: The chart has no such procedure with a date, so what came since cannot be told.\n`,
    ]);
  });
});

describe('--config', () => {
  it('judges by the windows of the site', async () => {
    const config = await put('config.json', JSON.stringify({ issuers: [], windows: { painScoreDays: 1 } }));
    const [line] = await ask('--config', config, '--questions', 'CARE-PRE-6');
    expect(questionOf(line, 'CARE-PRE-6')).toMatchObject({ state: 'stale', windowHours: 24 });
  });

  it('reads reports by the words of the site too', async () => {
    const chart = aPatient('ada').withFracture('L1', { onset: '2026-11-01' }).withReport('Dorsal overhang at L1.', '2026-11-20');
    const reports = await put('words.json', bundle(chart.resources()));
    const reportWords = [{ finding: 'retropulsion', phrase: 'dorsal overhang' }];
    const config = await put('words-config.json', JSON.stringify({ issuers: [], reportWords }));
    const retropulsion = async (...args: string[]) => {
      const [line] = linesOf(await vertaug(['prefill', reports, '--json', '--as-of', '2026-11-22', ...args]));
      return questionOf(line, 'CON-REL-2.retropulsion@L1').state;
    };
    expect(await retropulsion('--config', config)).toBe('present');
    expect(await retropulsion()).not.toBe('present');
  });

  it('that is wrong is refused before anything is read', async () => {
    const config = await put('wrong.json', JSON.stringify({ issuers: [], windows: { painDays: 1 } }));
    const { status, out, err } = await vertaug(['prefill', file, '--config', config]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('windows.painDays');
  });
});

describe('text for people', () => {
  it('says who it is, the levels, each answer with its age and window, and what was searched where nothing was found', async () => {
    const { status, out, err } = await vertaug(['prefill', file, '--as-of', '2026-11-22']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Name not recorded · born 14 March 1948 · Patient/ada\nAs of 22 November 2026 23:59 UTC.');
    expect(out).toMatch(
      /Levels that the chart suggests\n {2}T12 +Osteoporotic vertebral fracture, since 1 November 2026, 21 days old · Condition\/condition-1\n/,
    );
    expect(out).toMatch(/IND-1 {2}Painful osteoporotic fracture at this level\n {2}spine +in the chart: /);
    expect(out).toMatch(/CARE-PRE-6 {2}.*\n {2}in the chart: 8 · .*2 days old · window 7 days · Observation\/observation-3\n/);
    expect(out).toMatch(/CARE-PRE-5 {2}.*\n {2}too old: INR 2\.6, 12 October 2026, 41 days old · window 24 hours/);
    expect(out).toMatch(
      /Nothing found in 3 conditions, 2 measurements, 0 reports, 0 imaging studies, 0 referrals, 0 procedures, read to the end\. The EHR may withhold some.*\n(?: {2}.*\n)* {2}CON-REL-6 {2}Pregnancy\n/,
    );
    expect(out).toMatch(
      /Not classified: 1 item .*\n {2}Presbyopia, recorded 1 January 2020|Not classified: 1 item .*\n {2}Presbyopia, 1 January 2020/,
    );
  });

  it('lists what was not understood, and speaks French where it is asked to', async () => {
    const odd = aPatient('ada').with({ resourceType: 'Condition', id: 'odd', code: 'sepsis' });
    const input = ndjson(odd.resources());
    expect((await vertaug(['prefill', '-'], { input })).out).toMatch(
      /Not understood: 1 resource\n {2}Condition\/odd: Not of the kind that FHIR R4 has there: code\./,
    );
    expect((await vertaug(['prefill', '-', '--language', 'fr-CA'], { input })).out).toMatch(/Non compris\u00a0: 1 ressource\n/);
  });

  it('says that nothing is new since', async () => {
    const input = ndjson(aPatient('ada').withPain(3, '2026-01-01').resources());
    expect((await vertaug(['prefill', '-', '--since', '2026-11-01'], { input })).out).toContain(
      'Nothing is dated or was changed since then.',
    );
  });
});
