import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/assessment/assess/decide.ts';
import { suggest, suggestInSteps } from '../../../src/assessment/beside-chart/suggest.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import type { Condition, Procedure } from '../../../src/fhir/resource.ts';
import { DEFAULT_WINDOWS } from '../../../src/site/default-site.ts';
import { acted, emptyCase, notPresent } from './cases.ts';

const site = { windows: DEFAULT_WINDOWS };
const asOf = new Date('2026-11-22T09:30:20.000Z');

const sepsis: Condition = {
  resourceType: 'Condition',
  id: 'c1',
  meta: { versionId: '2' },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '91302008' }], text: 'Sepsis' },
  subject: { reference: 'Patient/p1' },
  recordedDate: '2026-11-21',
};

function readToTheEnd(patientId: string, ...found: readonly (Condition | Procedure)[]): ChartSnapshot {
  const empty = emptySnapshot(patientId);
  const settled: [string, unknown][] = Object.keys(empty.reads).map(read => [read, { status: 'read', count: 0 }]);
  return {
    ...empty,
    reads: { ...empty.reads, ...Object.fromEntries(settled) },
    resources: new Map(found.map(resource => [`${resource.resourceType}/${resource.id}`, resource])),
  };
}

describe('what the chart suggests', () => {
  it('stands beside the question and answers nothing', () => {
    const suggested = suggest(emptyCase(), readToTheEnd('p1', sepsis), { asOf, site });
    expect(suggested.chart.suggestions['CON-ABS-1']).toMatchObject({ state: 'present', suggests: 'present' });
    expect(suggested).toEqual({ ...emptyCase(), chart: suggested.chart });
    expect(decide(suggested)).toMatchObject({ suggestedOpen: ['CON-ABS-1'], present: [], stillReading: false });
  });

  it('shows cement that is there already, and answers nothing by it', () => {
    const procedure: Procedure = {
      resourceType: 'Procedure',
      id: 'x1',
      status: 'completed',
      code: { text: 'Vertebroplasty of L2' },
      subject: { reference: 'Patient/p1' },
      performedDateTime: '2021-03',
    };
    const suggested = suggest(emptyCase(), readToTheEnd('p1', procedure), { asOf, site });
    expect(suggested.chart.earlierCement).toMatchObject([{ level: 'L2', date: '2021-03', evidence: { reference: 'Procedure/x1' } }]);
    expect(suggested.chart.levelFindings).toEqual([]);
  });

  it('does not touch an answer that was given before a late read arrived', () => {
    const answered = acted(emptyCase(), notPresent('CON-ABS-1'));
    const late = suggest(answered, readToTheEnd('p1', sepsis), { asOf, site });
    expect(late.answers).toEqual(answered.answers);
  });

  it('is taken anew where a case is taken up again, and what a person confirmed lapses and is never replaced', () => {
    const first = suggest(emptyCase(), readToTheEnd('p1', sepsis), { asOf, site });
    const confirmed = acted(first, { type: 'answer', key: 'CON-ABS-1', value: 'present', at: asOf.toISOString() });
    expect(confirmed.answers['CON-ABS-1']?.origin).toBe('confirmed');
    const kept = readCaseFile(writeCaseFile(confirmed));
    if (!kept.ok) throw new Error('The case did not come back.');

    const refuted: Condition = {
      ...sepsis,
      meta: { versionId: '3' },
      verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }] },
    };
    const other: Condition = { ...sepsis, id: 'c2', code: { text: 'Osteomyelitis of L1' } };
    const resumed = suggest(kept.case, readToTheEnd('p1', refuted, other), { asOf, site });
    expect(resumed.answers).toEqual(confirmed.answers);
    expect(resumed.chart.lapsed).toHaveProperty('CON-ABS-1');
    const unanswered = suggest(emptyCase(), readToTheEnd('p1', refuted, other), { asOf, site });
    expect(resumed.chart.suggestions).toEqual(unanswered.chart.suggestions);
  });

  it('is sought for each chosen level, and for no other', () => {
    const atL1 = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
    const keys = Object.keys(suggest(atL1, readToTheEnd('p1'), { asOf, site }).chart.suggestions);
    expect(keys).toContain('CON-ABS-2@L1');
    expect(keys.filter(key => key.includes('@') && !key.endsWith('@L1'))).toEqual([]);
    expect(Object.keys(suggest(emptyCase(), readToTheEnd('p1'), { asOf, site }).chart.suggestions)).not.toContain('CON-ABS-2@L1');
  });

  it('is still being read until the reads have settled', () => {
    expect(decide(suggest(emptyCase(), emptySnapshot('p1'), { asOf, site })).stillReading).toBe(true);
  });

  it('says nothing from the chart of another patient', () => {
    expect(suggest(emptyCase(), readToTheEnd('p2', sepsis), { asOf, site })).toEqual(emptyCase());
  });

  it('is judged anew when time has passed and not within the minute', () => {
    const snapshot = readToTheEnd('p1', sepsis);
    const seen = (at: string) => suggest(emptyCase(), snapshot, { asOf: new Date(at), site }).chart.suggestions['CON-ABS-1'];
    expect(seen('2026-11-22T09:30:59.000Z')).toBe(seen('2026-11-22T09:30:01.000Z'));
    expect(seen('2026-11-22T09:31:00.000Z')).not.toBe(seen('2026-11-22T09:30:01.000Z'));
  });
});

describe('what the chart suggests, worked out in steps', () => {
  it('is what it is when it is worked out at once, also when the case has changed since', () => {
    const snapshot = readToTheEnd('p1', sepsis);
    const atL1 = acted(emptyCase(), { type: 'choose-level', level: 'L1' });
    for (const _step of suggestInSteps(emptyCase(), snapshot, { asOf, site }));
    const whole = suggest(atL1, readToTheEnd('p1', sepsis), { asOf, site });
    expect(suggest(atL1, snapshot, { asOf, site })).toEqual(whole);
  });

  it('has nothing to work out for another patient', () => {
    expect([...suggestInSteps(emptyCase(), readToTheEnd('p2', sepsis), { asOf, site })]).toEqual([]);
  });

  it('stays the same object while a later page says nothing new of it', () => {
    const first = suggest(emptyCase(), readToTheEnd('p1', sepsis), { asOf, site });
    const second = suggest(first, readToTheEnd('p1', structuredClone(sepsis)), { asOf, site });
    expect(second.chart.suggestions['CON-ABS-1']).toBe(first.chart.suggestions['CON-ABS-1']);
    const refuted = { ...sepsis, verificationStatus: { coding: [{ code: 'refuted' }] } };
    const third = suggest(first, readToTheEnd('p1', refuted), { asOf, site });
    expect(third.chart.suggestions['CON-ABS-1']).not.toEqual(first.chart.suggestions['CON-ABS-1']);
  });
});

describe('working it out in steps', () => {
  it('does nothing with the chart of another patient', () => {
    expect([...suggestInSteps(emptyCase(), readToTheEnd('p2', sepsis), { asOf, site })]).toEqual([]);
    expect([...suggestInSteps(emptyCase(), readToTheEnd('p1', sepsis), { asOf, site })]).not.toEqual([]);
  });
});
