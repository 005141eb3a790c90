import { describe, expect, it } from 'vitest';
import type { Case, FollowUpVisit } from '../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../src/assessment/case/enter.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { measuredPoints } from '../../../src/assessment/follow-up/measured.ts';
import { emptyVisit } from '../../../src/assessment/follow-up/new-visit.ts';
import { scoreFacts } from '../../../src/assessment/instruments/facts.ts';
import { recoverFacts } from '../../../src/assessment/recover/facts.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { Observation } from '../../../src/fhir/resource.ts';
import { asRecorded } from '../../../src/record/base/as-recorded.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { clinicalNote } from '../../../src/record/notes/clinical-note.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const NOTE = { carries: [], notKept: [], replaces: undefined };
const [VISIT, TOTAL] = ['00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-0000000000f2'];
type Total = Case['followUp']['scores'][number];

const called = (visit: Partial<FollowUpVisit>): Case =>
  acted(wholeCase(), { type: 'follow-up', change: { visits: [{ ...emptyVisit(VISIT), manner: 'telephone', pain: 3, ...visit }] } });
const total = (part: Partial<Total>): Total => ({ ...blanksOf(scoreFacts), id: TOTAL, ...part });
const since = (part: Partial<Total>): Case => acted(wholeCase(), { type: 'follow-up', change: { scores: [total(part)] } });
const assessed = (part: Partial<Total>): Case => acted(wholeCase(), { type: 'assess', change: { scores: [total(part)] } });

function scoresOf(current: Case): readonly (readonly [string, Observation])[] {
  const { entries } = buildRecord(current, { ...NO_POLICY, alsoSends: ['Observation'] });
  return entries.flatMap(({ key, resource }) => (resource.resourceType === 'Observation' ? [[key, resource] as const] : []));
}

const scoreOf = (current: Case): Observation | undefined => scoresOf(current)[0]?.[1];

const timingOf = (score: Observation | undefined) =>
  Object.fromEntries(
    (score?.extension?.[0]?.extension ?? []).map(({ url, valueInteger, valueCodeableConcept, valueReference }) => [
      url,
      valueInteger ?? valueReference?.reference ?? valueCodeableConcept?.coding?.[0]?.code,
    ]),
  );

const errorsIn = (current: Case) =>
  scoresOf(current).flatMap(([, score]) =>
    validate(score, { referenceTypes: { [`urn:uuid:${wholeCase().procedureId}`]: 'Procedure' } }).filter(
      ({ severity }) => severity === 'error',
    ),
  );

const PROCEDURE = `urn:uuid:${wholeCase().procedureId}`;

describe('the pain that was told at a contact', () => {
  it('is a score by our profile, of its row, counted in days from the procedure', () => {
    const current = called({ at: '2026-12-22T09:00:00+01:00' });
    const [[key, score] = []] = scoresOf(current);
    expect(key).toBe(`score/visit/${VISIT}`);
    expect(score).toMatchObject({
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
      valueQuantity: { value: 3, code: '{score}' },
      effectiveDateTime: '2026-12-22T09:00:00+01:00',
    });
    expect(score?.identifier?.map(({ value }) => value)).toEqual([`urn:uuid:${VISIT}`, `urn:uuid:${current.id}`]);
    expect(timingOf(score)).toEqual({ phase: 'follow-up', days: 30, procedure: PROCEDURE });
    expect(errorsIn(current)).toEqual([]);
  });

  it.each([
    ['after it on its day', '2026-11-22T18:00:00+01:00', { phase: 'same-day', days: 0, procedure: PROCEDURE }],
    ['on its day, at no time', '2026-11-22', { phase: 'same-day', days: 0, procedure: PROCEDURE }],
    ['before it, as its day says', '2026-11-20', { phase: 'before', days: -2, procedure: PROCEDURE }],
    ['in a month', '2026-12', { phase: 'follow-up', procedure: PROCEDURE }],
  ])('is timed where it was told %s', (_, at, timing) => {
    expect(timingOf(scoreOf(called({ at })))).toEqual(timing);
    expect(errorsIn(called({ at }))).toEqual([]);
  });

  it('is none where nobody was reached or no day was written down, where none was told, and where it lies off its scale', () => {
    const at = '2026-12-22';
    expect(scoresOf(called({ at, manner: 'not-reached' }))).toEqual([]);
    expect(scoresOf(called({}))).toEqual([]);
    expect(scoresOf(called({ at, pain: undefined }))).toEqual([]);
    expect(scoresOf(called({ at, pain: 11 }))).toEqual([]);
  });
});

