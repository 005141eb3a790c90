import type { Case, ConsentRecord } from '../../assessment/case/case.ts';
import { consentState } from '../../assessment/consent/consent-state.ts';
import { EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { CodeableConcept, Consent, Reference, RelatedPerson } from '../../fhir/resource.ts';
import { textToBase64 } from '../../plain/base64.ts';
import type { Words } from '../../words/words.ts';
import { conceptExtension } from '../base/concepts.ts';
import { newDraft } from '../base/draft.ts';
import { caseIdentifier, uuidIdentifier } from '../base/identifier.ts';
import type { SummarySection } from '../base/line.ts';
import { narrative } from '../base/narrative.ts';
import type { RecordEntry } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';
import { signedPage, titleSigned } from './consent-document.ts';
import { extendConsent } from './consent-extensions.ts';

const LOINC = 'http://loinc.org';
const PROXY = 'proxy';
const STATUS = { given: 'active', refused: 'rejected', withdrawn: 'inactive' } as const;

/** A consent once it was decided, as FHIR. `policyUri`: the site's own policy for procedural consent, where it has named one. */
export function consentEntry(current: Case, section: SummarySection, policyUri: string | undefined, words: Words): RecordEntry | undefined {
  const { consent, patient, consentId } = current;
  const state = consentState(consent);
  if (state === 'undecided') return undefined;
  const draft = newDraft('Consent');
  draft.from('status', 'consent.decision');
  draft.from('patient', 'patient');
  draft.from('dateTime', 'consent.decidedAt');
  draft.from('performer', 'consent.givenBy');
  extendConsent(draft, current, words);
  const subject = { reference: `Patient/${patient.id}` };
  const byProxy = consent.givenBy === 'proxy';
  if (byProxy) {
    draft.from('performer[0].extension', 'consent.proxyRelationship');
    draft.from('contained[0].relationship', 'consent.proxyRelationship');
    draft.from('contained[0].name', 'consent.proxyName');
  }
  const signed = signedDocument(consent, words);
  if (signed) draft.from('source', 'consent.signature');
  const policyText = words.record.consent.policy(undefined);
  const resource: Consent = {
    resourceType: 'Consent',
    meta: { profile: [PROFILE_URL.consent] },
    language: words.language,
    text: narrative(section, patient, words),
    ...(byProxy ? { contained: [proxy(consent, subject.reference, words)] } : {}),
    ...(draft.extensions.length > 0 ? { extension: draft.extensions } : {}),
    identifier: [uuidIdentifier(consentId), caseIdentifier(current)],
    status: STATUS[state],
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [
      { coding: [{ system: LOINC, code: '64293-4', display: 'Procedure consent' }] },
      { coding: [{ system: LOINC, code: '59284-0' }] },
    ],
    patient: subject,
    ...(consent.decidedAt ? { dateTime: consent.decidedAt } : {}),
    ...(consent.givenBy ? { performer: [byProxy ? performingProxy(consent, words) : subject] } : {}),
    ...(signed ? { sourceAttachment: signed } : {}),
    ...(policyUri ? { policy: [{ uri: policyUri }] } : { policyRule: { text: policyText } }),
  };
  return { key: 'consent', fullUrl: `urn:uuid:${consentId}`, resource, origins: draft.origins };
}

/** In which role the proxy decided stands here too, for readers that see only the reference. */
function performingProxy(consent: ConsentRecord, words: Words): Reference {
  const [role] = relationship(consent, words);
  return { reference: `#${PROXY}`, ...(role ? { extension: [conceptExtension(EXTENSION_URL.proxyRelationship, role)] } : {}) };
}

function relationship({ proxyRelationship }: ConsentRecord, words: Words): CodeableConcept[] {
  if (!proxyRelationship) return [];
  const coding = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: proxyRelationship }];
  return [{ coding, text: words.codes.proxyRelationship[proxyRelationship] }];
}

/** Contained, for an EHR rarely has the proxy as a resource, and the consent has to say who it was. */
function proxy(consent: ConsentRecord, patientReference: string, words: Words): RelatedPerson {
  const name = spoken(consent.proxyName);
  const roles = relationship(consent, words);
  return {
    resourceType: 'RelatedPerson',
    id: PROXY,
    patient: { reference: patientReference },
    ...(roles.length > 0 ? { relationship: roles } : {}),
    ...(name ? { name: [{ text: name }] } : {}),
  };
}

/** What was signed on the screen, as it was then; a form of the hospital's is kept by the hospital. */
function signedDocument({ signedOn, signature }: ConsentRecord, words: Words): Consent['sourceAttachment'] {
  if (signedOn !== 'screen' || !signature) return undefined;
  return {
    contentType: 'text/html; charset=utf-8',
    language: words.language,
    title: titleSigned(signature),
    creation: signature.at,
    data: textToBase64(signedPage(signature, words)),
  };
}
