import type { Case } from '../../assessment/case/case.ts';
import { newCase } from '../../assessment/case/new-case.ts';
import { textOf } from '../../chart/elements/shape.ts';
import type { LanguageTag } from '../../plain/language-tag.ts';
import { earliest, encounterIn } from './elements.ts';
import { withEnteredBy } from './entered.ts';
import type { TakingUp } from './given.ts';
import type { KeptThere } from './kept.ts';
import { withLedger } from './ledger-of-kept.ts';
import type { Missing } from './missing.ts';
import { withResources } from './of-resources.ts';
import { withResponses } from './of-responses.ts';
import { withScores } from './scores-kept.ts';

export interface TakenUp {
  readonly case: Case;
  /** What cannot be known from there; it was left open. */
  readonly missing: readonly Missing[];
}

/** In which language the record of a case goes on. */
export const languageOf = (kept: KeptThere, language: LanguageTag): LanguageTag => kept.language ?? language;

/**
 * The case out of what the EHR kept of it. Answers are taken from responses (or a case file) where they stand there, else what a resource says by
 * itself; what nothing says is left open and listed. The ledger knows what is there, so that the next sending changes it and makes no second one.
 */
export function caseFromEhr(kept: KeptThere, given: TakingUp): TakenUp {
  const missing: Missing[] = [];
  const tell = (one: Missing) => {
    missing.push(one);
  };
  const file = kept.parts.file;
  const started = startOf(kept, given);
  const ofResources = file ?? withScores(withResources(started, kept, given, tell), kept);
  const answered = withResponses({ ...ofResources, ...ownOf(given) }, kept, tell);
  const entered = withEnteredBy(answered.case, kept, answered.stages, given, tell);
  if (kept.caseId === undefined) tell({ kind: 'case-id' });
  if (kept.extent !== 'whole' && kept.parts.notes.length > 0) tell({ kind: 'only-in-note' });
  return { case: withLedger(entered, kept, answered.stages, given), missing };
}

/** Who it is about and who records from now on is this session's, as where a case file is opened. */
function ownOf({ patient, clinician, chart }: TakingUp): Partial<Case> {
  return { patient, clinician, ...(chart ? { chart } : {}) };
}

function startOf(kept: KeptThere, given: TakingUp): Case {
  const { caseId, procedureId, consentId } = kept;
  const empty = newCase({
    ...given,
    language: languageOf(kept, given.language),
    encounterId: encounterOf(kept),
    startedAt: startedAt(kept) ?? given.now,
  });
  return { ...empty, id: caseId ?? empty.id, procedureId: procedureId ?? empty.procedureId, consentId: consentId ?? empty.consentId };
}

/** The visit in which the case was begun, as far as the record says: that of the earliest stage that names one. Where none does, it is not this one. */
function encounterOf({ parts: { procedure, responses, score, events } }: KeptThere): string | undefined {
  return [...Object.values(responses), score, procedure, ...events].map(encounterIn).find(id => id !== undefined);
}

/** Not later than any of it. */
function startedAt({ parts: { responses, provenances, score, procedure, consent, notes, events } }: KeptThere): string | undefined {
  const changed = [procedure, consent, ...events].map(one => one?.meta?.lastUpdated);
  const authored = Object.values(responses).map(one => textOf(one, 'authored'));
  const occurred = provenances.flatMap(one => [textOf(one, 'occurredDateTime'), textOf(one, 'recorded'), one.occurredPeriod?.start]);
  return earliest([
    ...changed,
    ...authored,
    ...occurred,
    textOf(score, 'effectiveDateTime'),
    ...notes.map(({ resource }) => textOf(resource, 'date')),
  ]);
}
