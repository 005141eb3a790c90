import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/action.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { extensionsOf, resourcesOf } from './built.ts';

const change = (...actions: readonly CaseAction[]) => resourcesOf(acted(wholeCase(), ...actions));
const complication = (part: Extract<CaseAction, { type: 'complication' }>['change']): CaseAction => ({
  type: 'complication',
  id: COMPLICATION,
  change: part,
});
const UNANSWERED = {
  'admission-for-therapy': undefined,
  'unplanned-increase-in-care': undefined,
  'prolonged-hospitalization': undefined,
  'permanent-sequelae': undefined,
  death: undefined,
};
const NONE_OF_FIVE = {
  'admission-for-therapy': false,
  'unplanned-increase-in-care': false,
  'prolonged-hospitalization': false,
  'permanent-sequelae': false,
  death: false,
};

describe('the AdverseEvent', () => {
  it('is not built before it is said what happened', () => {
    expect(change(complication({ kind: undefined })).event).toBeUndefined();
  });

  it('refers to no Procedure while there is none', () => {
    expect(change({ type: 'procedure', change: { status: undefined } }).event).not.toHaveProperty('suspectEntity');
  });

  it.each([
    ['1', UNANSWERED, 'mild', 'Non-serious'],
    ['2', UNANSWERED, 'moderate', undefined],
    ['2', NONE_OF_FIVE, 'moderate', 'Non-serious'],
    ['2', { ...NONE_OF_FIVE, 'prolonged-hospitalization': true }, 'moderate', 'SeriousResultsInHospitalization'],
    ['3', UNANSWERED, 'severe', 'SeriousResultsInHospitalization'],
    ['4', UNANSWERED, 'severe', 'SeriousIsLifeThreatening'],
    ['4', { ...UNANSWERED, 'permanent-sequelae': true }, 'severe', 'SeriousResultsInDisability'],
    ['5', UNANSWERED, 'severe', 'SeriousResultsInDeath'],
  ] as const)('of grade %s with %j is %s and %s, and keeps its grade', (grade, consequences, severity, seriousness) => {
    const { event } = change(complication({ grade, consequences }));
    expect(event?.severity?.coding?.[0]?.code).toBe(severity);
    expect(event?.seriousness?.coding?.[0]?.code).toBe(seriousness);
    expect(extensionsOf(event, 'severity-grade')[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe(grade);
  });

  it('of grade 5 is fatal even before the outcome is answered, and an answered outcome is not overwritten', () => {
    const outcome = (answered: 'ongoing' | undefined) =>
      change(complication({ grade: '5', outcome: answered })).event?.outcome?.coding?.[0]?.code;
    expect(outcome(undefined)).toBe('fatal');
    expect(outcome('ongoing')).toBe('ongoing');
  });

  it('is major by its consequences and never by its grade', () => {
    const classes = (consequences: typeof NONE_OF_FIVE | typeof UNANSWERED) =>
      extensionsOf(change(complication({ grade: '3', consequences })).event, 'complication-class').map(
        ({ valueCodeableConcept }) => valueCodeableConcept?.coding?.[0]?.code,
      );
    expect(classes(NONE_OF_FIVE)).toEqual(['minor']);
    expect(classes(UNANSWERED)).toEqual([]);
    expect(classes({ ...NONE_OF_FIVE, death: true })).toEqual(['major']);
  });

  it('records each consequence that was answered, the denied ones too', () => {
    const { event } = change(complication({ consequences: { ...UNANSWERED, 'admission-for-therapy': true, death: false } }));
    expect(
      extensionsOf(event, 'major-consequence').map(({ extension }) => [
        extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code,
        extension?.[1]?.valueBoolean,
      ]),
    ).toEqual([
      ['admission-for-therapy', true],
      ['death', false],
    ]);
  });
});
