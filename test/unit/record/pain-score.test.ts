import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { Observation } from '../../../src/fhir/resource.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { acted, anEvidence, aSuggestion, emptyCase, wholeCase, withChart } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const MORNING = '2026-11-22T07:00:00.000Z';

const told = (current: Case, value: number, at = MORNING): Case => acted(current, { type: 'answer', key: 'CARE-PRE-6', value, at });

function scoreOf(current: Case): Observation | undefined {
  const { entries } = buildRecord(current, { ...NO_POLICY, alsoSends: ['Observation'] });
  const resource = entries.find(({ key }) => key === 'score/pain')?.resource;
  return resource?.resourceType === 'Observation' ? resource : undefined;
}

const timingOf = (score: Observation | undefined) =>
  Object.fromEntries(
    (score?.extension?.[0]?.extension ?? []).map(({ url, valueInteger, valueCodeableConcept, valueReference }) => [
      url,
      valueInteger ?? valueReference?.reference ?? valueCodeableConcept?.coding?.[0]?.code,
    ]),
  );

const errorsIn = (score: Observation | undefined) =>
  score &&
  validate(score, { referenceTypes: { [`urn:uuid:${wholeCase().procedureId}`]: 'Procedure' } }).filter(
    ({ severity }) => severity === 'error',
  );

describe('the pain that was told', () => {
  it('is a score by our profile, from before the procedure that it is counted from', () => {
    const score = scoreOf(told(wholeCase(), 7.5));
    expect(score).toMatchObject({
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
      valueQuantity: { value: 7.5, system: 'http://unitsofmeasure.org', code: '{score}' },
      effectiveDateTime: MORNING,
      encounter: { reference: 'Encounter/e1' },
    });
    expect(timingOf(score)).toEqual({ phase: 'before', days: 0, procedure: `urn:uuid:${wholeCase().procedureId}` });
    expect(errorsIn(score)).toEqual([]);
  });

  it('is counted in days of where the procedure was done', () => {
    // Half past midnight there; by UTC the day before.
    const late = acted(wholeCase(), { type: 'procedure', change: { performedStart: '2026-11-22T01:00:00+02:00' } });
    expect(timingOf(scoreOf(told(late, 5, '2026-11-21T22:30:00.000Z'))).days).toBe(0);
    expect(timingOf(scoreOf(told(late, 5, '2026-11-21T21:30:00.000Z'))).days).toBe(-1);
    const west = acted(wholeCase(), { type: 'procedure', change: { performedStart: '2026-11-21T22:00:00-05:00' } });
    expect(timingOf(scoreOf(told(west, 5, '2026-11-22T02:00:00.000Z'))).days).toBe(0);
  });

  it('is counted by the minutes of a zone, too', () => {
    // Five past midnight there: half an hour before it would be the day before.
    const late = acted(wholeCase(), { type: 'procedure', change: { performedStart: '2026-11-22T00:10:00+05:30' } });
    expect(timingOf(scoreOf(told(late, 5, '2026-11-21T18:35:00.000Z'))).days).toBe(0);
    expect(timingOf(scoreOf(told(late, 5, '2026-11-21T18:25:00.000Z'))).days).toBe(-1);
  });

  it('is told at a time that nobody wrote down where it was entered after the procedure began', () => {
    const score = scoreOf(told(wholeCase(), 8, '2026-11-22T15:00:00.000Z'));
    expect(score).not.toHaveProperty('effectiveDateTime');
    expect(timingOf(score)).toEqual({ phase: 'before', procedure: `urn:uuid:${wholeCase().procedureId}` });
    expect(errorsIn(score)).toEqual([]);
  });

  it('is of no procedure as long as none was recorded, and of none that was not done', () => {
    expect(timingOf(scoreOf(told(emptyCase(), 0)))).toEqual({ phase: 'before' });
    expect(errorsIn(scoreOf(told(emptyCase(), 0)))).toEqual([]);
    const notDone = acted(wholeCase(), { type: 'procedure', change: { status: 'not-done' } });
    expect(timingOf(scoreOf(told(notDone, 3)))).toEqual({ phase: 'before' });
  });

  it('is not sent again to the EHR that it came from; what was given against the chart is', () => {
    const ofChart = aSuggestion('CARE-PRE-6', {
      evidence: [anEvidence({ reference: 'Observation/o1', value: '6' })],
      suggests: 6,
    });
    const charted = withChart(emptyCase(), { suggestions: { 'CARE-PRE-6': ofChart } });
    expect(told(charted, 6).answers['CARE-PRE-6']?.origin).toBe('confirmed');
    expect(scoreOf(told(charted, 6))).toBeUndefined();
    expect(scoreOf(told(charted, 9))?.valueQuantity?.value).toBe(9);
  });

  it('is none where nobody told one, or where the site does not have it sent', () => {
    expect(scoreOf(wholeCase())).toBeUndefined();
    expect(buildRecord(told(wholeCase(), 4), NO_POLICY).entries.map(({ key }) => key)).not.toContain('score/pain');
  });

  it('is performed by who entered it, and by nobody where that was another', () => {
    const entered = (by: string) => ({ ...told(emptyCase(), 4), enteredBy: { 'CARE-PRE-6': { by, at: MORNING } } });
    expect(scoreOf(entered('Dr Ruth Adeyemi'))?.performer).toEqual([{ reference: 'Practitioner/dr1' }]);
    expect(scoreOf(entered('N. Nurse'))).not.toHaveProperty('performer');
  });
});
