import { describe, expect, it } from 'vitest';
import type { Case, TeamMember } from '../../../src/assessment/case/case.ts';
import { memberSiteRemarks, operatorsToName, planSiteRemarks, type SiteRemark } from '../../../src/assessment/procedure/site-remarks.ts';
import { readReadiness } from '../../../src/site/readiness/read-readiness.ts';
import { acted, emptyCase } from './cases.ts';

const BASE = 'https://ehr.example/fhir';
const TODAY = '2026-11-22';
const NAME = 'Dr Ruth Adeyemi';

const member: TeamMember = {
  id: '00000000-0000-4000-8000-0000000000d1',
  name: NAME,
  reference: 'Practitioner/dr1',
  role: 'primary-operator',
  profession: 'physician',
};
const kyphoplasty = { technique: 'balloon-kyphoplasty', validUntil: '2027-06-30' };
const adeyemi = { name: NAME, references: ['Practitioner/dr1'], profession: 'physician', privileges: [kyphoplasty] };

const recorded = (...operators: readonly object[]) => ({
  operators: readReadiness({ unread: { operators } }).readiness.operators,
  base: BASE,
  today: TODAY,
});

/** With one level, planned by that technique. */
function planned(technique: 'balloon-kyphoplasty' | 'sacroplasty' = 'balloon-kyphoplasty', plannedFor?: string): Case {
  return acted(
    emptyCase(),
    { type: 'choose-level', level: 'L1' },
    { type: 'plan-level', level: 'L1', change: { technique } },
    { type: 'plan', change: { plannedFor } },
  );
}
const byNobody = (current: Case): Case => ({ ...current, clinician: { reference: 'Practitioner/n1', name: 'Folake Adeyemi, RN' } });
const withTeam = (current: Case, ...team: readonly TeamMember[]): Case => acted(current, { type: 'procedure', change: { team } });

describe('what a site’s record of its operators says beside the plan', () => {
  it('is nothing where the site records no operator, and nothing where all that is planned is recorded', () => {
    expect(planSiteRemarks(planned('sacroplasty'), recorded())).toEqual([]);
    expect(planSiteRemarks(planned(), recorded(adeyemi))).toEqual([]);
    expect(planSiteRemarks(byNobody(planned()), recorded(adeyemi))).toEqual([]);
  });

  it('is about who is signed in, where the record has them', () => {
    expect(planSiteRemarks(planned('sacroplasty'), recorded(adeyemi))).toEqual([
      { kind: 'not-recorded', name: NAME, technique: 'sacroplasty' },
    ]);
  });

  it('is about the technique alone where somebody else prepares the plan', () => {
    expect(planSiteRemarks(byNobody(planned('sacroplasty')), recorded(adeyemi))).toEqual([{ kind: 'nobody', technique: 'sacroplasty' }]);
    const nurse = { name: 'Folake Adeyemi, RN', profession: 'non-physician-radiology-provider' };
    expect(planSiteRemarks(byNobody(planned()), recorded(adeyemi, nurse))).toEqual([]);
  });

  it('is about the operator whom the team names, whoever is signed in', () => {
    const other: TeamMember = { ...member, name: 'Dr A. Novak', reference: undefined };
    expect(planSiteRemarks(withTeam(planned(), other), recorded(adeyemi))).toEqual([{ kind: 'not-listed', name: 'Dr A. Novak' }]);
  });

  it('is about the planned operator, until one is recorded', () => {
    const withPlanned = (current: Case, ...team: readonly TeamMember[]) => acted(current, { type: 'plan', change: { team } });
    const other: TeamMember = { ...member, name: 'Dr A. Novak', reference: undefined };
    expect(planSiteRemarks(withPlanned(planned(), other), recorded(adeyemi))).toEqual([{ kind: 'not-listed', name: 'Dr A. Novak' }]);
    expect(planSiteRemarks(withTeam(withPlanned(planned(), other), member), recorded(adeyemi))).toEqual([]);
    const nurse = { name: 'Folake Adeyemi, RN', profession: 'non-physician-radiology-provider' };
    const byNurse: TeamMember = { ...member, name: nurse.name, reference: undefined, profession: 'non-physician-radiology-provider' };
    expect(planSiteRemarks(withPlanned(planned(), byNurse), recorded(adeyemi, nurse))).toEqual([
      { kind: 'non-physician', name: nurse.name },
    ]);
  });

  it('goes by the day that is planned', () => {
    expect(planSiteRemarks(planned('balloon-kyphoplasty', '2027-06-30'), recorded(adeyemi))).toEqual([]);
    expect(planSiteRemarks(planned('balloon-kyphoplasty', '2027-07-01T08:00:00-04:00'), recorded(adeyemi))).toEqual([
      { kind: 'ended', name: NAME, technique: 'balloon-kyphoplasty', on: '2027-06-30' },
    ]);
  });
});

