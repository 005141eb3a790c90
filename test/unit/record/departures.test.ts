import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { operativeNote } from '../../../src/record/notes/operative-note.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, present, wholeCase } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, resourcesOf } from './built.ts';

const DECLINED: CaseAction = { type: 'procedure', change: { status: 'not-done', statusReason: 'Fever this morning' } };
const GIVEN: CaseAction = { type: 'depart', key: 'CON-ABS-1', words: { kind: 'given', text: 'Source controlled.' } };

const wholeAfter = (...actions: readonly CaseAction[]) => acted(wholeCase(), ...actions);

/** `criterion or words @level: reasons` of every departure in the Procedure. */
const departuresIn = (...actions: readonly CaseAction[]) =>
  extensionsOf(resourcesOf(wholeAfter(...actions)).procedure, 'departure-rationale').map(({ extension = [] }) => {
    const part = (url: string) => extension.find(each => each.url === url);
    const what = part('criterion')?.valueCodeableConcept?.coding?.[0]?.code ?? part('about')?.valueString;
    const level = part('level')?.valueCodeableConcept?.coding?.[0]?.code;
    const words = part('noneGiven')?.valueBoolean ? 'none given' : part('rationale')?.valueString;
    return `${what}${level === undefined ? '' : `@${level}`}: ${words}`;
  });

const linesOf = (...actions: readonly CaseAction[]) =>
  recordSummary(wholeAfter(...actions), inEnglish).flatMap(({ lines }) => lines.map(({ label, value }) => `${label}: ${value}`));

describe('a contraindication that was answered present', () => {
  it('is in the Procedure before anybody gave a reason, as none given', () => {
    expect(departuresIn(present('CON-ABS-1'))).toEqual(['CON-ABS-1: none given']);
    expect(departuresIn(present('CON-ABS-2@L1'))).toEqual(['CON-ABS-2@L1: none given']);
    expect(errorsOf(wholeAfter(present('CON-ABS-1'), present('CON-ABS-2@L1')))).toEqual([]);
  });

  it('is there with its reason, with "none given", and not once the answer is another', () => {
    expect(departuresIn(present('CON-ABS-1'), GIVEN)).toEqual(['CON-ABS-1: Source controlled.']);
    expect(departuresIn(present('CON-ABS-1'), { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } })).toEqual([
      'CON-ABS-1: none given',
    ]);
    expect(departuresIn(present('CON-ABS-1'), GIVEN, { type: 'clear-answer', key: 'CON-ABS-1' })).toEqual([]);
  });

  it('is there too where the procedure was not done, with the words that were given before', () => {
    expect(departuresIn(present('CON-ABS-1'), DECLINED)).toEqual(['CON-ABS-1: none given']);
    expect(departuresIn(present('CON-ABS-1'), GIVEN, DECLINED)).toEqual(['CON-ABS-1: Source controlled.']);
    expect(errorsOf(wholeAfter(present('CON-ABS-1'), DECLINED))).toEqual([]);
  });

  it('stands in the note as something gone on with, and of what was not done only as present', () => {
    expect(linesOf(present('CON-ABS-1'))).toContain('Despite septicaemia: no reasons given');
    expect(linesOf(present('CON-ABS-1'), DECLINED)).toContain('Present against it: septicaemia');
    expect(linesOf(present('CON-ABS-1'), GIVEN, DECLINED)).toContain('Present against it: septicaemia: Source controlled.');
  });

  it('leads to where it can be changed: the reasons, or the question', () => {
    const fieldOf = (...actions: readonly CaseAction[]) =>
      recordSummary(wholeAfter(present('CON-ABS-1'), ...actions), inEnglish)
        .flatMap(({ lines }) => lines)
        .find(({ value, label }) => `${label}${value}`.includes('septicaemia'))?.field;
    expect(fieldOf()).toBe('departure.CON-ABS-1');
    expect(fieldOf(DECLINED)).toBe('CON-ABS-1');
  });
});

