import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Complication } from '../../../src/assessment/case/case.ts';
import { newComplication } from '../../../src/assessment/case/new-case.ts';
import { complicationRemarks } from '../../../src/assessment/complications/complication-remarks.ts';
import { reviewTriggers } from '../../../src/assessment/complications/review-triggers.ts';
import { approachesAt } from '../../../src/assessment/procedure/approaches-at.ts';
import { procedureRemarks } from '../../../src/assessment/procedure/procedure-remarks.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from './cases.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const procedure = (change: Extract<CaseAction, { type: 'procedure' }>['change']): CaseAction => ({ type: 'procedure', change });
const without: CaseAction = { type: 'remove-complication', id: COMPLICATION };

describe('what is remarked of a procedure', () => {
  it('is nothing when it adds up', () => {
    expect(procedureRemarks(wholeCase(), NOW)).toEqual([]);
  });

  it.each<[string, readonly CaseAction[], object]>([
    [
      'an end before the start',
      [procedure({ performedEnd: '2026-11-22T09:50:00+01:00' })],
      { kind: 'end-before-start', field: 'procedure.performedEnd' },
    ],
    [
      'an end that has not come yet',
      [procedure({ performedEnd: '2026-11-23T10:50:00+01:00' })],
      { kind: 'end-in-the-future', field: 'procedure.performedEnd' },
    ],
    [
      'a time-out after the start',
      [
        procedure({
          universalProtocol: {
            ...emptyCase().procedure.universalProtocol,
            verified: true,
            marking: 'imaging',
            timeOutAt: '2026-11-22T10:20:00+01:00',
            timeOutLevels: [],
          },
        }),
      ],
      { kind: 'time-out-after-start', field: 'procedure.performedStart' },
    ],
    ['a complication that was seen and is not recorded', [without], { kind: 'observed-and-none-recorded' }],
    [
      'a complication that is recorded and was not seen',
      [procedure({ immediateComplications: 'none-observed' })],
      { kind: 'none-observed-and-recorded', field: 'procedure.immediateComplications' },
    ],
  ])('%s', (_, actions, expected) => {
    expect(procedureRemarks(acted(wholeCase(), ...actions), NOW)).toMatchObject([expected]);
  });

  it('is not that a complication of a later day was not seen at once', () => {
    const later = acted(wholeCase(), procedure({ immediateComplications: 'none-observed' }), {
      type: 'complication',
      id: COMPLICATION,
      change: { occurredAt: '2026-11-29' },
    });
    expect(procedureRemarks(later, NOW)).toEqual([]);
  });

  it.each([
    ['found later', { detectedAt: '2026-11-29', occurredAt: undefined }],
    ['of a later month', { occurredAt: '2026-12' }],
  ])('is not that a complication %s was not seen at once, and it is none that was', (_, change) => {
    const found = (immediateComplications: 'observed' | 'none-observed') =>
      procedureRemarks(acted(wholeCase(), procedure({ immediateComplications }), { type: 'complication', id: COMPLICATION, change }), NOW);
    expect(found('none-observed')).toEqual([]);
    expect(found('observed')).toMatchObject([{ kind: 'observed-and-none-recorded' }]);
  });

  it('compares nothing with a date that has no hour', () => {
    const dated = acted(wholeCase(), procedure({ performedStart: '2026-11-22', performedEnd: '2026-11-22' }));
    expect(procedureRemarks(dated, NOW)).toEqual([]);
  });
});

const NONE = {
  'admission-for-therapy': false,
  'unplanned-increase-in-care': false,
  'prolonged-hospitalization': false,
  'permanent-sequelae': false,
  death: false,
};
const NOT_SERIOUS = { 'life-threatening': false, disabling: false, 'intervention-to-prevent-harm': false };
const complication = (change: Partial<Complication>): Complication => ({ ...newComplication(COMPLICATION, 'infection'), ...change });

