import { PARAMETER_CRITERION_CODES, type VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import { LEVELS } from '../../parameter/levels.ts';
import { placeOfAnswer } from './answer-key.ts';
import type { LevelMismatchKey } from './case.ts';
import { HARD_FACT_IDS, type HardFactKey } from './hard-fact-key.ts';

export type DepartureKey = CriterionId | `${CriterionId}@${VertebralLevelCode}` | LevelMismatchKey | HardFactKey;

/** What words for a departure are about. */
export interface DeparturePlace {
  /** `present`: a contraindication that was answered so; `unanswered`: one that the chart suggests; `difference`: of levels; `hard`: else. */
  readonly kind: 'present' | 'unanswered' | 'difference' | 'hard';
  readonly criterion: CriterionId | undefined;
  /** Undefined: the whole patient. */
  readonly level: VertebralLevelCode | undefined;
}

/** By every key that there is: a key is looked up, never taken apart. Made when it is first asked for. */
let places: ReadonlyMap<string, DeparturePlace> | undefined;

/** Undefined: nobody is asked for words under this key. */
export function placeOfDeparture(key: string): DeparturePlace | undefined {
  places ??= new Map(everyPlace());
  return places.get(key);
}

/** What a field for words is about; undefined: it is another field. */
export function placeOfDepartureField(field: string): DeparturePlace | undefined {
  fields ??= new Map([...everyPlace()].map(([key, place]) => [`departure.${key}`, place]));
  return fields.get(field);
}

let fields: ReadonlyMap<string, DeparturePlace> | undefined;

function* everyPlace(): Generator<readonly [DepartureKey, DeparturePlace]> {
  for (const criterion of PARAMETER_CRITERION_CODES) {
    yield [criterion, { kind: 'present', criterion, level: undefined }];
    yield [`unanswered.${criterion}`, { kind: 'unanswered', criterion, level: undefined }];
    for (const level of LEVELS) {
      yield [`${criterion}@${level}`, { kind: 'present', criterion, level }];
      yield [`unanswered.${criterion}@${level}`, { kind: 'unanswered', criterion, level }];
    }
  }
  for (const level of LEVELS) yield [`level-mismatch@${level}`, { kind: 'difference', criterion: undefined, level }];
  for (const id of HARD_FACT_IDS) yield [`hard.${id}`, { kind: 'hard', criterion: undefined, level: undefined }];
}

export function isDepartureKey(key: string): key is DepartureKey {
  return placeOfDeparture(key) !== undefined;
}

/** The level that a key of an answer or of a departure is about; undefined for one about the whole patient. */
export function levelOfKey(key: string): VertebralLevelCode | undefined {
  return (placeOfAnswer(key) ?? placeOfDeparture(key))?.level;
}
