import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case, Complication } from '../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../src/assessment/case/enter.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { factsOfEvent } from '../../../src/record/taking-up/facts-of-event.ts';
import { acted, COMPLICATION, wholeCase } from '../assessment/cases.ts';
import { extensionsOf, NO_POLICY, resourcesOf } from './built.ts';

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

describe('the AdverseEvent of what was found later', () => {
  it('says when it happened and when it was found', () => {
    const { event } = change(complication({ occurredAt: '2026-12-04', detectedAt: '2026-12-06T09:00:00+01:00' }));
    expect(event).toMatchObject({ date: '2026-12-04', detected: '2026-12-06T09:00:00+01:00' });
    expect(event?.text?.div).toContain('After the procedure: 12 days');
  });

  const relationOf = (part: Extract<CaseAction, { type: 'complication' }>['change']) =>
    change(complication({ occurredAt: '2026-12-04', ...part })).event?.suspectEntity?.[0]?.causality?.[0]?.assessment;

  it.each([
    ['certain', 'Certain'],
    ['probable', 'Probably-Likely'],
    ['possible', 'Possible'],
    ['unlikely', 'Unlikely'],
    ['conditional', 'Conditional-Classified'],
    ['unassessable', 'Unassessable-Unclassifiable'],
  ] as const)('says the relation that somebody judged, by the scale of R4: %s', (causality, code) => {
    expect(relationOf({ kind: 'infection', causality })?.coding).toEqual([
      { system: 'http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess', code },
    ]);
  });

  it.each([
    'infection',
    'other-pulmonary-embolus',
    'permanent-neurologic-deficit',
    'new-fracture-adjacent',
    'death',
    'symptomatic-cement-leakage',
    'other',
  ] as const)('says of %s that nobody has judged the relation, whether that was answered or nobody was asked', kind => {
    const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
    expect(relationOf({ kind, causality: 'not-yet-judged' })).toEqual({
      coding: [{ system, code: 'temp-unknown' }],
      text: 'Not yet judged',
    });
    expect(relationOf({ kind })).toEqual({ coding: [{ system, code: 'not-asked' }], text: 'Not yet judged' });
  });

  it('says nothing of the relation of what came in the session, unless somebody judged it', () => {
    expect(relationOf({ kind: 'infection', occurredAt: '2026-11-22T11:00:00+01:00' })).toBeUndefined();
  });

  it('never words a new fracture as caused by the procedure', () => {
    for (const kind of ['new-fracture-adjacent', 'new-fracture-nonadjacent'] as const) {
      const { event } = change(complication({ kind, level: 'T12' }));
      expect(event?.text?.div).toContain('New fracture after vertebral augmentation');
      expect(event?.text?.div).toContain('Relation to the procedure: Not yet judged');
      expect(JSON.stringify(event)).not.toMatch(/complication of|caused|due to|because of/i);
    }
  });
});

describe('the grades of an AdverseEvent', () => {
  const graded = (part: Extract<CaseAction, { type: 'complication' }>['change']) => change(complication(part)).event;

  it('stand in the systems in which they were given', () => {
    const event = graded({ grade: '3', sirAFClass: 'D', cirse2017Grade: '3', cirse2026Grade: '3b' });
    expect(extensionsOf(event, 'severity-grade').map(({ valueCodeableConcept }) => valueCodeableConcept?.coding?.[0])).toEqual([
      { system: 'https://vertaug.example/fhir/CodeSystem/sir-2017-grade', code: '3' },
      { system: 'https://vertaug.example/fhir/CodeSystem/sir-a-f-class', code: 'D' },
      { system: 'https://vertaug.example/fhir/CodeSystem/cirse-2017-grade', code: '3' },
      { system: 'https://vertaug.example/fhir/CodeSystem/cirse-2026-grade', code: '3b' },
    ]);
    expect(event?.text?.div).toContain('Graded as: CIRSE 2026: 3b');
  });

  it('give no severity where none is of SIR 2017', () => {
    const event = graded({ grade: undefined, cirse2026Grade: '2' });
    expect(event).not.toHaveProperty('severity');
    expect(extensionsOf(event, 'severity-grade')).toHaveLength(1);
  });

  it('are of one event each: an event that is mild can be serious, and an unknown outcome stays unknown', () => {
    const event = graded({ grade: '1', outcome: 'unknown', consequences: { ...NONE_OF_FIVE, 'prolonged-hospitalization': true } });
    expect(event?.severity?.coding?.[0]?.code).toBe('mild');
    expect(event?.seriousness?.coding?.[0]?.code).toBe('SeriousResultsInHospitalization');
    expect(event?.outcome?.coding?.[0]?.code).toBe('unknown');
  });
});

describe('when a complication was recorded, and during which visit', () => {
  const entered = (before: Case, at: string, ...actions: readonly CaseAction[]) => enteredNow(before, acted(before, ...actions), at);
  const LATE = '00000000-0000-4000-8000-0000000000e2';
  const added = entered(wholeCase(), '2026-11-23T07:30:00.000Z', { type: 'add-complication', id: LATE, kind: 'infection' });
  const eventOf = (current: Case) => buildRecord(current, NO_POLICY).entries.find(({ key }) => key === `adverse-event/${LATE}`)?.resource;

  it('is said by the event, and stays whatever is corrected later', () => {
    const corrected = entered(added, '2026-12-01T07:30:00.000Z', { type: 'complication', id: LATE, change: { kind: 'other', grade: '3' } });
    for (const current of [added, corrected])
      expect(eventOf(current)).toMatchObject({ recordedDate: '2026-11-23T07:30:00.000Z', encounter: { reference: 'Encounter/e1' } });
  });

  it('is left out where nobody knows it', () => {
    const { event } = resourcesOf({ ...wholeCase(), encounterId: undefined });
    expect(event).not.toHaveProperty('recordedDate');
    expect(event).not.toHaveProperty('encounter');
  });
});

describe('a complication that is taken up from its AdverseEvent', () => {
  it.each<Extract<CaseAction, { type: 'complication' }>['change']>([
    { grade: '3', sirAFClass: 'D', cirse2017Grade: '3', cirse2026Grade: '3b', detectedAt: '2026-12-06', causality: 'unlikely' },
    { kind: 'new-fracture-adjacent', level: 'T12', occurredAt: '2026-12-04', causality: 'not-yet-judged' },
  ])('is as it was: %o', part => {
    const current = acted(wholeCase(), complication(part));
    const { event } = resourcesOf(current);
    expect(event && factsOfEvent(event, COMPLICATION)).toMatchObject(part);
    expect(current.complications[0]).toMatchObject(event ? factsOfEvent(event, COMPLICATION) : {});
  });

  it('has no relation where nobody was asked', () => {
    const { event } = change(complication({ kind: 'infection', occurredAt: '2026-12-04' }));
    expect(event && factsOfEvent(event, COMPLICATION)).not.toHaveProperty('causality');
  });
});
