import type { Consent, DocumentReference, Patient, RelatedPerson } from '../../fhir/resource.ts';
import { coded, day, instant, patientReference, SYSTEM } from './parts.ts';

const DAUGHTER = { reference: 'RelatedPerson/ibarrola-daughter', display: 'Nerea Aguirre Ibarrola' };

/** Who decides for her, by a power of attorney for health care. */
export function daughter(patient: Patient, asOf: Date): RelatedPerson {
  return {
    resourceType: 'RelatedPerson',
    id: 'ibarrola-daughter',
    active: true,
    patient: patientReference(patient),
    relationship: [
      {
        coding: [
          { system: SYSTEM.roleCode, code: 'HPOWATT', display: 'healthcare power of attorney' },
          { system: SYSTEM.roleCode, code: 'DAUC', display: 'daughter' },
        ],
        text: 'Daughter, health care power of attorney',
      },
    ],
    name: [{ use: 'official', text: 'Nerea Aguirre Ibarrola', family: 'Aguirre Ibarrola', given: ['Nerea'] }],
    gender: 'female',
    telecom: [{ system: 'phone', value: '555-0142', use: 'mobile' }],
    period: { start: day(asOf, 1210) },
  };
}

/** The deed, as the hospital filed it. */
export function powerOfAttorney(patient: Patient, asOf: Date): readonly DocumentReference[] {
  const words =
    'Concepción Ibarrola Muñiz appoints her daughter Nerea Aguirre Ibarrola to decide on her medical treatment when she cannot decide herself.';
  return [
    document(patient, {
      id: 'ibarrola-power-of-attorney',
      type: coded(SYSTEM.loinc, '64298-3', 'Power of attorney for health care'),
      date: instant(asOf, 1205),
      words,
    }),
  ];
}

/** What her daughter signed before the hip was operated on: active, of the same scope, and for nothing else than the hip. */
export function consentOfOldOperation(patient: Patient, asOf: Date): readonly (Consent | DocumentReference)[] {
  const form = document(patient, {
    id: 'ibarrola-hip-form',
    type: coded(SYSTEM.loinc, '61358-8', 'Consent to hemiarthroplasty of the left hip'),
    date: instant(asOf, 403),
    words: 'Consent to cemented hemiarthroplasty of the left hip under spinal anaesthesia.',
  });
  return [
    form,
    {
      resourceType: 'Consent',
      id: 'ibarrola-hip-consent',
      status: 'active',
      scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
      category: [{ coding: [{ system: SYSTEM.loinc, code: '59284-0' }] }, coded(SYSTEM.loinc, '64293-4', 'Procedure consent')],
      patient: patientReference(patient),
      dateTime: instant(asOf, 403),
      performer: [DAUGHTER],
      sourceReference: { reference: `DocumentReference/${form.id}`, display: 'Consent to hemiarthroplasty of the left hip' },
      policyRule: { text: 'Consent to operations at this hospital' },
      provision: { type: 'permit', code: [{ text: 'Cemented hemiarthroplasty of the left hip' }] },
    },
  ];
}

interface DocumentParts extends Pick<DocumentReference, 'type' | 'date'> {
  readonly id: string;
  readonly words: string;
}

function document(patient: Patient, { id, type, date, words }: DocumentParts): DocumentReference {
  const data = Buffer.from(words, 'utf8').toString('base64');
  return {
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    ...(type && { type }),
    ...(date && { date }),
    subject: patientReference(patient),
    content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data, ...(type?.text && { title: type.text }) } }],
  };
}
