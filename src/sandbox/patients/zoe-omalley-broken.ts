import type { FhirResource } from '../../fhir/resource.ts';
import { day, instant, SYSTEM } from './parts.ts';
import { rawResource } from './raw-resource.ts';
import { FOREIGN, LONE_SURROGATE, LONG_TEXT, LONG_WORD, scriptIn } from './zoe-omalley-dirt.ts';

type Parts = Readonly<Record<string, unknown>>;

/** Resources whose elements are of another kind than R4 has there, or say what cannot be. */
export function brokenResources(asOf: Date, subject: Parts): readonly FhirResource[] {
  const numbers = new Map<string, number>();
  const one = (resourceType: string, parts: Parts): FhirResource => {
    const number = (numbers.get(resourceType) ?? 0) + 1;
    numbers.set(resourceType, number);
    const owner = resourceType === 'AllergyIntolerance' ? 'patient' : 'subject';
    return rawResource({ resourceType, id: `omalley-${resourceType.toLowerCase()}-${number}`, [owner]: subject, ...parts });
  };
  const condition = (parts: Parts) => one('Condition', parts);
  const sepsis = { coding: [{ system: SYSTEM.icd10cm, code: 'A41.9' }], text: 'Sepsis' };
  const another = { reference: 'Patient/somebody-else', display: 'Somebody Else' };
  return [
    // Denied lately, in so many words: and yet the others below may be anything.
    condition({ code: sepsis, verificationStatus: { coding: [{ code: 'refuted' }] }, recordedDate: day(asOf, 1) }),
    condition({ code: 'A41.9', clinicalStatus: 'active', bodySite: { text: 'blood' }, onsetDateTime: 20261120 }),
    condition({ text: { status: 'generated', div: '<div>Sepsis</div>' } }),
    condition({ code: null, onsetDateTime: null }),
    condition({ code: { coding: { system: SYSTEM.icd10cm, code: 'A41.9' } } }),
    condition({ code: { coding: [null, 5, 'A41.9', { system: SYSTEM.icd10cm, code: 41.9 }, [], { display: { text: 'Sepsis' } }] } }),
    condition({ code: { coding: [{ system: `urn:${scriptIn('unknown')}`, code: scriptIn('code') }] } }),
    condition({
      code: { coding: Array.from({ length: 400 }, (_, at) => ({ system: SYSTEM.icd10cm, code: `QQ${at}`, display: `Nothing ${at}` })) },
    }),
    condition({
      code: { coding: [{ system: SYSTEM.icd10cm, code: 'M54.16' }], text: `Radiculopathy. ${LONG_TEXT}` },
      onsetDateTime: day(asOf, 9),
    }),
    condition({
      code: { coding: [{ system: SYSTEM.icd10cm, code: 'M54.16' }], text: `Radiculopathy ${LONG_WORD}` },
      onsetDateTime: 'soon',
    }),
    condition({ code: { text: 'Vertebral compression fracture of T10' }, onsetDateTime: '2026-02-30', recordedDate: '0000-00-00' }),
    condition({ code: { text: 'Vertebral compression fracture of L4' }, onsetDateTime: day(asOf, 0).slice(0, 4) }),
    condition({ code: { text: `Sciatica ${LONE_SURROGATE}\u0000\u0008 \u2066👨‍👩‍👧‍👦` }, onsetDateTime: day(asOf, 20).slice(0, 7) }),
    condition({ code: sepsis, subject: [subject, another], onsetDateTime: day(asOf, 1) }),
    condition({ code: sepsis, patient: another, onsetDateTime: day(asOf, 1) }),
    condition({ code: { text: 'Nested' }, extension: [nested(200)] }),
    condition({
      ['__proto__']: { code: sepsis, resourceType: 'Patient' },
      constructor: { prototype: { code: sepsis } },
      hasOwnProperty: 'no',
      toString: null,
      code: { ['__proto__']: { text: 'Sepsis' }, text: 'Proto' },
      meta: { profile: 'javascript:alert(1)', tag: 7 },
    }),
    one('MedicationRequest', { status: 'active', intent: 'order', medicationCodeableConcept: 'warfarin', authoredOn: day(asOf, 5) }),
    one('MedicationRequest', { status: 'active', intent: 'order', medicationReference: { reference: 'Medication/nowhere' } }),
    one('MedicationRequest', {
      status: 'active',
      intent: 'order',
      medicationReference: { reference: 'javascript:alert(1)', display: `warfarin 5 mg${scriptIn('medication')}` },
      authoredOn: instant(asOf, 3),
    }),
    one('MedicationStatement', {
      status: ['active'],
      contained: { id: 'm' },
      medicationReference: { reference: `${FOREIGN}/Medication/1` },
    }),
    one('AllergyIntolerance', { code: null, clinicalStatus: { coding: [{ code: 'active' }] }, reaction: { substance: { text: 'PMMA' } } }),
    one('AllergyIntolerance', { code: { coding: [{ system: SYSTEM.snomed, code: 716186003 }] } }),
    one('DiagnosticReport', {
      status: 'final',
      code: { text: 'CT' },
      conclusion: ['Retropulsed fragment at L2'],
      issued: instant(asOf, 1),
    }),
    one('ImagingStudy', { status: 'available', modality: 'MR', series: null, description: 7, started: 'yesterday' }),
    one('Procedure', {
      status: 'completed',
      code: { text: `Vertebroplasty of L3 <a href="javascript:alert(1)">more</a>${scriptIn('procedure')}` },
      performedDateTime: '2026-13',
    }),
    one('ServiceRequest', { status: 'active', intent: 'order', code: [{ text: 'Kyphoplasty of L2' }], reasonCode: { text: 'Pain' } }),
  ];
}

function nested(depth: number): Parts {
  let innermost: Parts = { url: 'x', valueString: scriptIn('nested') };
  for (let level = 0; level < depth; level += 1) innermost = { url: 'x', extension: [innermost] };
  return innermost;
}
