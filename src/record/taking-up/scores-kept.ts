import type { Case, FollowUpVisit, RecordKey } from '../../assessment/case/case.ts';
import { blanksOf } from '../../assessment/facts/blank-of.ts';
import { emptyVisit } from '../../assessment/follow-up/new-visit.ts';
import { scoreFacts } from '../../assessment/instruments/facts.ts';
import { instrumentOfCoding } from '../../chart/codes/instrument-coding.ts';
import { field, listOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { FhirResource, Observation } from '../../fhir/resource.ts';
import { CASE_SYSTEM, UUID_SYSTEM } from '../base/identifier.ts';
import { codeAt, codeOf, extensionAt, identifiedBy } from './elements.ts';
import type { KeptThere } from './kept.ts';

type Total = Case['assessment']['scores'][number];

/** The uuid of the row that a score is of; undefined: it is the pain of before, which has no row, or of no case. */
export function rowOfScore(score: FhirResource): string | undefined {
  return identifiedBy(score, CASE_SYSTEM) === undefined ? undefined : identifiedBy(score, UUID_SYSTEM);
}

/** By what the ledger knows it; undefined: the pain of before. */
export function keyOfScore(score: FhirResource): RecordKey | undefined {
  const row = rowOfScore(score);
  return row === undefined ? undefined : `score/${isPain(score) ? 'visit' : 'total'}/${row}`;
}

/** What the scores say by themselves of stages whose answers stand nowhere: of a contact the pain and when it was, of a total all of it. */
export function withScores(current: Case, { parts: { scores, responses } }: KeptThere): Case {
  const isOf = (stage: 'before' | 'after') => (score: Observation) => (phaseOf(score) === 'before' ? 'before' : 'after') === stage;
  const { assessment, followUp } = current;
  const visits = scores.filter(isPain).flatMap(visitOf);
  return {
    ...current,
    ...(responses.assessment ? {} : { assessment: { ...assessment, scores: scores.filter(isOf('before')).flatMap(totalOf) } }),
    ...(responses['follow-up'] ? {} : { followUp: { ...followUp, visits, scores: scores.filter(isOf('after')).flatMap(totalOf) } }),
  };
}

function isPain(score: FhirResource): boolean {
  return codeOf(field(score, 'code'), 'http://loinc.org') === '72514-3';
}

const phaseOf = (score: FhirResource): string | undefined =>
  codeAt(extensionAt(score, EXTENSION_URL.measurementTiming), 'phase', CODE_SYSTEM_URL.measurementPhase);

function numberOf(score: FhirResource): number | undefined {
  const value = field(field(score, 'valueQuantity'), 'value');
  return typeof value === 'number' ? value : undefined;
}

function visitOf(score: Observation): readonly FollowUpVisit[] {
  const [id, pain] = [rowOfScore(score), numberOf(score)];
  return id === undefined || pain === undefined ? [] : [{ ...emptyVisit(id), at: textOf(score, 'effectiveDateTime'), pain }];
}

function totalOf(score: Observation): readonly Total[] {
  const [id, total] = [rowOfScore(score), numberOf(score)];
  const [instrument] = listOf(field(score, 'code'), 'coding').flatMap(
    coding => instrumentOfCoding(textOf(coding, 'system'), textOf(coding, 'code')) ?? [],
  );
  if (id === undefined || total === undefined || instrument === undefined) return [];
  const version = textOf(field(score, 'method'), 'text') ?? '';
  return [{ ...blanksOf(scoreFacts), id, instrument, version, score: total, at: textOf(score, 'effectiveDateTime') }];
}
