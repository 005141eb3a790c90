// Generated from fhir-profiles by `npm run profiles`. Do not edit.
export const PACKAGE_VERSION = '0.1.0';
export const CANONICAL_BASE = 'https://vertaug.example/fhir';
export const PROFILE_URL = {
  procedure: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure',
  adverseEvent: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-adverse-event',
  consent: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-consent',
} as const;
export const EXTENSION_URL = {
  augmentedLevel: 'https://vertaug.example/fhir/StructureDefinition/augmented-level',
  imagingGuidance: 'https://vertaug.example/fhir/StructureDefinition/imaging-guidance',
  immediateComplications: 'https://vertaug.example/fhir/StructureDefinition/immediate-complications',
  statusAtConclusion: 'https://vertaug.example/fhir/StructureDefinition/status-at-conclusion',
  departureRationale: 'https://vertaug.example/fhir/StructureDefinition/departure-rationale',
  imagingCorrelation: 'https://vertaug.example/fhir/StructureDefinition/imaging-correlation',
  parameterRevision: 'https://vertaug.example/fhir/StructureDefinition/parameter-revision',
  severityGrade: 'https://vertaug.example/fhir/StructureDefinition/severity-grade',
  majorConsequence: 'https://vertaug.example/fhir/StructureDefinition/major-consequence',
  complicationClass: 'https://vertaug.example/fhir/StructureDefinition/complication-class',
  eventLevel: 'https://vertaug.example/fhir/StructureDefinition/event-level',
  consentCoverage: 'https://vertaug.example/fhir/StructureDefinition/consent-coverage',
  consentForm: 'https://vertaug.example/fhir/StructureDefinition/consent-form',
} as const;
export const CODE_SYSTEM_URL = {
  vertebralLevel: 'https://vertaug.example/fhir/CodeSystem/vertebral-level',
  augmentationTechnique: 'https://vertaug.example/fhir/CodeSystem/augmentation-technique',
  imagingGuidance: 'https://vertaug.example/fhir/CodeSystem/imaging-guidance',
  injectate: 'https://vertaug.example/fhir/CodeSystem/injectate',
  accessApproach: 'https://vertaug.example/fhir/CodeSystem/access-approach',
  parameterCriterion: 'https://vertaug.example/fhir/CodeSystem/parameter-criterion',
  complicationKind: 'https://vertaug.example/fhir/CodeSystem/complication-kind',
  sir2017Grade: 'https://vertaug.example/fhir/CodeSystem/sir-2017-grade',
  majorConsequence: 'https://vertaug.example/fhir/CodeSystem/major-consequence',
  complicationClass: 'https://vertaug.example/fhir/CodeSystem/complication-class',
  immediateComplications: 'https://vertaug.example/fhir/CodeSystem/immediate-complications',
  statusAtConclusion: 'https://vertaug.example/fhir/CodeSystem/status-at-conclusion',
  cementLeakageSite: 'https://vertaug.example/fhir/CodeSystem/cement-leakage-site',
} as const;
