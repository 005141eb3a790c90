import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case, TeamMember } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { enteredNow } from '../../../src/assessment/case/enter.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { fieldOfEntry } from '../../../src/assessment/merge/changes-since.ts';
import { mergeCases } from '../../../src/assessment/merge/merge-cases.ts';
import {
  attestationOf,
  attested,
  isByAnother,
  mayAttest,
  preparedBy,
  standingAttestation,
} from '../../../src/assessment/procedure/attestation.ts';
import { procedureFacts } from '../../../src/assessment/procedure/facts.ts';
import { reduceCase } from '../../../src/assessment/reduce-case.ts';
import { clinicalNote } from '../../../src/record/notes/clinical-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, emptyCase, wholeCase } from './cases.ts';

const ROW = '00000000-0000-4000-8000-0000000000e1';
const NOON = '2026-11-22T12:00:00.000Z';
const LATER = '2026-11-22T13:00:00.000Z';
const operator: TeamMember = {
  id: '00000000-0000-4000-8000-0000000000d1',
  name: 'Dr Ruth Adeyemi',
  reference: 'Practitioner/dr1',
  role: 'primary-operator',
  profession: 'physician',
};
const done = (part: Partial<TeamMember> = {}): Case =>
  acted(wholeCase(), { type: 'procedure', change: { team: [{ ...operator, ...part }], note: 'as planned' } });
const signedIn = (current: Case, clinician: Case['clinician']): Case => ({ ...current, clinician });
const attest = (current: Case, said = false): Case => {
  const attestation = attestationOf(current, { at: NOON, said });
  return attestation ? reduceCase(current, { type: 'attest', attestation }) : current;
};

describe('who may attest the record of the procedure', () => {
  it('is the primary operator, by the reference of who is signed in', () => {
    expect(mayAttest(done())).toEqual({ who: 'operator', operator: 'Dr Ruth Adeyemi' });
    expect(mayAttest(done({ reference: 'Practitioner/dr1/_history/2', name: 'Adeyemi R' })).who).toBe('operator');
    expect(mayAttest(signedIn(done(), { reference: 'Practitioner/n1', name: 'Dr Ruth Adeyemi' }))).toEqual({
      who: 'somebody-else',
      operator: 'Dr Ruth Adeyemi',
    });
  });

  it('is by the name where a reference is missing or of another kind, and then in so many words', () => {
    for (const reference of [undefined, 'PractitionerRole/r1']) {
      const typed = done({ reference, name: ' dr ruth  ADEYEMI ' });
      expect(mayAttest(typed).who).toBe('perhaps');
      expect(attestationOf(typed, { at: NOON, said: false })).toBeUndefined();
      expect(attestationOf(typed, { at: NOON, said: true })).toMatchObject({ by: 'Dr Ruth Adeyemi', byName: true });
    }
    expect(mayAttest(done({ reference: undefined, name: 'A. Novak' })).who).toBe('somebody-else');
    expect(mayAttest(signedIn(done({ reference: undefined }), { reference: undefined, name: undefined })).who).toBe('somebody-else');
  });

  it('is nobody where no operator is named, the operator is no physician, or nothing was recorded', () => {
    expect(mayAttest(done({ role: undefined })).who).toBe('no-operator');
    expect(mayAttest(done({ profession: 'radiologic-technologist' })).who).toBe('no-physician');
    expect(mayAttest(done({ profession: undefined })).who).toBe('operator');
    expect(mayAttest(emptyCase()).who).toBe('nothing-recorded');
  });
});

