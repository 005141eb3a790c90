import type { Case, DepartureWords } from '../assessment/case.ts';
import { decide } from '../assessment/decide.ts';
import type { DepartureKey } from '../assessment/findings.ts';
import { PARAMETER_CRITERION_CODES, type VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { CriterionId } from '../parameter/criteria.ts';
import { isLevel } from '../parameter/levels.ts';
import { spoken } from './concepts.ts';

export interface Departure {
  readonly key: DepartureKey;
  /** Undefined: the levels of plan, consent and performance differ. */
  readonly criterion: CriterionId | undefined;
  /** Undefined: about the whole patient. */
  readonly level: VertebralLevelCode | undefined;
  /** Undefined: asked, and none given. */
  readonly rationale: string | undefined;
}

/** The departures that the answers still show and that words were given for, or "none given" was said. */
export function explainedDepartures(current: Case): readonly Departure[] {
  return decide(current).explained.flatMap(key => {
    const words = current.departures[key];
    if (!words) return [];
    const [id, place] = key.split('@');
    return [
      {
        key,
        criterion: PARAMETER_CRITERION_CODES.find(code => code === id),
        level: place !== undefined && isLevel(place) ? place : undefined,
        rationale: rationaleOf(words),
      },
    ];
  });
}

/** Words that are blank are none. */
function rationaleOf(words: DepartureWords): string | undefined {
  return words.kind === 'given' ? spoken(words.text) || undefined : undefined;
}
