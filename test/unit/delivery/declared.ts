import type { Capability, ResourceCapability } from '../../../src/fhir/capability.ts';

const writes = (...interactions: readonly string[]): ResourceCapability => ({
  interactions: ['read', 'search-type', ...interactions],
  searchParams: ['patient', 'identifier'],
  conditionalCreate: false,
  updateCreate: false,
});

const known = (resources: Readonly<Record<string, ResourceCapability>>): Capability => ({
  status: 'known',
  fhirVersion: '4.0.1',
  transaction: false,
  resources: { Patient: writes(), Condition: writes(), ...resources },
});

/** What the CapabilityStatements of six EHRs declare of the types that are written, restated (captured 2026-05 to 2026-08). */
export const DECLARED_BY = {
  epic: known({
    Procedure: writes('create', 'update'),
    QuestionnaireResponse: writes('create'),
    DocumentReference: writes('create', 'update'),
    Consent: writes(),
    AdverseEvent: writes(),
  }),
  oracle: known({
    Procedure: writes('create'),
    DocumentReference: writes('create', 'update'),
    QuestionnaireResponse: writes('update'),
    Consent: writes(),
  }),
  athenahealth: known({ Procedure: writes(), DocumentReference: writes(), QuestionnaireResponse: writes('create') }),
  eClinicalWorks: known({ Procedure: writes(), DocumentReference: writes(), QuestionnaireResponse: writes('create') }),
  nextGen: known({ Procedure: writes(), DocumentReference: writes() }),
  meditech: known({ Procedure: writes(), DocumentReference: writes(), QuestionnaireResponse: writes('create', 'update') }),
} as const;
