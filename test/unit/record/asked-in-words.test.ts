import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { NO_DOSE } from '../../../src/assessment/case/new-case.ts';
import { doubts } from '../../../src/assessment/doubts/doubts.ts';
import { hardFacts } from '../../../src/assessment/doubts/hard-facts.ts';
import type { CapacityKind } from '../../../src/chart/findings/capacity-words.ts';
import { doubtAtPlace } from '../../../src/record/base/doubt-lines.ts';
import { hardFactInWords, hardFactLines } from '../../../src/record/base/hard-fact-lines.ts';
import { NO_LIMITS } from '../../../src/site/default-site.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, anEvidence, aSuggestion, emptyCase, present, wholeCase, withChart } from '../assessment/cases.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('a number that is asked about', () => {
  const limits = {
    cementVolumeMlPerLevel: 6,
    cementVolumeMlInAll: 10,
    fluoroscopyTimeMin: 30,
    referenceAirKermaMGy: 3000,
    doseAreaProductGyCm2: 200,
    consentValidDays: undefined,
  };
  const volume = (level: 'L1' | 'L2', cementVolumeMl: number): CaseAction => ({ type: 'perform-level', level, change: { cementVolumeMl } });
  const dose = (change: Partial<typeof NO_DOSE>): CaseAction => ({ type: 'procedure', change: { dose: { ...NO_DOSE, ...change } } });
  const entered = (id: 'inr' | 'platelets' | 'creatinine-clearance', value: number): CaseAction => ({
    type: 'bleeding',
    act: { kind: 'value', id, change: { value } },
  });

  it.each<[string, readonly CaseAction[]]>([
    ['L1: Is 45 mL right?', [volume('L1', 45)]],
    ['L1: 7 mL is above this site’s level of 6 mL. Is it right?', [volume('L1', 7)]],
    ['11 mL of cement in all is above this site’s level of 10 mL. Is it right?', [volume('L1', 5.5), volume('L2', 5.5)]],
    ['42 min is above this site’s follow-up level of 30 min. Is it right?', [dose({ fluoroscopyTimeMin: 42 })]],
    ['3500 mGy is above this site’s follow-up level of 3000 mGy. Is it right?', [dose({ referenceAirKermaMGy: 3500 })]],
    ['210 Gy·cm² is above this site’s follow-up level of 200 Gy·cm². Is it right?', [dose({ doseAreaProductGyCm2: 210 })]],
    ['Is INR 26 right?', [entered('inr', 26)]],
    ['Is 212000 ×10⁹/L right?', [entered('platelets', 212_000)]],
    ['Is 900 mL/min right?', [entered('creatinine-clearance', 900)]],
  ])('%s', (said, acts) => {
    const within = (text: string) => text.replaceAll('\u202f', '').replaceAll('\u00a0', ' ').replaceAll(',', '');
    const inCase = (...more: readonly CaseAction[]) =>
      doubts(acted(wholeCase(), ...more), { now: NOW, limits: said.includes('this site') ? limits : NO_LIMITS });
    expect(inCase(...acts).map(doubt => within(doubtAtPlace(doubt, inEnglish)))).toContain(said);
    expect(inCase().map(doubt => within(doubtAtPlace(doubt, inEnglish)))).not.toContain(said);
  });
});

describe('a hard fact in words', () => {
  const withCapacity = (kind: CapacityKind) =>
    withChart(emptyCase(), {
      hardFacts: { ...emptyCase().chart.hardFacts, capacity: [{ kind, evidence: anEvidence({ title: 'Guardian', date: '2026-01-05' }) }] },
    });
  const byPatient: CaseAction = { type: 'consent', change: { decision: 'given', givenBy: 'patient' } };
  const said = (...given: Parameters<typeof acted>) => hardFacts(acted(...given)).map(fact => hardFactInWords(fact, inEnglish));

  it.each<[CapacityKind, string]>([
    ['guardianship', 'A guardian is on file'],
    ['proxy-activated', 'An activated proxy is on file'],
  ])('%s: is told, and beside a decision of the patient says that the patient decided', (kind, words) => {
    expect(said(withCapacity(kind))).toContainEqual(expect.stringMatching(new RegExp(`^${words}: `)));
    expect(said(withCapacity(kind), byPatient)).toContainEqual(expect.stringMatching(new RegExp(`^${words}, and the patient decided: `)));
  });

  it('names what the chart has in its own words, two of it at most, and says how many more there are', () => {
    const refusals = ['a', 'b', 'c', 'd'].map(id => anEvidence({ reference: `Consent/${id}`, title: `Refusal ${id}`, date: '2026-11-20' }));
    const current = withChart(emptyCase(), { hardFacts: { ...emptyCase().chart.hardFacts, refusals } });
    const [refusal] = said(current).filter(text => text.includes('Refusal'));
    expect(refusal).toContain('Refusal a');
    expect(refusal).toContain('Refusal b');
    expect(refusal).not.toContain('Refusal c');
    expect(refusal).toContain('2 more');
  });

  it('names the contraindication, at its level where it has one', () => {
    const suggestion = aSuggestion('CON-ABS-2', { level: 'L3' });
    const atLevel = withChart(emptyCase(), {
      hardFacts: { ...emptyCase().chart.hardFacts, absoluteAt: [{ criterion: 'CON-ABS-2', level: 'L3', suggestion }] },
    });
    expect(said(atLevel)[0]).toContain('L3');
    expect(said(emptyCase(), present('CON-ABS-1'))[0]).toContain('Septicaemia');
  });
});

describe('what somebody went on in spite of', () => {
  const refused = acted(wholeCase(), { type: 'consent', change: { decision: 'refused' } });
  const refusals = [anEvidence({ reference: 'Consent/c', title: 'Refusal', date: '2026-11-30' })];
  const refusalOnFile = withChart(wholeCase(), { hardFacts: { ...wholeCase().chart.hardFacts, refusals } });
  const fieldsOf = (about: 'consent' | 'procedure' | 'all', current = refusalOnFile) =>
    hardFactLines(current, about, inEnglish).map(([, , field]) => field);

  it('is told once: of who decides in the consent, the rest in the procedure, all in a note', () => {
    expect(fieldsOf('consent')).toEqual(['departure.hard.refusal-on-file']);
    expect(fieldsOf('procedure')).toEqual(['departure.hard.no-time-out']);
    expect(fieldsOf('all')).toEqual(['departure.hard.refusal-on-file', 'departure.hard.no-time-out']);
  });

  it('has its words beside it, or that there are none yet, or none', () => {
    const wordsFor = (...acts: readonly CaseAction[]) =>
      hardFactLines(acted(refused, ...acts), 'procedure', inEnglish).map(([, value]) => value);
    const depart = (words: Extract<CaseAction, { type: 'depart' }>['words']): CaseAction => ({
      type: 'depart',
      key: 'hard.no-time-out',
      words,
    });
    expect(wordsFor()[1]).toBe('no word was given');
    expect(wordsFor(depart({ kind: 'given', text: 'The room was cleared.' }))[1]).toBe('The room was cleared.');
    expect(wordsFor(depart({ kind: 'none-given' }))[1]).toBe('no reasons given');
    expect(wordsFor(depart({ kind: 'given', text: ' ' }))[1]).toBe('no reasons given');
  });
});
