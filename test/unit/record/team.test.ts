import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { asOperator, changedIn, mayTakeOver, newSedationMedicine, newTeamMember, renamed } from '../../../src/assessment/case/team.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { procedureRemarks } from '../../../src/assessment/procedure/procedure-remarks.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { operativeNote } from '../../../src/record/notes/operative-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, countedIds, wholeCase } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, resourcesOf } from './built.ts';

const newId = countedIds();
const OPERATOR = asOperator(newId(), { name: 'Dr Ruth Adeyemi', reference: 'Practitioner/dr1' });
const NURSE = { ...newTeamMember(newId()), name: ' Jo Blake ', role: 'monitoring', profession: 'nurse' } as const;
const GIVEN = { ...newSedationMedicine(newId()), given: 'midazolam 2 mg', at: '2026-11-22T10:02:00+01:00' };

type ProcedureChange = Extract<CaseAction, { type: 'procedure' }>['change'];
const procedure = (change: ProcedureChange): CaseAction => ({ type: 'procedure', change });
const built = (change: ProcedureChange) => resourcesOf(acted(wholeCase(), procedure(change))).procedure;

describe('the operator and the team', () => {
  it('stand in the Procedure, each with role and profession', () => {
    const team = built({ team: [{ ...OPERATOR, profession: 'physician' }, NURSE] })?.performer;
    expect(
      team?.map(({ function: role, extension }) => [role?.coding?.[0]?.code, extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code]),
    ).toEqual([
      ['primary-operator', 'physician'],
      ['monitoring', 'nurse'],
    ]);
    expect(team?.map(({ actor }) => actor)).toEqual([
      { reference: 'Practitioner/dr1', display: 'Dr Ruth Adeyemi' },
      { display: 'Jo Blake' },
    ]);
    expect(errorsOf(acted(wholeCase(), procedure({ team: [OPERATOR, NURSE] })))).toEqual([]);
  });

  it('stand in the note, one line each', () => {
    const note = operativeNote(acted(wholeCase(), procedure({ team: [OPERATOR, NURSE] })), inEnglish);
    expect(note).toContain('Primary operator: Dr Ruth Adeyemi\n');
    expect(note).toContain('Sedation and monitoring: Jo Blake (nurse)\n');
  });

  it('are nobody of whom nothing was said, and nobody who only is signed in', () => {
    expect(built({ team: [] })).not.toHaveProperty('performer');
    expect(built({ team: [newTeamMember(newId())] })).not.toHaveProperty('performer');
  });

  it('are taken over from who is signed in only once, and are somebody else once the name is written anew', () => {
    const { procedure: done, clinician } = wholeCase();
    expect(mayTakeOver({ ...done, team: [] }, clinician)).toBe(true);
    expect(mayTakeOver({ ...done, team: [OPERATOR] }, clinician)).toBe(false);
    expect(mayTakeOver({ ...done, team: [] }, { ...clinician, name: undefined })).toBe(false);
    expect(mayTakeOver({ ...done, team: [] }, { ...clinician, name: ' ' })).toBe(false);
    expect(built({ team: [renamed(OPERATOR, 'Dr Lee')] })?.performer?.[0]?.actor).toEqual({ display: 'Dr Lee' });
  });

  it('are who was signed in without a name where no name is known', () => {
    expect(built({ team: [{ ...OPERATOR, name: ' ' }] })?.performer?.[0]?.actor).toEqual({ reference: 'Practitioner/dr1' });
  });

  it('refer to nobody who does not work here', () => {
    expect(built({ team: [{ ...OPERATOR, reference: 'Patient/p1' }] })?.performer?.[0]?.actor).toEqual({ display: 'Dr Ruth Adeyemi' });
  });

  it('draw a warning where a nurse is the primary operator, as the profile does', () => {
    const rules = validate(built({ team: [{ ...OPERATOR, profession: 'nurse' }] }) ?? {}).map(({ rule }) => rule);
    expect(rules).toContain('va-proc-operator');
  });
});

describe('sedation', () => {
  it('is stored as it was given, with what was given when, whatever had been planned', () => {
    const made = built({ sedationLevel: 'deep', sedationMedicines: [GIVEN, { ...newSedationMedicine(newId()), given: ' ' }] });
    expect(extensionsOf(made, 'sedation-level')[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe('deep');
    expect(extensionsOf(made, 'stated-fact').map(({ extension }) => extension)).toEqual([
      [
        { url: 'what', valueString: 'Given for sedation' },
        { url: 'said', valueString: 'midazolam 2 mg, 22 November 2026, 10:02 (UTC+01:00)' },
        { url: 'at', valueDateTime: GIVEN.at },
      ],
      [
        { url: 'what', valueString: 'Vital signs and doses' },
        { url: 'said', valueString: 'In the EHR, by RN Okafor' },
      ],
    ]);
  });

  it('is not said where nobody said it', () => {
    const unsaid = acted(wholeCase(), procedure({ sedationLevel: undefined }));
    expect(extensionsOf(resourcesOf(unsaid).procedure, 'sedation-level')).toEqual([]);
    expect(operativeNote(unsaid, inEnglish)).not.toContain('Sedation');
    expect(completeness(unsaid).procedure.lacking).toEqual(['procedure.sedationLevel']);
  });

  it('that the consent does not cover is remarked', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    const uncovered = acted(wholeCase(), { type: 'consent', change: { sedationCovered: false } });
    expect(procedureRemarks(uncovered, now).map(({ kind }) => kind)).toEqual(['sedation-not-covered']);
    expect(procedureRemarks(acted(uncovered, procedure({ sedationLevel: 'none' })), now)).toEqual([]);
  });
});

describe('a case file of before the team was asked for', () => {
  it('opens with nobody in it and nothing said of sedation', () => {
    const { procedure: done, ...rest } = JSON.parse(writeCaseFile(wholeCase()));
    const { team, sedationLevel, sedationMedicines, ...older } = done;
    expect([team.length, sedationLevel, sedationMedicines]).toEqual([1, 'moderate', []]);
    const opened = readCaseFile(JSON.stringify({ ...rest, procedure: older }));
    expect(opened.ok && [opened.case.procedure.team, opened.case.procedure.sedationLevel]).toEqual([[], undefined]);
  });
});

describe('a row that is changed', () => {
  it('is changed alone, in its place', () => {
    const [one, two] = [newTeamMember(newId()), newTeamMember(newId())];
    expect(changedIn([one, two], { ...two, name: 'Kim Lund' })).toEqual([one, { ...two, name: 'Kim Lund' }]);
    expect(changedIn([one], { ...two, name: 'Kim Lund' })).toEqual([one]);
  });
});
