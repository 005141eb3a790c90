import { describe, expect, it } from 'vitest';
import { operatorStanding, privilegeStanding } from '../../../../src/site/readiness/operator-standing.ts';
import { type Lack, qualificationLacks } from '../../../../src/site/readiness/qualifications.ts';
import {
  type OperatorConfig,
  type PrivilegeConfig,
  type RouteConfig,
  SKILLS,
  type SubstantiationConfig,
  TOPICS,
} from '../../../../src/site/readiness/readiness-config.ts';

const AS_OF = '2026-06-15';

const route = (number: RouteConfig['route'], more: Partial<RouteConfig> = {}): RouteConfig => ({
  route: number,
  experience: 'Fellowship',
  attestedBy: 'J. Lindqvist',
  attestedOn: undefined,
  period: undefined,
  outcomesWithinThresholds: undefined,
  ...more,
});

const signature = (more: Partial<SubstantiationConfig> = {}): SubstantiationConfig => ({
  topics: TOPICS,
  by: 'J. Lindqvist',
  role: 'service-chief',
  on: undefined,
  acceptedBy: undefined,
  ...more,
});

const privilege = (more: Partial<PrivilegeConfig> = {}): PrivilegeConfig => ({
  technique: 'balloon-kyphoplasty',
  device: undefined,
  grantedBy: undefined,
  grantedOn: '2024-01-01',
  validUntil: undefined,
  training: undefined,
  ...more,
});

const whole: OperatorConfig = {
  name: 'Dr Ines Halloran',
  references: [],
  profession: 'physician',
  routes: [route(1)],
  substantiation: [signature()],
  coCredentialed: false,
  skills: { of: SKILLS, by: undefined, on: undefined },
  privileges: [privilege()],
  education: undefined,
  maintenance: [{ from: '2025-01-01', until: '2025-12-31', cases: 20, programme: 'Review', dueAgain: undefined }],
  lifetimeCases: undefined,
  validUntil: undefined,
  note: undefined,
};

describe('what is recorded of (1 or 2 or 3) and 4 and 5', () => {
  const inThresholds = { period: 'A year at Hillcrest', outcomesWithinThresholds: true };
  const five = TOPICS.slice(0, 5);
  it.each<readonly [string, Partial<OperatorConfig>, readonly Lack[]]>([
    ['route 1, all topics, all skills', {}, []],
    ['route 2 as well', { routes: [route(2)] }, []],
    ['route 3 with its period and its outcomes', { routes: [route(3, inThresholds)] }, []],
    ['no route', { routes: [] }, [{ kind: 'route' }]],
    ['route 1 attested by nobody', { routes: [route(1, { attestedBy: undefined })] }, [{ kind: 'attestation', route: 1 }]],
    ['route 2 without what it was', { routes: [route(2, { experience: undefined })] }, [{ kind: 'experience', route: 2 }]],
    [
      'route 3 without period or outcomes',
      { routes: [route(3)] },
      [
        { kind: 'period', route: 3 },
        { kind: 'outcomes', route: 3 },
      ],
    ],
    [
      'route 3 with outcomes beyond the thresholds',
      { routes: [route(3, { ...inThresholds, outcomesWithinThresholds: false })] },
      [{ kind: 'outcomes', route: 3 }],
    ],
    ['a route in part and another whole', { routes: [route(3), route(2)] }, []],
    [
      'two routes in part: the one that lacks less',
      { routes: [route(3, { attestedBy: undefined }), route(1, { attestedBy: undefined })] },
      [{ kind: 'attestation', route: 1 }],
    ],
    ['no topic', { substantiation: [] }, [{ kind: 'topics', topics: TOPICS }]],
    ['five topics', { substantiation: [signature({ topics: five })] }, [{ kind: 'topics', topics: ['pharmacology'] }]],
    [
      'six topics by two signers',
      { substantiation: [signature({ topics: five }), signature({ topics: ['pharmacology'], role: 'department-chair' })] },
      [],
    ],
    [
      'a prior institution that nobody accepted',
      { substantiation: [signature({ role: 'prior-institution' })] },
      [{ kind: 'acceptance', topics: TOPICS }],
    ],
    ['a prior institution that the chief accepts', { substantiation: [signature({ role: 'prior-institution', acceptedBy: 'A' })] }, []],
    [
      'two departments and one chair',
      { coCredentialed: true, substantiation: [signature({ role: 'department-chair' }), signature()] },
      [{ kind: 'second-chair', topics: TOPICS }],
    ],
    [
      'two departments and the same chair twice',
      { coCredentialed: true, substantiation: [signature({ role: 'department-chair' }), signature({ role: 'department-chair' })] },
      [{ kind: 'second-chair', topics: TOPICS }],
    ],
    [
      'two departments and both chairs',
      { coCredentialed: true, substantiation: [signature({ role: 'department-chair' }), signature({ role: 'department-chair', by: 'B' })] },
      [],
    ],
    ['no skills', { skills: undefined }, [{ kind: 'skills', skills: SKILLS.slice(0, 6) }]],
    [
      'all skills but training in radiation, which is recommended',
      { skills: { of: SKILLS.slice(0, 6), by: undefined, on: undefined } },
      [],
    ],
    [
      'nothing at all',
      { routes: [], substantiation: [], skills: undefined },
      [{ kind: 'route' }, { kind: 'topics', topics: TOPICS }, { kind: 'skills', skills: SKILLS.slice(0, 6) }],
    ],
  ])('%s', (_, change, lacks) => {
    expect(qualificationLacks({ ...whole, ...change })).toEqual(lacks);
  });
});

