import { describe, expect, it } from 'vitest';
import { CANONICAL_BASE } from '../../../src/fhir/canonicals.generated.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { bundleOfRecord } from '../../../src/record/bundle-of-record.ts';
import { acted, anEvidence, aSuggestion, COMPLICATION, emptyCase, wholeCase, withChart } from '../assessment/cases.ts';
import { errorsOf, NO_POLICY, resourcesOf } from './built.ts';

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
    const ofCase = { system: `${CANONICAL_BASE}/case`, value: `urn:uuid:${wholeCase().id}` };
    expect(consent?.identifier).toEqual([uuid(wholeCase().consentId), ofCase]);
    expect(procedure?.identifier).toEqual([uuid(wholeCase().procedureId), ofCase]);
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
