import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnderstood, readLogLine } from '../../../../src/assessment/log/read-log-line.ts';

const now = '2026-11-22T09:40:00-05:00';
const shortcuts = [{ short: 'mid', name: 'Midazolam', unit: 'mg i.v.' }];
const read = (line: string, at = now) => readLogLine(line, { now: at, shortcuts, session: { start: undefined, end: undefined } });

describe('a line of the log', () => {
  it('says vital signs, a dose and cement in one go', () => {
    expect(read('9:05 bp 132/70 p 70 s 98 · mid 1 · cem l1 end 3.5')).toEqual({
      at: '2026-11-22T09:05:00-05:00',
      vitalSigns: { systolicMmHg: 132, diastolicMmHg: 70, heartRatePerMin: 70, oxygenSaturationPercent: 98 },
      medicines: ['Midazolam 1 mg i.v.'],
      cement: [{ level: 'L1', when: 'end', volumeMl: 3.5 }],
      notUnderstood: [],
      hardlyRight: [],
      refused: [],
    });
  });

  it.each([
    ['138/76 72 bpm', undefined],
    ['138/76', { systolicMmHg: 138, diastolicMmHg: 76 }],
    ['p70 s98 t36.8', { heartRatePerMin: 70, oxygenSaturationPercent: 98, temperatureCel: 36.8 }],
    ['SpO2 97% RR 14', { oxygenSaturationPercent: 97, respiratoryRatePerMin: 14 }],
    ['TA 120/60, FC 64, T 36,5', { systolicMmHg: 120, diastolicMmHg: 60, heartRatePerMin: 64, temperatureCel: 36.5 }],
    ['pain 4', { pain: 4 }],
  ])('%s: vital signs as typed', (line, signs) => {
    const said = read(line);
    if (signs) expect(said.vitalSigns).toEqual(signs);
    expect(isUnderstood(said)).toBe(signs !== undefined);
  });

  it.each([
    ['ketamine 10 mg iv', ['ketamine 10 mg iv']],
    ['midazolam 1 mg iv', ['Midazolam 1 mg iv']],
    ['fentanyl 50 mcg; cefazolin 2 g i.v.', ['fentanyl 50 mcg', 'cefazolin 2 g i.v.']],
    ['MID 0,5', ['Midazolam 0,5 mg i.v.']],
    ['bp 120/70 mid 2', ['Midazolam 2 mg i.v.']],
  ])('%s: medicines with their dose', (line, medicines) => {
    expect(read(line)).toMatchObject({ medicines, notUnderstood: [] });
  });

  it.each(['fentanyl 50', 'midazolam', 'p', 'bp 120', 'cem l9 end', 'cem l1', '25:70 p 70', 'p seventy', 'bp 120/70 p'])(
    '%s: is not understood, and nothing of it is entered',
    line => {
      const said = read(line);
      expect(isUnderstood(said)).toBe(false);
      expect(said.notUnderstood).not.toEqual([]);
    },
  );

  it.each([
    ['p 30', ['Propofol 30 mg i.v.'], {}],
    ['P30 mg iv', ['Propofol 30 mg iv'], {}],
    ['bp 132/70 p 30', ['Propofol 30 mg i.v.'], { systolicMmHg: 132, diastolicMmHg: 70 }],
    ['fc 72 propofol 20', ['Propofol 20 mg i.v.'], { heartRatePerMin: 72 }],
  ])('%s: a medicine where the site calls one so, whatever the letter says elsewhere', (line, medicines, vitalSigns) => {
    const said = readLogLine(line, {
      now,
      shortcuts: [{ short: 'p', name: 'Propofol', unit: 'mg i.v.' }],
      session: { start: undefined, end: undefined },
    });
    expect(said).toMatchObject({ medicines, notUnderstood: [] });
    expect(said.vitalSigns).toEqual(vitalSigns);
  });

  it.each([
    ['midazolam 1 mg p 72 s 91', ['Midazolam 1 mg'], { heartRatePerMin: 72, oxygenSaturationPercent: 91 }],
    ['ketamine 10 mg iv 132/70', ['ketamine 10 mg iv'], { systolicMmHg: 132, diastolicMmHg: 70 }],
    ['mid 1 s 91', ['Midazolam 1 mg i.v.'], { oxygenSaturationPercent: 91 }],
    ['fentanyl 50 mcg s91 mid 1', ['fentanyl 50 mcg', 'Midazolam 1 mg i.v.'], { oxygenSaturationPercent: 91 }],
    ['fentanyl 50 mcg mid 1', ['fentanyl 50 mcg', 'Midazolam 1 mg i.v.'], {}],
    ['lidocaine 1 % 10 ml over 5 min', ['lidocaine 1 % 10 ml over 5 min'], {}],
    ['paracétamol 1 g iv sur 15 min', ['paracétamol 1 g iv sur 15 min'], {}],
    ['insulin 4 units', ['insulin 4 units'], {}],
  ])('%s: what stands behind a dose is no part of the medicine where it says a vital sign or another', (line, medicines, vitalSigns) => {
    const said = read(line);
    expect(said).toMatchObject({ medicines, notUnderstood: [] });
    expect(said.vitalSigns).toEqual(vitalSigns);
  });

  it.each(['midazolam 1 mg bp 120', 'midazolam 1 mg p 72 s', 'fentanyl 50 p 72', 'midazolam p 72 bpm'])(
    '%s: a vital sign that is not whole is refused with a dose before it',
    line => {
      expect(isUnderstood(read(line))).toBe(false);
    },
  );

  it.each([
    ['ketamine 10 mg iv propofol 20 mg', 'propofol 20 mg'],
    ['midazolam 1 mg and fentanyl 50 mcg', 'fentanyl 50 mcg'],
    ['mid 1 ondansetron 4', 'ondansetron 4'],
    ['s 97 ketamine 10 mg propofol20', 'propofol20'],
  ])('%s: what may be another medicine behind a dose is asked about, and nothing is entered', (line, part) => {
    const said = read(line);
    expect(said.refused).toEqual([{ why: 'another', part }]);
    expect(isUnderstood(said)).toBe(false);
  });

  it.each([
    ['s 97 s 71', 'oxygenSaturationPercent'],
    ['s 97 · s 71', 'oxygenSaturationPercent'],
    ['132/70 p 60 bp 120/70', 'systolicMmHg'],
    ['s 97 midazolam 1 mg s 91', 'oxygenSaturationPercent'],
  ])('%s: a vital sign that stands twice is refused', (line, sign) => {
    const said = read(line);
    expect(said.refused).toEqual([{ why: 'twice', sign }]);
    expect(isUnderstood(said)).toBe(false);
  });

  it('asks about a number that can hardly be right, and takes it with an exclamation mark', () => {
    expect(read('s 198')).toMatchObject({ hardlyRight: ['oxygenSaturationPercent:198'] });
    expect(isUnderstood(read('s 198'))).toBe(false);
    expect(isUnderstood(read('s 198!'))).toBe(true);
    expect(read('76/138')).toMatchObject({ hardlyRight: ['pressure:76/138'] });
    expect(isUnderstood(read('bp 76/138!'))).toBe(true);
    expect(read('t 98.6')).toMatchObject({ hardlyRight: ['temperatureCel:98.6'] });
  });

  it.each([
    ['9:05 p 70', now, '2026-11-22T09:05:00-05:00'],
    ['0905 p 70', now, '2026-11-22T09:05:00-05:00'],
    ['9h05 p 70', now, '2026-11-22T09:05:00-05:00'],
    ['p 70', now, now],
    ['23:55 p 70', '2026-11-22T00:10:00Z', '2026-11-21T23:55:00Z'],
    ['00:05 p 70', '2026-11-22T00:10:00Z', '2026-11-22T00:05:00Z'],
    ['1:05 pm p 70', '2026-11-22T13:40:00-05:00', '2026-11-22T13:05:00-05:00'],
    ['1:05PM midazolam 1 mg', '2026-11-22T13:40:00-05:00', '2026-11-22T13:05:00-05:00'],
    ['9:05 a.m. midazolam 1 mg', now, '2026-11-22T09:05:00-05:00'],
    ['12:05 am p 70', '2026-11-22T00:10:00Z', '2026-11-22T00:05:00Z'],
    ['12:05 pm p 70', '2026-11-22T12:10:00Z', '2026-11-22T12:05:00Z'],
  ])('%s typed at %s was at %s', (line, at, when) => {
    const said = read(line, at);
    expect(said.at).toBe(when);
    expect(isUnderstood(said)).toBe(true);
  });

  it.each(['13:05 pm p 70', 'midazolam 1 mg 9:05', 'fentanyl 50 mcg iv 9:10 bp 120/60', 'fentanyl 50 mcg 1:10 pm', 'p 70 9:05'])(
    '%s: a time that is none, or does not stand first, is not understood, and nothing is entered as of now',
    line => {
      const said = read(line);
      expect(isUnderstood(said)).toBe(false);
      expect(said.notUnderstood).not.toEqual([]);
    },
  );

  it.each(['O2 2 l', 'noradrenaline 0.1-0.2 mcg', 'mid 1-2'])('%s: a number behind the dose is no unit', line => {
    expect(read(line)).toMatchObject({ medicines: [], notUnderstood: [line] });
  });

  const during = { start: '2026-11-22T10:05:00+01:00', end: '2026-11-22T10:50:00+01:00' };
  const overMidnight = { start: '2026-11-22T23:30:00+01:00', end: '2026-11-23T00:20:00+01:00' };
  const running = { start: '2026-11-22T10:05:00+01:00', end: undefined };
  const dayOnly = { start: '2026-11-22', end: undefined };
  const nextMorning = '2026-11-23T08:30:00+01:00';

  it.each([
    ['10:10', during, nextMorning, '2026-11-22T10:10:00+01:00'],
    ['9:50', during, nextMorning, '2026-11-22T09:50:00+01:00'],
    ['17:00', during, nextMorning, '2026-11-22T17:00:00+01:00'],
    ['10:10', during, '2026-12-24T08:30:00+01:00', '2026-11-22T10:10:00+01:00'],
    ['23:55', overMidnight, nextMorning, '2026-11-22T23:55:00+01:00'],
    ['0:05', overMidnight, nextMorning, '2026-11-23T00:05:00+01:00'],
    ['0:40', overMidnight, nextMorning, '2026-11-23T00:40:00+01:00'],
    ['10:10', running, nextMorning, '2026-11-22T10:10:00+01:00'],
    ['10:10', dayOnly, nextMorning, '2026-11-22T10:10:00+01:00'],
  ])('%s of the session %o, typed at %s, was at %s', (time, session, at, when) => {
    const said = readLogLine(`${time} p 70`, { now: at, shortcuts, session });
    expect(said.at).toBe(when);
    expect(isUnderstood(said)).toBe(true);
  });

  it.each([
    ['the session is over for more than an hour', during, '2026-11-22T11:51:00+01:00', [{ why: 'time-needed' }]],
    ['the session is just over', during, '2026-11-22T11:49:00+01:00', []],
    ['the session began yesterday, and nobody said when it ended', running, nextMorning, [{ why: 'time-needed' }]],
    ['the session is running', running, '2026-11-22T11:51:00+01:00', []],
  ] as const)('without a time is taken or refused where %s', (_where, session, at, refused) => {
    const said = readLogLine('p 70', { now: at, shortcuts, session });
    expect(said.refused).toEqual(refused);
    expect(isUnderstood(said)).toBe(refused.length === 0);
  });

  it.each([
    ['10:32 p 70', running, false],
    ['10:31 p 70', running, true],
    ['10:32 p 70', { start: undefined, end: undefined }, false],
  ])('%s at half past ten, session %o: a time that is still to come is refused', (line, session, isTaken) => {
    const said = readLogLine(line, { now: '2026-11-22T10:30:00+01:00', shortcuts, session });
    expect(said.refused).toEqual(isTaken ? [] : [{ why: 'future', at: '2026-11-22T10:32:00+01:00' }]);
    expect(isUnderstood(said)).toBe(isTaken);
  });

  it('enters nothing of an empty line, and never throws', () => {
    expect(isUnderstood(read('  '))).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), line => {
        const said = read(line);
        return said.at.length > 0;
      }),
    );
  });
});
