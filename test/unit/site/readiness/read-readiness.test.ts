import { describe, expect, it } from 'vitest';
import { parseSiteConfig, siteProblemText } from '../../../../src/site/read-site-config.ts';
import { readReadiness } from '../../../../src/site/readiness/read-readiness.ts';

const issuers = [{ iss: 'https://ehr.example/fhir', clientId: 'vertaug' }];

function read(given: { readonly checklist?: unknown; readonly operators?: unknown }) {
  return readReadiness({ unread: { facility: { checklist: given.checklist }, operators: given.operators } });
}

const physician = { name: 'Dr Ines Halloran', profession: 'physician' };

describe('what config.json records of the place', () => {
  it('is nothing where a site says nothing', () => {
    expect(read({})).toEqual({ readiness: { checklist: [], operators: [] }, problems: [] });
  });

  it('is one entry for each item, the months counted from the day of the signature', () => {
    const { readiness, problems } = read({
      checklist: [
        { item: 'RAD-4', is: 'met', signedOffBy: 'M. Ferrer', signedOffOn: '2025-08-31', dueAfterMonths: 6 },
        { item: 'FAC-1', is: 'met', signedOffBy: 'J. Lindqvist', signedOffOn: '2025-08-31', dueAgain: '2027-01-01', note: 'Room 4' },
        { item: 'FAC-7.mr', is: 'unknown' },
      ],
    });
    expect(problems).toEqual([]);
    expect(readiness.checklist.map(({ item, is, dueAgain, note }) => ({ item, is, dueAgain, note }))).toEqual([
      { item: 'RAD-4', is: 'met', dueAgain: '2026-02-28', note: undefined },
      { item: 'FAC-1', is: 'met', dueAgain: '2027-01-01', note: 'Room 4' },
      { item: 'FAC-7.mr', is: 'unknown', dueAgain: undefined, note: undefined },
    ]);
  });

  it.each([
    [[{ item: 'FAC-99', is: 'met' }], /^facility\.checklist\[0\]\.item is "FAC-99"\. Give one of: FAC-1, FAC-3/],
    [[{ is: 'met' }], 'facility.checklist[0].item is missing.'],
    [[{ item: 'FAC-1' }], 'facility.checklist[0].is is missing. Use "met", "not-met", "unknown".'],
    [[{ item: 'FAC-1', is: 'yes' }], 'facility.checklist[0].is is "yes". Use "met", "not-met", "unknown".'],
    [
      [{ item: 'FAC-1', is: 'met', signedOffOn: '2026-02-30' }],
      'facility.checklist[0].signedOffOn is "2026-02-30". Give a day such as "2026-03-31"',
    ],
    [[{ item: 'FAC-1', is: 'met', signedOffOn: 'March 2026' }], 'facility.checklist[0].signedOffOn is "March 2026".'],
    [
      [{ item: 'FAC-1', is: 'met', signedOffOn: '2026-03-01', dueAgain: '2026-03-01' }],
      'facility.checklist[0].dueAgain is "2026-03-01", which is no later than signedOffOn.',
    ],
    [
      [{ item: 'FAC-1', is: 'met', signedOffOn: '2026-03-01', dueAgain: '2027-03-01', dueAfterMonths: 12 }],
      'facility.checklist[0].dueAfterMonths stands beside dueAgain.',
    ],
    [[{ item: 'FAC-1', is: 'met', dueAfterMonths: 1.5 }], 'facility.checklist[0].dueAfterMonths is 1.5. Give a number of whole months'],
    [
      [
        { item: 'FAC-1', is: 'met' },
        { item: 'FAC-1', is: 'not-met' },
      ],
      'facility.checklist[1].item is "FAC-1", which facility.checklist[0] has too. Keep one of the two.',
    ],
    [{ 'FAC-1': 'met' }, 'facility.checklist is {"FAC-1":"met"}. Give a list of objects'],
    [[{ item: 'FAC-1', is: 'met', signed: 'me' }], 'facility.checklist[0].signed is no key that Vertaug knows. Known here: item, is,'],
  ])('says what is wrong with %j, and where', (checklist, said) => {
    const problems = read({ checklist }).problems.map(siteProblemText);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(said);
  });

  it('leaves out what cannot be used and keeps the rest', () => {
    const { readiness } = read({
      checklist: [
        { item: 'FAC-1', is: 'met', signedOffOn: 'soon' },
        { item: 'FAC-3', is: 'met' },
      ],
    });
    expect(readiness.checklist.map(({ item }) => item)).toEqual(['FAC-3']);
  });

  it('keeps no launch: the rest of the file is taken, whatever stands there', () => {
    const parsed = parseSiteConfig({
      issuers,
      facility: { name: 'Hillcrest', checklist: [{ item: 'nonsense' }] },
      operators: 'all of them',
    });
    expect(parsed).toMatchObject({ ok: true, value: { facility: { name: 'Hillcrest' } } });
    expect(parsed.ok && readReadiness(parsed.value).problems.map(siteProblemText)).toEqual([
      expect.stringMatching(/^facility\.checklist\[0\]\.item is "nonsense"/),
      expect.stringMatching(/^facility\.checklist\[0\]\.is is missing/),
      expect.stringMatching(/^operators is "all of them"/),
    ]);
  });
});

