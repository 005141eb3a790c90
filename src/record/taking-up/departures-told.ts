import type { Case } from '../../assessment/case/case.ts';
import { isDepartureKey } from '../../assessment/case/departure-key.ts';
import type { DepartureWords } from '../../assessment/values/departure-words.ts';
import { listOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Words } from '../../words/words.ts';
import { hardFactLines } from '../base/hard-fact-lines.ts';
import { codeAt, extensionsAt, textAt } from './elements.ts';
import { afterLine } from './slot.ts';

type Departures = Readonly<Record<string, DepartureWords>>;

/**
 * The words for going on that stand in a Procedure. Where it says that there were none, nobody may have been asked yet: that stays open.
 */
export function departuresIn(resource: unknown): Departures {
  const { parameterCriterion, vertebralLevel } = CODE_SYSTEM_URL;
  const found = extensionsAt(resource, EXTENSION_URL.departureRationale).flatMap((one): readonly (readonly [string, DepartureWords])[] => {
    const criterion = codeAt(one, 'criterion', parameterCriterion);
    const level = codeAt(one, 'level', vertebralLevel);
    const key = criterion === undefined ? `level-mismatch@${level}` : level === undefined ? criterion : `${criterion}@${level}`;
    const text = textAt(one, 'rationale');
    return text === undefined || !isDepartureKey(key) ? [] : [[key, { kind: 'given', text }]];
  });
  return Object.fromEntries(found);
}

/** There is a departure with no words: nobody had any, or nobody was asked. */
export const hasDepartureWithoutWords = (resource: unknown): boolean =>
  extensionsAt(resource, EXTENSION_URL.departureRationale).some(one => textAt(one, 'rationale') === undefined);

export interface NotesTold {
  /** What somebody wrote; undefined: nothing, or it cannot be told from what Vertaug wrote. */
  readonly note: string | undefined;
  readonly departures: Departures;
  /** There are several that Vertaug did not write, as far as it can tell. */
  readonly isUnclear: boolean;
}

/** The notes of a Procedure: what somebody wrote, and what Vertaug wrote of hard facts with the words for going on. */
export function notesIn(resource: unknown, current: Case, words: Words): NotesTold {
  const texts = listOf(resource, 'note').flatMap(note => textOf(note, 'text') ?? []);
  const departures: Record<string, DepartureWords> = {};
  const left = texts.filter(text => {
    const fact = hardFactLines(current, 'all', words).find(([label]) => afterLine(label, text, words) !== undefined);
    if (fact === undefined) return true;
    const said = afterLine(fact[0], text, words) ?? '';
    const isWords = said !== words.hardFacts.noWordYet && said !== words.record.procedure.noneGiven;
    if (isWords) departures[fact[2].replace(/^departure\./, '')] = { kind: 'given', text: said };
    return false;
  });
  return { note: left.length === 1 ? left[0] : undefined, departures, isUnclear: left.length > 1 };
}
