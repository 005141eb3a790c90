import { aetiologyOf } from '../../assessment/assess/aetiology.ts';
import type { Case, ConsentSignature } from '../../assessment/case/case.ts';
import type { AetiologyCode } from '../../parameter/codes.generated.ts';
import { rateInWords } from '../../parameter/rate-words.ts';
import type { Words } from '../../words/words.ts';
import { patientLine } from '../base/line.ts';
import { escapeXml } from '../base/narrative.ts';
import { spoken } from '../base/spoken.ts';
import { techniquesInWords } from '../base/technique-in-words.ts';
import { besidesLines } from './besides-lines.ts';
import { disclosedRisks } from './disclosed-risks.ts';

/** The consent as the one who decides reads it: what is printed, and what is signed on the screen. */
export interface ConsentDocument {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly risks: readonly string[];
  /** Of which aetiology and technique the rates are. */
  readonly ratesNote: string;
  readonly statement: string;
}

export function consentDocument(current: Case, words: Words): ConsentDocument {
  const { consent, patient } = current;
  const say = words.record.consent;
  const { document, rate } = words.consent;
  const levels = words.record.inWords(consent.levels.map(level => words.codes.level[level]));
  const techniques = techniquesInWords(consent.techniques, consent.techniqueText, words);
  const sedation = consent.sedationCovered === undefined ? '' : consent.sedationCovered ? say.covered : say.notCovered;
  const byProxy = consent.givenBy === 'proxy';
  const relationship = consent.proxyRelationship ? words.codes.proxyRelationship[consent.proxyRelationship] : '';
  const facts: readonly (readonly [string, string])[] = [
    [words.record.patient.label, spoken(patientLine(patient, words))],
    [say.levels, levels || document.nothing],
    [say.techniques, techniques || document.nothing],
    [say.sedation, sedation],
    [say.givenBy, consent.givenBy ? (byProxy ? say.proxy(spoken(consent.proxyName), relationship) : say.patient) : ''],
    [say.proxyEvidence, byProxy ? spoken(consent.proxyEvidence) : ''],
    [say.takenBy, spoken(consent.takenBy)],
    ...besidesLines(consent, words).map(([label, value = '']): readonly [string, string] => [label, value]),
  ];
  const refused = consent.decision === 'refused';
  return {
    title: refused ? words.record.title.refusal : words.record.title.consent,
    facts: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
    risks: disclosedRisks(current).map(row =>
      say.risk(
        words.codes.disclosedRisk[row.risk],
        row.rate && row.rateOf ? rate.of(rateInWords(row.rate, words), words.codes.aetiology[row.rateOf]) : rateInWords(row.rate, words),
      ),
    ),
    ratesNote: ratesNote(aetiologyOf(current), words),
    statement: refused ? document.refused : document.given,
  };
}

function ratesNote(aetiology: AetiologyCode, words: Words): string {
  const { ratesOf, ratesOfAll } = words.consent.document;
  return aetiology === 'osteoporosis' || aetiology === 'neoplasm' ? ratesOf(words.codes.aetiology[aetiology]) : ratesOfAll;
}

/**
 * The document as plain text, as it stands on the screen: what a signature is under, to the letter, and what is compared when the consent
 * changes after it. When it was decided is no part of it: that is said by signing.
 */
export function consentText(current: Case, words: Words): string {
  return textOf(consentDocument(current, words), words);
}

function textOf({ title, facts, risks, ratesNote, statement }: ConsentDocument, words: Words): string {
  const listed = risks.length === 0 ? [] : ['', words.consent.document.risks, ...risks.map(risk => `- ${risk}`), ratesNote];
  return `${[title, '', ...facts.map(({ label, value }) => words.record.line(label, value)), ...listed, '', statement].join('\n')}\n`;
}

/** What was signed, by its own first line: a refusal stays one whatever the consent says now. */
export function titleSigned({ text }: ConsentSignature): string {
  return text.split('\n', 1)[0] ?? '';
}

/** Whether the consent still says what was signed. An earlier Vertaug let people sign when it was decided, too. */
export function signatureStands(current: Case, { text }: ConsentSignature, words: Words): boolean {
  if (text === consentText(current, words)) return true;
  const { decidedAt } = current.consent;
  if (decidedAt === undefined) return false;
  const document = consentDocument(current, words);
  const decided = { label: words.record.consent.decidedAt, value: words.record.moment(decidedAt) };
  return text === textOf({ ...document, facts: [...document.facts, decided] }, words);
}

/** What was signed on the screen as one self-contained HTML page: the text, who signed and when, and the drawn signature. */
export function signedPage(signature: ConsentSignature, words: Words): string {
  const { name, at, path, text } = signature;
  const label = escapeXml(words.consent.where.picture(name));
  const drawn =
    path === ''
      ? ''
      : `<svg viewBox="0 0 600 200" width="300" role="img" aria-label="${label}"><path d="${escapeXml(path)}" fill="none" stroke="black" stroke-width="3"/></svg>`;
  const signed = escapeXml(words.consent.where.signed(name, words.record.moment(at)));
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><title>${escapeXml(titleSigned(signature))}</title></head>`,
    `<body><pre style="white-space:pre-wrap;font:inherit">${escapeXml(text)}</pre>${drawn}<p>${signed}</p></body></html>`,
  ].join('\n');
}
