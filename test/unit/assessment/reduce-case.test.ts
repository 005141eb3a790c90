import { describe, expect, it } from 'vitest';
import { levelFacts } from '../../../src/assessment/assess/facts.ts';
import type { LedgerEntry } from '../../../src/assessment/case/case.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { coverAsPlanned, performAsPlanned } from '../../../src/assessment/plan/as-planned.ts';
import { levelPlanFacts } from '../../../src/assessment/plan/facts.ts';
import { AT, acted, anEvidence, aSuggestion, COMPLICATION, emptyCase, notPresent, present, wholeCase, withChart } from './cases.ts';

const SAID = { says: 'present', title: 'Sepsis', value: undefined, date: '2026-11-20', status: 'active' };

describe('an answer', () => {
  const charted = withChart(emptyCase(), {
    suggestions: {
      'CON-ABS-1': aSuggestion('CON-ABS-1', {
        evidence: [anEvidence(), anEvidence({ reference: 'Observation/o1', versionId: undefined })],
      }),
      'CARE-PRE-6': aSuggestion('CARE-PRE-6', { suggests: 7 }),
      'CON-ABS-4': aSuggestion('CON-ABS-4', { state: 'stale', suggests: undefined }),
    },
  });

  it('is confirmed when it takes the suggestion that stood', () => {
    expect(acted(charted, present('CON-ABS-1')).answers['CON-ABS-1']).toEqual({
      value: 'present',
      origin: 'confirmed',
      at: AT,
      evidenceSeen: [
        { reference: 'Condition/c1/_history/3', said: SAID },
        { reference: 'Observation/o1', said: SAID },
      ],
    });
    expect(acted(charted, { type: 'answer', key: 'CARE-PRE-6', value: 7, at: AT }).answers['CARE-PRE-6']?.origin).toBe('confirmed');
  });

  it('is edited when it goes against the suggestion', () => {
    expect(acted(charted, notPresent('CON-ABS-1')).answers['CON-ABS-1']?.origin).toBe('edited');
    expect(acted(charted, { type: 'answer', key: 'CARE-PRE-6', value: 3, at: AT }).answers['CARE-PRE-6']?.origin).toBe('edited');
  });

  it('is typed when nothing was suggested, and still keeps the evidence that stood beside it', () => {
    const answer = acted(charted, notPresent('CON-ABS-4')).answers['CON-ABS-4'];
    expect(answer).toMatchObject({ origin: 'typed', evidenceSeen: [{ reference: 'Condition/c1/_history/3', said: SAID }] });
    expect(acted(charted, notPresent('CON-REL-4')).answers['CON-REL-4']).toMatchObject({ origin: 'typed', evidenceSeen: [] });
  });

  it('is taken back without a trace', () => {
    const cleared = acted(charted, present('CON-ABS-1'), { type: 'clear-answer', key: 'CON-ABS-1' });
    expect(Object.keys(cleared.answers)).toEqual([]);
  });
});

describe('levels', () => {
  it('stand in anatomical order and only once, and choosing one records nothing as performed', () => {
    const chosen = acted(
      emptyCase(),
      { type: 'choose-level', level: 'L3' },
      { type: 'choose-level', level: 'T12' },
      { type: 'choose-level', level: 'L3' },
    );
    const blank = { ...blanksOf(levelPlanFacts), ...blanksOf(levelFacts) };
    expect(chosen.levels).toEqual([
      { ...blank, level: 'T12' },
      { ...blank, level: 'L3' },
    ]);
    expect(chosen.procedure.levels).toEqual([]);
  });

  it('take their plan, performed data, answers and departures with them when dropped, but leave the consent as it was signed', () => {
    const dropped = acted(
      wholeCase(),
      present('CON-ABS-2@L1'),
      { type: 'depart', key: 'CON-ABS-2@L1', words: { kind: 'none-given' } },
      present('CON-ABS-1'),
      { type: 'drop-level', level: 'L1' },
    );
    expect(dropped.levels).toEqual([]);
    expect(dropped.procedure.levels).toEqual([]);
    expect(Object.keys(dropped.answers)).toEqual(['CON-ABS-1']);
    expect(dropped.departures).toEqual({});
    expect(dropped.consent.levels).toEqual(['L1']);
  });

  it('that start with the same letters are kept apart', () => {
    const both = acted(
      emptyCase(),
      { type: 'choose-level', level: 'T1' },
      { type: 'choose-level', level: 'T10' },
      present('IND-2@T1'),
      present('IND-2@T10'),
      { type: 'drop-level', level: 'T1' },
    );
    expect(Object.keys(both.answers)).toEqual(['IND-2@T10']);
  });

  it('are performed as planned by one deliberate act, which leaves what was recorded already', () => {
    const planned = acted(
      emptyCase(),
      { type: 'choose-level', level: 'T12' },
      { type: 'choose-level', level: 'L1' },
      { type: 'plan-level', level: 'T12', change: { technique: 'vertebroplasty' } },
      { type: 'plan-level', level: 'L1', change: { technique: 'vertebroplasty' } },
      { type: 'plan', change: { guidance: 'ct', injectate: 'pmma' } },
      { type: 'perform-level', level: 'L1', change: { technique: 'balloon-kyphoplasty', cementVolumeMl: 3 } },
      { type: 'procedure', change: { guidance: 'fluoroscopy' } },
    );
    const { procedure } = acted(planned, ...performAsPlanned(planned));
    expect(procedure.levels.map(({ level, technique, cementVolumeMl }) => [level, technique, cementVolumeMl])).toEqual([
      ['T12', 'vertebroplasty', undefined],
      ['L1', 'balloon-kyphoplasty', 3],
    ]);
    expect(procedure).toMatchObject({ guidance: 'fluoroscopy', injectate: 'pmma', status: undefined, immediateComplications: undefined });
  });

  it('are covered by the consent as planned, each technique once', () => {
    expect(
      coverAsPlanned(
        acted(
          wholeCase(),
          { type: 'choose-level', level: 'L2' },
          { type: 'plan-level', level: 'L2', change: { technique: 'balloon-kyphoplasty' } },
        ),
      ),
    ).toEqual({ levels: ['L1', 'L2'], techniques: ['balloon-kyphoplasty'], techniqueText: '', sedationCovered: true });
  });
});

