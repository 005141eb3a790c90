import type {
  AllergyIntolerance,
  CodeableConcept,
  DiagnosticReport,
  ImagingStudy,
  MedicationRequest,
  Patient,
  Practitioner,
  Reference,
} from '../../fhir/resource.ts';
import { coded, patientReference, SYSTEM } from './parts.ts';

export interface OrderParts {
  readonly id: string;
  readonly patient: Patient;
  readonly medication: CodeableConcept;
  readonly authored: string;
  readonly dose: string;
  readonly requester: Reference;
  /** When it ended, where it did. */
  readonly completed?: string;
}

/** A medicine as ordered. */
export function medicationOrder(parts: OrderParts): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: parts.id,
    status: parts.completed === undefined ? 'active' : 'completed',
    intent: 'order',
    medicationCodeableConcept: parts.medication,
    subject: patientReference(parts.patient),
    authoredOn: parts.authored,
    requester: parts.requester,
    dosageInstruction: [{ text: parts.dose }],
    ...(parts.completed && { dispenseRequest: { validityPeriod: { start: parts.authored, end: parts.completed } } }),
  };
}

export interface AllergyParts {
  readonly id: string;
  readonly patient: Patient;
  readonly kind: 'allergy' | 'intolerance';
  readonly category: 'medication' | 'environment';
  readonly code: CodeableConcept;
  readonly reaction: string;
  readonly recorded: string;
  readonly recorder: Reference;
  readonly criticality?: 'high';
}

/** An allergy or intolerance, active and confirmed. */
export function allergy(parts: AllergyParts): AllergyIntolerance {
  return {
    resourceType: 'AllergyIntolerance',
    id: parts.id,
    clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'confirmed' }],
    },
    type: parts.kind,
    category: [parts.category],
    ...(parts.criticality && { criticality: parts.criticality }),
    code: parts.code,
    patient: patientReference(parts.patient),
    recordedDate: parts.recorded,
    recorder: parts.recorder,
    reaction: [{ manifestation: [{ text: parts.reaction }] }],
  };
}

export interface StudyParts {
  readonly id: string;
  readonly patient: Patient;
  /** DICOM's code: MR, CT, DX. */
  readonly modality: string;
  /** LOINC of the examination, where it has one here. */
  readonly loinc?: string;
  readonly description: string;
  readonly started: string;
  readonly issued: string;
  readonly reader: string;
  readonly conclusion: string;
}

/** Pictures and the report that was dictated of them. */
export function readStudy(parts: StudyParts): readonly [ImagingStudy, DiagnosticReport] {
  const subject = patientReference(parts.patient);
  return [
    {
      resourceType: 'ImagingStudy',
      id: parts.id,
      status: 'available',
      modality: [{ system: SYSTEM.dicom, code: parts.modality }],
      subject,
      started: parts.started,
      description: parts.description,
    },
    {
      resourceType: 'DiagnosticReport',
      id: `${parts.id}-report`,
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code: parts.loinc ? coded(SYSTEM.loinc, parts.loinc, parts.description) : { text: parts.description },
      subject,
      effectiveDateTime: parts.started,
      issued: parts.issued,
      resultsInterpreter: [{ display: parts.reader }],
      imagingStudy: [{ reference: `ImagingStudy/${parts.id}` }],
      conclusion: parts.conclusion,
    },
  ];
}

/** A physician of the sandbox's hospital. */
export function physician(
  id: string,
  given: string,
  family: string,
): { readonly practitioner: Practitioner; readonly reference: Reference } {
  const text = `Dr ${given} ${family}`;
  return {
    practitioner: {
      resourceType: 'Practitioner',
      id,
      active: true,
      name: [{ use: 'official', text, family, given: [given], prefix: ['Dr'] }],
    },
    reference: { reference: `Practitioner/${id}`, display: text },
  };
}
