import type { FhirResource } from 'fhir/r4.js';

export type {
  AdverseEvent,
  AllergyIntolerance,
  Bundle,
  BundleEntry,
  CapabilityStatement,
  CodeableConcept,
  Coding,
  Condition,
  Consent,
  Device,
  DiagnosticReport,
  DocumentReference,
  Encounter,
  Extension,
  FhirResource,
  Identifier,
  ImagingStudy,
  Medication,
  MedicationAdministration,
  MedicationRequest,
  MedicationStatement,
  Observation,
  OperationOutcome,
  OperationOutcomeIssue,
  Patient,
  Practitioner,
  Procedure,
  Quantity,
  QuestionnaireResponse,
  Reference,
  RelatedPerson,
  ServiceRequest,
} from 'fhir/r4.js';

export type ResourceType = FhirResource['resourceType'];
export type ResourceOf<T extends ResourceType> = Extract<FhirResource, { resourceType: T }>;
