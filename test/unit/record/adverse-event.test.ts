import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Complication } from '../../../src/assessment/case/case.ts';
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

const UNASKED: Complication['seriousCriteria'] = {
  'life-threatening': undefined,
  disabling: undefined,
  'intervention-to-prevent-harm': undefined,
};
const NOT_SERIOUS: Complication['seriousCriteria'] = { 'life-threatening': false, disabling: false, 'intervention-to-prevent-harm': false };

describe('the AdverseEvent', () => {
  it('is not built before it is said what happened', () => {
    expect(change(complication({ kind: undefined })).event).toBeUndefined();
  });

  it('refers to no Procedure while there is none', () => {
    expect(change({ type: 'procedure', change: { status: undefined } }).event).not.toHaveProperty('suspectEntity');
  });

  it.each([
    ['1', 'mild'],
    ['2', 'moderate'],
    ['3', 'severe'],
    ['4', 'severe'],
    ['5', 'severe'],
  ] as const)('of grade %s is %s, keeps its grade, and is neither serious nor not for it', (grade, severity) => {
    const { event } = change(complication({ grade, outcome: undefined, consequences: UNANSWERED, seriousCriteria: UNASKED }));
    expect(event?.severity?.coding?.[0]?.code).toBe(severity);
    expect(event).not.toHaveProperty('seriousness');
    expect(extensionsOf(event, 'severity-grade')[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe(grade);
  });

  it.each([
    ['nothing answered', UNANSWERED, UNASKED, undefined],
    ['the five alone answered no', NONE_OF_FIVE, UNASKED, undefined],
    ['the five but one answered no', { ...NONE_OF_FIVE, death: undefined }, NOT_SERIOUS, undefined],
    ['all answered no', NONE_OF_FIVE, NOT_SERIOUS, 'Non-serious'],
    ['a longer stay', { ...NONE_OF_FIVE, 'prolonged-hospitalization': true }, UNASKED, 'SeriousResultsInHospitalization'],
    ['more care', { ...UNANSWERED, 'unplanned-increase-in-care': true }, UNASKED, 'Serious'],
    ['permanent harm', { ...UNANSWERED, 'permanent-sequelae': true }, UNASKED, 'SeriousResultsInDisability'],
    ['disabling', NONE_OF_FIVE, { ...NOT_SERIOUS, disabling: true }, 'SeriousResultsInDisability'],
    ['life-threatening', NONE_OF_FIVE, { ...UNASKED, 'life-threatening': true }, 'SeriousIsLifeThreatening'],
    ['an intervention', NONE_OF_FIVE, { ...UNASKED, 'intervention-to-prevent-harm': true }, 'SeriousRequiresPreventImpairment'],
    ['death', { ...UNANSWERED, death: true }, UNASKED, 'SeriousResultsInDeath'],
  ] as const)('is serious by the answers alone: %s', (_, consequences, seriousCriteria, expected) => {
    const { event } = change(complication({ consequences, seriousCriteria }));
    expect(event?.seriousness?.coding?.[0]?.code).toBe(expected);
  });

  it('says in words by what it is serious, or that the answers do not settle it', () => {
    const narrated = (seriousCriteria: typeof UNASKED, consequences = NONE_OF_FIVE) =>
      change(complication({ consequences, seriousCriteria })).event?.text?.div ?? '';
    expect(narrated(UNASKED)).toContain('Serious: not known: not all that makes it serious is answered');
    expect(narrated(NOT_SERIOUS)).toContain('<li>Serious: no</li>');
    const both = { ...NONE_OF_FIVE, 'prolonged-hospitalization': true };
    expect(narrated({ ...UNASKED, 'life-threatening': true }, both)).toContain(
      'Serious: yes: Life-threatening and Longer stay in hospital',
    );
  });

  it.each<[string, Extract<CaseAction, { type: 'complication' }>['change']]>([
    ['its kind', { kind: 'death' }],
    ['its outcome', { outcome: 'fatal' }],
    ['a consequence', { consequences: { ...UNANSWERED, death: true } }],
  ])('of death, said by %s, is serious and fatal, and asks for nothing more of that', (_, road) => {
    const { event } = change(complication({ grade: undefined, gradeUnknown: 'not-asked', outcome: undefined, ...road }));
    expect(event?.seriousness?.coding?.[0]?.code).toBe('SeriousResultsInDeath');
    expect(event?.outcome?.coding?.[0]?.code).toBe('fatal');
    expect(event?.severity?.coding?.[0]?.code).toBe('severe');
    expect(extensionsOf(event, 'serious-criterion')).toEqual([]);
  });

  it('of death with another outcome is serious, and the outcome stays as it was answered', () => {
    const { event } = change(complication({ outcome: 'ongoing', consequences: { ...NONE_OF_FIVE, death: true } }));
    expect(event?.seriousness?.coding?.[0]?.code).toBe('SeriousResultsInDeath');
    expect(event?.outcome?.coding?.[0]?.code).toBe('ongoing');
  });

  it('of grade 5 is not fatal before somebody says so', () => {
    const { event } = change(complication({ grade: '5', outcome: undefined, consequences: UNANSWERED }));
    expect(event).not.toHaveProperty('outcome');
    expect(event).not.toHaveProperty('seriousness');
  });

  it('has its kind as the text of the event, and what somebody wrote as its description', () => {
    const { event } = change(complication({ kind: 'infection', description: ' Redness at the left stab wound. ' }));
    expect(event?.event?.text).toBe('Infection');
    expect(extensionsOf(event, 'event-description')).toMatchObject([{ valueString: 'Redness at the left stab wound.' }]);
    expect(extensionsOf(change(complication({ description: ' ' })).event, 'event-description')).toEqual([]);
  });

  it('records each answer about seriousness, the denied ones too, and no other', () => {
    const { event } = change(complication({ seriousCriteria: { ...UNASKED, disabling: false, 'intervention-to-prevent-harm': true } }));
    expect(
      extensionsOf(event, 'serious-criterion').map(({ extension }) => [
        extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code,
        extension?.[1]?.valueBoolean,
      ]),
    ).toEqual([
      ['disabling', false],
      ['intervention-to-prevent-harm', true],
    ]);
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