describe('a complication', () => {
  it('starts with nothing answered', () => {
    const [added] = acted(emptyCase(), { type: 'add-complication', id: COMPLICATION }).complications;
    expect(added).toMatchObject({ id: COMPLICATION, kind: undefined, grade: undefined, outcome: undefined, occurredAt: undefined });
    expect(Object.values(added?.consequences ?? {})).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('is added once, however often the button is pressed, and can be removed', () => {
    const twice = acted(emptyCase(), { type: 'add-complication', id: COMPLICATION }, { type: 'add-complication', id: COMPLICATION });
    expect(twice.complications).toHaveLength(1);
    expect(acted(twice, { type: 'remove-complication', id: COMPLICATION }).complications).toEqual([]);
  });
});

describe('the ledger', () => {
  const entry = (part: Partial<LedgerEntry>): LedgerEntry => ({
    key: 'procedure',
    resourceType: 'Procedure',
    id: '7',
    versionId: '1',
    sent: '{}',
    at: AT,
    ...part,
  });

  it('keeps the newest entry of each resource', () => {
    const delivered = acted(
      emptyCase(),
      { type: 'delivered', entries: [entry({}), entry({ key: 'consent', resourceType: 'Consent' })] },
      { type: 'delivered', entries: [entry({ versionId: '2' })] },
    );
    expect(delivered.ledger.map(({ key, versionId }) => [key, versionId])).toEqual([
      ['consent', '1'],
      ['procedure', '2'],
    ]);
  });
});

describe('the patient', () => {
  it('is named once the chart was read, and never turns into another one', () => {
    const named = { ...emptyCase().patient, name: 'Margaret A. Osei' };
    expect(acted(emptyCase(), { type: 'identify', patient: named }).patient.name).toBe('Margaret A. Osei');
    expect(acted(emptyCase(), { type: 'identify', patient: { ...named, id: 'p2' } }).patient.id).toBe('p1');
  });
});

describe('the last dose of a drug', () => {
  const at = '2026-11-20T08:00:00-05:00';
  const said = acted(emptyCase(), { type: 'last-dose', ingredient: 'apixaban', answer: { at } });

  it('is kept as it was told, and may be told not to be known', () => {
    const both = acted(said, { type: 'last-dose', ingredient: 'aspirin', answer: 'unknown' });
    expect(both.lastDoses).toEqual({ apixaban: { at }, aspirin: 'unknown' });
  });

  it('is taken back without a trace', () => {
    expect(acted(said, { type: 'last-dose', ingredient: 'apixaban', answer: undefined }).lastDoses).toEqual({});
  });
});

describe('an act leaves alone what it is not about', () => {
  const performed = acted(
    emptyCase(),
    { type: 'perform-level', level: 'T12', change: { technique: 'vertebroplasty' } },
    { type: 'perform-level', level: 'L1', change: {} },
  );

  it('a level that is taken out of what was performed leaves the others', () => {
    expect(acted(performed, { type: 'drop-performed-level', level: 'L1' }).procedure.levels).toMatchObject([
      { level: 'T12', technique: 'vertebroplasty' },
    ]);
  });

  it('words that are taken back leave those under other keys', () => {
    const words = { kind: 'none-given' } as const;
    const both = acted(
      emptyCase(),
      { type: 'depart', key: 'CON-ABS-1', words },
      { type: 'depart', key: 'CON-ABS-4', words },
      { type: 'depart', key: 'CON-ABS-1', words: undefined },
    );
    expect(both.departures).toEqual({ 'CON-ABS-4': words });
  });

  it('a case that is opened stands in place of the one before, whole', () => {
    expect(acted(performed, { type: 'replace', case: wholeCase() })).toEqual(wholeCase());
  });
});

describe('"as planned"', () => {
  const planned = acted(emptyCase(), { type: 'plan', change: { guidance: 'ct', injectate: 'other', injectateText: 'Calcium phosphate' } });

  it('takes the injectate in words over, and not over what was written on the day', () => {
    expect(acted(planned, ...performAsPlanned(planned)).procedure).toMatchObject({
      injectate: 'other',
      injectateText: 'Calcium phosphate',
    });
    const written = acted(planned, { type: 'procedure', change: { injectateText: 'Cortoss' } });
    expect(acted(written, ...performAsPlanned(written)).procedure.injectateText).toBe('Cortoss');
  });
});