describe('an attestation', () => {
  it('holds for what the record said, and is kept in the case file', () => {
    const current = attest(done());
    expect(standingAttestation(current)).toMatchObject({ by: 'Dr Ruth Adeyemi', at: NOON, reference: 'Practitioner/dr1', byName: false });
    expect(readCaseFile(writeCaseFile(current))).toEqual({ ok: true, case: current });
    const planned: CaseAction = { type: 'plan', change: { guidance: 'ct' } };
    expect(standingAttestation(acted(current, planned, { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } }))).toBeDefined();
  });

  it.each<[string, CaseAction]>([
    ['procedure.note', { type: 'procedure', change: { note: 'otherwise' } }],
    ['procedure.note', { type: 'procedure', change: { note: '' } }],
    ['procedure.operativeNote', { type: 'procedure', change: { operativeNote: 'edited' } }],
    ['procedure.levels.L1.cementVolumeMl', { type: 'perform-level', level: 'L1', change: { cementVolumeMl: 9 } }],
    [
      'procedure.universalProtocol.marking',
      { type: 'procedure', change: { universalProtocol: { ...done().procedure.universalProtocol, marking: 'imaging' } } },
    ],
  ])('lapses once %s is changed, and says so', (field, action) => {
    const changed = acted(attest(done()), action);
    expect(attested(changed)?.changed).toEqual([field]);
    expect(standingAttestation(changed)).toBeUndefined();
  });

  it('lapses with a row that is added or taken out, and holds again once all is as it was', () => {
    const current = attest(done());
    const out = acted(current, { type: 'remove-complication', id: current.complications[0]?.id ?? '' });
    expect(attested(out)?.changed.length).toBeGreaterThan(0);
    expect(standingAttestation({ ...out, complications: current.complications })).toBeDefined();
  });

  it('stays while a department records its review, and ends where a complication was entered in error', () => {
    const current = attest(done());
    const [{ id } = { id: '' }] = current.complications;
    const reviewed = acted(current, {
      type: 'complication',
      id,
      change: { reviewedAt: '2026-12-10', reviewedBy: 'The board', reviewWords: 'Nobody could have known.' },
    });
    expect(standingAttestation(reviewed)).toBeDefined();
    const inError = acted(current, { type: 'take-back', key: `adverse-event/${id}`, on: true });
    expect(standingAttestation(inError)).toBeUndefined();
    expect(standingAttestation(attest(inError))).toBeDefined();
  });

  it('is told in the note where something that was struck out, or is asked no more, is not', () => {
    const signs = {
      ...blanksOf(procedureFacts.vitalSigns.facts),
      id: ROW,
      systolicMmHg: 120,
      at: '2026-11-22T10:10:00+01:00',
      struck: true,
    };
    const current = attest(acted(done(), { type: 'procedure', change: { vitalSigns: [signs], injectateText: 'once meant' } }));
    const { head } = clinicalNote(current, inEnglish, { carries: [], notKept: [], replaces: undefined });
    expect(head.map(({ label }) => label)).toContain('Attested by');
  });

  it('is that of the last time, and can be taken back', () => {
    const again = attestationOf(done(), { at: LATER, said: false });
    const twice = again ? acted(attest(done()), { type: 'attest', attestation: again }) : done();
    expect(attested(twice)?.attestation.at).toBe(LATER);
    const once = acted(twice, { type: 'take-attestation-back', at: LATER });
    expect(attested(once)?.attestation.at).toBe(NOON);
    expect(attested(acted(once, { type: 'take-attestation-back', at: NOON }))).toBeUndefined();
  });

  it('lapses where somebody else changed what was attested in another window, and is lost by neither', () => {
    const base = done();
    const other = enteredNow(base, acted(base, { type: 'procedure', change: { note: 'otherwise' } }), NOON);
    const merge = mergeCases(base, attest(base), other);
    expect(merge.ok && attested(merge.case)).toMatchObject({ attestation: { at: NOON }, changed: ['procedure.note'] });
  });
});

describe('who prepared the record', () => {
  it('is everybody who entered something of it, in their order, and not who attests', () => {
    const nurse = signedIn(emptyCase(), { reference: undefined, name: 'N. Nurse' });
    const first = enteredNow(nurse, acted(nurse, { type: 'procedure', change: { note: 'a' } }), NOON);
    const tech = signedIn(first, { reference: undefined, name: 'T. Tech' });
    const second = enteredNow(tech, acted(tech, { type: 'procedure', change: { imagesArchived: true } }), LATER);
    expect(preparedBy(second)).toEqual(['N. Nurse', 'T. Tech']);
    expect(preparedBy(attest(second))).toEqual(['N. Nurse', 'T. Tech']);
  });
});

