import { newestFirst, parseFhirDate } from '../elements/fhir-date.ts';
import { type Concept, conceptsIn, wordingsOf } from '../elements/shape.ts';
import { BY_TEXT, evidenceOf } from '../evidence/evidence-of.ts';
import { searchedRead } from '../evidence/searched-read.ts';
import type { Evidence, SearchedRead } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { DocumentFact } from '../facts/document-facts.ts';
import { quotedText } from '../prose/report-quote.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { wordsIn } from './told-since.ts';

/** A report of pathology since a procedure. Of which specimen it is, and of which level, is a person's to say. */
export interface PathologyReport {
  readonly evidence: Evidence;
  /** What it says; undefined: it is no text, or lies elsewhere. */
  readonly text: string | undefined;
}

export interface PathologySince {
  /** The newest first. */
  readonly reports: readonly PathologyReport[];
  /** Where it was looked for, and how far. */
  readonly searched: readonly SearchedRead[];
}

/** HL7 table 0074: cytopathology, pathology, surgical pathology. */
const SECTIONS = ['CP', 'PAT', 'SP'];
/** LOINC: pathology study, surgical pathology, cytology, report panel; the class of pathology. */
const LOINC = ['11526-1', '11529-5', '22634-0', '22637-3', '33716-7', '60567-5', 'LP7839-6'];
const NAMED = /\b(?:histo|cyto|anatomo)?pathology\b|\b(?:anatomo)?pathologie\b|\b(?:histo|cyto)log(?:y|ie)\b|\bbiops(?:y|ie)\b/iu;

/** `day`: of the procedure, FHIR date; the specimen may have been taken on any hour of it. Undefined: it is no date. */
export function pathologySince(snapshot: ChartSnapshot, day: string): PathologySince | undefined {
  const performed = parseFhirDate(day);
  if (performed === undefined) return undefined;
  const { reports, documents } = chartFacts(snapshot);
  const found = [...reports, ...documents].filter(
    fact => fact.moment !== undefined && fact.moment.to > performed.from && isPathology(fact),
  );
  return {
    reports: found.sort((one, other) => newestFirst(one.moment, other.moment)).map(reportOf),
    searched: [searchedRead('DiagnosticReport', snapshot)],
  };
}

function isPathology({ resource, concept }: DocumentFact): boolean {
  const called: readonly Concept[] = [concept, ...conceptsIn(resource, 'category')];
  const codes = called.flatMap(({ codings }) => codings.flatMap(({ code }) => code ?? []));
  return codes.some(code => SECTIONS.includes(code) || LOINC.includes(code)) || called.flatMap(wordingsOf).some(name => NAMED.test(name));
}

function reportOf(fact: DocumentFact): PathologyReport {
  const text = wordsIn(fact).join('\n').trim();
  // Without its last stop: more is said behind it.
  const value = text === '' ? undefined : quotedText(text.replace(/\.$/u, ''));
  return {
    evidence: evidenceOf(fact, { rule: 'since-procedure', says: 'supports', match: BY_TEXT, value }),
    text: text === '' ? undefined : text,
  };
}
