import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../../src/assessment/case/action.ts';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../../src/assessment/case/case-file.ts';
import { enteredNow } from '../../../../src/assessment/case/enter.ts';
import { newSedationMedicine } from '../../../../src/assessment/case/team.ts';
import { readCaseFile } from '../../../../src/assessment/case-file/open-case-file.ts';
import { blanksOf } from '../../../../src/assessment/facts/blank-of.ts';
import { scoreFacts } from '../../../../src/assessment/instruments/facts.ts';
import { dosesTaken } from '../../../../src/assessment/log/doses-of-ehr.ts';
import { struck } from '../../../../src/assessment/log/enter-line.ts';
import { differences } from '../../../../src/assessment/merge/differences.ts';
import { isSameWork, mergeCases } from '../../../../src/assessment/merge/merge-cases.ts';
import { settled } from '../../../../src/assessment/merge/settle.ts';
import { sharedBase } from '../../../../src/assessment/merge/shared-base.ts';
import { reduceCase } from '../../../../src/assessment/reduce-case.ts';
import { acted, COMPLICATION, countedIds, emptyCase, notPresent, present, wholeCase } from '../cases.ts';

const OURS = '2026-11-22T11:00:00.000Z';
const THEIRS = '2026-11-22T10:00:00.000Z';

const entered = (current: Case, by: string, at: string, ...actions: readonly CaseAction[]): Case => {
  const theirs: Case = { ...current, clinician: { reference: undefined, name: by, encounterId: 'e1' } };
  return actions.reduce((before, action) => enteredNow(before, reduceCase(before, action), at), theirs);
};
const ours = (base: Case, ...actions: readonly CaseAction[]) => entered(base, 'A. Novak', OURS, ...actions);
const theirs = (base: Case, ...actions: readonly CaseAction[]) => entered(base, 'Dr Ruth Adeyemi', THEIRS, ...actions);

function merged(base: Case | undefined, one: Case, other: Case): Case {
  const merge = mergeCases(base, one, other);
  if (!merge.ok) throw new Error(JSON.stringify(merge));
  return merge.case;
}

const OF_NOVAK = { by: 'A. Novak', at: OURS };
const NOVAK = { ...OF_NOVAK, encounterId: 'e1' };
const ADEYEMI = { by: 'Dr Ruth Adeyemi', at: THEIRS, encounterId: 'e1' };
const level: CaseAction = { type: 'choose-level', level: 'L1' };

