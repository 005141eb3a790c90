import { describe, expect, it } from 'vitest';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../../src/fhir/canonicals.generated.ts';
import { cohortOf, consequence, counted, event, rateIn, session, sessions, sessionsIn, strataIn } from './resources.ts';

const strata = (...resources: readonly unknown[]) =>
  strataIn(cohortOf(...resources)).map(({ stratum, size }) => `${stratum} ${size.patients}`);
const reasons = (...resources: readonly unknown[]) =>
  cohortOf(...resources).notCounted.first.map(({ of, reason }) => `${of.reference}: ${reason}`);

describe('which sessions are counted', () => {
  it.each(['completed', 'stopped', 'in-progress', 'on-hold'])('one that is %s: it was begun', status => {
    expect(sessionsIn(cohortOf(session('a', { status })))).toBe(1);
  });

  it.each([
    ['not-done', { notBegun: 1 }],
    ['preparation', { notBegun: 1 }],
    ['entered-in-error', { enteredInError: 1 }],
  ])('not one that is %s, whose number is told', (status, leftOut) => {
    const cohort = cohortOf(session('a', { status }));
    expect(sessionsIn(cohort)).toBe(0);
    expect(cohort.read).toMatchObject(leftOut);
  });

  it('not one of which nobody knows whether it was done: it is listed', () => {
    expect(reasons(session('a', { status: 'unknown' }))).toEqual(['Procedure/a: status-unknown']);
  });

  it('not an operation of another kind, whose events are not ours either', () => {
    const appendectomy = {
      resourceType: 'Procedure',
      id: 'x',
      status: 'completed',
      code: { text: 'Appendectomy' },
      subject: { reference: 'Patient/x' },
    };
    const bleeding = event('b', 'x', { more: { meta: {}, event: { text: 'Bleeding' } } });
    const cohort = cohortOf(appendectomy, bleeding);
    expect(sessionsIn(cohort)).toBe(0);
    expect(cohort).toMatchObject({ notCounted: { total: 0 }, read: { otherProcedures: 1, otherEvents: 1 } });
  });

  it('one that was exported twice, once', () => {
    const identifier = [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01' }];
    const capitals = identifier.map(each => ({ ...each, value: each.value.toUpperCase() }));
    const again = session('other-server', { patient: 'a', more: { identifier: capitals } });
    expect(sessionsIn(cohortOf(session('a', { more: { identifier } }), session('a', { more: { identifier } }), again))).toBe(1);
  });

  it('the version that was changed last, in whatever order they come', () => {
    const at = (day: number, status: string) => session('a', { status, more: { meta: { lastUpdated: `2026-11-0${day}T10:00:00Z` } } });
    expect(sessionsIn(cohortOf(at(3, 'entered-in-error'), at(2, 'completed')))).toBe(0);
    expect(sessionsIn(cohortOf(at(2, 'entered-in-error'), at(3, 'completed')))).toBe(1);
  });
});

describe('the cause that a session is counted under', () => {
  const level = (site: string, ...indication: readonly string[]) => ({ site, indication });

  it('is that of the indications at its levels', () => {
    expect(strata(session('a', { levels: [level('L1', 'IND-1', 'IND-1a')] }))).toEqual(['osteoporosis 1']);
    expect(strata(session('a', { levels: [level('L1', 'IND-2')] }))).toEqual(['neoplasm 1']);
    expect(strata(session('a', { levels: [level('L1', 'IND-4')] }))).toEqual(['other 1']);
  });

  it('is neoplasm where both are named, and at one level of several', () => {
    expect(strata(session('a', { levels: [level('L1', 'IND-1', 'IND-2')] }))).toEqual(['neoplasm 1']);
    const mixed = strataIn(cohortOf(session('a', { levels: [level('L1', 'IND-1'), level('T8', 'IND-2')] })));
    expect(mixed.map(({ stratum, size }) => [stratum, size.patients, size.levels])).toEqual([
      ['all', 1, 2],
      ['osteoporosis', 0, 1],
      ['neoplasm', 1, 1],
    ]);
  });

  it('is that of the reasons of the session where no level has an indication of its own', () => {
    expect(strata(session('a', { levels: [level('L1'), level('L2')], reasons: ['IND-1'] }))).toEqual(['osteoporosis 1']);
  });

  it('is unknown where nobody said, and those cases are in no other cause', () => {
    expect(strata(session('a', { levels: [level('L1')] }), session('b'))).toEqual(['all 2', 'osteoporosis 1', 'unknown 1']);
    expect(strata(session('a', { levels: [level('L1', 'IND-1'), level('L2')] }))).toEqual(['all 1', 'osteoporosis 0', 'unknown 1']);
  });
});

describe('what is counted of complications', () => {
  it('a patient, a session and a level count once for each, however many events', () => {
    const twice = [session('a', { patient: 'ada' }), session('b', { patient: 'ada' }), session('c')];
    const parts = { patient: 'ada', level: 'L1' };
    const infections = [event('i', 'a', parts), event('j', 'b', parts), event('k', 'a', parts)];
    const { by, events, cases } = rateIn(cohortOf(...twice, ...infections), 'infection', 'osteoporosis');
    expect([events, cases]).toEqual([2, 3]);
    expect(by).toMatchObject({
      patients: { events: 1, cases: 2 },
      sessions: { events: 2, cases: 3 },
      levels: { events: 2, cases: 3, notRecorded: 0 },
    });
  });

  it('any major complication is set beside the published rate by patients, as the parameter has it', () => {
    const twice = [session('a', { patient: 'ada' }), session('b', { patient: 'ada' }), session('c')];
    const major = (id: string, of: string) => event(id, of, { patient: 'ada', class: 'major' });
    expect(counted(cohortOf(...twice, major('i', 'a'), major('j', 'b')), 'any-major')).toBe('1 of 2');
  });

  it('an event that comes before its Procedure is found all the same', () => {
    expect(counted(cohortOf(event('i', 's1'), ...sessions(3)), 'infection')).toBe('1 of 3');
  });

  it('an event counts under the cause of its session', () => {
    const neoplastic = session('n', { levels: [{ site: 'T8', indication: ['IND-2'] }] });
    const cohort = cohortOf(neoplastic, session('o'), event('e', 'n'));
    expect([
      counted(cohort, 'infection', 'neoplasm'),
      counted(cohort, 'infection', 'osteoporosis'),
      counted(cohort, 'infection', 'all'),
    ]).toEqual(['1 of 1', '0 of 1', '1 of 2']);
  });

  it('a fatal infection is an infection and a death', () => {
    const fatal = { outcome: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome', code: 'fatal' }] } };
    const cohort = cohortOf(session('s'), event('e', 's', { more: fatal }));
    expect([counted(cohort, 'infection'), counted(cohort, 'death'), counted(cohort, 'any-major')]).toEqual(['1 of 1', '1 of 1', '1 of 1']);
  });

  it('one is major by its class or by a consequence that occurred; without either that is left open', () => {
    const byConsequence = event('c', 's1', { more: { extension: [consequence('prolonged-hospitalization')] } });
    const denied = event('d', 's2', { more: { extension: [consequence('prolonged-hospitalization', false)] } });
    const cohort = cohortOf(
      ...sessions(4),
      byConsequence,
      denied,
      event('m', 's3', { class: 'major' }),
      event('n', 's4', { class: 'minor' }),
    );
    expect(rateIn(cohort, 'any-major', 'osteoporosis')).toMatchObject({ events: 2, cases: 4, notRecorded: 1 });
  });

  it('what a Procedure names itself counts where no AdverseEvent reports it', () => {
    const complication = [{ coding: [{ system: CODE_SYSTEM_URL.complicationKind, code: 'infection' }] }];
    const naming = [session('s1', { more: { complication } }), session('s2', { more: { complication } })];
    const cohort = cohortOf(...naming, event('e', 's2'));
    expect(counted(cohort, 'infection')).toBe('2 of 2');
    expect(cohort.reviews.first.map(({ of }) => of.reference)).toEqual(['AdverseEvent/e', 'Procedure/s1']);
  });

  it('no near miss, nothing that was entered in error', () => {
    const wrong = {
      modifierExtension: [{ url: EXTENSION_URL.eventRecordStatus, valueCode: 'entered-in-error' }],
    };
    const cohort = cohortOf(session('s'), event('n', 's', { more: { actuality: 'potential' } }), event('w', 's', { more: wrong }));
    expect(counted(cohort, 'infection')).toBe('0 of 1');
    expect(cohort).toMatchObject({ reviews: { total: 0 }, read: { nearMisses: 1, enteredInError: 1 } });
  });
});

describe('leakage is counted by level', () => {
  const levels = [
    { site: 'L1', indication: ['IND-1'], leakage: ['disc', 'foraminal'] },
    { site: 'L2', indication: ['IND-1'], leakage: ['none-seen'] },
    { site: 'L3', indication: ['IND-1'] },
  ];
  const leak = (level?: string) => event('e', 's', { kind: 'symptomatic-cement-leakage', ...(level && { level }) });

  it('without symptoms among the levels of which somebody said whether there was any', () => {
    const cohort = cohortOf(session('s', { levels }));
    expect(rateIn(cohort, 'asymptomatic-cement-leakage', 'osteoporosis')).toMatchObject({ events: 1, cases: 2, notRecorded: 1 });
    expect(counted(cohort, 'symptomatic-cement-leakage')).toBe('0 of 3');
  });

  it('with symptoms where the event says, and that level has none without', () => {
    const cohort = cohortOf(session('s', { levels }), leak('L1'));
    expect([counted(cohort, 'symptomatic-cement-leakage'), counted(cohort, 'asymptomatic-cement-leakage')]).toEqual(['1 of 3', '0 of 2']);
  });

  it.each([undefined, 'T12'])('with symptoms at one level where the event says %s', level => {
    const cohort = cohortOf(session('s', { levels }), leak(level));
    expect([counted(cohort, 'symptomatic-cement-leakage'), counted(cohort, 'asymptomatic-cement-leakage')]).toEqual(['1 of 3', '0 of 2']);
  });

  it('a level that had two techniques once', () => {
    const ablated = session('s', { levels: [...levels.slice(0, 1), { site: 'L1' }] });
    expect(counted(cohortOf(ablated), 'symptomatic-cement-leakage')).toBe('0 of 1');
  });
});

describe('what is in no rate is listed, with why', () => {
  it.each([
    ['an event whose Procedure is not there', [event('e', 'elsewhere')], 'procedure-not-found'],
    ['an event that names no Procedure', [event('e', undefined)], 'no-procedure-named'],
    ['an event of a Procedure that was never begun', [session('s', { status: 'not-done' }), event('e', 's')], 'procedure-not-begun'],
    [
      'an event of a Procedure that was entered in error',
      [session('s', { status: 'entered-in-error' }), event('e', 's')],
      'procedure-entered-in-error',
    ],
    ['an event of another patient', [session('s'), event('e', 's', { patient: 'somebody-else' })], 'other-patient'],
  ])('%s', (_, resources, reason) => {
    const cohort = cohortOf(...resources);
    expect(cohort.cells.flatMap(({ outcomes }) => outcomes.filter(({ patients }) => patients.events > 0))).toEqual([]);
    expect(cohort.notCounted.first).toContainEqual({ of: expect.objectContaining({ reference: 'AdverseEvent/e' }), reason });
    // It happened all the same, and section VII.B asks to look at every one.
    expect(cohort.reviews.first).toMatchObject([{ of: { reference: 'AdverseEvent/e' }, triggers: ['infection'] }]);
  });

  it('a Procedure with complications that nobody recorded', () => {
    const observed = session('s', { immediate: 'observed' });
    expect(reasons(observed)).toEqual(['Procedure/s: observed-and-none-recorded']);
    expect(reasons(observed, event('e', 's'))).toEqual([]);
  });
});

describe('what cannot be understood is listed with its place, and costs nothing else', () => {
  const { subject: _, ...nobodys } = session('s');
  it.each<[string, unknown, string]>([
    ['no resource', 'Procedure', 'no-resource'],
    ['a Procedure of nobody', nobodys, 'no-patient'],
    ['a Procedure without a status of R4', session('s', { status: 'done' }), 'no-status'],
    [
      'a Procedure whose meaning an unknown extension changes',
      session('s', { more: { modifierExtension: [{ url: 'urn:x' }] } }),
      'unknown-modifier',
    ],
    ['an AdverseEvent that does not say whether it happened', event('e', 'a', { more: { actuality: undefined } }), 'no-actuality'],
    ['an id that another patient’s Procedure has', session('a', { patient: 'b' }), 'id-of-another-patient'],
  ])('%s', (_name, resource, reason) => {
    const cohort = cohortOf(session('a'), resource);
    expect(cohort.notUnderstood.first).toMatchObject([{ of: { where: 'cohort.ndjson, 2' }, reason }]);
    expect(sessionsIn(cohort)).toBe(1);
  });
});
