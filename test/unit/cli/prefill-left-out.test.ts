import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { CAVEAT, EMPTY, remarkEntry, remarkOf } from '../../builders/server-remarks.ts';
import { aFolder, bundle, linesOf, ndjson, questionOf, vertaug } from './run-vertaug.ts';

const { path, put } = aFolder();
const DAY = ['--as-of', '2026-11-22'];
const JSON_OF = ['--json', ...DAY];

/** Sepsis was refuted that morning. */
const chart = (id: string) => aPatient(id).withCondition({ code: 'A41.9', verification: 'refuted', recorded: '2026-11-22' }).resources();
const orphan = { resourceType: 'Condition', id: 'whose', subject: { reference: 'Patient/nobody' }, code: { text: 'Gout' } };
const states = async (name: string, ...ids: readonly string[]) => {
  const [line] = linesOf(await vertaug(['prefill', path(name), ...JSON_OF]));
  return ids.map(id => questionOf(line, id).state);
};
const asBundle = (resources: readonly object[], more: object = {}) =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map(resource => ({ resource })), ...more });

describe('a resource whose patient cannot be found', () => {
  it('in a file of one patient, bears on the questions of its type and on no others', async () => {
    await put('one.json', asBundle([...chart('ada'), orphan]));
    expect(await states('one.json', 'CON-ABS-1', 'IND-6', 'CON-REL-5.improving')).toEqual(['unreadable', 'unreadable', 'no-data']);
    const { out } = await vertaug(['prefill', path('one.json'), ...DAY]);
    expect(out).toContain('Condition/whose: Whose it is cannot be found out; it was left out.');
    expect(out).toContain('not read: 1 condition read, but some of what came could not be used or was kept out: there may be more.');
    for (const line of out.split('\n')) if (/\bcondition\b/.test(line)) expect(line).not.toContain('read to the end');
  });

  it('in an export of many, is counted once, with its line, and is in no patient’s answers', async () => {
    await put('export/Patient.ndjson', ndjson([...chart('ada').slice(0, 1), ...chart('ben').slice(0, 1)]));
    const lost = { ...orphan, subject: { reference: 'urn:uuid:0b7e8f5e-0000-4000-8000-000000000000' } };
    const conditions: object[] = [...chart('ada').slice(1), lost, ...chart('ben').slice(1)];
    await put('export/Condition.ndjson', `${conditions.map(each => JSON.stringify(each)).join('\n')}\n`);
    const ended = await vertaug(['prefill', path('export'), ...JSON_OF]);
    expect(linesOf(ended).map(line => [questionOf(line, 'CON-ABS-1').state, line.unreadable.length])).toEqual([
      ['absent-asserted', 0],
      ['absent-asserted', 0],
    ]);
    expect(ended.err).toBe(
      `${path('export')}: It also holds 1 resource of nobody who can be found (${path('export/Condition.ndjson')}, 2); what it says is in no patient’s answers.\n`,
    );
    expect(ended.status).toBe(0);
  });
});

describe('what a server said with what is in a file', () => {
  const saved = (resources: readonly FhirResource[], ...remarks: readonly object[]) =>
    JSON.stringify([
      ...resources.slice(0, 1),
      {
        resourceType: 'Bundle',
        type: 'searchset',
        total: resources.length - 1,
        link: [{ relation: 'self', url: 'https://ehr.example/fhir/Condition?patient=ada' }],
        entry: [...resources.slice(1).map(resource => ({ resource })), ...remarks],
      },
    ]);

  it('is told once, and leaves the read whole, where it says so with every answer', async () => {
    await put('caveat.json', saved(chart('ada'), remarkEntry(CAVEAT), remarkEntry(CAVEAT), remarkEntry(EMPTY)));
    expect(await states('caveat.json', 'CON-ABS-1')).toEqual(['absent-asserted']);
    const { out } = await vertaug(['prefill', path('caveat.json'), ...DAY]);
    expect(out.split(CAVEAT.text)).toHaveLength(2);
    expect(out).toContain(`The server says of what it gives: “${CAVEAT.text}”`);
  });

  it('takes the denial its ground where something is missing, and says so in its words', async () => {
    await put('lost.json', saved(chart('ada'), remarkEntry({ epic: '4131', text: 'The patient is restricted.' })));
    const [line] = linesOf(await vertaug(['prefill', path('lost.json'), ...JSON_OF]));
    expect(questionOf(line, 'CON-ABS-1')).toMatchObject({
      state: 'unreadable',
      searched: expect.arrayContaining([
        expect.objectContaining({
          read: 'Condition',
          status: 'incomplete',
          failure: { kind: 'remarked', says: 'The patient is restricted.' },
        }),
      ]),
    });
    expect(questionOf(line, 'CON-REL-5.improving').state).toBe('no-data');
  });

  it('does not make up for matches that were counted and are not there', async () => {
    await put(
      'short.json',
      saved(chart('ada'))
        .replace('"total":1', '"total":2')
        .replace('"entry":[', `"entry":[${JSON.stringify(remarkEntry(CAVEAT))},`),
    );
    expect(await states('short.json', 'CON-ABS-1')).toEqual(['unreadable']);
  });

  it('on a line of its own is a remark where nothing is lost, and a fault where something is', async () => {
    const lines = (remark: object) => `${ndjson(chart('ada'))}\n${JSON.stringify(remark)}\n`;
    await put('remark.ndjson', lines(remarkOf(CAVEAT)));
    const told = await vertaug(['prefill', path('remark.ndjson'), ...JSON_OF]);
    expect([told.status, questionOf(linesOf(told)[0], 'CON-ABS-1').state]).toEqual([0, 'absent-asserted']);
    await put('loss.ndjson', lines(remarkOf({ code: 'suppressed', text: 'Some were left out.' })));
    const lost = await vertaug(['prefill', path('loss.ndjson'), ...JSON_OF]);
    expect([lost.status, questionOf(linesOf(lost)[0], 'CON-ABS-1').state]).toEqual([1, 'unreadable']);
    expect(lost.err).toContain('Some were left out.');
  });
});

