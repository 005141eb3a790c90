// Generated from fhir-profiles by `npm run profiles`. Do not edit.
export const PACKAGE_VERSION = '0.1.0';
export const CANONICAL_BASE = 'https://vertaug.example/fhir';
export const PROFILE_URL = {
  adverseEvent: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-adverse-event',
  consent: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-consent',
  procedure: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure',
} as const;
export const EXTENSION_URL = {
  augmentedLevel: 'https://vertaug.example/fhir/StructureDefinition/augmented-level',
  complicationClass: 'https://vertaug.example/fhir/StructureDefinition/complication-class',
  consentCoverage: 'https://vertaug.example/fhir/StructureDefinition/consent-coverage',
  consentForm: 'https://vertaug.example/fhir/StructureDefinition/consent-form',
  consentWithdrawal: 'https://vertaug.example/fhir/StructureDefinition/consent-withdrawal',
  departureRationale: 'https://vertaug.example/fhir/StructureDefinition/departure-rationale',
  eventLevel: 'https://vertaug.example/fhir/StructureDefinition/event-level',
  imagesArchived: 'https://vertaug.example/fhir/StructureDefinition/images-archived',
  imagingCorrelation: 'https://vertaug.example/fhir/StructureDefinition/imaging-correlation',
  imagingGuidance: 'https://vertaug.example/fhir/StructureDefinition/imaging-guidance',
  immediateComplications: 'https://vertaug.example/fhir/StructureDefinition/immediate-complications',
  majorConsequence: 'https://vertaug.example/fhir/StructureDefinition/major-consequence',
  parameterRevision: 'https://vertaug.example/fhir/StructureDefinition/parameter-revision',
  proxyEvidence: 'https://vertaug.example/fhir/StructureDefinition/proxy-evidence',
  radiationDose: 'https://vertaug.example/fhir/StructureDefinition/radiation-dose',
  riskDisclosed: 'https://vertaug.example/fhir/StructureDefinition/risk-disclosed',
  severityGrade: 'https://vertaug.example/fhir/StructureDefinition/severity-grade',
  statusAtConclusion: 'https://vertaug.example/fhir/StructureDefinition/status-at-conclusion',
  universalProtocol: 'https://vertaug.example/fhir/StructureDefinition/universal-protocol',
} as const;
export const CODE_SYSTEM_URL = {
  accessApproach: 'https://vertaug.example/fhir/CodeSystem/access-approach',
  aetiology: 'https://vertaug.example/fhir/CodeSystem/aetiology',
  augmentationTechnique: 'https://vertaug.example/fhir/CodeSystem/augmentation-technique',
  cementLeakageSite: 'https://vertaug.example/fhir/CodeSystem/cement-leakage-site',
  complicationClass: 'https://vertaug.example/fhir/CodeSystem/complication-class',
  complicationKind: 'https://vertaug.example/fhir/CodeSystem/complication-kind',
  disclosedRisk: 'https://vertaug.example/fhir/CodeSystem/disclosed-risk',
  imagingGuidance: 'https://vertaug.example/fhir/CodeSystem/imaging-guidance',
  immediateComplications: 'https://vertaug.example/fhir/CodeSystem/immediate-complications',
  injectate: 'https://vertaug.example/fhir/CodeSystem/injectate',
  levelCounting: 'https://vertaug.example/fhir/CodeSystem/level-counting',
  majorConsequence: 'https://vertaug.example/fhir/CodeSystem/major-consequence',
  parameterCriterion: 'https://vertaug.example/fhir/CodeSystem/parameter-criterion',
  sir2017Grade: 'https://vertaug.example/fhir/CodeSystem/sir-2017-grade',
  siteMarking: 'https://vertaug.example/fhir/CodeSystem/site-marking',
  statusAtConclusion: 'https://vertaug.example/fhir/CodeSystem/status-at-conclusion',
  vertebralLevel: 'https://vertaug.example/fhir/CodeSystem/vertebral-level',
} as const;
