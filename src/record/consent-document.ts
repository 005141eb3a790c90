import { aetiologyOf } from '../assessment/aetiology.ts';
import type { Case, ConsentSignature } from '../assessment/case.ts';
import type { AetiologyCode } from '../parameter/codes.generated.ts';
import type { Words } from '../words/words.ts';
import { spoken } from './concepts.ts';
import { disclosedRisks } from './disclosed-risks.ts';
import { escapeXml } from './narrative.ts';
import { rateInWords } from './rate-words.ts';
import { patientLine } from './summary.ts';

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
  const techniques = words.record.inWords(consent.techniques.map(technique => words.codes.technique[technique]));
  const sedation = consent.sedationCovered === undefined ? '' : consent.sedationCovered ? say.covered : say.notCovered;
  const byProxy = consent.givenBy === 'proxy';
  const relationship = consent.proxyRelationship ? words.codes.proxyRelationship[consent.proxyRelationship] : '';
  const facts: readonly (readonly [string, string])[] = [
    [words.record.patient.label, patientLine(patient, words)],
    [say.levels, levels || document.nothing],
    [say.techniques, techniques || document.nothing],
    [say.sedation, sedation],
    [say.givenBy, consent.givenBy ? (byProxy ? say.proxy(spoken(consent.proxyName), relationship) : say.patient) : ''],
    [say.proxyEvidence, byProxy ? spoken(consent.proxyEvidence) : ''],
    [say.takenBy, spoken(consent.takenBy)],
    [say.decidedAt, consent.decidedAt ? words.record.moment(consent.decidedAt) : ''],
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

/** The document as plain text: what a signature is under, and what is compared when the consent changes after it. */
export function consentText(current: Case, words: Words): string {
  const { title, facts, risks, ratesNote, statement } = consentDocument(current, words);
  const listed = risks.length === 0 ? [] : ['', words.consent.document.risks, ...risks.map(risk => `- ${risk}`), ratesNote];
  return `${[title, '', ...facts.map(({ label, value }) => words.record.line(label, value)), ...listed, '', statement].join('\n')}\n`;
}

/** What was signed on the screen as one self-contained HTML page: the text, who signed and when, and the drawn signature. */
export function signedPage({ name, at, path, text }: ConsentSignature, words: Words): string {
  const label = escapeXml(words.consent.where.picture(name));
  const drawn =
    path === ''
      ? ''
      : `<svg viewBox="0 0 600 200" width="300" role="img" aria-label="${label}"><path d="${escapeXml(path)}" fill="none" stroke="black" stroke-width="3"/></svg>`;
  const signed = escapeXml(words.consent.where.signed(name, words.record.moment(at)));
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><title>${escapeXml(words.record.title.consent)}</title></head>`,
    `<body><pre style="white-space:pre-wrap;font:inherit">${escapeXml(text)}</pre>${drawn}<p>${signed}</p></body></html>`,
  ].join('\n');
}