describe('what holds other resources', () => {
  it('is read where an operation answered with it', async () => {
    const parameters = {
      resourceType: 'Parameters',
      parameter: [{ name: 'result', part: [{ name: 'chart', resource: JSON.parse(bundle(chart('ada'))) }] }],
    };
    await put('parameters.json', JSON.stringify([parameters]));
    expect(await states('parameters.json', 'CON-ABS-1')).toEqual(['absent-asserted']);
  });

  it.each<[string, object]>([
    ['a list that names what is not there', { entry: [{ item: { reference: 'Condition/gone' } }] }],
    [
      'a problem list that only has names',
      { code: { coding: [{ system: 'http://loinc.org', code: '11450-4' }] }, entry: [{ item: { display: 'Gout' } }] },
    ],
    ['a list with a condition inside', { contained: [{ resourceType: 'Condition', id: 'in' }], entry: [{ item: { reference: '#in' } }] }],
  ])('is said to be unread: %s', async (what, more) => {
    const list = { resourceType: 'List', id: 'l', status: 'current', mode: 'working', subject: { reference: 'Patient/ada' }, ...more };
    const name = `${what.replaceAll(' ', '-')}.json`;
    await put(name, asBundle([...chart('ada'), list]));
    expect(await states(name, 'CON-ABS-1', 'CON-REL-5.improving')).toEqual(['unreadable', 'no-data']);
  });

  it('is nothing to say where a list names what is there', async () => {
    const entry = [{ item: { reference: 'Condition/condition-1' } }, { item: { reference: 'Practitioner/x' } }];
    await put(
      'whole-list.json',
      asBundle([...chart('ada'), { resourceType: 'List', id: 'l', subject: { reference: 'Patient/ada' }, entry }]),
    );
    expect(await states('whole-list.json', 'CON-ABS-1')).toEqual(['absent-asserted']);
  });
});

describe('an export whose manifest lists more than is there', () => {
  const lists = (...output: readonly object[]) => JSON.stringify({ transactionTime: '2026-11-22T00:00:00Z', request: 'x', output });
  const exported = async (folder: string, ...output: readonly object[]) => {
    await put(`${folder}/Patient.ndjson`, ndjson([...chart('ada').slice(0, 1), ...chart('ben').slice(0, 1)]));
    await put(`${folder}/Condition.ndjson`, ndjson([...chart('ada').slice(1), ...chart('ben').slice(1)]));
    await put(`${folder}/manifest.json`, lists(...output));
    const ended = await vertaug(['prefill', path(folder), ...JSON_OF]);
    return { ended, states: linesOf(ended).map(line => ['CON-ABS-1', 'CARE-PRE-4'].map(id => questionOf(line, id).state)) };
  };
  const conditions = (count?: number) => ({ type: 'Condition', url: 'https://ehr.example/out/1', ...(count !== undefined && { count }) });

  it('of a type that is missing, or of which fewer are here, lacks it for everybody', async () => {
    const missing = await exported('missing', conditions(), { type: 'AllergyIntolerance', url: 'https://ehr.example/out/2' });
    expect(missing.states).toEqual(Array.from({ length: 2 }, () => ['absent-asserted', 'unreadable']));
    expect(missing.ended.err).toBe(`${path('missing/manifest.json')}: It lists AllergyIntolerance (1 or more), and 0 are here.\n`);
    expect(missing.ended.status).toBe(1);
    const fewer = await exported('fewer', conditions(2), conditions(1));
    // What is an allergy may stand among the conditions, too.
    expect(fewer.states).toEqual(Array.from({ length: 2 }, () => ['unreadable', 'unreadable']));
  });

  it('is whole where all of it is there, under whatever names, and for types that nobody asks for', async () => {
    const whole = await exported('whole', conditions(2), { type: 'Claim', url: 'https://ehr.example/out/3' });
    expect([whole.ended.err, whole.states[0]]).toEqual(['', ['absent-asserted', 'no-data']]);
  });
});
