import { describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { invalidFiles, places, readExample, validFiles } from './examples.ts';

/** What is wrong with each invalid example: one rule, at one place. */
const INVALID: Readonly<Record<string, string>> = {
  'AdverseEvent-invalid-adverse-event-consequence-twice': 'va-ae-consequence-once AdverseEvent',
  'AdverseEvent-invalid-adverse-event-fatal-and-mild': 'va-ae-fatal-severe AdverseEvent',
  'AdverseEvent-invalid-adverse-event-grade-5-not-fatal': 'va-ae-grade-fatal AdverseEvent',
  'AdverseEvent-invalid-adverse-event-kind-unknown': 'binding AdverseEvent.event.coding[0]',
  'AdverseEvent-invalid-adverse-event-minor-with-consequence': 'va-ae-major AdverseEvent',
  'AdverseEvent-invalid-adverse-event-potential': 'pattern AdverseEvent.actuality',
  'AdverseEvent-invalid-adverse-event-severity-life-threatening': 'binding AdverseEvent.severity',
  'AdverseEvent-invalid-adverse-event-suspects-device': 'reference-target AdverseEvent.suspectEntity[0].instance',
  'AdverseEvent-invalid-adverse-event-without-procedure': 'min AdverseEvent.suspectEntity',
  'Consent-invalid-consent-active-without-level': 'va-consent-levels Consent',
  'Consent-invalid-consent-decided-by-practitioner': 'reference-target Consent.performer[0]',
  'Consent-invalid-consent-for-privacy': 'pattern Consent.scope',
  'Consent-invalid-consent-proposed': 'binding Consent.status',
  'Consent-invalid-consent-withdrawn-and-active': 'va-consent-withdrawn Consent',
  'Consent-invalid-consent-without-performer': 'min Consent.performer',
  'Consent-invalid-consent-without-procedure-category': 'min Consent.category',
  'DocumentReference-invalid-case-document-standing-unknown': 'binding DocumentReference.category[0]',
  'DocumentReference-invalid-case-document-without-author': 'min DocumentReference.author',
  'DocumentReference-invalid-case-document-without-hash': 'va-case-content DocumentReference.content[0].attachment',
  'Procedure-invalid-procedure-category-of-another-kind': 'pattern Procedure.category',
  'Procedure-invalid-procedure-code-of-the-site-alone': 'min Procedure.code.coding',
  'Procedure-invalid-procedure-completed-without-time': 'va-proc-performed Procedure',
  'Procedure-invalid-procedure-departure-without-words': 'va-departure-words Procedure.extension[3]',
  'Procedure-invalid-procedure-dose-in-another-unit': 'pattern Procedure.extension[3].extension[0].value.code',
  'Procedure-invalid-procedure-leakage-and-none-seen': 'va-proc-leakage Procedure.extension[0]',
  'Procedure-invalid-procedure-level-unknown': 'binding Procedure.extension[2].extension[0].value',
  'Procedure-invalid-procedure-stopped-without-reason': 'va-proc-status-reason Procedure',
  'Procedure-invalid-procedure-subject-group': 'reference-target Procedure.subject',
  'Procedure-invalid-procedure-time-as-text': 'type Procedure.performed',
  'Procedure-invalid-procedure-volume-in-cm3': 'pattern Procedure.extension[0].extension[2].value.code',
  'Procedure-invalid-procedure-volume-negative': 'va-proc-volume Procedure.extension[0].extension[2].value',
  'Procedure-invalid-procedure-without-level': 'va-proc-level Procedure',
};

describe('the examples of the package', () => {
  it.each(validFiles())('%s has no error, and nothing about it is unknown', file => {
    const issues = validate(readExample('package/example', file));
    expect(issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  it.each(validFiles())('%s is warned of only when its name says so', file => {
    const issues = validate(readExample('package/example', file));
    expect(issues.length > 0).toBe(file.includes('-warned-'));
  });

  it.each(invalidFiles())('%s breaks exactly the rule that its name promises', file => {
    const issues = validate(readExample('invalid', file));
    expect(places(issues)).toEqual([INVALID[file.replace(/\.json$/, '')]]);
  });

  it('have no invalid one fewer than the table of their rules', () => {
    expect(invalidFiles().map(file => file.replace(/\.json$/, ''))).toEqual(Object.keys(INVALID));
  });
});
