import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { AT, acted, anEvidence, aSuggestion, COMPLICATION, present, wholeCase, withChart } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, resourcesOf } from './built.ts';

const change = (...actions: readonly CaseAction[]) => resourcesOf(acted(wholeCase(), ...actions));

describe('the Procedure', () => {
  it('says per level what was done there, and again as a site for plain readers', () => {
    const { procedure } = resourcesOf(wholeCase());
    const [level] = extensionsOf(procedure, 'augmented-level');
    expect(level?.extension?.map(part => [part.url, part.valueQuantity?.value ?? part.valueCodeableConcept?.coding?.[0]?.code])).toEqual([
      ['site', 'L1'],
      ['technique', 'balloon-kyphoplasty'],
      ['approach', 'transpedicular-bilateral'],
      ['cementVolume', 4.5],
      ['leakage', 'epidural'],
      ['indication', 'IND-1a'],
    ]);
    expect(procedure?.bodySite?.[0]?.coding?.map(({ code }) => code)).toEqual(['L1', '66794005']);
    expect(procedure?.reasonCode?.map(({ coding }) => coding?.[0]?.code)).toEqual(['IND-1a']);
  });

  it('names each technique once and each indication once', () => {
    const { procedure } = change({ type: 'choose-level', level: 'L2' }, present('IND-1@L2'), present('IND-1a@L2'), {
      type: 'perform-level',
      level: 'L2',
      change: { technique: 'balloon-kyphoplasty' },
    });
    expect(procedure?.code?.coding).toHaveLength(1);
    expect(procedure?.reasonCode).toHaveLength(1);
  });

  it('of two techniques names both, and can be stored', () => {
    const two = acted(wholeCase(), { type: 'choose-level', level: 'L2' }, present('IND-1@L2'), present('IND-1a@L2'), {
      type: 'perform-level',
      level: 'L2',
      change: { technique: 'vertebroplasty' },
    });
    expect(resourcesOf(two).procedure?.code?.coding?.map(({ code }) => code)).toEqual(['balloon-kyphoplasty', 'vertebroplasty']);
    expect(errorsOf(two)).toEqual([]);
  });

  it('of a technique without a code is called by its words, at the level and as a whole', () => {
    const { procedure } = change({ type: 'perform-level', level: 'L1', change: { technique: 'other', techniqueText: 'Vesselplasty' } });
    expect(procedure?.code).toMatchObject({ coding: [{ code: 'other' }], text: 'Vesselplasty' });
    const [level] = extensionsOf(procedure, 'augmented-level');
    expect(level?.extension?.find(({ url }) => url === 'technique')?.valueCodeableConcept?.text).toBe('Vesselplasty');
  });

  it('has no coding where no technique was recorded, so that the profile asks for it', () => {
    const unsaid = acted(wholeCase(), { type: 'perform-level', level: 'L1', change: { technique: undefined } });
    expect(resourcesOf(unsaid).procedure?.code?.coding).toBeUndefined();
    expect(errorsOf(unsaid).some(error => error.includes('Procedure.code'))).toBe(true);
  });

  it.each<[string, string | undefined, string | undefined, object]>([
    [
      'start and end',
      '2026-11-22T10:05:00Z',
      '2026-11-22T10:50:00Z',
      { performedPeriod: { start: '2026-11-22T10:05:00Z', end: '2026-11-22T10:50:00Z' } },
    ],
    ['start alone', '2026-11-22T10:05:00Z', undefined, { performedDateTime: '2026-11-22T10:05:00Z' }],
    ['end alone', undefined, '2026-11-22T10:50:00Z', { performedPeriod: { end: '2026-11-22T10:50:00Z' } }],
  ])('is timed by %s', (_, performedStart, performedEnd, expected) => {
    expect(change({ type: 'procedure', change: { performedStart, performedEnd } }).procedure).toMatchObject(expected);
  });

  it('that was not done names the planned levels with nothing done at them, and conforms', () => {
    const declined = acted(wholeCase(), {
      type: 'procedure',
      change: {
        status: 'not-done',
        statusReason: 'Patient declined',
        performedStart: undefined,
        performedEnd: undefined,
        guidance: undefined,
        injectate: undefined,
        immediateComplications: undefined,
        statusAtConclusion: undefined,
      },
    });
    const { procedure } = resourcesOf(acted(declined, { type: 'remove-complication', id: COMPLICATION }));
    expect(procedure).toMatchObject({ status: 'not-done', statusReason: { text: 'Patient declined' } });
    expect(extensionsOf(procedure, 'augmented-level')[0]?.extension?.map(({ url }) => url)).toEqual(['site', 'technique', 'indication']);
    expect(errorsOf(declined)).toEqual([]);
  });

  it('says "none observed" only when that was answered', () => {
    const said = (immediateComplications: 'none-observed' | undefined) =>
      extensionsOf(change({ type: 'procedure', change: { immediateComplications } }).procedure, 'immediate-complications');
    expect(said('none-observed')[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe('none-observed');
    expect(said(undefined)).toEqual([]);
  });

  it('gives the rationale of a departure that the answers still show, or that none was given', () => {
    const septic: readonly CaseAction[] = [
      present('CON-ABS-1'),
      { type: 'depart', key: 'CON-ABS-1', words: { kind: 'given', text: ' Source controlled. ' } },
    ];
    const parts = (actions: readonly CaseAction[]) =>
      extensionsOf(change(...actions).procedure, 'departure-rationale').map(({ extension }) => extension);
    expect(parts(septic)).toMatchObject([[{ url: 'criterion' }, { url: 'rationale', valueString: 'Source controlled.' }]]);
    expect(parts([...septic, { type: 'depart', key: 'CON-ABS-1', words: { kind: 'none-given' } }])).toMatchObject([
      [{ url: 'criterion' }, { url: 'noneGiven', valueBoolean: true }],
    ]);
    expect(parts([...septic, { type: 'clear-answer', key: 'CON-ABS-1' }])).toEqual([]);
  });

  it('gives the words for levels that differ, with the level', () => {
    const parts = extensionsOf(
      change(
        { type: 'perform-level', level: 'L2', change: { technique: 'balloon-kyphoplasty' } },
        { type: 'depart', key: 'level-mismatch@L2', words: { kind: 'given', text: 'New fracture seen on the table.' } },
      ).procedure,
      'departure-rationale',
    );
    expect(parts[0]?.extension).toMatchObject([
      { url: 'about', valueString: 'L2 is in what was done, and not in the plan or the consent' },
      { url: 'level', valueCodeableConcept: { coding: [{ code: 'L2' }] } },
      { url: 'rationale', valueString: 'New fracture seen on the table.' },
    ]);
  });

  it('refers to the imaging that stood on the screen when it was confirmed to agree', () => {
    const seen = [
      anEvidence({ reference: 'ImagingStudy/mr1', versionId: '2' }),
      anEvidence({ reference: 'DiagnosticReport/r1', versionId: undefined }),
      anEvidence({ reference: 'Condition/c1' }),
    ];
    const charted = withChart(wholeCase(), { suggestions: { 'CARE-PRE-11@L1': aSuggestion('CARE-PRE-11', { evidence: seen }) } });
    const references = (value: 'present' | 'not-present') =>
      extensionsOf(
        resourcesOf(acted(charted, { type: 'answer', key: 'CARE-PRE-11@L1', value, at: AT })).procedure,
        'imaging-correlation',
      ).map(({ valueReference }) => valueReference?.reference);
    expect(references('present')).toEqual(['ImagingStudy/mr1', 'DiagnosticReport/r1']);
    expect(references('not-present')).toEqual([]);
  });
});
