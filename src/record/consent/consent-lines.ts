import type { Case, ConsentRecord } from '../../assessment/case/case.ts';
import type { RiskRate } from '../../parameter/published-rates.ts';
import { rateInWords } from '../../parameter/rate-words.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { hardFactLines } from '../base/hard-fact-lines.ts';
import type { SummaryLine } from '../base/line.ts';
import { type LineDraft, said } from '../base/line.ts';
import { spoken } from '../base/spoken.ts';
import { techniquesInWords } from '../base/technique-in-words.ts';
import { besidesLines } from './besides-lines.ts';
import { signatureStands } from './consent-document.ts';
import { disclosedRisks } from './disclosed-risks.ts';

export function consentLines(current: Case, words: Words): readonly SummaryLine[] {
  const { consent } = current;
  const say = words.record.consent;
  const sedation = consent.sedationCovered;
  const lines: readonly LineDraft[] = [
    [say.decision, consent.decision && words.codes.consentDecision[consent.decision], 'consent.decision'],
    [say.givenBy, whoDecided(consent, words), 'consent.givenBy'],
    [say.decidedAt, consent.decidedAt && words.record.moment(consent.decidedAt), 'consent.decidedAt'],
    [say.levels, words.record.inWords(consent.levels.map(level => words.codes.level[level])), 'consent.levels'],
    [say.techniques, techniquesInWords(consent.techniques, consent.techniqueText, words), 'consent.techniques'],
    [say.sedation, sedation === undefined ? undefined : sedation ? say.covered : say.notCovered, 'consent.sedationCovered'],
    [say.takenBy, spoken(consent.takenBy), 'consent.takenBy'],
    ...besidesLines(consent, words),
    ...signing(current, words),
    [say.proxyEvidence, consent.givenBy === 'proxy' ? spoken(consent.proxyEvidence) : undefined, 'consent.proxyEvidence'],
    [say.risks, risksInWords(current, words), 'consent.risks'],
    [say.withdrawn, withdrawalInWords(consent, words), 'consent.withdrawal'],
    ...hardFactLines(current, 'consent', words),
  ];
  return said(lines);
}

function whoDecided({ givenBy, proxyName, proxyRelationship }: ConsentRecord, words: Words): string | undefined {
  const say = words.record.consent;
  if (givenBy !== 'proxy') return givenBy && say.patient;
  return say.proxy(spoken(proxyName), proxyRelationship ? words.codes.proxyRelationship[proxyRelationship] : '');
}

/** Whose signature stands under what: never under more than was signed. */
function signing(current: Case, words: Words): readonly LineDraft[] {
  const say = words.record.consent;
  const { signedOn, formReference, formDate, signature } = current.consent;
  if (signedOn === 'screen') {
    if (!signature) return [];
    const by = say.signedBy(spoken(signature.name), signature.at);
    return [[say.signed, signatureStands(current, signature, words) ? by : say.signedEarlier(by), 'consent.signature']];
  }
  return [
    [say.form, spoken(formReference), 'consent.formReference'],
    [say.formDate, formDate && words.record.moment(formDate), 'consent.formDate'],
  ];
}

/** Marked by one act for all of them, they are said to be: nobody ticked each. */
function risksInWords(current: Case, words: Words): string {
  // One without a rate beside one with: the list of a sentence would lend it the other's.
  const listed = disclosedRisks(current)
    .map(row => riskLine(row, words))
    .join(betweenParts(words));
  return listed !== '' && current.consent.risksMarkedTogether ? words.record.consent.markedTogether(listed) : listed;
}

function riskLine({ risk, rate }: RiskRate, words: Words): string {
  const name = words.codes.disclosedRisk[risk];
  return rate ? words.record.consent.risk(name, rateInWords(rate, words)) : name;
}

/** When and why a consent that was given was withdrawn; undefined where it was not. */
export function withdrawalInWords({ decision, withdrawal }: ConsentRecord, words: Words): string | undefined {
  if (decision !== 'given' || !withdrawal) return undefined;
  const say = words.record.consent;
  return say.withdrawnBecause(withdrawal.at ? words.record.moment(withdrawal.at) : say.withdrawnUnknown, spoken(withdrawal.reason));
}
