import type { JsonObject } from '../../plain/json-object.ts';

/** A sign that a resource was written for another version of FHIR than R4. */
export interface OtherVersion {
  /** `R5`, `STU3`, `DSTU2`; two where both know it. */
  readonly version: string;
  /** The element that only they have, or the resource type itself. */
  readonly element: string;
}

const R5 = 'R5';
const STU3 = 'STU3';

/** Elements that R4 lacks or calls otherwise, by type; a choice ends in `[x]`. */
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Procedure: {
    [R5]: ['occurrence[x]', 'recorded', 'reported[x]', 'reason', 'supportingInfo', 'focus'],
    [STU3]: ['notDone', 'notDoneReason', 'definition', 'context'],
  },
  AdverseEvent: {
    [R5]: ['status', 'code', 'occurrence[x]', 'effect[x]', 'participant', 'preventiveAction', 'mitigatingAction', 'supportingInfo'],
    [STU3]: ['type', 'reaction', 'eventParticipant', 'description'],
  },
  Consent: {
    [R5]: ['subject', 'date', 'grantor', 'grantee', 'controller', 'manager', 'regulatoryBasis', 'policyBasis', 'policyText', 'decision'],
    [STU3]: ['consentingParty', 'actor', 'action', 'purpose', 'except', 'securityLabel', 'dataPeriod', 'data'],
  },
  Observation: { [R5]: ['instantiates[x]', 'triggeredBy', 'bodyStructure'], [STU3]: ['context', 'comment', 'related'] },
  Condition: { [R5]: ['participant'], [STU3]: ['context', 'assertedDate'] },
  Encounter: { [R5]: ['actualPeriod', 'plannedStartDate', 'plannedEndDate', 'admission', 'reason'], [STU3]: ['incomingReferral'] },
  MedicationRequest: { [R5]: ['medication', 'reason'], [STU3]: ['definition', 'context'] },
  MedicationStatement: { [R5]: ['medication', 'encounter', 'adherence', 'reason'], [STU3]: ['reasonNotTaken', 'taken'] },
  DocumentReference: { [R5]: ['version', 'modality', 'event', 'bodySite', 'attester'], [STU3]: ['class', 'created', 'indexed'] },
  DiagnosticReport: { [R5]: ['composition', 'note', 'supportingInfo'], [STU3]: ['context', 'image', 'codedDiagnosis'] },
  ImagingStudy: { [R5]: ['partOf'], [STU3]: ['uid', 'accession', 'availability'] },
  ServiceRequest: { [R5]: ['bodyStructure', 'focus', 'reason'] },
  Provenance: { [R5]: ['authorization', 'encounter', 'patient'], [STU3]: ['period'] },
};

/** Resource types that R4 lacks. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  [R5]: [
    'ActorDefinition',
    'ArtifactAssessment',
    'BiologicallyDerivedProductDispense',
    'ConditionDefinition',
    'DeviceAssociation',
    'DeviceDispense',
    'DeviceUsage',
    'EncounterHistory',
    'FormularyItem',
    'GenomicStudy',
    'ImagingSelection',
    'InventoryItem',
    'InventoryReport',
    'NutritionIntake',
    'Permission',
    'Requirements',
    'TestPlan',
    'Transport',
  ],
  'R4B or R5': [
    'Citation',
    'ClinicalUseDefinition',
    'EvidenceReport',
    'Ingredient',
    'NutritionProduct',
    'SubscriptionStatus',
    'SubscriptionTopic',
  ],
  [STU3]: ['BodySite', 'DataElement', 'DeviceComponent', 'ImagingManifest', 'ProcedureRequest', 'ReferralRequest', 'Sequence'],
  DSTU2: ['Conformance', 'DiagnosticOrder', 'MedicationOrder', 'Order', 'OrderResponse'],
};

/** The first plain sign. Asked of what has issues only: some of these names are free to be used in a resource that has none. */
export function otherVersion(resource: JsonObject): OtherVersion | undefined {
  const type = typeof resource.resourceType === 'string' ? resource.resourceType : '';
  const [typed] = Object.entries(TYPES).filter(([, types]) => types.includes(type));
  if (typed) return { version: typed[0], element: type };
  const elements = Object.hasOwn(ELEMENTS, type) ? ELEMENTS[type] : undefined;
  for (const [version, names] of Object.entries(elements ?? {})) {
    const key = Object.keys(resource).find(name => names.some(each => isNamed(each, name)));
    if (key !== undefined) return { version, element: `${type}.${key}` };
  }
  return undefined;
}

function isNamed(element: string, key: string): boolean {
  if (!element.endsWith('[x]')) return key === element;
  const stem = element.slice(0, -3);
  return key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length));
}
