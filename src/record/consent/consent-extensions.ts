import type { Case, ConsentRecord } from '../../assessment/case/case.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension } from '../../fhir/resource.ts';
import { rateInWords } from '../../parameter/rate-words.ts';
import type { Words } from '../../words/words.ts';
import { aetiologyConcept, capacityConcept, conceptExtension, levelConcept, riskConcept, techniqueConcept } from '../base/concepts.ts';
import { dataAbsent } from '../base/data-absent.ts';
import type { Draft } from '../base/draft.ts';
import type { FieldId } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';
import { disclosedRisks } from './disclosed-risks.ts';

/** HL7's own, of a witness to a consent. */
export const CONSENT_WITNESS = 'http://hl7.org/fhir/StructureDefinition/consent-Witness';

/** Adds to the draft what R4's Consent has no element for. */
export function extendConsent(draft: Draft, current: Case, words: Words): void {
  const { consent } = current;
  cover(draft, consent, words);
  form(draft, consent);
  const evidence = spoken(consent.proxyEvidence);
  if (consent.givenBy === 'proxy' && evidence !== '') {
    draft.extend({ url: EXTENSION_URL.proxyEvidence, valueString: evidence }, 'consent.proxyEvidence');
  }
  converse(draft, consent, words);
  disclose(draft, current, words);
  withdraw(draft, consent);
}

function cover(draft: Draft, { levels, techniques, techniqueText, sedationCovered }: ConsentRecord, words: Words): void {
  const parts: Extension[] = [
    ...levels.map(level => conceptExtension('level', levelConcept(level, words))),
    ...techniques.map(technique => conceptExtension('technique', techniqueConcept(technique, words, techniqueText))),
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
  const onForm = consent.signedOn === 'hospital-form';
  const reference = onForm ? spoken(consent.formReference) : '';
  const takenBy = spoken(consent.takenBy);
  const said: (readonly [Extension, FieldId])[] = [];
  if (reference !== '') said.push([{ url: 'reference', valueString: reference }, 'consent.formReference']);
  if (onForm && consent.formDate) said.push([{ url: 'date', valueDateTime: consent.formDate }, 'consent.formDate']);
  if (takenBy !== '') said.push([{ url: 'takenBy', valueString: takenBy }, 'consent.takenBy']);
  if (said.length === 0) return;
  draft.extend(
    { url: EXTENSION_URL.consentForm, extension: said.map(([part]) => part) },
    'consent.formReference',
    said.map(([, field]) => field),
  );
}

/** Capacity, interpreter, benefits and alternatives; and the witness, of whom a name is known and no resource. */
function converse(draft: Draft, consent: ConsentRecord, words: Words): void {
  const { capacity, interpreterNeeded, benefitsExplained, alternativesExplained } = consent;
  const interpreter = interpreterNeeded === true ? spoken(consent.interpreter) : '';
  const said: (readonly [Extension, FieldId])[] = [];
  if (capacity) said.push([conceptExtension('capacity', capacityConcept(capacity, words)), 'consent.capacity']);
  if (interpreterNeeded !== undefined) {
    said.push([{ url: 'interpreterNeeded', valueBoolean: interpreterNeeded }, 'consent.interpreterNeeded']);
  }
  if (interpreter !== '') said.push([{ url: 'interpreter', valueString: interpreter }, 'consent.interpreter']);
  if (benefitsExplained) said.push([{ url: 'benefits', valueBoolean: true }, 'consent.benefitsExplained']);
  if (alternativesExplained) said.push([{ url: 'alternatives', valueBoolean: true }, 'consent.alternativesExplained']);
  const [first] = said;
  if (first) {
    draft.extend(
      { url: EXTENSION_URL.consentConversation, extension: said.map(([part]) => part) },
      first[1],
      said.map(([, field]) => field),
    );
  }
  const witness = spoken(consent.witness);
  if (witness !== '') draft.extend({ url: CONSENT_WITNESS, valueReference: { display: witness } }, 'consent.witness');
}

function disclose(draft: Draft, current: Case, words: Words): void {
  for (const { risk, rate, rateOf } of disclosedRisks(current)) {
    const parts: Extension[] = [
      conceptExtension('risk', riskConcept(risk, words)),
      ...(rate ? [{ url: 'publishedRate', valueString: rateInWords(rate, words) }] : []),
      ...(rateOf ? [conceptExtension('aetiology', aetiologyConcept(rateOf, words))] : []),
    ];
    draft.extend({ url: EXTENSION_URL.riskDisclosed, extension: parts }, 'consent.risks');
  }
}

function withdraw(draft: Draft, { decision, withdrawal }: ConsentRecord): void {
  if (decision !== 'given' || !withdrawal) return;
  const reason = spoken(withdrawal.reason);
  const when: Extension = withdrawal.at
    ? { url: 'when', valueDateTime: withdrawal.at }
    : { url: 'when', _valueDateTime: dataAbsent('unknown') };
  draft.extend(
    { url: EXTENSION_URL.consentWithdrawal, extension: [when, ...(reason === '' ? [] : [{ url: 'reason', valueString: reason }])] },
    'consent.withdrawal',
    ['consent.withdrawal.at', 'consent.withdrawal.reason'],
  );
}
