import { describe, expect, it } from 'vitest';
import type { Case, ChartSuggestion } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { lapsedAnswers } from '../../../src/assessment/day/lapse.ts';
import { isNotCompared } from '../../../src/assessment/day/seen-evidence.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present, withChart } from './cases.ts';

const hoursLater = (hours: number) => new Date(Date.parse(AT) + hours * 3_600_000);
const lapsed = (current: Case, hours: number, suggestions: Case['chart']['suggestions'] = {}) =>
  lapsedAnswers(current, suggestions, { asOf: hoursLater(hours), dayOfProcedureHours: 24 });

const assessed = acted(emptyCase(), { type: 'choose-level', level: 'L1' }, present('IND-1@L1'), notPresent('CARE-PRE-3'));

describe('an answer', () => {
  it('of the day of the procedure holds for the site’s hours and no longer', () => {
    expect(lapsed(assessed, 24)).toEqual({});
    expect(lapsed(assessed, 24.1)).toEqual({ 'CARE-PRE-3': { reason: 'window', windowHours: 24 } });
  });

  it('of any other question holds however old it is', () => {
    expect(Object.keys(lapsed(assessed, 14 * 24))).toEqual(['CARE-PRE-3']);
  });

  it('that held when the procedure began is not asked again afterwards', () => {
    const begun = (performedStart: string) => acted(assessed, { type: 'procedure', change: { status: 'completed', performedStart } });
    expect(lapsed(begun('2026-11-23T08:00:00Z'), 14 * 24)).toEqual({});
    expect(Object.keys(lapsed(begun('2026-11-24T08:00:00Z'), 14 * 24))).toEqual(['CARE-PRE-3']);
  });

  it('is not asked again for a procedure that was recorded without its time', () => {
    expect(lapsed(acted(assessed, { type: 'procedure', change: { status: 'not-done' } }), 14 * 24)).toEqual({});
  });
});

/** As a file of an earlier Vertaug has it. */
function seenOnly(reference: string): Case {
  const text = writeCaseFile(acted(emptyCase(), notPresent('CARE-PRE-3')));
  const read = readCaseFile(text.replace('"evidenceSeen": []', `"evidenceSeen": ["${reference}"]`));
  if (!read.ok) throw new TypeError(JSON.stringify(read.problem));
  return read.case;
}