describe('two people on one case', () => {
  it('have what each answered of what only payers ask; what they answered differently waits beside', () => {
    const base = acted(emptyCase(), level);
    const say = (key: string, value: boolean, at: string): CaseAction => ({ type: 'coverage', key, value, at });
    const both = merged(
      base,
      ours(base, say('inpatient', true, OURS), say('acute@L1', true, OURS)),
      theirs(base, say('pain-worse', false, THEIRS), say('acute@L1', false, THEIRS)),
    );
    expect(both.coverage).toMatchObject({ inpatient: { value: true }, 'pain-worse': { value: false } });
    expect(both.enteredBy).toMatchObject({ 'coverage.inpatient': NOVAK, 'coverage.pain-worse': ADEYEMI });
    expect(both.besides?.['coverage.acute@L1']).toHaveLength(1);
  });

  it('have a dose once that both took over from the EHR, and each that was given', () => {
    const base = wholeCase();
    const ids = countedIds();
    const dose = (reference: string) => ({
      ...{ reference, title: 'midazolam', value: '2 mg', at: '2026-11-22T10:05:00+01:00', author: undefined, sedates: true },
    });
    const [first, second] = [dose('MedicationAdministration/m1'), dose('MedicationAdministration/m2')];
    const mine = ours(base, dosesTaken(base, [first, second], ids));
    const other = theirs(base, dosesTaken(base, [first], ids));
    const rowsOf = (current: Case) => current.procedure.sedationMedicines.map(({ reference }) => reference);
    const both = merged(base, mine, other);
    expect(rowsOf(both)).toEqual([first.reference, second.reference]);
    expect(isSameWork(merged(base, mine, both), both)).toBe(true);
    // One that was struck out there counts for nothing: the other stands.
    const [row] = other.procedure.sedationMedicines;
    const struck = theirs(other, { type: 'procedure', change: { sedationMedicines: row ? [{ ...row, struck: true }] : [] } });
    const standing = merged(base, mine, struck).procedure.sedationMedicines.filter(each => !each.struck);
    expect(standing.map(({ reference }) => reference).toSorted()).toEqual([first.reference, second.reference]);
  });

  it('have a total once that both took over from the EHR, and each that was typed', () => {
    const base = wholeCase();
    const ids = countedIds();
    const told = (source?: string) => ({ ...blanksOf(scoreFacts), id: ids(), instrument: 'oswestry', score: 60, source }) as const;
    const both = merged(
      base,
      ours(base, { type: 'assess', change: { scores: [told('Observation/o1'), told()] } }),
      theirs(base, { type: 'assess', change: { scores: [told('Observation/o1'), told()] } }),
    );
    expect(both.assessment.scores.map(({ source }) => source)).toEqual(['Observation/o1', undefined, undefined]);
  });

  it('have what each of them entered at another place, with who entered it', () => {
    const base = emptyCase();
    const both = merged(
      base,
      ours(base, { type: 'plan', change: { guidance: 'ct' } }, present('CON-ABS-1'), level),
      theirs(base, { type: 'plan', change: { sedation: true } }, { type: 'choose-level', level: 'T12' }, notPresent('CON-REL-4')),
    );
    expect(both.plan).toMatchObject({ guidance: 'ct', sedation: true });
    expect(both.levels.map(row => row.level)).toEqual(['T12', 'L1']);
    expect([both.answers['CON-ABS-1']?.value, both.answers['CON-REL-4']?.value]).toEqual(['present', 'not-present']);
    expect(both.enteredBy).toEqual({
      'plan.guidance': NOVAK,
      'CON-ABS-1': NOVAK,
      'levels.L1': NOVAK,
      'plan.sedation': ADEYEMI,
      'levels.T12': ADEYEMI,
      'CON-REL-4': ADEYEMI,
    });
    expect(both.besides).toBeUndefined();
    expect(both.clinician.name).toBe('A. Novak');
  });

  it('differ where they answered one question otherwise: the one that was kept first stands, the other waits beside it', () => {
    const base = emptyCase();
    const mine = ours(base, notPresent('CON-ABS-1'));
    const both = merged(base, mine, theirs(base, present('CON-ABS-1')));
    expect(both.answers['CON-ABS-1']?.value).toBe('present');
    expect(both.enteredBy).toEqual({ 'CON-ABS-1': ADEYEMI });
    expect(both.besides).toEqual({ 'CON-ABS-1': [{ value: mine.answers['CON-ABS-1'], ...OF_NOVAK }] });
  });

  it('do not differ where they answered alike at different times', () => {
    const base = emptyCase();
    const later: CaseAction = { type: 'answer', key: 'CON-ABS-1', value: 'present', at: OURS };
    const both = merged(base, ours(base, later), theirs(base, present('CON-ABS-1')));
    expect(both.besides).toBeUndefined();
    expect(both.enteredBy).toEqual({ 'CON-ABS-1': ADEYEMI });
  });

  it('differ where one took back what the other changed', () => {
    const base = theirs(emptyCase(), { type: 'procedure', change: { note: 'as planned' } });
    const other = entered(base, 'Dr Ruth Adeyemi', '2026-11-22T10:30:00.000Z', { type: 'procedure', change: { note: 'as planned, L1' } });
    const both = merged(base, ours(base, { type: 'procedure', change: { note: '' } }), other);
    expect(both.procedure.note).toBe('as planned, L1');
    expect(both.besides).toEqual({ 'procedure.note': [{ value: '', ...OF_NOVAK }] });
  });

  it('differ where one took a row out and the other changed it, whoever was first', () => {
    const base = wholeCase();
    const change: CaseAction = { type: 'complication', id: COMPLICATION, change: { description: 'at the pedicle' } };
    const out: CaseAction = { type: 'remove-complication', id: COMPLICATION };
    const path = `complication.${COMPLICATION}`;
    const stays = merged(base, ours(base, out), theirs(base, change));
    expect(stays.complications[0]?.description).toBe('at the pedicle');
    expect(stays.besides).toEqual({ [path]: [{ ...OF_NOVAK }] });
    const gone = merged(base, ours(base, change), theirs(base, out));
    expect(gone.complications).toEqual([]);
    expect(gone.besides).toEqual({ [path]: [{ value: { ...base.complications[0], description: 'at the pedicle' }, ...OF_NOVAK }] });
  });

  it('differ where one struck a row of the log out and the other corrected it, whoever was first: it stays struck out until one is chosen', () => {
    const row = { ...newSedationMedicine(COMPLICATION), given: 'midazolam 2 mg', at: '2026-11-22T10:02:00+01:00' };
    const base = acted(wholeCase(), { type: 'procedure', change: { sedationMedicines: [row] } });
    const corrected: CaseAction = { type: 'procedure', change: { sedationMedicines: [{ ...row, given: 'midazolam 1 mg' }] } };
    const path = `procedure.sedationMedicines.${COMPLICATION}.struck`;
    const strike = struck(base, COMPLICATION, true);
    const late = merged(base, ours(base, corrected), theirs(base, strike));
    const early = merged(base, ours(base, strike), theirs(base, corrected));
    for (const both of [late, early]) {
      expect(both.procedure.sedationMedicines).toEqual([{ ...row, given: 'midazolam 1 mg', struck: true }]);
      expect(differences(both)).toMatchObject([{ path, kind: 'value', stands: true, others: [{ value: false }] }]);
    }
    expect(late.besides).toEqual({ [path]: [{ value: false, ...OF_NOVAK }] });
    const [waiting] = early.besides?.[path] ?? [];
    const counts = settled(early, path, waiting, OURS);
    expect(counts.procedure.sedationMedicines).toEqual([{ ...row, given: 'midazolam 1 mg' }]);
    expect(differences(counts)).toEqual([]);
  });

  it('do not differ where both struck a row out, or where nobody corrected it', () => {
    const row = { ...newSedationMedicine(COMPLICATION), given: 'midazolam 2 mg', at: '2026-11-22T10:02:00+01:00' };
    const base = acted(wholeCase(), { type: 'procedure', change: { sedationMedicines: [row] } });
    const strike = struck(base, COMPLICATION, true);
    expect(merged(base, ours(base, strike), theirs(base, strike)).besides).toBeUndefined();
    expect(merged(base, ours(base, strike), theirs(base, { type: 'plan', change: { guidance: 'ct' } })).besides).toBeUndefined();
  });

  it('lose nothing of a level that one left out while the other answered for it', () => {
    const base = wholeCase();
    const drop: CaseAction = { type: 'drop-level', level: 'L1' };
    const stays = merged(base, ours(base, drop), theirs(base, notPresent('IND-1@L1')));
    expect(stays.answers['IND-1@L1']?.value).toBe('not-present');
    expect(stays.procedure.levels).toEqual(base.procedure.levels);
    expect(stays.besides).toEqual({ 'levels.L1': [OF_NOVAK] });
    const gone = merged(base, ours(base, notPresent('IND-1@L1')), theirs(base, drop));
    expect([gone.levels, gone.procedure.levels, gone.answers['IND-1@L1']]).toEqual([[], [], undefined]);
    expect(gone.besides?.['levels.L1']).toMatchObject([
      { value: { kind: 'level', level: 'L1', answers: { 'IND-1@L1': { value: 'not-present' } }, plan: base.levels[0] }, ...OF_NOVAK },
    ]);
  });

  it('leave a level out with all that goes with it where the other did nothing there', () => {
    const base = wholeCase();
    const both = merged(base, ours(base, { type: 'drop-level', level: 'L1' }), theirs(base, { type: 'plan', change: { guidance: 'ct' } }));
    expect([both.levels, both.procedure.levels]).toEqual([[], []]);
    expect(Object.keys(both.answers).filter(key => key.endsWith('@L1'))).toEqual([]);
    expect(both.besides).toBeUndefined();
  });

  it('keep what each of them sent, and what each of them took back', () => {
    const base = wholeCase();
    const sent = (key: 'consent' | 'procedure', id: string, at: string) =>
      ({ key, resourceType: key === 'consent' ? 'Consent' : 'Procedure', id, versionId: '1', sent: '{}', at }) as const;
    const both = merged(
      base,
      acted(
        base,
        { type: 'delivered', entries: [sent('consent', 'c1', OURS), sent('procedure', 'p2', OURS)] },
        { type: 'take-back', key: 'note', on: true },
      ),
      acted(base, { type: 'delivered', entries: [sent('procedure', 'p1', THEIRS)] }, { type: 'take-back', key: 'consent', on: true }),
    );
    expect(both.ledger.map(({ id }) => id)).toEqual(['p1', 'c1', 'p2']);
    expect(both.takenBack).toEqual(['consent', 'note']);
  });
});

