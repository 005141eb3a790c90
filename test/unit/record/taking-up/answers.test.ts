import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../../src/assessment/case/case-file.ts';
import { enteredNow } from '../../../../src/assessment/case/enter.ts';
import { newSedationMedicine } from '../../../../src/assessment/case/team.ts';
import { readCaseFile } from '../../../../src/assessment/case-file/open-case-file.ts';
import { lapsedAnswers } from '../../../../src/assessment/day/lapse.ts';
import { blanksOf } from '../../../../src/assessment/facts/blank-of.ts';
import { procedureFacts } from '../../../../src/assessment/procedure/facts.ts';
import { stageResponse } from '../../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../../src/words/load-words.ts';
import { acted, anEvidence, aSuggestion, emptyCase, notPresent, wholeCase, withChart } from '../../assessment/cases.ts';
import { EVERYTHING, GIVEN, storedOf, takeUpOf, wouldSend } from './taken-up.ts';

const MORNING = '2026-11-22T07:00:00.000Z';
const entered = (before: Case, ...actions: Parameters<typeof acted>[1][]) => enteredNow(before, acted(before, ...actions), MORNING);

/** `CON-ABS-1` is a question of the day of the procedure. */
const answered = () => {
  const start = withChart(emptyCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1', { evidence: [anEvidence()] }) } });
  return entered(start, { type: 'choose-level', level: 'L1' }, { type: 'answer', key: 'CON-ABS-1', value: 'present', at: MORNING });
};

const lapses = (current: Case, asOf: string) => Object.keys(lapsedAnswers(current, {}, { asOf: new Date(asOf), dayOfProcedureHours: 24 }));

describe('answers that were taken up', () => {
  it('are who gave them, when, and how they came about, where a Provenance says so', () => {
    const taken = takeUpOf(storedOf(answered(), EVERYTHING), { clinician: { reference: 'Practitioner/dr2', name: 'Dr Lena Vogt' } });
    expect(taken.case.answers['CON-ABS-1']).toEqual({
      value: 'present',
      origin: 'confirmed',
      at: MORNING,
      evidenceSeen: [{ reference: 'Condition/c1', said: undefined }],
    });
    expect(taken.case.enteredBy['CON-ABS-1']).toEqual({ by: 'Dr Ruth Adeyemi', at: MORNING, encounterId: 'e1' });
    expect(taken.missing).toEqual([]);
    expect(wouldSend(taken.case, EVERYTHING)).toEqual([]);
  });

  it('of the day of the procedure lapse as they did', () => {
    const taken = takeUpOf(storedOf(answered(), EVERYTHING)).case;
    expect(lapses(taken, '2026-11-22T20:00:00Z')).toEqual([]);
    expect(lapses(taken, '2026-11-23T07:30:00Z')).toEqual(['CON-ABS-1']);
  });

  it('of the day of the procedure are asked again where nobody knows when they were given', () => {
    const later = acted(answered(), { type: 'answer', key: 'CON-REL-1', value: 'not-present', at: '2026-11-23T09:00:00.000Z' });
    const taken = takeUpOf(storedOf(later, ['QuestionnaireResponse']));
    expect(taken.missing.map(({ kind }) => kind)).toContain('when-answered');
    // By the response it was given on the 23rd at the latest.
    expect(lapses(taken.case, '2026-11-23T10:00:00Z')).toContain('CON-ABS-1');
    expect(taken.case.answers['CON-ABS-1']?.value).toBe('present');
  });

  it('that were asked again and answered again hold', () => {
    const taken = takeUpOf(storedOf(answered(), ['QuestionnaireResponse'])).case;
    const again = acted(taken, { type: 'answer', key: 'CON-ABS-1', value: 'not-present', at: '2026-11-23T09:00:00.000Z' });
    expect(lapses(again, '2026-11-23T10:00:00Z')).toEqual([]);
  });

  it('stand as they were given once the procedure was begun', () => {
    const done = acted(wholeCase(), notPresent('CON-ABS-1'));
    expect(lapses(takeUpOf(storedOf(done, ['QuestionnaireResponse'])).case, '2026-12-01T10:00:00Z')).toEqual([]);
  });
});

describe('a case that another person takes up', () => {
  it('is recorded from now on by them, and nothing is sent for that', () => {
    const given = { clinician: { reference: 'Practitioner/dr2', name: 'Dr Lena Vogt', encounterId: 'e2' } };
    const { case: taken } = takeUpOf(storedOf(answered(), ['QuestionnaireResponse', 'Observation']), given);
    expect([taken.clinician, taken.encounterId]).toEqual([given.clinician, 'e1']);
    expect(wouldSend(taken, ['QuestionnaireResponse', 'Observation'])).toEqual([]);
    expect(taken.enteredBy['CON-ABS-1']?.by).toBe('Practitioner/dr1');
  });

  it('was begun in no visit of theirs where its record names none, nor after it was kept and opened again', () => {
    const outside = { ...answered(), encounterId: undefined, enteredBy: {} };
    const { case: taken } = takeUpOf(storedOf(outside, ['QuestionnaireResponse']), {
      clinician: { ...outside.clinician, encounterId: 'e2' },
    });
    const again = readCaseFile(writeCaseFile(taken));
    expect(again.ok && stageResponse(again.case, 'assessment', inEnglish)).not.toHaveProperty('encounter');
    expect(taken.encounterId).toBeUndefined();
  });

  it('keeps the language of its record', () => {
    expect(takeUpOf(storedOf(answered(), EVERYTHING), { language: 'fr-CA' }).case.language).toBe('en');
  });
});

describe('what was told', () => {
  it('is read out of the words that were made of it: last doses, intervals, values, reversals, sedatives', () => {
    const told: Case = {
      ...wholeCase(),
      lastDoses: { warfarin: { at: '2026-11-17T08:00:00Z' }, apixaban: 'unknown', 'a drug of that name': { at: '2026-11' } },
      bleeding: {
        intervals: { apixaban: 12 },
        values: { inr: { value: 1.4, at: '2026-11-22T06:00:00Z' }, platelets: { value: 180, at: undefined } },
        reversals: { warfarin: { what: 'vitamin K 5 mg', at: '2026-11-21T18:00:00Z', valueAfter: '', valueAfterAt: undefined } },
        goingOn: undefined,
      },
    };
    const medicines = [
      { ...newSedationMedicine(GIVEN.newId()), given: 'midazolam 2 mg', at: '2026-11-22T10:00:00Z' },
      {
        ...newSedationMedicine(GIVEN.newId()),
        given: 'Fentanyl 50 µg',
        at: '2026-11-22T10:02:00Z',
        reference: 'MedicationAdministration/f1',
      },
    ];
    const signs = { ...blanksOf(procedureFacts.vitalSigns.facts), systolicMmHg: 138, diastolicMmHg: 76, temperatureCel: 36.4, pain: 3 };
    const vitalSigns = [
      { id: GIVEN.newId(), ...signs, at: '2026-11-22T10:05:00Z' },
      { id: GIVEN.newId(), ...blanksOf(procedureFacts.vitalSigns.facts), oxygenSaturationPercent: 98, heartRatePerMin: 72, at: undefined },
    ];
    const change = { sedationMedicines: medicines, monitoringKept: 'here', monitoringKeptBy: '', vitalSigns } as const;
    const current = acted(told, { type: 'procedure', change });
    const taken = takeUpOf(storedOf(current, []));
    expect(taken.case.lastDoses).toEqual(current.lastDoses);
    expect(taken.case.bleeding).toEqual(current.bleeding);
    expect(taken.case.procedure.sedationMedicines.map(({ given, at, reference }) => [given, at, reference])).toEqual([
      ['midazolam 2 mg', '2026-11-22T10:00:00Z', undefined],
      ['Fentanyl 50 µg', '2026-11-22T10:02:00Z', 'MedicationAdministration/f1'],
    ]);
    expect(taken.case.procedure.monitoringKept).toBe('here');
    const withoutIds = (rows: Case['procedure']['vitalSigns']) => rows.map(({ id: _id, ...row }) => row);
    expect(withoutIds(taken.case.procedure.vitalSigns)).toEqual(withoutIds(vitalSigns));
    expect(taken.missing.map(({ kind }) => kind)).not.toContain('told');
  });

  it('an antibiotic is taken up as given, told for sedation as every medicine once was too', () => {
    const medicine = { ...newSedationMedicine(GIVEN.newId()), given: 'Cefazolin 2 g', at: '2026-11-22T10:00:00Z' };
    const stored = storedOf(acted(wholeCase(), { type: 'procedure', change: { sedationMedicines: [medicine] } }), []);
    const before = JSON.parse(JSON.stringify(stored).replaceAll('"valueString":"Given"', '"valueString":"Given for sedation"'));
    expect(JSON.stringify(before)).toContain('"Given for sedation"');
    for (const resources of [stored, before]) {
      const { procedure } = takeUpOf(resources).case;
      expect(procedure.sedationMedicines.map(({ given, at }) => [given, at])).toEqual([['Cefazolin 2 g', '2026-11-22T10:00:00Z']]);
    }
  });

  it('and cannot be read again is told in its own words, and not guessed', () => {
    const reversal = { what: 'PCC 25 IU/kg', at: '2026-11-22T06:00:00Z', valueAfter: 'INR 1.2', valueAfterAt: '2026-11-22T07:00:00Z' };
    const bleeding = { ...wholeCase().bleeding, reversals: { warfarin: reversal } };
    const taken = takeUpOf(storedOf({ ...wholeCase(), bleeding }, []));
    expect(taken.case.bleeding).toEqual(emptyCase().bleeding);
    expect(taken.missing.find(({ kind }) => kind === 'told')).toMatchObject({ told: [{ what: 'Reversal of warfarin' }] });
  });

  it('words for going on are taken up, those about a level too', () => {
    const current = acted(
      wholeCase(),
      { type: 'answer', key: 'CON-ABS-1', value: 'present', at: MORNING },
      { type: 'depart', key: 'CON-ABS-1', words: { kind: 'given', text: 'Nothing else is left.' } },
      { type: 'depart', key: 'hard.no-time-out', words: { kind: 'given', text: 'An emergency.' } },
    );
    const taken = takeUpOf(storedOf(current, EVERYTHING));
    expect(taken.case.departures).toEqual(current.departures);
  });
});
