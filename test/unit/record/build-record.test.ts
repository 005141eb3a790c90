import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/action.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { bundleOfRecord } from '../../../src/record/bundle-of-record.ts';
import { AT, acted, anEvidence, aSuggestion, COMPLICATION, emptyCase, present, wholeCase, withChart } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, NO_POLICY, resourcesOf } from './built.ts';

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

describe('what is built', () => {
  const fromTheChart = aSuggestion('IND-2', { level: 'L1', evidence: [anEvidence({ coding: { system: 'urn:x', code: 'chart-code' } })] });

  it('is nothing from a case in which nothing was answered, whatever the chart suggests', () => {
    const suggested = withChart(acted(emptyCase(), { type: 'choose-level', level: 'L1' }), { suggestions: { 'IND-2@L1': fromTheChart } });
    expect(buildRecord(suggested, NO_POLICY).entries).toEqual([]);
  });

  it('is the same with what the chart suggests and without', () => {
    const suggested = withChart(wholeCase(), { suggestions: { 'IND-2@L1': fromTheChart } });
    expect(buildRecord(suggested, NO_POLICY)).toEqual(buildRecord(wholeCase(), NO_POLICY));
  });

  it('conforms to the profiles from a whole case, in the order in which it is sent', () => {
    expect(buildRecord(wholeCase(), NO_POLICY).entries.map(({ key }) => key)).toEqual([
      'consent',
      'procedure',
      `adverse-event/${COMPLICATION}`,
    ]);
    expect(errorsOf(wholeCase())).toEqual([]);
  });

  it('carries the uuids of the case as identifiers, and entries refer to one another by them', () => {
    const { consent, procedure, event } = resourcesOf(wholeCase());
    const uuid = (id: string) => ({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` });
    expect(consent?.identifier).toEqual([uuid(wholeCase().consentId)]);
    expect(procedure?.identifier).toEqual([uuid(wholeCase().procedureId)]);
    expect(event?.identifier).toEqual(uuid(COMPLICATION));
    expect(event?.suspectEntity).toEqual([{ instance: { reference: `urn:uuid:${wholeCase().procedureId}` } }]);
  });

  it('can be saved as one transaction that any FHIR server takes', () => {
    const bundle = JSON.parse(bundleOfRecord(buildRecord(wholeCase(), NO_POLICY)));
    expect(bundle).toMatchObject({
      type: 'transaction',
      entry: [
        { request: { method: 'POST', url: 'Consent' } },
        { fullUrl: `urn:uuid:${wholeCase().procedureId}`, request: { method: 'POST', url: 'Procedure' } },
        { request: { method: 'POST', url: 'AdverseEvent' } },
      ],
    });
  });

  it('names as recorder who works here, never a patient who is signed in', () => {
    const by = (reference: string | undefined) => resourcesOf({ ...wholeCase(), clinician: { reference, name: 'X' } }).procedure?.recorder;
    expect(by('Practitioner/dr1')).toEqual({ reference: 'Practitioner/dr1' });
    expect(by('Patient/p1')).toBeUndefined();
    expect(by(undefined)).toBeUndefined();
  });
});

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

describe('the Consent', () => {
  it.each([
    ['given', 'active'],
    ['refused', 'rejected'],
  ] as const)('that was %s is %s', (decision, status) => {
    expect(change({ type: 'consent', change: { decision } }).consent?.status).toBe(status);
  });

  it('of a proxy contains who that was, in which role, and no patient as the one who decided', () => {
    const byProxy = acted(wholeCase(), {
      type: 'consent',
      change: { givenBy: 'proxy', proxyName: 'Kofi Osei', proxyRelationship: 'HPOWATT' },
    });
    expect(resourcesOf(byProxy).consent).toMatchObject({
      performer: [{ reference: '#proxy' }],
      contained: [
        {
          resourceType: 'RelatedPerson',
          id: 'proxy',
          patient: { reference: 'Patient/p1' },
          relationship: [{ coding: [{ code: 'HPOWATT' }] }],
          name: [{ text: 'Kofi Osei' }],
        },
      ],
    });
    expect(errorsOf(byProxy)).toEqual([]);
  });

  it('names the site’s policy where it has one, and the parameter otherwise', () => {
    const policyOf = (consentPolicyUri: string | undefined) =>
      buildRecord(wholeCase(), { facility: { consentPolicyUri } }).entries[0]?.resource;
    expect(policyOf('https://hospital.example/consent')).toMatchObject({ policy: [{ uri: 'https://hospital.example/consent' }] });
    expect(policyOf('https://hospital.example/consent')).not.toHaveProperty('policyRule');
    expect(policyOf(undefined)).toHaveProperty('policyRule.text');
  });
});

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
