import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { blanksOf } from '../../../../src/assessment/facts/blank-of.ts';
import { entriesOf, struck } from '../../../../src/assessment/log/enter-line.ts';
import { readLineOfCase } from '../../../../src/assessment/log/read-line-of-case.ts';
import { readLogLine } from '../../../../src/assessment/log/read-log-line.ts';
import { recoveryStretch, sessionStretch } from '../../../../src/assessment/log/session-stretch.ts';
import { changesFlagged } from '../../../../src/assessment/recover/changes-flagged.ts';
import { recoverFacts } from '../../../../src/assessment/recover/facts.ts';
import { operativeNote } from '../../../../src/record/notes/operative-note.ts';
import { inEnglish } from '../../../../src/words/load-words.ts';
import { acted, countedIds, emptyCase, wholeCase } from '../cases.ts';

const newId = countedIds();
const now = '2026-11-22T10:30:00+01:00';
const entered = (current: Case, line: string): Case =>
  acted(current, ...entriesOf(current, readLogLine(line, { now, shortcuts: [], session: { start: undefined, end: undefined } }), newId));

describe('a line of the log that was entered', () => {
  it('is vital signs, a dose and the cement of a level, each with its time', () => {
    const { procedure } = entered(wholeCase(), '10:10 bp 132/70 s 98 · midazolam 1 mg · cem L1 end 3.5');
    expect(procedure.vitalSigns).toMatchObject([
      { at: '2026-11-22T10:10:00+01:00', systolicMmHg: 132, diastolicMmHg: 70, oxygenSaturationPercent: 98, struck: false },
    ]);
    expect(procedure.sedationMedicines).toMatchObject([{ given: 'midazolam 1 mg', at: '2026-11-22T10:10:00+01:00' }]);
    expect(procedure.levels).toMatchObject([
      { level: 'L1', technique: 'balloon-kyphoplasty', cementEndedAt: '2026-11-22T10:10:00+01:00', cementVolumeMl: 3.5 },
    ]);
  });

  it('stands in the note in one line from the lowest to the highest; what was struck out does not', () => {
    const twice = entered(entered(wholeCase(), '10:10 bp 132/70 p 70'), '10:20 bp 120/64 p 82');
    expect(operativeNote(twice, inEnglish)).toContain('Vital signs: 2 entries, ');
    expect(operativeNote(twice, inEnglish)).toContain('systolic 120 to 132, diastolic 64 to 70, pulse 70 to 82');
    const [first] = twice.procedure.vitalSigns;
    const once = acted(twice, struck(twice, first?.id ?? '', true));
    expect(operativeNote(once, inEnglish)).toContain('Vital signs: 1 entry, ');
    expect(operativeNote(once, inEnglish)).toContain('systolic 120, diastolic 64, pulse 82');
    expect(once.procedure.vitalSigns).toHaveLength(2);
  });
});

describe('a line about cement', () => {
  const refusedOf = (current: Case, line: string) => {
    const { performedStart: start, performedEnd: end } = current.procedure;
    return readLineOfCase(current, line, { now, shortcuts: [], session: { start, end } }).refused;
  };

  it('is refused at a level that is neither planned nor performed', () => {
    expect(refusedOf(wholeCase(), '10:10 cem T8 end 3')).toEqual([{ why: 'other-level', level: 'T8' }]);
    expect(refusedOf(acted(emptyCase(), { type: 'choose-level', level: 'T8' }), 'cem T8 end 3')).toEqual([]);
    expect(refusedOf(acted(emptyCase(), { type: 'perform-level', level: 'T8', change: {} }), 'cem T8 start')).toEqual([]);
  });

  it('overwrites no time and no volume, and says the same again', () => {
    const recorded = entered(wholeCase(), '10:10 cem L1 start · cem L1 end 3.5');
    expect(refusedOf(recorded, '10:12 cem L1 start')).toEqual([{ why: 'recorded', level: 'L1', what: 'start' }]);
    expect(refusedOf(recorded, '10:12 cem L1 end 4')).toEqual([
      { why: 'recorded', level: 'L1', what: 'end' },
      { why: 'recorded', level: 'L1', what: 'volume' },
    ]);
    expect(refusedOf(recorded, '10:10 cem L1 end 3.5')).toEqual([]);
    expect(refusedOf(wholeCase(), '10:10 cem L1 end 3.5')).toEqual([{ why: 'recorded', level: 'L1', what: 'volume' }]);
  });

  it('says one volume of a level', () => {
    const fresh = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
    expect(refusedOf(fresh, 'cem L1 end 3 · cem L1 end 4')).toEqual([{ why: 'recorded', level: 'L1', what: 'volume' }]);
  });
});

