import { describe, expect, it } from 'vitest';
import { type Edits, edited } from '../../fhir-profiles/suite/edit.ts';
import { validate } from '../../src/conformance/validate.ts';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
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

  it('procedure-mishap is a category in a later release alone: it is none of R4, while a category of another system is nobody’s fault', () => {
    const category = (system: string, code: string) => [{ coding: [{ system, code }] }];
    const verdict = (of: unknown) => places(validateR4(edited(adverseEvent(), { category: of })));
    const R4 = 'http://terminology.hl7.org/CodeSystem/adverse-event-category';
    expect(verdict(category(R4, 'procedure-mishap'))).toEqual(['code AdverseEvent.category[0].coding[0].code']);
    expect(verdict(category(R4, 'product-quality'))).toEqual([]);
    expect(verdict(category('http://hospital.example/categories', 'procedure-mishap'))).toEqual([]);
  });

  it('a consent to the use of data is no consent to the procedure', () => {
    expect(errors(consent(), { 'scope.coding[0].code': 'patient-privacy' })).toEqual(['pattern Consent.scope']);
  });

  it('a proxy without a relationship has no role that is known: that is warned of', () => {
    const issues = validate(edited(consent(), { 'contained[0].relationship': undefined }));
    expect([places(issues), places(issues, 'warning')]).toEqual([[], ['va-consent-proxy Consent']]);
  });
});
