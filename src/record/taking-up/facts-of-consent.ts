import { displayOf, field, listOf, textOf } from '../../chart/elements/shape.ts';
import { attachmentsOf } from '../../chart/facts/own-notes.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Consent } from '../../fhir/resource.ts';
import { compactBase64, fromBase64 } from '../../plain/base64.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import type { Words } from '../../words/words.ts';
import { escapeXml } from '../base/narrative.ts';
import { CONSENT_WITNESS } from '../consent/consent-extensions.ts';
import { codeAt, codeOf, codesAt, extensionAt, extensionsAt, momentAt, textAt, without, yesNoAt } from './elements.ts';
import { otherTechniqueIn } from './other-technique.ts';
import { slotIn } from './slot.ts';

const ROLES = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

/** What a Consent of Vertaug's says of a case, as plain data in the shape of one, to be narrowed as a case file is. */
export function factsOfConsent(resource: Consent, words: Words): Readonly<Record<string, unknown>> {
  const coverage = extensionAt(resource, EXTENSION_URL.consentCoverage);
  const form = extensionAt(resource, EXTENSION_URL.consentForm);
  const signature = signatureOf(resource, words);
  const withdrawal = extensionAt(resource, EXTENSION_URL.consentWithdrawal);
  return without({
    decision: decisionOf(resource.status),
    levels: codesAt(coverage, 'level', CODE_SYSTEM_URL.vertebralLevel),
    techniques: codesAt(coverage, 'technique', CODE_SYSTEM_URL.augmentationTechnique),
    techniqueText: otherTechniqueIn(coverage, words),
    sedationCovered: yesNoAt(coverage, 'sedation'),
    risks: extensionsAt(resource, EXTENSION_URL.riskDisclosed).flatMap(one => codeAt(one, 'risk', CODE_SYSTEM_URL.disclosedRisk) ?? []),
    risksMarkedTogether: false,
    ...whoDecided(resource),
    proxyEvidence: textAt(resource, EXTENSION_URL.proxyEvidence) ?? '',
    ...conversationOf(resource),
    witness: displayOf(field(extensionAt(resource, CONSENT_WITNESS), 'valueReference')) ?? '',
    decidedAt: textOf(resource, 'dateTime'),
    takenBy: textAt(form, 'takenBy') ?? '',
    signedOn: signature ? 'screen' : 'hospital-form',
    formReference: textAt(form, 'reference') ?? '',
    formDate: momentAt(form, 'date'),
    signature,
    withdrawal:
      withdrawal === undefined ? undefined : without({ at: momentAt(withdrawal, 'when'), reason: textAt(withdrawal, 'reason') ?? '' }),
  });
}

function decisionOf(status: unknown): 'given' | 'refused' | undefined {
  if (status === 'active' || status === 'inactive') return 'given';
  return status === 'rejected' ? 'refused' : undefined;
}

function whoDecided(resource: Consent): object {
  const [performer] = listOf(resource, 'performer');
  const proxy = listOf(resource, 'contained').find(part => field(part, 'resourceType') === 'RelatedPerson');
  if (performer === undefined) return { givenBy: undefined, proxyName: '' };
  if (!textOf(performer, 'reference')?.startsWith('#')) return { givenBy: 'patient', proxyName: '' };
  return {
    givenBy: 'proxy',
    proxyName: textOf(listOf(proxy, 'name')[0], 'text') ?? '',
    proxyRelationship: codeOf(listOf(proxy, 'relationship')[0], ROLES) ?? codeAt(performer, EXTENSION_URL.proxyRelationship, ROLES),
  };
}

function conversationOf(resource: Consent): object {
  const said = extensionAt(resource, EXTENSION_URL.consentConversation);
  return {
    capacity: codeAt(said, 'capacity', CODE_SYSTEM_URL.decisionCapacity),
    interpreterNeeded: yesNoAt(said, 'interpreterNeeded'),
    interpreter: textAt(said, 'interpreter') ?? '',
    benefitsExplained: yesNoAt(said, 'benefits') === true,
    alternativesExplained: yesNoAt(said, 'alternatives') === true,
  };
}

/** What was signed on the screen, out of the page that was made of it. */
function signatureOf(resource: Consent, words: Words): object | undefined {
  const [attachment] = attachmentsOf(resource).filter(isJsonObject);
  const at = textOf(attachment, 'creation');
  const data = compactBase64(textOf(attachment, 'data') ?? '');
  if (at === undefined || !data) return undefined;
  const page = new TextDecoder().decode(fromBase64(data));
  const text = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(page)?.[1];
  const signed = /<p>([^<]*)<\/p><\/body>/.exec(page)?.[1];
  const name = signed && slotIn(who => escapeXml(words.consent.where.signed(who, words.record.moment(at))), signed);
  if (text === undefined || name === undefined || name === '') return undefined;
  // The text that is signed ends its last line, which markup does not keep.
  return { name: unescapeXml(name), path: /<path d="([^"]*)"/.exec(page)?.[1] ?? '', at, text: `${unescapeXml(text)}\n` };
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39|apos);/g, (whole, name: string) => LETTERS[name] ?? whole);
}

const LETTERS: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
