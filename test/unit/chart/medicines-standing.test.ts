import { describe, expect, test } from 'vitest';
import { asked, stateOf } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';

const told = async (chart: ChartBuilder) => {
  const { state, evidence } = await asked(chart, 'CARE-PRE-3');
  return [state, evidence.map(({ rule, says }) => `${rule}: ${says}`)];
};
const period = (start: number, end?: number) => ({
  effectivePeriod: { start: daysBefore(start), ...(end !== undefined && { end: daysBefore(end) }) },
});

describe('an antithrombotic drug in a statement', () => {
  test.each([
    ['active', {}, 'present', 'antithrombotic-current: present'],
    ['active', period(400), 'present', 'antithrombotic-current: present'],
    ['active', period(90, -20), 'present', 'antithrombotic-current: present'],
    ['active', period(90, 0), 'present', 'antithrombotic-current: present'],
    ['active', period(90, 5), 'no-data', 'antithrombotic-stopped: supports'],
    ['active', period(90, 40), 'no-data', 'antithrombotic-past: history'],
    ['active', period(-10), 'no-data', 'antithrombotic-to-begin: supports'],
    ['intended', {}, 'present', 'antithrombotic-intended: present'],
    ['intended', period(-10), 'no-data', 'antithrombotic-to-begin: supports'],
    ['on-hold', {}, 'present', 'antithrombotic-on-hold: present'],
    ['unknown', {}, 'present', 'antithrombotic-status-unknown: present'],
    ['rubbish', {}, 'present', 'antithrombotic-status-unknown: present'],
    ['completed', period(90, 5), 'no-data', 'antithrombotic-stopped: supports'],
    ['stopped', period(90, 13), 'no-data', 'antithrombotic-stopped: supports'],
    ['stopped', period(90, 30), 'no-data', 'antithrombotic-past: history'],
    ['stopped', { effectiveDateTime: daysBefore(30) }, 'no-data', 'antithrombotic-stopped-when-unknown: supports'],
    ['stopped', {}, 'no-data', 'antithrombotic-stopped-when-unknown: supports'],
    ['stopped', { effectiveDateTime: daysBefore(900) }, 'no-data', 'antithrombotic-past: history'],
    ['not-taken', {}, 'no-data', 'antithrombotic-not-taken: history'],
  ])('that is %s, %o: %s', async (status, more, state, item) => {
    expect(await told(aPatient().withStatement('warfarin', status, more))).toEqual([state, [item]]);
  });

  test('that was entered in error is none', async () => {
    expect(await told(aPatient().withStatement('warfarin', 'entered-in-error'))).toEqual(['no-data', []]);
  });

  test('tells why it was stopped, and when', async () => {
    const chart = aPatient().withStatement('warfarin', 'stopped', { ...period(90, 5), statusReason: [{ text: 'GI bleed' }] });
    expect((await asked(chart, 'CARE-PRE-3')).evidence[0]).toMatchObject({
      status: 'stopped (GI bleed)',
      date: daysBefore(5),
      dateKind: 'ended',
      windowHours: 14 * 24,
    });
  });
});

describe('an antithrombotic drug in an order', () => {
  const until = (days: number) => ({ dispenseRequest: { validityPeriod: { end: daysBefore(days) } } });
  const doses = (...ends: readonly (number | undefined)[]) => ({
    dosageInstruction: ends.map(end => ({ timing: { repeat: { boundsPeriod: end === undefined ? {} : { end: daysBefore(end) } } } })),
  });

  test.each([
    ['active', {}, 'present', 'antithrombotic-current: present'],
    ['active', until(60), 'present', 'antithrombotic-current: present'],
    ['active', doses(5), 'no-data', 'antithrombotic-stopped: supports'],
    ['active', doses(5, undefined), 'present', 'antithrombotic-current: present'],
    ['on-hold', {}, 'present', 'antithrombotic-on-hold: present'],
    ['unknown', {}, 'present', 'antithrombotic-status-unknown: present'],
    ['completed', until(5), 'no-data', 'antithrombotic-stopped: supports'],
    ['stopped', until(40), 'no-data', 'antithrombotic-past: history'],
    ['stopped', {}, 'no-data', 'antithrombotic-stopped-when-unknown: supports'],
    ['active', { intent: 'plan' }, 'no-data', 'antithrombotic-to-begin: supports'],
  ])('that is %s, %o: %s', async (status, more, state, item) => {
    expect(await told(aPatient().withRequest('Eliquis 5 mg tablet', status, more))).toEqual([state, [item]]);
  });

  test.each([
    ['must not be carried out', 'active', { doNotPerform: true }],
    ['is only proposed', 'active', { intent: 'proposal' }],
    ['is one choice of several', 'active', { intent: 'option' }],
    ['is a draft', 'draft', {}],
    ['was cancelled', 'cancelled', {}],
    ['was entered in error', 'entered-in-error', {}],
  ])('that %s is none', async (_what, status, more) => {
    expect(await told(aPatient().withRequest('Eliquis 5 mg tablet', status, more))).toEqual(['no-data', []]);
  });
});