describe('what contradicts itself in a complication', () => {
  it.each<[string, Partial<Complication>, readonly string[]]>([
    ['grade 5 and recovering', { grade: '5', outcome: 'recovering' }, ['grade-5-and-not-fatal']],
    ['grade 5 before the outcome is answered', { grade: '5' }, []],
    ['fatal and grade 3', { grade: '3', outcome: 'fatal', consequences: { ...NONE, death: true } }, ['fatal-and-not-grade-5']],
    ['death and ongoing', { outcome: 'ongoing', consequences: { ...NONE, death: true } }, ['death-and-not-fatal']],
    ['fatal without death', { outcome: 'fatal', consequences: NONE }, ['fatal-and-no-death']],
    ['permanent harm and resolved', { outcome: 'resolved', consequences: { ...NONE, 'permanent-sequelae': true } }, ['harm-and-resolved']],
    ['before it was begun', { occurredAt: '2026-11-22T08:00:00Z' }, ['before-the-procedure']],
    ['a time that has not come yet', { occurredAt: '2026-11-24T08:00:00Z' }, ['in-the-future']],
    ['grade 3 and minor', { grade: '3', consequences: NONE }, ['grade-and-minor']],
    [
      'grade 4, and neither of what it stands for',
      { grade: '4', seriousCriteria: { ...NOT_SERIOUS, 'intervention-to-prevent-harm': true } },
      ['grade-4-and-neither'],
    ],
    [
      'life-threatening and grade 2',
      { grade: '2', seriousCriteria: { ...NOT_SERIOUS, 'life-threatening': true } },
      ['life-threatening-and-lower-grade'],
    ],
    ['grade 5 and no death', { grade: '5', consequences: NONE }, ['grade-5-and-no-death']],
    ['a death by its kind and grade 2', { kind: 'death', grade: '2' }, ['fatal-and-not-grade-5']],
    ['a death by its kind and no death', { kind: 'death', consequences: NONE }, ['fatal-and-no-death']],
    ['a permanent deficit that is resolved', { kind: 'permanent-neurologic-deficit', outcome: 'resolved' }, ['harm-and-resolved']],
    ['a permanent deficit without permanent harm', { kind: 'permanent-neurologic-deficit', consequences: NONE }, ['permanent-and-no-harm']],
    ['lasting effects without permanent harm', { outcome: 'resolvedWithSequelae', consequences: NONE }, ['permanent-and-no-harm']],
    [
      'a transient deficit with permanent harm',
      { kind: 'transient-neurologic-deficit', consequences: { ...NONE, 'permanent-sequelae': true } },
      ['transient-and-harm'],
    ],
    ['nothing', { grade: '2', outcome: 'resolved', consequences: NONE }, []],
  ])('%s', (_, change, expected) => {
    expect(complicationRemarks(complication(change), wholeCase(), NOW)).toEqual(expected);
  });
});

describe('what a department reviews in every instance', () => {
  it.each<[string, Partial<Complication>, readonly string[]]>([
    ['a death by its kind', { kind: 'death' }, ['death']],
    ['a death by its grade', { kind: 'other', grade: '5' }, ['death']],
    ['a death by its outcome', { kind: 'other', outcome: 'fatal' }, ['death']],
    ['a death by its consequence', { kind: 'other', consequences: { ...NONE, death: true } }, ['death']],
    ['an infection', { kind: 'infection' }, ['infection']],
    ['an infection that killed, for both', { kind: 'infection', outcome: 'fatal' }, ['death', 'infection']],
    ['a neurological deficit that stays', { kind: 'permanent-neurologic-deficit' }, ['neurologic']],
    ['a neurological deficit that goes', { kind: 'transient-neurologic-deficit' }, ['neurologic']],
    ['cement in the lung with symptoms', { kind: 'symptomatic-cement-pulmonary-embolus' }, ['pulmonary-embolus']],
    ['another embolus of the lung', { kind: 'other-pulmonary-embolus' }, ['pulmonary-embolus']],
    ['not more pain for a while', { kind: 'transient-pain-increase' }, []],
    ['not what nobody has named yet', { kind: undefined }, []],
  ])('%s', (_, change, expected) => {
    expect(reviewTriggers(complication(change))).toEqual(expected);
  });
});

describe('the approaches at a level', () => {
  it('are sacral at the sacrum only', () => {
    expect(approachesAt('sacral-ala-left', undefined)).toEqual(['sacral-short-axis', 'sacral-long-axis', 'other']);
    expect(approachesAt('L1', undefined)).not.toContain('sacral-short-axis');
  });

  it('keep one that is recorded already', () => {
    expect(approachesAt('sacrum', 'posterolateral')).toContain('posterolateral');
  });
});