describe('an answer that the chart contradicts', () => {
  const warfarin = (reference: string, part: Partial<ChartSuggestion> = {}) => ({
    'CARE-PRE-3': aSuggestion('CARE-PRE-3', { evidence: [anEvidence({ reference, versionId: '2' })], ...part }),
  });

  const ofWarfarin = (says: 'present' | 'absent') => anEvidence({ reference: 'MedicationRequest/w', says });

  it('no longer holds when the evidence was not on the screen', () => {
    expect(lapsed(assessed, 1, warfarin('MedicationRequest/w'))).toEqual({ 'CARE-PRE-3': { reason: 'new-evidence' } });
  });

  it('holds when it was given with that evidence on the screen, whatever its version', () => {
    const seen = acted(withChart(emptyCase(), { suggestions: warfarin('MedicationRequest/w') }), notPresent('CARE-PRE-3'));
    expect(
      lapsed(seen, 1, warfarin('MedicationRequest/w', { evidence: [anEvidence({ reference: 'MedicationRequest/w', versionId: '9' })] })),
    ).toEqual({});
  });

  it('holds when all that the file kept of that evidence is what it was, and says that it was not compared', () => {
    const kept = seenOnly('MedicationRequest/w/_history/2');
    const changed = warfarin('MedicationRequest/w', { evidence: [anEvidence({ reference: 'MedicationRequest/w', status: 'on-hold' })] });
    expect(lapsed(kept, 1, changed)).toEqual({});
    expect(lapsed(kept, 1, warfarin('MedicationRequest/other'))).toEqual({ 'CARE-PRE-3': { reason: 'new-evidence' } });
    expect(Object.values(kept.answers).map(isNotCompared)).toEqual([true]);
    expect(Object.values(assessed.answers).map(isNotCompared)).toEqual([false, false]);
  });

  it('no longer holds by what came since, though the procedure began; what changed since then unsays nothing', () => {
    const begun = (current: Case) =>
      acted(current, { type: 'procedure', change: { status: 'completed', performedStart: '2026-11-22T10:00:00Z' } });
    expect(lapsed(begun(assessed), 1, warfarin('MedicationRequest/w'))).toEqual({ 'CARE-PRE-3': { reason: 'new-evidence' } });
    const seen = acted(
      withChart(emptyCase(), {
        suggestions: warfarin('MedicationRequest/w', { evidence: [ofWarfarin('absent')], suggests: 'not-present' }),
      }),
      notPresent('CARE-PRE-3'),
    );
    const turned = warfarin('MedicationRequest/w', { evidence: [ofWarfarin('present')] });
    expect(lapsed(seen, 1, turned)).toEqual({ 'CARE-PRE-3': { reason: 'changed-evidence' } });
    expect(lapsed(begun(seen), 1, turned)).toEqual({});
  });

  it('of "present" no longer holds once the record that said so says the opposite, though something else still says so', () => {
    const other = anEvidence({ reference: 'MedicationStatement/s' });
    const suggestions = (says: 'present' | 'absent') => warfarin('MedicationRequest/w', { evidence: [ofWarfarin(says), other] });
    const seen = acted(withChart(emptyCase(), { suggestions: suggestions('present') }), present('CARE-PRE-3'));
    expect(lapsed(seen, 1, suggestions('present'))).toEqual({});
    expect(lapsed(seen, 1, suggestions('absent'))).toEqual({ 'CARE-PRE-3': { reason: 'changed-evidence' } });
  });

  it('holds while the chart is still being read', () => {
    expect(lapsed(assessed, 1, warfarin('MedicationRequest/w', { state: 'reading' }))).toEqual({});
  });

  it('that took what the chart said holds while nothing tells that it was read to the end, and not once it was', () => {
    const seen = acted(withChart(emptyCase(), { suggestions: warfarin('MedicationRequest/w') }), present('CARE-PRE-3'));
    const gone = { state: 'no-data', suggests: undefined, evidence: [] } as const;
    expect(lapsed(seen, 1, warfarin('MedicationRequest/w', { ...gone, searched: [] }))).toEqual({});
    const searched = (status: 'read' | 'failed') => [{ read: 'MedicationRequest', status, count: 0, failure: undefined }] as const;
    expect(lapsed(seen, 1, warfarin('MedicationRequest/w', { ...gone, searched: searched('failed') }))).toEqual({});
    expect(lapsed(seen, 1, warfarin('MedicationRequest/w', { ...gone, searched: searched('read') }))).toEqual({
      'CARE-PRE-3': { reason: 'changed-evidence' },
    });
  });

  it('that took what the chart said holds while the record is there as it was, though it counts for less', () => {
    const of = (...evidence: ChartSuggestion['evidence']) =>
      warfarin('MedicationRequest/w', {
        state: 'stale',
        suggests: undefined,
        searched: [{ read: 'MedicationRequest', status: 'read', count: 1, failure: undefined }],
        evidence,
      });
    const taken = acted(withChart(emptyCase(), { suggestions: warfarin('MedicationRequest/w') }), present('CARE-PRE-3'));
    const lessened = anEvidence({ reference: 'MedicationRequest/w', versionId: '4', says: 'stale' });
    expect(lapsed(taken, 1, of(lessened))).toEqual({});
    const changed = { 'CARE-PRE-3': { reason: 'changed-evidence' } };
    expect(lapsed(taken, 1, of({ ...lessened, status: 'stopped' }))).toEqual(changed);
    // Another in its place, in the same words, is not what was taken.
    expect(lapsed(taken, 1, of({ ...lessened, reference: 'MedicationRequest/other' }))).toEqual(changed);
    // Nor does what only stood beside it bear it out.
    const beside = anEvidence({ reference: 'MedicationStatement/s', says: 'supports' });
    const both = warfarin('MedicationRequest/w', { evidence: [anEvidence({ reference: 'MedicationRequest/w' }), beside] });
    expect(lapsed(acted(withChart(emptyCase(), { suggestions: both }), present('CARE-PRE-3')), 1, of(beside))).toEqual(changed);
  });

  it('holds while the evidence only bears on the question', () => {
    expect(lapsed(assessed, 1, warfarin('MedicationRequest/w', { state: 'no-data', suggests: undefined }))).toEqual({});
  });

  it('holds when a value that stood there as too old counts by what was read since, and not when it is another value', () => {
    const inr = (says: 'stale' | 'supports', value: string) => ({
      'CARE-PRE-5': aSuggestion('CARE-PRE-5', {
        state: 'no-data',
        suggests: undefined,
        evidence: [anEvidence({ reference: 'Observation/inr', title: 'INR', value, status: 'final', says })],
      }),
    });
    const seen = acted(withChart(emptyCase(), { suggestions: inr('stale', '1') }), notPresent('CARE-PRE-5'));
    expect(lapsed(seen, 1, inr('supports', '1'))).toEqual({});
    expect(lapsed(seen, 1, inr('supports', '1.9'))).toEqual({ 'CARE-PRE-5': { reason: 'changed-evidence' } });
  });
});

describe('a score that was taken from a measurement', () => {
  const pain = (value: string, suggests: number, beside: 'supports' | undefined = undefined) => ({
    'CARE-PRE-6': aSuggestion('CARE-PRE-6', {
      suggests,
      evidence: [
        anEvidence({ reference: 'Observation/pain', value, says: 'present' }),
        ...(beside ? [anEvidence({ reference: 'Observation/earlier', value: `${value} before`, says: beside })] : []),
      ],
    }),
  });
  const taken = (suggestions: Case['chart']['suggestions']) =>
    acted(withChart(emptyCase(), { suggestions }), { type: 'answer', key: 'CARE-PRE-6', value: 7, at: AT });

  it('is asked again once that measurement says another number', () => {
    expect(lapsed(taken(pain('7', 7)), 1, pain('7', 7))).toEqual({});
    expect(lapsed(taken(pain('7', 7)), 1, pain('4', 4))).toEqual({ 'CARE-PRE-6': { reason: 'changed-evidence' } });
  });

  it('holds when only what stood beside it says something else, and another score is newer', () => {
    const newer = {
      'CARE-PRE-6': aSuggestion('CARE-PRE-6', {
        suggests: 3,
        evidence: [
          anEvidence({ reference: 'Observation/newer', value: '3', says: 'present' }),
          anEvidence({ reference: 'Observation/pain', value: '7', says: 'present' }),
          anEvidence({ reference: 'Observation/earlier', value: '9 before', says: 'supports' }),
        ],
      }),
    };
    expect(lapsed(taken(pain('7', 7, 'supports')), 1, newer)).toEqual({});
  });
});