describe('who may attest the assessment', () => {
  const answered = (): Case => acted(emptyCase(), { type: 'answer', key: 'CON-ABS-1', value: 'not-present', at: NOON });
  const attestedAt = (current: Case): Case => {
    const attestation = attestationOf(current, { at: NOON, said: true, part: 'assessment' });
    return attestation ? reduceCase(current, { type: 'attest', attestation }) : current;
  };

  it('is whoever says that they will perform the procedure, before a team is named', () => {
    expect(mayAttest(emptyCase(), 'assessment').who).toBe('nothing-recorded');
    expect(mayAttest(answered(), 'assessment')).toEqual({ who: 'perhaps', operator: 'Dr Ruth Adeyemi' });
    expect(attestationOf(answered(), { at: NOON, said: false, part: 'assessment' })).toBeUndefined();
    expect(mayAttest(signedIn(answered(), { reference: 'Practitioner/x', name: undefined }), 'assessment').who).toBe('no-operator');
  });

  it('is the operator alone, once one is named', () => {
    const team = acted(answered(), { type: 'procedure', change: { team: [operator] } });
    expect(mayAttest(team, 'assessment').who).toBe('operator');
    expect(mayAttest(signedIn(team, { reference: 'Practitioner/n1', name: 'N. Ruiz' }), 'assessment').who).toBe('somebody-else');
  });

  it('stands apart from the record of the procedure, and lapses with an answer that changes', () => {
    const current = attestedAt(answered());
    expect(standingAttestation(current, 'assessment')).toMatchObject({ by: 'Dr Ruth Adeyemi', part: 'assessment' });
    expect(standingAttestation(current)).toBeUndefined();
    const changed = acted(current, { type: 'answer', key: 'CON-ABS-1', value: 'present', at: LATER });
    expect(standingAttestation(changed, 'assessment')).toBeUndefined();
    expect(attested(changed, 'assessment')?.changed).toEqual(['CON-ABS-1']);
  });

  it.each<readonly [string, CaseAction, string]>([
    ['a level that is added', { type: 'choose-level', level: 'T12' }, 'levels'],
    ['a level that is dropped', { type: 'drop-level', level: 'L1' }, 'levels'],
    ['a last dose', { type: 'last-dose', ingredient: 'apixaban', answer: 'unknown' }, 'last-dose.apixaban'],
    [
      'the hours between two doses',
      { type: 'bleeding', act: { kind: 'interval', drug: 'apixaban', hours: 12 } },
      'bleeding.interval.apixaban',
    ],
    ['words for a contraindication', { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } }, 'departure.CON-ABS-1'],
  ])('lapses with %s, and says so', (_what, action, field) => {
    const current = attestedAt(acted(answered(), { type: 'choose-level', level: 'L1' }));
    expect(standingAttestation(current, 'assessment')).toBeDefined();
    const changed = acted(current, action);
    expect(standingAttestation(changed, 'assessment')).toBeUndefined();
    expect(attested(changed, 'assessment')?.changed).toEqual([field]);
    expect(fieldOfEntry(field, changed)).toBe(field);
  });

  it('stays with words that are asked for before sending alone', () => {
    const current = attestedAt(answered());
    const words = { kind: 'none-given' } as const;
    expect(standingAttestation(acted(current, { type: 'depart', key: 'hard.no-time-out', words }), 'assessment')).toBeDefined();
  });

  it('is by somebody else once the team names another operator', () => {
    const current = attestedAt(answered());
    const attestation = standingAttestation(current, 'assessment');
    if (!attestation) throw new TypeError('nobody attested');
    const named = (part: Partial<TeamMember>) => acted(current, { type: 'procedure', change: { team: [{ ...operator, ...part }] } });
    expect(isByAnother(current, attestation)).toBe(false);
    expect(isByAnother(named({}), attestation)).toBe(false);
    const other = named({ name: 'Dr B', reference: 'Practitioner/b' });
    expect(isByAnother(other, attestation)).toBe(true);
    const { head } = clinicalNote(other, inEnglish, { carries: [], notKept: [], replaces: undefined });
    expect(head.find(({ label }) => label === 'Assessment attested by')?.value).toMatch(
      /^Dr Ruth Adeyemi, who is not the operator named, 22 November 2026/,
    );
  });

  it('is kept in the file of the case', () => {
    const current = attestedAt(answered());
    const opened = readCaseFile(writeCaseFile(current));
    expect(opened.ok && standingAttestation(opened.case, 'assessment')?.part).toBe('assessment');
  });
});
