import { decide } from '../../assessment/assess/decide.ts';
import { type LevelDifference, levelDifference } from '../../assessment/assess/levels-in-line.ts';
import { answerKey } from '../../assessment/case/answer-key.ts';
import type { Case } from '../../assessment/case/case.ts';
import { type DepartureKey, placeOfDeparture } from '../../assessment/case/departure-key.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import type { DepartureWords } from '../../assessment/values/departure-words.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import { criterionById } from '../../parameter/criteria-data.ts';
import { spoken } from './spoken.ts';

export interface Departure {
  readonly key: DepartureKey;
  /** Undefined: the levels of plan, consent and performance differ. */
  readonly criterion: CriterionId | undefined;
  /** Undefined: about the whole patient. */
  readonly level: VertebralLevelCode | undefined;
  /** Where the level is named and where it is not, of one that differs. */
  readonly difference: LevelDifference | undefined;
  /** Undefined: none given, asked for or not. */
  readonly rationale: string | undefined;
  /** Nothing was gone on with, so no reasons are asked for: a contraindication that was present. */
  readonly onlyPresent: boolean;
  /** Where words, or the answer that it follows from, can be changed. */
  readonly field: FieldId;
}

/** Those that words were given for, or "none given" was said. */
export function explainedDepartures(current: Case): readonly Departure[] {
  return decide(current).explained.map(key => departureOf(current, key, false));
}

/**
 * What the Procedure says of them: every contraindication that was answered present and every departure, whether or not anybody gave a
 * reason, also of a procedure that was not done.
 */
export function recordedDepartures(current: Case): readonly Departure[] {
  const { present, wordsOwed, explained } = decide(current);
  const asked = [...explained, ...wordsOwed];
  const contraindications = present.map(
    ({ criterion, level }): DepartureKey => (level === undefined ? criterion : `${criterion}@${level}`),
  );
  return [...new Set([...contraindications, ...asked])].map(key => departureOf(current, key, !asked.includes(key)));
}

function departureOf(current: Case, key: DepartureKey, onlyPresent: boolean): Departure {
  const place = placeOfDeparture(key);
  const criterion = place?.kind === 'present' ? place.criterion : undefined;
  const level = place?.level;
  return {
    key,
    criterion,
    level,
    difference: criterion === undefined && level !== undefined ? levelDifference(current, level) : undefined,
    rationale: rationaleOf(current.departures[key]),
    onlyPresent,
    field: onlyPresent && criterion ? questionOf(criterion, level) : `departure.${key}`,
  };
}

/** The question that a criterion is present by: the last of its questions, which is the more exact one. */
function questionOf(criterion: CriterionId, level: VertebralLevelCode | undefined): FieldId {
  const question = criterionById(criterion).questions.at(-1);
  return question === undefined ? 'levels' : answerKey(question, level);
}

/** Words that are blank are none. */
function rationaleOf(words: DepartureWords | undefined): string | undefined {
  return words?.kind === 'given' ? spoken(words.text) || undefined : undefined;
}