describe('privileges for one technique on a day', () => {
  it.each<readonly [string, readonly PrivilegeConfig[], object]>([
    ['granted without an end', [privilege()], { standing: 'recorded', on: undefined }],
    ['on their last day', [privilege({ validUntil: AS_OF })], { standing: 'recorded', on: AS_OF }],
    ['ended yesterday', [privilege({ validUntil: '2026-06-14' })], { standing: 'ended', on: '2026-06-14' }],
    ['from tomorrow', [privilege({ grantedOn: '2026-06-16' })], { standing: 'begins-later', on: '2026-06-16' }],
    ['for another technique', [privilege({ technique: 'sacroplasty' })], { standing: 'not-recorded', on: undefined }],
    ['none', [], { standing: 'not-recorded', on: undefined }],
    [
      'ended and renewed',
      [privilege({ validUntil: '2025-12-31' }), privilege({ grantedOn: '2026-01-01', validUntil: '2027-12-31' })],
      { standing: 'recorded', on: '2027-12-31' },
    ],
    [
      'ended twice: the last time counts',
      [privilege({ validUntil: '2024-12-31' }), privilege({ validUntil: '2025-12-31' })],
      { standing: 'ended', on: '2025-12-31' },
    ],
  ])('%s', (_, privileges, standing) => {
    expect(privilegeStanding({ ...whole, privileges }, 'balloon-kyphoplasty', AS_OF)).toEqual(standing);
  });
});

describe('how what is recorded of an operator stands on a day', () => {
  const endingsOf = (change: Partial<OperatorConfig>) => operatorStanding({ ...whole, ...change }, AS_OF).endings;

  it('has nothing to say where nothing ends', () => {
    expect(operatorStanding(whole, AS_OF)).toEqual({ qualifications: 'in-full', lacks: [], endings: [], withoutMaintenance: false });
  });

  it('misses nothing of qualifications where a site records privileges alone', () => {
    const alone: OperatorConfig = { ...whole, routes: [], substantiation: [], skills: undefined, maintenance: [] };
    expect(operatorStanding(alone, AS_OF)).toEqual({ qualifications: 'not-recorded', lacks: [], endings: [], withoutMaintenance: false });
    expect(operatorStanding({ ...alone, routes: [route(2)] }, AS_OF)).toMatchObject({
      qualifications: 'in-part',
      lacks: [{ kind: 'topics' }, { kind: 'skills' }],
      withoutMaintenance: true,
    });
  });

  it('says what has ended and what ends soon', () => {
    expect(endingsOf({ validUntil: '2026-06-30' })).toEqual([{ of: 'all', standing: 'due-soon', on: '2026-06-30' }]);
    expect(endingsOf({ validUntil: AS_OF })).toEqual([{ of: 'all', standing: 'due-soon', on: AS_OF }]);
    expect(endingsOf({ validUntil: '2026-06-14' })).toEqual([{ of: 'all', standing: 'overdue', on: '2026-06-14' }]);
    expect(endingsOf({ validUntil: '2027-06-14' })).toEqual([]);
    expect(endingsOf({ privileges: [privilege({ validUntil: '2026-01-31' })] })).toEqual([
      { of: 'balloon-kyphoplasty', standing: 'overdue', on: '2026-01-31' },
    ]);
    expect(endingsOf({ privileges: [privilege({ validUntil: '2026-01-31' }), privilege()] })).toEqual([]);
    expect(endingsOf({ education: { validUntil: '2026-07-01', note: undefined } })).toEqual([
      { of: 'education', standing: 'due-soon', on: '2026-07-01' },
    ]);
  });

  it('goes by the last period of maintenance', () => {
    const period = { cases: 20, programme: 'Review' };
    const maintenance = [
      { ...period, from: '2025-01-01', until: '2025-12-31', dueAgain: '2027-01-31' },
      { ...period, from: '2024-01-01', until: '2024-12-31', dueAgain: '2026-01-31' },
    ];
    expect(endingsOf({ maintenance })).toEqual([]);
    expect(endingsOf({ maintenance: maintenance.slice(1) })).toEqual([{ of: 'maintenance', standing: 'overdue', on: '2026-01-31' }]);
    expect(operatorStanding({ ...whole, maintenance: [] }, AS_OF).withoutMaintenance).toBe(true);
  });

  it('asks a provider who is no physician for none of a physician’s qualifications', () => {
    const provider: OperatorConfig = {
      ...whole,
      profession: 'non-physician-radiology-provider',
      routes: [],
      substantiation: [],
      skills: undefined,
      maintenance: [],
    };
    expect(operatorStanding(provider, AS_OF)).toEqual({
      qualifications: undefined,
      lacks: [],
      endings: [],
      withoutMaintenance: false,
    });
  });
});
