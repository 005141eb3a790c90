import { describe, expect, it } from 'vitest';
import { aFolder, vertaug } from './run-vertaug.ts';

const { put } = aFolder();

const issuers = [{ iss: 'https://ehr.example/fhir', clientId: 'vertaug' }];
const signed = { is: 'met', signedOffBy: 'M. Ferrer', signedOffOn: '2025-08-31' };
const kyphoplasty = { technique: 'balloon-kyphoplasty', grantedOn: '2024-05-04', validUntil: '2026-05-03' };
const site = {
  issuers,
  facility: {
    name: 'Hillcrest Practice',
    checklist: [
      { item: 'RAD-4', ...signed, dueAfterMonths: 12 },
      { item: 'FAC-7.ct', ...signed },
      { item: 'FAC-9.surgical', is: 'unknown', note: 'Nights are being asked about' },
    ],
  },
  operators: [
    { name: 'Dr Ines Halloran', profession: 'physician', privileges: [kyphoplasty] },
    { name: 'R. Ortiz', profession: 'non-physician-radiology-provider' },
  ],
};

const told = async (config: unknown, ...args: readonly string[]) =>
  vertaug(['site', await put('site.json', JSON.stringify(config)), ...args]);

describe('vertaug site', () => {
  it('says of each item how it stands on that day, marks what there is to do, and ends with 1', async () => {
    const { status, out } = await told(site, '--as-of', '2026-09-01');
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toBe('Hillcrest Practice · As of 1 September 2026');
    expect(out.split('\n').filter(line => line.startsWith('!') || line.startsWith('  !'))).toEqual([
      '! Surgery for a complication (FAC-9.surgical): unknown; Nights are being asked about',
      '! Dose indices measured by the physicist from time to time (RAD-4): due; signed off by M. Ferrer, 31 August 2025; due since 31 August 2026',
      '! Dr Ines Halloran, physician',
      '  ! Privileges for balloon kyphoplasty ended on 3 May 2026.',
    ]);
    expect(out).toContain('- CT (FAC-7.ct): met; signed off by M. Ferrer, 31 August 2025\n');
    expect(out).toContain('- MR (FAC-7.mr): not recorded\n');
    expect(out).toContain('- R. Ortiz, non-physician radiology provider\n');
  });

  it('says in one line of JSON what of it is due, ended and missing', async () => {
    const { status, out } = await told(site, '--as-of', '2026-09-01', '--json');
    expect(status).toBe(1);
    expect(out.trimEnd()).not.toContain('\n');
    const line = JSON.parse(out);
    expect(line).toMatchObject({ asOf: '2026-09-01', exit: 1 });
    const standings = Object.fromEntries(line.place.map(({ item, standing }: { item: string; standing: string }) => [item, standing]));
    expect(standings).toMatchObject({
      'RAD-4': 'overdue',
      'FAC-7.ct': 'in-order',
      'FAC-7.mr': 'not-recorded',
      'FAC-9.surgical': 'unknown',
    });
    expect(line.place.find(({ item }: { item: string }) => item === 'RAD-4')).toEqual({
      item: 'RAD-4',
      requirement: 'RAD-4',
      group: 'physicist',
      standing: 'overdue',
      is: 'met',
      signedOffBy: 'M. Ferrer',
      signedOffOn: '2025-08-31',
      dueAgain: '2026-08-31',
      note: null,
    });
    expect(line.operators[0]).toEqual({
      name: 'Dr Ines Halloran',
      profession: 'physician',
      qualifications: 'not-recorded',
      lacks: [],
      endings: [{ of: 'balloon-kyphoplasty', standing: 'overdue', on: '2026-05-03' }],
      withoutMaintenance: false,
      privileges: [{ technique: 'balloon-kyphoplasty', standing: 'ended', on: '2026-05-03' }],
    });
  });

  it('ends with 0 on a day on which nothing was due, and where a site records nothing', async () => {
    const kept = { issuers, facility: { checklist: site.facility.checklist.slice(0, 2) }, operators: site.operators };
    const before = await told(kept, '--as-of', '2026-01-15');
    expect([before.status, before.out]).toEqual([0, expect.stringContaining('Of what is recorded nothing is due, ended or open.')]);
    const nothing = await told({ issuers }, '--as-of', '2026-01-15');
    expect([nothing.status, nothing.out]).toEqual([0, expect.stringContaining('This site has recorded nothing of it')]);
  });

  it('says in full what is not recorded of qualifications that are recorded in part', async () => {
    const operator = {
      ...site.operators[0],
      routes: [{ route: 3, experience: 'Supervised spine procedures', attestedBy: 'J. Lindqvist' }],
    };
    const { out } = await told({ issuers, operators: [operator] }, '--as-of', '2025-01-15');
    expect(out.split('\n').filter(line => line.startsWith('  !'))).toEqual([
      '  ! Route 3: the period under supervision is not recorded.',
      '  ! Route 3: outcomes within the thresholds are not recorded.',
      expect.stringMatching(/^ {2}! Nobody has signed for: indications and contraindications; technique/),
      expect.stringMatching(/^ {2}! Knowledge and skills not recorded: evaluation and selection;/),
      '  ! No period of maintained competence is recorded.',
    ]);
  });

  it('speaks French', async () => {
    const { out } = await told(site, '--as-of', '2026-09-01', '--language', 'fr-CA');
    expect(out).toContain('Hillcrest Practice · Au 1er septembre 2026\n');
    expect(out).toContain('! Chirurgie en cas de complication (FAC-9.surgical) : inconnu; Nights');
    expect(out).toContain('Les privilèges pour cyphoplastie à ballonnet ont pris fin le 3 mai 2026.');
  });

  it('judges by today where no day is named: by the zone of whoever asks', async () => {
    const { out } = await told(site, '--json');
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
    expect(JSON.parse(out).asOf).toBe(today);
  });

  it('refuses a file that cannot be understood, all of it at once, and a day that is none', async () => {
    const wrong = { issuers, facility: { checklist: [{ item: 'FAC-0', is: 'met' }] }, operators: [{ name: 'Dr H.' }] };
    const { status, err } = await told(wrong);
    expect(status).toBe(2);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/site\.json cannot be used:$/),
      expect.stringMatching(/^ {2}facility\.checklist\[0\]\.item is "FAC-0"/),
      expect.stringMatching(/^ {2}operators\[0\]\.profession is missing/),
      '',
    ]);
    expect(await told(site, '--as-of', '2026-02-30')).toMatchObject({
      status: 2,
      err: '--as-of takes a day such as 2026-03-31, not "2026-02-30".\n',
    });
    expect(await vertaug(['site'])).toMatchObject({ status: 2, err: 'Name one file: "vertaug site config.json".\n' });
  });
});
