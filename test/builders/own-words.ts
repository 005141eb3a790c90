import { writeCaseFile } from '../../src/assessment/case/case-file.ts';
import { CANONICAL_ALIASES, CANONICAL_BASE } from '../../src/fhir/canonicals.generated.ts';
import { isResource } from '../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { inEnglish } from '../../src/words/load-words.ts';
import type { wholeCase } from '../unit/assessment/cases.ts';
import { AS_OF, daysBefore, hoursBefore, ICD, LNC } from './chart-builder.ts';

type Case = ReturnType<typeof wholeCase>;

/** What a server holds once a case was written to it, each resource under an id of the server's. */
export function delivered(current: Case): readonly FhirResource[] {
  return buildRecord(current, { facility: { consentPolicyUri: undefined }, words: inEnglish }).entries.map(({ resource }, index) =>
    stored({ ...resource, id: `ours-${index}` }),
  );
}

export function stored(resource: object): FhirResource {
  const read: unknown = JSON.parse(JSON.stringify(resource));
  if (!isResource(read)) throw new TypeError(`No resource: ${JSON.stringify(resource)}`);
  return read;
}

const [[WRITTEN = ''] = []] = CANONICAL_ALIASES;

/** How a resource may tell that Vertaug wrote it: servers keep one mark and drop another. */
export const MARKS: readonly (readonly [how: string, mark: Readonly<Record<string, unknown>>])[] = [
  ['its profile', { meta: { profile: [`${CANONICAL_BASE}/StructureDefinition/vertebral-augmentation-assessment`] } }],
  [
    'its profile under another base that stands for ours',
    { meta: { profile: [`${WRITTEN}/StructureDefinition/vertebral-augmentation-assessment`] } },
  ],
  ['a tag', { meta: { tag: [{ system: `${CANONICAL_BASE}/CodeSystem/answer-origin`, code: 'typed' }] } }],
  ['its source', { meta: { source: `${CANONICAL_BASE}#3f2a` } }],
  ['its identifier', { identifier: [{ system: `${CANONICAL_BASE}/case`, value: '1' }] }],
  ['an extension', { extension: [{ url: `${CANONICAL_BASE}/StructureDefinition/parameter-revision`, valueString: '2024' }] }],
  ['its author', { performer: [{ display: 'Vertaug 0.1' }], recorder: { display: 'Vertaug 0.1' } }],
  ['what it was derived from', { derivedFrom: [{ reference: 'Observation/score' }] }],
];

/** A score of ours that others are made of. */
export const SCORE = stored({
  resourceType: 'Observation',
  id: 'score',
  meta: { profile: [`${CANONICAL_BASE}/StructureDefinition/vertebral-augmentation-pain-and-function`] },
  status: 'final',
  code: { coding: [{ system: LNC, code: '72514-3' }] },
  subject: { reference: 'Patient/p1' },
});

const subject = { reference: 'Patient/p1' };

/** What would answer questions, were it somebody else's. */
export const TELLING: readonly FhirResource[] = [
  {
    resourceType: 'Condition',
    id: 'own-fracture',
    clinicalStatus: { coding: [{ code: 'active' }] },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    code: { coding: [{ system: ICD, code: 'M80.08XA' }], text: 'Osteoporotic fracture of L1' },
    onsetDateTime: daysBefore(9),
    subject,
  },
  {
    resourceType: 'Condition',
    id: 'own-sepsis',
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: { coding: [{ system: ICD, code: 'A41.9' }] },
    onsetDateTime: daysBefore(1),
    subject,
  },
  {
    resourceType: 'Observation',
    id: 'own-inr',
    status: 'final',
    code: { coding: [{ system: LNC, code: '6301-6' }] },
    valueQuantity: { value: 3.4 },
    effectiveDateTime: hoursBefore(2),
    subject,
  },
  {
    resourceType: 'Observation',
    id: 'own-pain',
    status: 'final',
    code: { coding: [{ system: LNC, code: '72514-3' }] },
    valueQuantity: { value: 8, unit: '{score}' },
    effectiveDateTime: hoursBefore(1),
    subject,
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'own-note',
    status: 'final',
    code: { coding: [{ system: LNC, code: '24968-0' }], text: 'MR lumbar spine' },
    effectiveDateTime: daysBefore(1),
    conclusion: 'Acute compression fracture of L2 with retropulsion. No epidural tumor.',
    subject,
  },
  {
    resourceType: 'Consent',
    id: 'own-consent',
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [{ coding: [{ system: LNC, code: '64293-4' }] }],
    dateTime: AS_OF.toISOString(),
    patient: subject,
  },
  {
    resourceType: 'MedicationStatement',
    id: 'own-warfarin',
    status: 'active',
    medicationCodeableConcept: { text: 'warfarin' },
    effectiveDateTime: daysBefore(3),
    subject,
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'own-allergy',
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: { text: 'Iodinated contrast' },
    patient: subject,
  },
].map(stored);

/** The file of a case, attached to a document. */
export function caseAttachment(current: Case, named: boolean): FhirResource {
  return stored({
    resourceType: 'DiagnosticReport',
    id: 'own-file',
    status: 'final',
    code: { coding: [{ system: LNC, code: '24968-0' }], text: 'MR lumbar spine' },
    conclusion: 'Acute fracture of L3.',
    effectiveDateTime: daysBefore(1),
    presentedForm: [
      {
        contentType: 'application/json',
        ...(named ? { title: 'vertaug-case-2026-11-22-00000000.json' } : { data: Buffer.from(writeCaseFile(current)).toString('base64') }),
      },
    ],
    subject,
  });
}