describe('what was brought together', () => {
  const base = wholeCase();
  const mine = ours(
    base,
    notPresent('CON-ABS-1'),
    { type: 'plan', change: { guidance: 'ct' } },
    { type: 'remove-complication', id: COMPLICATION },
  );
  const other = theirs(base, present('CON-ABS-1'), { type: 'complication', id: COMPLICATION, change: { description: 'leak' } });
  const both = merged(base, mine, other);

  it('is the same once more, from either base, and after it was kept and read', () => {
    expect(merged(base, mine, both)).toEqual(both);
    expect(merged(other, both, other)).toEqual(both);
    expect(merged(both, both, both)).toEqual(both);
    const read = readCaseFile(writeCaseFile(both));
    expect(read.ok && isSameWork(read.case, both)).toBe(true);
  });

  it('is theirs to the letter where this window brings nothing', () => {
    const mineAgain = { ...base, clinician: { reference: undefined, name: 'A. Novak', encounterId: 'e1' } };
    expect(writeCaseFile({ ...merged(base, mineAgain, both), clinician: both.clinician })).toBe(writeCaseFile(both));
    expect(isSameWork(merged(base, mineAgain, both), both)).toBe(true);
  });

  it('is more where nobody knows what both come from: what stands in either, and both where they differ', () => {
    const unknown = merged(undefined, mine, other);
    expect(unknown.plan.guidance).toBe('fluoroscopy');
    expect(unknown.besides).toMatchObject({ 'plan.guidance': [{ value: 'ct' }], 'CON-ABS-1': [{ value: { value: 'not-present' } }] });
    expect(unknown.complications).toEqual(other.complications);
  });
});