describe('sources that tell of one drug', () => {
  const side = async (chart: ChartBuilder) => {
    const { state, suggests, evidence } = await asked(chart, 'CARE-PRE-3');
    return [state, suggests, evidence.map(({ says }) => says)];
  };

  test.each([
    ['stopped lately, and ordered before', aPatient().withStatement('warfarin', 'stopped', period(90, 5)).withRequest('Coumadin 5 mg')],
    ['not taken, and ordered', aPatient().withStatement('warfarin', 'not-taken').withRequest('Coumadin 5 mg')],
    [
      'stopped a year ago, and ordered before that',
      aPatient()
        .withStatement('warfarin', 'stopped', period(900, 365))
        .withRequest('Coumadin', 'active', { authoredOn: daysBefore(800) }),
    ],
    ['taken, and the order stopped', aPatient().withStatement('warfarin', 'active', period(90)).withRequest('Coumadin', 'stopped')],
    ['stopped and taken by two statements', aPatient().withStatement('warfarin', 'stopped').withStatement('Jantoven')],
    ['not taken, and given today', aPatient().withStatement('heparin', 'not-taken').withGiven('heparin', daysBefore(0))],
  ])('and disagree (%s) are a conflict, side by side', async (_what, chart) => {
    expect(await side(chart)).toEqual(['conflict', undefined, ['present', 'absent']]);
  });

  test.each([
    ['an order that ran its course beside the next', aPatient().withRequest('warfarin 2 mg', 'completed').withRequest('warfarin 5 mg')],
    ['a stopped order beside a new dose', aPatient().withRequest('warfarin 2 mg', 'stopped').withRequest('warfarin 5 mg')],
    ['a completed order beside what is taken', aPatient().withStatement('warfarin').withRequest('warfarin 5 mg', 'completed')],
    ['stopped long ago, ordered anew', aPatient().withStatement('warfarin', 'stopped', period(900, 400)).withRequest('warfarin 5 mg')],
    [
      'one dose stopped when the next began',
      aPatient().withStatement('warfarin 2 mg', 'stopped', period(90, 31)).withStatement('warfarin 5 mg', 'active', period(30)),
    ],
    ['another drug stopped', aPatient().withStatement('warfarin', 'stopped', period(90, 5)).withRequest('apixaban')],
  ])('and do not disagree (%s) are none', async (_what, chart) => {
    expect(await stateOf(chart, 'CARE-PRE-3')).toBe('present');
  });

  test('are each shown, however many say the same', async () => {
    const chart = aPatient().withStatement('warfarin').withRequest('Coumadin 5 mg').withRequest('Coumadin 5 mg');
    expect((await asked(chart, 'CARE-PRE-3')).evidence).toHaveLength(3);
  });

  test('disagree no less where the question is only supported', async () => {
    const chart = aPatient().withStatement('warfarin', 'not-taken').withRequest('Coumadin 5 mg');
    const { state, evidence } = await asked(chart, 'CON-ABS-4');
    expect([state, evidence.map(({ says }) => says)]).toEqual(['no-data', ['supports', 'supports']]);
  });
});

describe('other medicines bear on their questions and answer none', () => {
  test.each([
    ['CARE-PRE-3', 'ibuprofen', 'nsaid-taken'],
    ['CARE-PRE-3', 'heparin lock flush 100 unit/mL', 'antithrombotic-local'],
    ['CARE-PRE-5', 'apixaban', 'antithrombotic-current'],
    ['CON-ABS-4', 'apixaban', 'antithrombotic-current'],
    ['CARE-PRE-5', 'Velcade', 'chemotherapy-taken'],
    ['CON-ABS-4', 'lenalidomide 10 mg', 'chemotherapy-taken'],
    ['IND-1a', 'Percocet', 'opioid-taken'],
    ['IND-1a', 'Tylenol', 'analgesic-taken'],
    ['IND-1a', 'naproxen', 'analgesic-taken'],
    ['IND-1', 'prednisone', 'steroid-taken'],
    ['IND-1', 'Fosamax', 'osteoporosis-treatment'],
    ['CON-REL-4', 'ceftriaxone', 'anti-infective-taken'],
    ['CON-ABS-1', 'ceftriaxone', 'anti-infective-taken'],
  ] as const)('%s: %s', async (question, medicine, rule) => {
    const { state, suggests, evidence } = await asked(
      aPatient().withRequest(medicine),
      question,
      question.startsWith('IND') ? 'L1' : undefined,
    );
    expect([state, suggests, evidence.map(item => [item.rule, item.says])]).toEqual(['no-data', undefined, [[rule, 'supports']]]);
  });

  test.each([
    ['morphine', 'completed', period(60, 40), 'analgesic-ended: supports'],
    ['morphine', 'completed', period(400, 300), 'medicine-past: history'],
    ['morphine', 'not-taken', {}, 'medicine-not-taken: history'],
    ['morphine', 'active', period(900), 'opioid-taken: supports'],
    ['acetaminophen', 'stopped', { effectiveDateTime: daysBefore(200) }, 'medicine-past: history'],
  ])('IND-1a: %s that is %s, %o: %s', async (medicine, status, more, item) => {
    const { evidence } = await asked(aPatient().withStatement(medicine, status, more), 'IND-1a', 'L1');
    expect(evidence.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([item]);
  });

  test.each([
    ['Z79.52', 'IND-1', 'steroid-taken'],
    ['Z79.83', 'IND-1', 'osteoporosis-treatment'],
    ['Z79.891', 'IND-1a', 'opioid-taken'],
    ['Z79.82', 'CARE-PRE-5', 'long-term-anticoagulant'],
    ['Z79.02', 'CARE-PRE-3', 'long-term-anticoagulant'],
  ] as const)('long-term use (%s) without a drug is shown at %s', async (code, question, rule) => {
    const { evidence } = await asked(aPatient().withCondition({ code }), question, question.startsWith('IND') ? 'L1' : undefined);
    expect(evidence.map(item => item.rule)).toContain(rule);
  });

  test.each([
    ['CARE-PRE-3', 'diclofenac 1 % gel'],
    ['IND-1', 'hydrocortisone 1 % cream'],
    ['CON-REL-4', 'clindamycin 1 % gel'],
  ] as const)('%s is not touched by %s', async (question, medicine) => {
    expect((await asked(aPatient().withRequest(medicine), question, question === 'IND-1' ? 'L1' : undefined)).evidence).toEqual([]);
  });
});
