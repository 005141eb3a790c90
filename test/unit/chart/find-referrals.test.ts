import { describe, expect, test } from 'vitest';
import { findReferrals } from '../../../src/chart/findings/find-referrals.ts';
import { referrersIn } from '../../../src/chart/findings/referrers.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { aPatient, bodySite, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { type ReaderFaults, read } from '../../builders/chart-reader.ts';

const order = (more: object = {}) => ({
  resourceType: 'ServiceRequest',
  status: 'active',
  intent: 'order',
  code: { text: 'Vertebral augmentation' },
  authoredOn: daysBefore(6),
  requester: { reference: 'Practitioner/gp', display: 'Dr Amara Nwosu' },
  ...more,
});
const referralsIn = async (chart: ChartBuilder, faults: ReaderFaults = {}) => findReferrals(await read(chart, faults), JUDGING);

describe('a referral', () => {
  test('says who asked, when, for which level and why', async () => {
    const chart = aPatient().with(
      order({
        bodySite: [bodySite('L1')],
        reasonCode: [{ text: 'Painful fracture, opioids not tolerated' }],
        note: [{ text: 'Please see within two weeks.' }],
        occurrenceDateTime: daysBefore(-8),
      }),
    );
    const [referral] = await referralsIn(chart);
    expect(referral).toMatchObject({
      reference: 'ServiceRequest/servicerequest-1',
      title: 'Vertebral augmentation',
      requester: 'Dr Amara Nwosu',
      date: daysBefore(6),
      wanted: daysBefore(-8),
      levels: ['L1'],
      reasons: ['Painful fracture, opioids not tolerated', 'Please see within two weeks.'],
      standing: 'open',
      status: 'active',
    });
    expect(referral?.evidence).toMatchObject({ rule: 'referral-asks', says: 'supports', author: 'Dr Amara Nwosu' });
  });

  test.each([
    ['its code', { code: { text: 'Kyphoplasty T12 and L2' } }, ['T12', 'L2']],
    ['its body site', { bodySite: [bodySite('L3')] }, ['L3']],
    ['its detail', { orderDetail: [{ text: 'Level: T8' }] }, ['T8']],
    ['the reason', { reasonCode: [{ text: 'Compression fracture of L4' }] }, ['L4']],
    ['what it refers to as the reason', { reasonReference: [{ display: 'Fracture of T9' }] }, ['T9']],
    ['a note', { note: [{ text: 'MRI shows oedema in T11.' }] }, ['T11']],
    ['a note, without what it denies', { note: [{ text: 'Acute fracture of T11. No fracture of L2.' }] }, ['T11']],
    ['a stretch of several bones', { reasonCode: [{ text: 'Compression fractures T11-L1' }] }, ['T11', 'T12', 'L1']],
    ['nothing: none is guessed', {}, []],
    ['a pair: neither is guessed', { code: { text: 'Kyphoplasty T11-T12' } }, []],
  ])('has its levels from %s', async (_from, more, levels) => {
    expect((await referralsIn(aPatient().with(order(more)))).map(referral => referral.levels)).toEqual([levels]);
  });

  test('has the level and the name of the condition that is its reason', async () => {
    const chart = aPatient()
      .with({ ...order({ reasonReference: [{ reference: 'Condition/fracture' }] }) })
      .with({
        resourceType: 'Condition',
        id: 'fracture',
        code: { text: 'Osteoporotic vertebral fracture' },
        bodySite: [bodySite('L1')],
        onsetDateTime: daysBefore(20),
      });
    expect((await referralsIn(chart))[0]).toMatchObject({ levels: ['L1'], reasons: ['Osteoporotic vertebral fracture'] });
  });

  test.each([
    ['active', 'open', 'supports'],
    ['unknown', 'open', 'supports'],
    ['draft', 'draft', 'supports'],
    ['on-hold', 'on-hold', 'supports'],
    ['completed', 'done', 'history'],
    ['revoked', 'withdrawn', 'history'],
  ])('that is %s stands as %s', async (status, standing, says) => {
    const [referral] = await referralsIn(aPatient().with(order({ status })));
    expect([referral?.standing, referral?.evidence.says]).toEqual([standing, says]);
  });

  test.each([
    ['was entered in error', order({ status: 'entered-in-error' })],
    ['forbids it', order({ doNotPerform: true })],
    [
      'asks for pictures of a fracture',
      order({ code: { text: 'MR lumbar spine' }, reasonCode: [{ text: 'Compression fracture of L1?' }] }),
    ],
    ['asks for another opinion', order({ code: { text: 'Referral to cardiology' }, reasonCode: [{ text: 'Atrial fibrillation' }] })],
  ])('is not what %s', async (_what, resource) => {
    expect(await referralsIn(aPatient().with(resource))).toEqual([]);
  });

  test('may ask for an opinion on a broken vertebra without naming the operation', async () => {
    const chart = aPatient().with(
      order({ code: { text: 'Consultation, interventional radiology' }, reasonCode: [{ text: 'Painful T12 compression fracture' }] }),
    );
    expect((await referralsIn(chart))[0]).toMatchObject({ levels: ['T12'], standing: 'open' });
  });

  test('comes newest first, and what has no date last', async () => {
    const chart = aPatient()
      .with(order({ code: { text: 'Kyphoplasty' }, authoredOn: undefined }))
      .with(order({ code: { text: 'Vertebroplasty' }, authoredOn: daysBefore(300), status: 'completed' }))
      .with(order({ authoredOn: daysBefore(2) }));
    expect((await referralsIn(chart)).map(({ title }) => title)).toEqual(['Vertebral augmentation', 'Vertebroplasty', 'Kyphoplasty']);
  });

  test('says which of its levels no report supports, once the reports are read', async () => {
    const chart = aPatient()
      .with(order({ code: { text: 'Kyphoplasty T12 and L2' } }))
      .withReport('Acute compression fracture of T12. Healed fracture of L2.');
    expect((await referralsIn(chart))[0]?.unsupported).toEqual(['L2']);
    expect((await referralsIn(chart, { failing: ['DiagnosticReport'] }))[0]?.unsupported).toBeUndefined();
  });

  test('that is over stands beside the level as history', async () => {
    const chart = aPatient().with(order({ bodySite: [bodySite('L1')], status: 'revoked' }));
    const { state, evidence } = await asked(chart, 'CARE-PRE-11', 'L1');
    expect([state, evidence.map(({ rule, says }) => [rule, says])]).toEqual(['no-data', [['referral-ended', 'history']]]);
  });
});

describe('who referred the patient', () => {
  const from = (display: string, more: object = {}) => order({ requester: { display }, ...more });

  test('is who asked, each once, the newest first; of an order that was taken back nobody', async () => {
    const chart = aPatient()
      .with(from('Dr Amara Nwosu', { authoredOn: daysBefore(9) }))
      .with(from('Dr Ben Okafor', { authoredOn: daysBefore(2) }))
      .with(from('Dr Amara Nwosu', { authoredOn: daysBefore(20) }))
      .with(from('Dr Carla Ruiz', { status: 'revoked', authoredOn: daysBefore(1) }))
      .with(from('Dr Dan Smith', { code: { text: 'Chest radiograph' } }));
    expect(referrersIn(await read(chart))).toEqual(['Dr Ben Okafor', 'Dr Amara Nwosu']);
    expect(referrersIn(await read(aPatient()))).toEqual([]);
  });
});