describe('what this window sent without hearing that it was kept', () => {
  const base = wholeCase();
  const first = ours(base, { type: 'procedure', change: { note: 'first' } });
  const second = ours(first, { type: 'procedure', change: { note: 'second' } });
  const later = entered(second, 'A. Novak', '2026-11-22T11:05:00.000Z', { type: 'procedure', change: { note: 'third' } });

  it('is what both come from where it shows in what was kept: nobody differs from himself', () => {
    const kept = theirs(first, { type: 'plan', change: { guidance: 'ct' } });
    expect(sharedBase(base, [first, later], kept)).toBe(first);
    const both = merged(sharedBase(base, [first, later], kept), later, kept);
    expect([both.procedure.note, both.plan.guidance, both.besides]).toEqual(['third', 'ct', undefined]);
  });

  it('is not, where it does not show', () => {
    const kept = theirs(base, { type: 'procedure', change: { note: 'theirs' } });
    expect(sharedBase(base, [first], kept)).toBe(base);
    expect(sharedBase(base, [], kept)).toBe(base);
  });
});

describe('what is no one case', () => {
  it.each([
    ['id', { id: COMPLICATION }],
    ['consentId', { consentId: COMPLICATION }],
    ['procedureId', { procedureId: COMPLICATION }],
    ['iss', { iss: 'https://other.example/fhir' }],
    ['startedAt', { startedAt: OURS }],
    ['patient', { patient: { ...emptyCase().patient, id: 'p2' } }],
  ] as const)('is not brought together: it differs by %s', (differs, part) => {
    const base = emptyCase();
    expect(mergeCases(base, base, { ...base, ...part })).toEqual({ ok: false, kind: 'not-one-case', differs });
  });
});