describe('who can be named as the planned operator', () => {
  const novak = { name: 'Dr A. Novak', references: [`${BASE}/Practitioner/dr7`, 'Practitioner/dr7'], profession: 'physician' };
  const nurse = { name: 'Folake Adeyemi, RN', profession: 'non-physician-radiology-provider' };
  const named = (current: Case, ...operators: readonly object[]) =>
    operatorsToName(current, recorded(...operators)).map(({ name, reference, role, profession }) => [name, reference, role, profession]);

  it('is who is signed in, and the physicians of the site’s record', () => {
    expect(named(planned())).toEqual([[NAME, 'Practitioner/dr1', 'primary-operator', undefined]]);
    expect(named(planned(), nurse, novak, adeyemi)).toEqual([
      [NAME, 'Practitioner/dr1', 'primary-operator', 'physician'],
      ['Dr A. Novak', 'Practitioner/dr7', 'primary-operator', 'physician'],
    ]);
  });

  it('is nobody once an operator is planned', () => {
    expect(named(acted(planned(), { type: 'plan', change: { team: [member] } }), novak)).toEqual([]);
  });
});

describe('what it says beside one of the team', () => {
  const says = (operator: object, part: Partial<TeamMember> = {}): readonly SiteRemark[] =>
    memberSiteRemarks(withTeam(planned(), { ...member, ...part }), { ...member, ...part }, recorded(operator));

  it.each<readonly [string, object, readonly SiteRemark[]]>([
    ['all in order', adeyemi, []],
    [
      'ended',
      { ...adeyemi, privileges: [{ ...kyphoplasty, validUntil: '2026-11-21' }] },
      [{ kind: 'ended', name: NAME, technique: 'balloon-kyphoplasty', on: '2026-11-21' }],
    ],
    [
      'not begun',
      { ...adeyemi, privileges: [{ technique: 'balloon-kyphoplasty', grantedOn: '2026-12-01' }] },
      [{ kind: 'begins-later', name: NAME, technique: 'balloon-kyphoplasty', on: '2026-12-01' }],
    ],
    ['no privileges', { ...adeyemi, privileges: [] }, [{ kind: 'not-recorded', name: NAME, technique: 'balloon-kyphoplasty' }]],
    ['all of it ended', { ...adeyemi, validUntil: '2026-11-21' }, [{ kind: 'all-ended', name: NAME, on: '2026-11-21' }]],
    ['qualifications in part', { ...adeyemi, routes: [{ route: 1 }] }, [{ kind: 'in-part', name: NAME }]],
    ['no physician', { ...adeyemi, profession: 'non-physician-radiology-provider' }, [{ kind: 'non-physician', name: NAME }]],
  ])('%s', (_, operator, remarks) => {
    expect(says(operator)).toEqual(remarks);
  });

  it('knows an operator by reference, by itself or under this EHR’s base, and else by name', () => {
    const ended = { ...adeyemi, validUntil: '2026-01-01' };
    const kinds = (operator: object, part?: Partial<TeamMember>) => says(operator, part).map(({ kind }) => kind);
    expect(kinds({ ...ended, references: [`${BASE}/Practitioner/dr1`] }, { name: 'R. A.' })).toEqual(['all-ended']);
    expect(kinds({ ...ended, references: ['https://other.example/fhir/Practitioner/dr1'] }, { name: 'R. A.' })).toEqual(['not-listed']);
    expect(kinds(ended, { reference: undefined, name: ' dr ruth  ADEYEMI' })).toEqual(['all-ended']);
    expect(kinds(ended, { reference: 'Practitioner/dr1/_history/2', name: '' })).toEqual(['all-ended']);
    // Of the same name, and somebody else.
    expect(kinds(ended, { reference: 'Practitioner/dr2' })).toEqual(['not-listed']);
  });

  it('is nothing of who only helps, of a row without a name, and by what was done where that is another technique', () => {
    expect(says({ ...adeyemi, privileges: [] }, { role: 'assistant' })).toEqual([]);
    expect(says(adeyemi, { reference: undefined, name: ' ' })).toEqual([]);
    const done = acted(withTeam(planned('sacroplasty'), member), {
      type: 'perform-level',
      level: 'L1',
      change: { technique: 'balloon-kyphoplasty' },
    });
    expect(memberSiteRemarks(done, member, recorded(adeyemi))).toEqual([]);
  });

  it('goes by the day of the procedure', () => {
    const current = acted(withTeam(planned(), member), { type: 'procedure', change: { performedStart: '2027-07-01T08:00:00-04:00' } });
    expect(memberSiteRemarks(current, member, recorded(adeyemi)).map(({ kind }) => kind)).toEqual(['ended']);
  });
});
