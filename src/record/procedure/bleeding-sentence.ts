import { isInside } from '../../assessment/bleeding/is-inside.ts';
import type { BleedingState } from '../../assessment/bleeding/states.ts';
import type { ValueState } from '../../assessment/bleeding/value-state.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { FirstWords } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';

const LONGEST_NAME = 80;
const LONGEST_WORDS = 200;

/** Where bleeding stands, in one sentence without its end: "not before 27 November 2026 (warfarin), and only with an INR …". */
export function bleedingSentence(state: BleedingState, words: FirstWords): string {
  const beneath = openSentence(state, words);
  return state.standing === 'gone-on' ? words.bleeding.state.goneOn(wordsGiven(state), beneath) : beneath;
}

/** The same without regard to words for going on. */
export function openSentence(state: BleedingState, words: FirstWords): string {
  const say = words.bleeding.state;
  const owed = owedValues(state, words);
  const least = leastOf(state, words);
  const sentences: Readonly<Record<BleedingState['beneath'], () => string>> = {
    reading: () => say.reading,
    'nothing-found': () => say.nothingFound,
    'not-known': () => {
      const said = say.notKnown(reasonsNotKnown(state, words));
      return least === undefined ? said : say.atLeast(said, least);
    },
    'not-before': () => (owed.length === 0 ? (least ?? '') : say.andOnlyWith(least ?? '', owed)),
    'value-owed': () => say.valueOwed(owed),
    'time-and-value': () => say.timeAndValue,
    reversed: () => say.reversed,
  };
  return sentences[state.beneath]();
}

/** What makes stopping a risk of its own; undefined: nothing of it is on file. */
export function stoppingSentence({ stoppingRisk }: BleedingState, words: FirstWords): string | undefined {
  const causes = new Set(stoppingRisk.map(({ title }) => asQuoted(title, LONGEST_NAME)));
  return causes.size === 0 ? undefined : words.bleeding.state.stoppingRisk([...causes]);
}

/** "2.6": what there is of a value; undefined: nothing. */
export function amountInWords({ id, amount, shown }: ValueState, words: FirstWords): string | undefined {
  if (amount !== undefined) return words.bleeding.state.units[id](amount);
  return shown === undefined ? undefined : asQuoted(shown, LONGEST_NAME);
}

function leastOf({ notBefore }: BleedingState, words: FirstWords): string | undefined {
  return notBefore && words.bleeding.state.notBefore(words.record.moment(notBefore.at), asQuoted(notBefore.drug, LONGEST_NAME));
}

function reasonsNotKnown({ drugs, medicinesNotRead, unnamed }: BleedingState, words: FirstWords): readonly string[] {
  const say = words.bleeding.state;
  const unknown = drugs.flatMap(({ drug, time, reversal }) =>
    time.kind === 'not-known' && reversal !== 'shown' ? time.because.map(why => ({ why, drug: asQuoted(drug, LONGEST_NAME) })) : [],
  );
  const ofDrugs = [...Map.groupBy(unknown, ({ why }) => why)].map(([why, of]) => say.because[why](of.map(({ drug }) => drug)));
  return [
    ...(medicinesNotRead ? [say.medicinesNotRead] : []),
    ...new Set(unnamed.map(({ title }) => say.unnamed(asQuoted(title, LONGEST_NAME)))),
    ...ofDrugs,
  ];
}

function owedValues({ values }: BleedingState, words: FirstWords): readonly string[] {
  const say = words.bleeding.state;
  return values
    .filter(value => value.owed && !isInside(value))
    .map(value => {
      const { id, standing, windowHours } = value;
      const amount = amountInWords(value, words);
      const now = amount === undefined || standing === 'beyond' ? amount : `${amount}, ${say.standing[standing]}`;
      return say.owed(say.value[id], windowHours, now);
    });
}

function wordsGiven({ goingOn }: BleedingState): string | undefined {
  return goingOn?.words.kind === 'given' ? asQuoted(spoken(goingOn.words.text), LONGEST_WORDS) || undefined : undefined;
}
