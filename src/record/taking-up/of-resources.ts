import { levelFacts } from '../../assessment/assess/facts.ts';
import { inAnatomicalOrder } from '../../assessment/case/answer-key.ts';
import type { Case } from '../../assessment/case/case.ts';
import { readCase } from '../../assessment/case-file/open-case-file.ts';
import { complicationFacts } from '../../assessment/complications/facts.ts';
import { blanksOf } from '../../assessment/facts/blank-of.ts';
import { levelPlanFacts } from '../../assessment/plan/facts.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Procedure } from '../../fhir/resource.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { UUID_SYSTEM } from '../base/identifier.ts';
import { departuresIn, hasDepartureWithoutWords, notesIn } from './departures-told.ts';
import { extensionsAt, identifiedBy } from './elements.ts';
import { factsOfConsent } from './facts-of-consent.ts';
import { factsOfEvent } from './facts-of-event.ts';
import { factsOfProcedure } from './facts-of-procedure.ts';
import type { TakingUp } from './given.ts';
import type { KeptThere } from './kept.ts';
import type { Missing } from './missing.ts';
import { factsTold } from './told-facts.ts';

type Tell = (missing: Missing) => void;

/** A case with what Consent, Procedure and AdverseEvents say of it by themselves. What of them cannot be read is told. */
export function withResources(start: Case, { parts }: KeptThere, { words, newId, chart }: TakingUp, tell: Tell): Case {
  const { consent, procedure, events, responses } = parts;
  const take = (current: Case, what: 'Consent' | 'Procedure' | 'AdverseEvent', change: object): Case => {
    const { chart: seen, ...kept } = current;
    const read = readCase({ ...kept, ...change });
    if (read.ok) return { ...read.case, chart: seen };
    tell({ kind: 'broken', what });
    return current;
  };
  let current: Case = chart ? { ...start, chart } : start;
  if (consent) current = take(current, 'Consent', { consent: { ...current.consent, ...factsOfConsent(consent, words) } });
  if (procedure) {
    const facts = factsOfProcedure(procedure, words, newId);
    const told = factsTold(procedure, start, words, newId);
    const { lastDoses, bleeding } = told;
    current = take(current, 'Procedure', {
      levels: withBlanks(facts.levels),
      procedure: { ...current.procedure, ...facts.procedure, ...told.procedure },
      departures: departuresIn(procedure),
      lastDoses,
      bleeding,
    });
    if (told.notRead.length > 0) tell({ kind: 'told', told: told.notRead });
    if (hasDepartureWithoutWords(procedure)) tell({ kind: 'departures' });
    if (responses.procedure === undefined) tellOfProcedure(procedure, current, tell);
    if (responses.day === undefined && current.procedure.universalProtocol.timeOutAt !== undefined) tell({ kind: 'time-out-levels' });
  }
  const rows = events.map(event => ({
    ...blanksOf(complicationFacts),
    ...factsOfEvent(event, identifiedBy(event, UUID_SYSTEM) ?? newId()),
  }));
  for (const row of rows) current = take(current, 'AdverseEvent', { complications: [...current.complications, row] });
  return procedure ? withNotes(current, procedure, { words, isAnswered: responses.procedure !== undefined }, tell) : current;
}

function withBlanks(levels: readonly object[]): readonly object[] {
  return levels.map(level => ({ ...blanksOf(levelPlanFacts), ...blanksOf(levelFacts), ...level }));
}

/** Levels by themselves say nothing of what was done at each. */
function tellOfProcedure(procedure: Procedure, { procedure: { levels } }: Case, tell: Tell): void {
  if (extensionsAt(procedure, EXTENSION_URL.augmentedLevel).length === 0 && levels.length > 0) tell({ kind: 'techniques' });
}

/** Once the rest of the case is known: hard facts follow from it, and stand among the notes. */
function withNotes(
  current: Case,
  procedure: Procedure,
  { words, isAnswered }: { readonly words: TakingUp['words']; readonly isAnswered: boolean },
  tell: Tell,
): Case {
  const { note, departures, isUnclear } = notesIn(procedure, current, words);
  if (isUnclear && !isAnswered) tell({ kind: 'notes' });
  return {
    ...current,
    departures: { ...current.departures, ...departures },
    procedure: { ...current.procedure, note: note ?? '' },
  };
}

/** Levels that are only planned: rows for them, with nothing said of them yet. */
export function withLevels(current: Case, levels: readonly VertebralLevelCode[]): Case {
  const added = levels
    .filter(level => !current.levels.some(row => row.level === level))
    .map(level => ({ level, ...blanksOf(levelPlanFacts), ...blanksOf(levelFacts) }));
  return added.length === 0 ? current : { ...current, levels: inAnatomicalOrder([...current.levels, ...added]) };
}