describe('the stretch of time that is looked at in the EHR', () => {
  const at = (text: string) => Date.parse(text);

  it('is the session with the hour before it', () => {
    expect(sessionStretch(wholeCase(), new Date(now))).toEqual({
      from: at('2026-11-22T09:05:00+01:00'),
      to: at('2026-11-22T10:50:00+01:00'),
    });
  });

  it('is all of the day where no hour is known', () => {
    const dated = acted(wholeCase(), { type: 'procedure', change: { performedStart: '2026-11-22', performedEnd: '2026-11-22' } });
    const { from = 0, to = 0 } = sessionStretch(dated, new Date(now)) ?? {};
    for (const moment of ['2026-11-22T00:30:00Z', '2026-11-22T23:30:00Z'].map(at)) expect(from <= moment && moment < to).toBe(true);
  });

  it('runs until now while the procedure has not ended, and is none before anybody said when it began', () => {
    const running = acted(wholeCase(), { type: 'procedure', change: { performedEnd: undefined } });
    expect(sessionStretch(running, new Date(now))?.to).toBe(at(now));
    expect(sessionStretch(emptyCase(), new Date(now))).toBeUndefined();
    expect(recoveryStretch(running, new Date(now))).toBeUndefined();
  });

  it('of the recovery ends where the patient left', () => {
    const left = acted(wholeCase(), { type: 'recover', change: { dischargedAt: '2026-11-22T14:00:00+01:00' } });
    expect(recoveryStretch(left, new Date('2026-11-23T08:00:00Z'))).toEqual({
      from: at('2026-11-22T10:50:00+01:00'),
      to: at('2026-11-22T14:00:00+01:00'),
    });
  });
});

describe('a change against the baseline of the day', () => {
  const checked = (...found: readonly Partial<Case['recovery']['checks'][number]>[]) => {
    const id = countedIds();
    const checks = found.map((part, index) => ({
      id: id(),
      ...blanksOf(recoverFacts.checks.facts),
      at: `2026-11-22T11:${index}0:00+01:00`,
      ...part,
    }));
    return changesFlagged(acted(wholeCase(), { type: 'recover', change: { checks } }));
  };

  it.each([
    ['strength that is worse', { motorStrength: 'worse' }, ['motorStrength']],
    ['neurology that is worse', { neurology: 'worse' }, ['neurology']],
    ['a patient who is not alert', { sensorium: 'confused' }, ['sensorium']],
    ['nothing new', { motorStrength: 'as-before', neurology: 'better', sensorium: 'alert' }, undefined],
    ['nothing examined', {}, undefined],
    ['what was struck out', { motorStrength: 'worse', struck: true }, undefined],
  ] as const)('is told of %s', (_what, found, signs) => {
    expect(checked(found).map(flagged => flagged.signs)).toEqual(signs === undefined ? [] : [signs]);
  });

  it('that has no time is never over by another check', () => {
    expect(checked({ motorStrength: 'worse', at: undefined }, { motorStrength: 'as-before' }).map(({ stands }) => stands)).toEqual([true]);
    expect(checked({ motorStrength: 'worse' }, { motorStrength: 'as-before', at: undefined }).map(({ stands }) => stands)).toEqual([true]);
  });

  const stands = (...found: readonly Partial<Case['recovery']['checks'][number]>[]) => checked(...found).map(flagged => flagged.stands);

  it('is ended by later checks together, each sign by its own', () => {
    const both = { motorStrength: 'worse', neurology: 'worse' } as const;
    expect(stands(both, { motorStrength: 'as-before' })).toEqual([true]);
    expect(stands(both, { motorStrength: 'as-before' }, { neurology: 'better' })).toEqual([false]);
  });

  it.each([
    ['after midnight', '2026-11-22T23:50:00+01:00', '2026-11-23T00:20:00+01:00', false],
    ['in another zone, later whatever its clock says', '2026-11-22T23:50:00+01:00', '2026-11-22T23:10:00Z', false],
    ['in another zone, earlier whatever its clock says', '2026-11-22T11:00:00Z', '2026-11-22T11:30:00+01:00', true],
    ['in the same minute', '2026-11-22T11:00:00+01:00', '2026-11-22T11:00:00+01:00', true],
    ['on that day, nobody said when', '2026-11-22T11:00:00+01:00', '2026-11-22', true],
    ['by the clock, of one of that day', '2026-11-22', '2026-11-22T11:00:00+01:00', true],
    ['on the next day', '2026-11-22T11:00:00+01:00', '2026-11-23', false],
  ])('stands or not where the other check was %s', (_when, at, laterAt, isStanding) => {
    expect(stands({ motorStrength: 'worse', at }, { motorStrength: 'as-before', at: laterAt })).toEqual([isStanding]);
    // In whatever order they were entered.
    expect(stands({ motorStrength: 'as-before', at: laterAt }, { motorStrength: 'worse', at })).toEqual([isStanding]);
  });

  it('is flagged anew where it comes back', () => {
    expect(stands({ motorStrength: 'worse' }, { motorStrength: 'as-before' }, { motorStrength: 'worse' })).toEqual([false, true]);
  });

  it('is not ended by a check that was struck out', () => {
    expect(stands({ motorStrength: 'worse' }, { motorStrength: 'as-before', struck: true })).toEqual([true]);
  });

  it('stands until a later check found it as before, and stays told', () => {
    expect(checked({ motorStrength: 'worse' }, { sensorium: 'alert' }).map(({ stands }) => stands)).toEqual([true]);
    expect(checked({ motorStrength: 'worse' }, { motorStrength: 'as-before' }).map(({ stands }) => stands)).toEqual([false]);
  });
});
