import { describe, expect, it } from 'vitest';
import { type Edits, edited } from '../../fhir-profiles/suite/edit.ts';
import { validate } from '../../src/conformance/validate.ts';
import { adverseEvent, consent, places } from './examples.ts';

const SEVERITY = 'http://terminology.hl7.org/CodeSystem/adverse-event-severity';

const errors = (resource: Record<string, unknown>, edits: Edits) => places(validate(edited(resource, edits)));

describe('a trap of what is written', () => {
  it('grade 5 with the outcome resolved contradicts itself', () => {
    const grade = { 'extension[0].valueCodeableConcept.coding[0].code': '5', 'outcome.coding[0].code': 'resolved' };
    expect(errors(adverseEvent(), grade)).toContain('va-ae-grade-fatal AdverseEvent');
  });

  it('life-threatening is no severity of R4', () => {
    const severity = { 'severity.coding': [{ system: SEVERITY, code: 'life-threatening' }] };
    expect(errors(adverseEvent(), severity)).toEqual(['binding AdverseEvent.severity']);
  });

  it('a consent to the use of data is no consent to the procedure', () => {
    expect(errors(consent(), { 'scope.coding[0].code': 'patient-privacy' })).toEqual(['pattern Consent.scope']);
  });

  it('a proxy without a relationship has no role that is known: that is warned of', () => {
    const issues = validate(edited(consent(), { 'contained[0].relationship': undefined }));
    expect([places(issues), places(issues, 'warning')]).toEqual([[], ['va-consent-proxy Consent']]);
  });
});