describe('a level that differs', () => {
  it('is in the Procedure with what it is about, before anybody gave a reason', () => {
    const treated: CaseAction = { type: 'perform-level', level: 'L2', change: { technique: 'vertebroplasty' } };
    expect(departuresIn(treated)).toEqual([`L2 is in what was done, and not in the plan or the consent@L2: none given`]);
    expect(errorsOf(wholeAfter(treated))).toEqual([]);
  });
});

describe('what an answer took off the screen', () => {
  it('is not said of a procedure that was not done', () => {
    const { procedure } = resourcesOf(wholeAfter(DECLINED));
    expect(procedure).not.toHaveProperty('usedCode');
    expect(procedure?.performedPeriod).toBeUndefined();
    for (const name of ['imaging-guidance', 'radiation-dose', 'images-archived', 'immediate-complications', 'status-at-conclusion']) {
      expect(extensionsOf(procedure, name)).toEqual([]);
    }
    expect(operativeNote(wholeAfter(DECLINED), inEnglish)).not.toMatch(/PMMA|Fluoroscopy|archived|Immediate complications|At the end/);
  });

  it('comes back with the answer', () => {
    const back = wholeAfter(DECLINED, { type: 'procedure', change: { status: 'completed' } });
    expect(resourcesOf(back).procedure?.usedCode).toEqual(resourcesOf(wholeCase()).procedure?.usedCode);
  });

  it('names another injectate beside what kind it is, and the kind alone where nobody named it', () => {
    const said = (injectateText: string) =>
      operativeNote(wholeAfter({ type: 'procedure', change: { injectate: 'other', injectateText } }), inEnglish)
        .split('\n')
        .filter(line => line.startsWith('Injectate'));
    expect(said('Hydroxyapatite paste')).toEqual(['Injectate: Another injectate: Hydroxyapatite paste']);
    expect(said(' ')).toEqual(['Injectate: Another injectate']);
    const unsaid = wholeAfter({ type: 'procedure', change: { injectate: undefined } });
    expect(operativeNote(unsaid, inEnglish)).not.toContain('Injectate');
  });

  it('does not stay beside another injectate as its name', () => {
    const changed = wholeAfter(
      { type: 'procedure', change: { injectate: 'other', injectateText: 'Hydroxyapatite paste' } },
      { type: 'procedure', change: { injectate: 'pmma' } },
    );
    expect(resourcesOf(changed).procedure?.usedCode?.[0]?.text).toBe('PMMA cement');
    expect(operativeNote(changed, inEnglish)).not.toContain('Hydroxyapatite');
  });
});

describe('what was stated in words', () => {
  it('is a line of the note and a stated fact of the Procedure, with its time where it has one', () => {
    const told = wholeAfter(
      { type: 'last-dose', ingredient: 'apixaban', answer: { at: '2026-11-19T20:00:00+01:00' } },
      { type: 'last-dose', ingredient: 'aspirin', answer: 'unknown' },
    );
    expect(operativeNote(told, inEnglish)).toContain('Last dose of apixaban: 19 November 2026, 20:00 (UTC+01:00)');
    expect(extensionsOf(resourcesOf(told).procedure, 'stated-fact').map(({ extension }) => extension)).toEqual([
      [
        { url: 'what', valueString: 'Last dose of apixaban' },
        { url: 'said', valueString: '19 November 2026, 20:00 (UTC+01:00)' },
        { url: 'at', valueDateTime: '2026-11-19T20:00:00+01:00' },
      ],
      [
        { url: 'what', valueString: 'Last dose of aspirin' },
        { url: 'said', valueString: 'asked, not known' },
      ],
      [
        { url: 'what', valueString: 'Vital signs and doses' },
        { url: 'said', valueString: 'In the EHR, by RN Okafor' },
      ],
    ]);
    expect(errorsOf(told)).toEqual([]);
  });
});
