import type { Case, ConsentRecord } from '../assessment/case.ts';
import { EXTENSION_URL, PROFILE_URL } from '../fhir/canonicals.generated.ts';
import type { Consent, Extension, RelatedPerson } from '../fhir/resource.ts';
import type { Words } from '../words/words.ts';
import { conceptExtension, levelConcept, spoken, techniqueConcept } from './concepts.ts';
import { type Draft, newDraft } from './draft.ts';
import { uuidIdentifier } from './identifier.ts';
import { narrative } from './narrative.ts';
import type { RecordEntry } from './record.ts';
import type { SummarySection } from './summary.ts';

const LOINC = 'http://loinc.org';
const PROXY = 'proxy';

/** The consent as FHIR. `policyUri`: the site's own policy for procedural consent, where it has named one. */
export function consentEntry(
  current: Case,
  decision: 'given' | 'refused',
  section: SummarySection,
  policyUri: string | undefined,
  words: Words,
): RecordEntry {
  const { consent, patient, consentId } = current;
  const draft = newDraft('Consent');
  draft.from('status', 'consent.decision');
  draft.from('patient', 'patient');
  draft.from('dateTime', 'consent.decidedAt');
  draft.from('performer', 'consent.givenBy');
  cover(draft, consent, words);
  form(draft, consent);
  const subject = { reference: `Patient/${patient.id}` };
  const byProxy = consent.givenBy === 'proxy';
  if (byProxy) {
    draft.from('contained[0].relationship', 'consent.proxyRelationship');
    draft.from('contained[0].name', 'consent.proxyName');
  }
  const policyText = words.record.consent.policy(undefined);
  const resource: Consent = {
    resourceType: 'Consent',
    meta: { profile: [PROFILE_URL.consent] },
    language: words.language,
    text: narrative(section, patient, words),
    ...(byProxy ? { contained: [proxy(consent, subject.reference, words)] } : {}),
    ...(draft.extensions.length > 0 ? { extension: draft.extensions } : {}),
    identifier: [uuidIdentifier(consentId)],
    status: decision === 'given' ? 'active' : 'rejected',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [
      { coding: [{ system: LOINC, code: '64293-4', display: 'Procedure consent' }] },
      { coding: [{ system: LOINC, code: '59284-0' }] },
    ],
    patient: subject,
    ...(consent.decidedAt ? { dateTime: consent.decidedAt } : {}),
    ...(consent.givenBy ? { performer: [byProxy ? { reference: `#${PROXY}` } : subject] } : {}),
    ...(policyUri ? { policy: [{ uri: policyUri }] } : { policyRule: { text: policyText } }),
  };
  return { key: 'consent', fullUrl: `urn:uuid:${consentId}`, resource, origins: draft.origins };
}

/** Contained, for an EHR rarely has the proxy as a resource, and the consent has to say who it was. */
function proxy({ proxyName, proxyRelationship }: ConsentRecord, patientReference: string, words: Words): RelatedPerson {
  const name = spoken(proxyName);
  return {
    resourceType: 'RelatedPerson',
    id: PROXY,
    patient: { reference: patientReference },
    ...(proxyRelationship
      ? {
          relationship: [
            {
              coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: proxyRelationship }],
              text: words.codes.proxyRelationship[proxyRelationship],
            },
          ],
        }
      : {}),
    ...(name ? { name: [{ text: name }] } : {}),
  };
}

function cover(draft: Draft, { levels, techniques, sedationCovered }: ConsentRecord, words: Words): void {
  const parts: Extension[] = [
    ...levels.map(level => conceptExtension('level', levelConcept(level, words))),
    ...techniques.map(technique => conceptExtension('technique', techniqueConcept(technique, words))),
    ...(sedationCovered === undefined ? [] : [{ url: 'sedation', valueBoolean: sedationCovered }]),
  ];
  // Missing levels are an invariant of the whole resource, which then names this path.
  draft.from(`extension('${EXTENSION_URL.consentCoverage}')`, 'consent.levels');
  if (parts.length === 0) return;
  draft.extend({ url: EXTENSION_URL.consentCoverage, extension: parts }, 'consent.levels', [
    ...levels.map(() => 'consent.levels' as const),
    ...techniques.map(() => 'consent.techniques' as const),
    'consent.sedationCovered',
  ]);
}

function form(draft: Draft, consent: ConsentRecord): void {
  const said = [
    { url: 'reference', valueString: spoken(consent.formReference), field: 'consent.formReference' as const },
    { url: 'takenBy', valueString: spoken(consent.takenBy), field: 'consent.takenBy' as const },
  ].filter(({ valueString }) => valueString !== '');
  if (said.length === 0) return;
  const parts: Extension[] = said.map(({ url, valueString }) => ({ url, valueString }));
  draft.extend(
    { url: EXTENSION_URL.consentForm, extension: parts },
    'consent.formReference',
    said.map(({ field }) => field),
  );
}