describe('what config.json records of an operator', () => {
  it('is as little as a name and a profession', () => {
    const { readiness, problems } = read({ operators: [physician] });
    expect(problems).toEqual([]);
    expect(readiness.operators).toMatchObject([{ ...physician, references: [], routes: [], privileges: [], coCredentialed: false }]);
  });

  it.each([
    [{ profession: 'physician' }, 'operators[0].name is missing.'],
    [{ name: 'Dr H.' }, 'operators[0].profession is missing. Use "physician" or "non-physician-radiology-provider".'],
    [{ ...physician, profession: 'surgeon' }, 'operators[0].profession is "surgeon".'],
    [{ ...physician, references: ['halloran'] }, 'operators[0].references[0] is "halloran".'],
    [{ ...physician, references: ['Patient/1'] }, 'operators[0].references[0] is "Patient/1".'],
    [{ ...physician, routes: [{ route: 4 }] }, 'operators[0].routes[0].route is 4. Use 1, 2 or 3.'],
    [{ ...physician, routes: [{}] }, 'operators[0].routes[0].route is missing.'],
    [
      { ...physician, substantiation: [{ topics: ['cement'], by: 'A', role: 'service-chief' }] },
      'operators[0].substantiation[0].topics[0] is "cement".',
    ],
    [{ ...physician, substantiation: [{ topics: [], by: 'A', role: 'nurse' }] }, 'operators[0].substantiation[0].role is "nurse".'],
    [{ ...physician, substantiation: [{ by: 'A', role: 'service-chief' }] }, 'operators[0].substantiation[0].topics is missing.'],
    [{ ...physician, skills: ['evaluation'] }, 'operators[0].skills is ["evaluation"]. Write an object'],
    [{ ...physician, skills: { of: ['juggling'] } }, 'operators[0].skills.of[0] is "juggling".'],
    [{ ...physician, privileges: [{ technique: 'kyphoplasty' }] }, 'operators[0].privileges[0].technique is "kyphoplasty".'],
    [
      { ...physician, privileges: [{ technique: 'sacroplasty', grantedOn: '2026-05-01', validUntil: '2026-04-30' }] },
      'operators[0].privileges[0].validUntil is "2026-04-30", which is before grantedOn ("2026-05-01"). Give the later day here.',
    ],
    [{ ...physician, maintenance: [{ from: '2025-01-01' }] }, 'operators[0].maintenance[0].until is missing.'],
    [{ ...physician, lifetimeCases: 12.5 }, 'operators[0].lifetimeCases is 12.5.'],
    [{ ...physician, validUntil: '2026-13-01' }, 'operators[0].validUntil is "2026-13-01".'],
  ])('says what is wrong with %j, and leaves the operator out', (operator, said) => {
    const { readiness, problems } = read({ operators: [operator] });
    expect(problems.map(siteProblemText)).toEqual([expect.stringContaining(said)]);
    expect(readiness.operators).toEqual([]);
  });

  it('takes one reference for one operator only', () => {
    const twice = { ...physician, references: ['Practitioner/1'] };
    const { readiness, problems } = read({ operators: [twice, { ...twice, name: 'Dr Other' }] });
    expect(problems.map(siteProblemText)).toEqual([
      'operators[1].references has "Practitioner/1", which operators[0] has too. Keep one of the two.',
    ]);
    expect(readiness.operators.map(({ name }) => name)).toEqual([physician.name]);
  });
});
