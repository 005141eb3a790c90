import type { AssessmentRecord, Case, FollowUpVisit } from '../../assessment/case/case.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { PAIN_AT_MOST } from '../../assessment/follow-up/new-visit.ts';
import { isReached } from '../../assessment/follow-up/schedule.ts';
import { instrumentOf, isInRange } from '../../assessment/instruments/instruments.ts';
import { codingOfInstrument } from '../../chart/codes/instrument-coding.ts';
import type { CodeableConcept, Quantity } from '../../fhir/resource.ts';
import type { OutcomeInstrumentCode } from '../../parameter/codes.generated.ts';
import type { Words } from '../../words/words.ts';
import { measured } from '../base/concepts.ts';
import { scoreInWords } from '../base/examination-lines.ts';
import { caseIdentifier, uuidIdentifier } from '../base/identifier.ts';
import type { RecordEntry, RecordKey } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';
import { phaseOf, type Score, scoreResource } from './score-resource.ts';

type Total = AssessmentRecord['scores'][number];

/**
 * Totals of instruments before and after, and the pain that was told at each contact, row by row (R4 Observation by our profile; section VII.B). A row
 * has the uuid of its Observation. None of a number that lies off its scale, of a contact that reached nobody, and of a total that was taken over
 * from an Observation of the EHR: it stands there already.
 */
export function rowScoreEntries(current: Case, words: Words): readonly RecordEntry[] {
  const { assessment, followUp } = current;
  return [
    ...assessment.scores.flatMap(row => totalEntry(current, row, 'assess', words)),
    ...followUp.visits.flatMap(visit => visitEntry(current, visit, words)),
    ...followUp.scores.flatMap(row => totalEntry(current, row, 'follow-up', words)),
  ];
}

function visitEntry(current: Case, visit: FollowUpVisit, words: Words): readonly RecordEntry[] {
  const { id, pain, at } = visit;
  if (pain === undefined || pain > PAIN_AT_MOST || !isReached(visit)) return [];
  const facts = words.facts['follow-up'];
  const label = facts['visits.pain'];
  const field = `follow-up.visits.${id}` as const;
  const score = {
    told: { title: facts.visits, label, value: words.printing.assessment.score(pain) },
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }], text: label },
    quantity: measured(pain, '/10', '{score}'),
    at,
    phase: phaseOf(current, at, 'after'),
    row: field,
  };
  return [
    entryOf(
      current,
      `score/visit/${id}`,
      id,
      score,
      [
        ['value', `${field}.pain`],
        ['effective', `${field}.at`],
      ],
      words,
    ),
  ];
}

function totalEntry(current: Case, row: Total, stage: 'assess' | 'follow-up', words: Words): readonly RecordEntry[] {
  const { id, instrument, score: total, at, version } = row;
  const value = scoreInWords(row, words);
  if (instrument === undefined || total === undefined || value === undefined || !isInRange(instrument, total)) return [];
  if (row.source !== undefined) return [];
  const field = `${stage}.scores.${id}` as const;
  const score = {
    told: { title: words.facts[stage].scores, label: words.facts[stage]['scores.score'], value },
    code: conceptOf(instrument, version, words),
    quantity: quantityOf(instrument, total),
    at,
    phase: phaseOf(current, at, stage === 'assess' ? 'before' : 'after'),
    version: spoken(version),
    row: field,
  };
  return [
    entryOf(
      current,
      `score/total/${id}`,
      id,
      score,
      [
        ['value', `${field}.score`],
        ['code', `${field}.instrument`],
        ['method', `${field}.version`],
        ['effective', `${field}.at`],
      ],
      words,
    ),
  ];
}

function conceptOf(instrument: OutcomeInstrumentCode, version: string, words: Words): CodeableConcept {
  return { coding: [codingOfInstrument(instrument, version)], text: words.codes.outcomeInstrument[instrument] };
}

const quantityOf = (instrument: OutcomeInstrumentCode, total: number): Quantity => {
  const { unit } = instrumentOf(instrument);
  return measured(total, unit, unit);
};

function entryOf(
  current: Case,
  key: RecordKey,
  uuid: string,
  score: Omit<Score, 'identifier' | 'field'>,
  fields: readonly [value: readonly [path: string, field: FieldId], ...others: (readonly [path: string, field: FieldId])[]],
  words: Words,
): RecordEntry {
  const identifier = [uuidIdentifier(uuid), caseIdentifier(current)];
  return {
    key,
    fullUrl: `urn:uuid:${uuid}`,
    resource: scoreResource(current, { ...score, identifier, field: fields[0][1] }, words),
    origins: [
      { expression: 'Observation.subject', field: 'patient' },
      ...fields.map(([path, field]) => ({ expression: `Observation.${path}`, field })),
    ],
  };
}
