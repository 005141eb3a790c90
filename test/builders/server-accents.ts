import type { Coding } from '../../src/fhir/resource.ts';
import { AS_OF, ATC, ICD, LNC, RXN, SCT } from './chart-builder.ts';

/** Resources as particular kinds of server write them: the same facts, other shapes. For `ChartBuilder.with`. */

const THO = 'http://terminology.hl7.org/CodeSystem';
export const ICD10_WHO = 'http://hl7.org/fhir/sid/icd-10';
export const SCT_INTERNATIONAL = 'http://snomed.info/sct/900000000000207008';

export const concept = (text: string | undefined, ...coding: readonly Coding[]) => ({
  ...(coding.length > 0 && { coding }),
  ...(text !== undefined && { text }),
});

export const sct = (code: string, display?: string): Coding => ({ system: SCT, code, ...(display && { display }) });
export const icd = (code: string, display?: string): Coding => ({ system: ICD, code, ...(display && { display }) });
export const rxn = (code: string, display?: string): Coding => ({ system: RXN, code, ...(display && { display }) });
export const atc = (code: string, display?: string): Coding => ({ system: ATC, code, ...(display && { display }) });
export const lnc = (code: string, display?: string): Coding => ({ system: LNC, code, ...(display && { display }) });

const status = (system: string, code: string) => ({ coding: [{ system: `${THO}/${system}`, code }] });

/** An instant, that many days ago, in a zone five hours behind. */
export function localTime(days: number, time = '09:30:00'): string {
  return `${new Date(AS_OF.getTime() - days * 86_400_000).toISOString().slice(0, 10)}T${time}-05:00`;
}

/** As a generator of synthetic charts writes it: one SNOMED CT code, its display as text, an onset to the second, an abatement when over. */
export function syntheaCondition(id: string, code: string, display: string, days: number, endedDays?: number) {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: status('condition-clinical', endedDays === undefined ? 'active' : 'resolved'),
    verificationStatus: status('condition-ver-status', 'confirmed'),
    category: [status('condition-category', 'encounter-diagnosis')],
    code: concept(display, sct(code, display)),
    onsetDateTime: localTime(days),
    recordedDate: localTime(days),
    ...(endedDays !== undefined && { abatementDateTime: localTime(endedDays) }),
  };
}

/** As a hospital's problem list: ICD-10-CM beside SNOMED CT, or words alone; noted on a day. */
export function problem(id: string, text: string, codes: readonly Coding[], onset: string | undefined, more: object = {}) {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: status('condition-clinical', 'active'),
    verificationStatus: status('condition-ver-status', 'confirmed'),
    category: [status('condition-category', 'problem-list-item')],
    code: concept(text, ...codes),
    ...(onset && { onsetDateTime: onset }),
    ...more,
  };
}

/** A diagnosis of a visit: no clinical status, dated by its recording. */
export function visitDiagnosis(id: string, text: string, codes: readonly Coding[], recorded: string, more: object = {}) {
  return {
    resourceType: 'Condition',
    id,
    category: [status('condition-category', 'encounter-diagnosis')],
    code: concept(text, ...codes),
    encounter: { reference: 'Encounter/visit' },
    recordedDate: recorded,
    ...more,
  };
}

/** An order by its RxNorm product, as most servers of the United States write it: the ingredient is in the words alone. */
export function productOrder(id: string, rxcui: string, display: string, days: number, more: object = {}) {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: concept(display, rxn(rxcui, display)),
    authoredOn: localTime(days),
    requester: { display: 'Dr. R. Vance' },
    ...more,
  };
}

export function order(id: string, medication: Coding | string, days: number, more: object = {}) {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: typeof medication === 'string' ? concept(medication) : concept(medication.display, medication),
    authoredOn: localTime(days),
    ...more,
  };
}

/** An order that names its medicine by reference. */
export function orderOf(id: string, reference: string, display: string | undefined, days: number, more: object = {}) {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    intent: 'order',
    medicationReference: { reference, ...(display && { display }) },
    authoredOn: localTime(days),
    ...more,
  };
}

export function taken(id: string, medication: Coding | string, more: object = {}) {
  return {
    resourceType: 'MedicationStatement',
    id,
    status: 'active',
    medicationCodeableConcept: typeof medication === 'string' ? concept(medication) : concept(medication.display, medication),
    ...more,
  };
}

export function lab(id: string, code: string, name: string, value: number, unit: string | undefined, when: string, more: object = {}) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [status('observation-category', 'laboratory')],
    code: concept(name, lnc(code, name)),
    effectiveDateTime: when,
    valueQuantity: { value, ...(unit && { unit, system: 'http://unitsofmeasure.org', code: unit }) },
    ...more,
  };
}

export function answered(id: string, code: Coding, answer: object, when: string | undefined, more: object = {}) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: concept(code.display, code),
    ...(when && { effectiveDateTime: when }),
    ...answer,
    ...more,
  };
}

export function allergy(id: string, text: string | undefined, codes: readonly Coding[], more: object = {}) {
  return {
    resourceType: 'AllergyIntolerance',
    id,
    clinicalStatus: status('allergyintolerance-clinical', 'active'),
    verificationStatus: status('allergyintolerance-verification', 'confirmed'),
    code: concept(text, ...codes),
    ...more,
  };
}

export function report(id: string, name: Coding, when: string, conclusion: string | undefined, more: object = {}) {
  return {
    resourceType: 'DiagnosticReport',
    id,
    status: 'final',
    category: [{ coding: [{ system: `${THO}/v2-0074`, code: 'RAD' }] }],
    code: concept(name.display, name),
    effectiveDateTime: when,
    ...(conclusion && { conclusion }),
    ...more,
  };
}

export function study(id: string, modality: string, description: string | undefined, started: string, more: object = {}) {
  return {
    resourceType: 'ImagingStudy',
    id,
    status: 'available',
    modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality }],
    started,
    ...(description && { description }),
    ...more,
  };
}

export function done(id: string, text: string | undefined, codes: readonly Coding[], performed: string | undefined, more: object = {}) {
  return {
    resourceType: 'Procedure',
    id,
    status: 'completed',
    code: concept(text, ...codes),
    ...(performed && { performedDateTime: performed }),
    ...more,
  };
}