describe('a score that was taken back as entered in error', () => {
  const oswestry = { instrument: 'oswestry', score: 60, at: '2026-12-22' } as const;
  const told = acted(
    wholeCase(),
    { type: 'answer', key: 'CARE-PRE-6', value: 8, at: '2026-11-20T09:00:00Z' },
    {
      type: 'follow-up',
      change: { visits: [{ ...emptyVisit(VISIT), manner: 'telephone', pain: 3, at: '2026-12-22' }], scores: [total(oswestry)] },
    },
  );

  it.each([
    ['score/pain', 8],
    [`score/visit/${VISIT}`, 3],
    [`score/total/${TOTAL}`, 60],
  ] as const)('is no part of the record any more, nor of what is compared: %s', (key, value) => {
    const inError = acted(told, { type: 'take-back', key, on: true });
    const valuesOf = (current: Case) => measuredPoints(current).map(point => point.value);
    expect(valuesOf(told)).toContain(value);
    expect(valuesOf(inError)).toEqual(valuesOf(told).filter(each => each !== value));
    const noteOf = (current: Case) => JSON.stringify(clinicalNote(current, inEnglish, NOTE).sections);
    expect(noteOf(inError)).not.toBe(noteOf(told));
    expect(asRecorded(inError).followUp.visits).toHaveLength(1);
    expect(scoresOf(inError).map(([sent]) => sent)).toEqual(scoresOf(told).flatMap(([sent]) => (sent === key ? [] : [sent])));
  });

  it('leaves the case as it was, should it be right after all', () => {
    const inError = acted(told, { type: 'take-back', key: `score/visit/${VISIT}`, on: true });
    expect(acted(inError, { type: 'take-back', key: `score/visit/${VISIT}`, on: false }).followUp).toEqual(told.followUp);
  });
});

it('names the visit in which a contact was recorded, whoever corrects its pain in another', () => {
  const visit = { ...emptyVisit(VISIT), manner: 'telephone', pain: 3, at: '2026-12-22' } as const;
  const during = (current: Case, encounterId: string, at: string, pain: number): Case =>
    enteredNow(
      { ...current, clinician: { ...current.clinician, encounterId } },
      acted(
        { ...current, clinician: { ...current.clinician, encounterId } },
        { type: 'follow-up', change: { visits: [{ ...visit, pain }] } },
      ),
      at,
    );
  const atCall = during(wholeCase(), 'call', '2026-12-22T09:00:00Z', 3);
  const corrected = during(atCall, 'later', '2027-01-05T09:00:00Z', 5);
  expect(scoreOf(corrected)?.valueQuantity?.value).toBe(5);
  expect(scoreOf(corrected)?.encounter?.reference).toBe('Encounter/call');
});

describe('a total of an instrument', () => {
  it.each([
    ['oswestry', '2.1a', { code: 'oswestry' }, 42, '%'],
    ['roland-morris', '', { code: 'roland-morris' }, 12, '{score}'],
    ['eq-5d-index', '5L', { code: 'eq-5d-index' }, -0.1, '1'],
    ['eq-5d-vas', '', { code: 'eq-5d-vas' }, 70, '{score}'],
    ['promis-physical-function', 'PF v2.0 short form 4a', { system: 'http://loinc.org', code: '91721-1' }, 38.5, '{T-score}'],
    ['promis-physical-function', 'v1.2', { system: 'http://loinc.org', code: '77874-6' }, 38.5, '{T-score}'],
    ['promis-physical-function', '1.0', { system: 'http://loinc.org', code: '77866-2' }, 38.5, '{T-score}'],
    ['promis-physical-function', 'short form 4a', { code: 'promis-physical-function' }, 38.5, '{T-score}'],
    ['promis-physical-function', 'v1.2, then v2.0', { code: 'promis-physical-function' }, 38.5, '{T-score}'],
  ] as const)('of %s, %j, is coded by LOINC only where its code is known, and conforms', (instrument, version, coding, score, unit) => {
    const current = since({ instrument, version, score, at: '2026-12-22' });
    expect(scoreOf(current)).toMatchObject({ code: { coding: [coding] }, valueQuantity: { value: score, code: unit } });
    expect(scoreOf(current)?.method?.text).toBe(version === '' ? undefined : version);
    expect(scoresOf(current)[0]?.[0]).toBe(`score/total/${TOTAL}`);
    expect(errorsIn(current)).toEqual([]);
  });

  it('is from before or after as its own day says, else as the stage has it', () => {
    const oswestry = { instrument: 'oswestry', score: 60 } as const;
    expect(timingOf(scoreOf(assessed({ ...oswestry, at: '2026-11-15' })))).toMatchObject({ phase: 'before', days: -7 });
    expect(timingOf(scoreOf(assessed({ ...oswestry, at: '2026-12-22' })))).toMatchObject({ phase: 'follow-up', days: 30 });
    expect(timingOf(scoreOf(assessed(oswestry)))).toEqual({ phase: 'before', procedure: PROCEDURE });
    expect(timingOf(scoreOf(since(oswestry)))).toEqual({ phase: 'follow-up', procedure: PROCEDURE });
  });

  it('is not sent to the EHR that it was taken over from', () => {
    expect(scoresOf(assessed({ instrument: 'oswestry', score: 60, at: '2026-11-15', source: 'Observation/o1' }))).toEqual([]);
  });

  it('is none without its instrument, without a number, or off its scale', () => {
    expect(scoresOf(since({ score: 60 }))).toEqual([]);
    expect(scoresOf(since({ instrument: 'oswestry' }))).toEqual([]);
    expect(scoresOf(since({ instrument: 'oswestry', score: 101 }))).toEqual([]);
  });
});

it('vital signs of the recovery room are no scores', () => {
  const check = { ...blanksOf(recoverFacts.checks.facts), id: VISIT, systolicMmHg: 120, diastolicMmHg: 70, pain: 4 };
  expect(scoresOf(acted(wholeCase(), { type: 'recover', change: { checks: [check] } }))).toEqual([]);
});
