import type { DrugState } from '../../assessment/bleeding/drug-state.ts';
import type { DayValueId } from '../../assessment/bleeding/facts.ts';
import { isInside } from '../../assessment/bleeding/is-inside.ts';
import type { BleedingState } from '../../assessment/bleeding/states.ts';
import type { ValueState } from '../../assessment/bleeding/value-state.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { FirstWords } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';

/** What each value is called: as the chart's field is. */
export const LABS = {
  inr: 'CARE-PRE-5.inr',
  platelets: 'CARE-PRE-5.platelets',
  'creatinine-clearance': 'CARE-PRE-5.creatinine-clearance',
} as const satisfies Readonly<Record<DayValueId, string>>;

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

/** What stands beside a drug's name: its time, how it came about, and what became of a reversal. */
export function drugInWords({ time, reversal }: DrugState, words: FirstWords): readonly string[] {
  const say = words.bleeding.state.drug;
  const reversed = reversal ? [say.reversal[reversal]] : [];
  switch (time.kind) {
    case 'continued':
      return [say.continued, ...reversed];
    case 'not-known':
      return [...time.because.map(why => words.bleeding.state.becauseOfIt[why]), ...reversed];
    case 'not-before':
    case 'reached': {
      const { held, lastDose } = time;
      const moment = words.record.moment(time.at);
      return [
        time.kind === 'reached' ? say.reached(moment) : say.notBefore(moment),
        say.lastDose[lastDose.from](words.record.moment(lastDose.at)),
        say.held(held.hours),
        ...(held.doses ? [say.doses(held.doses.count, held.doses.everyHours)] : []),
        ...(held.clearance === undefined ? [] : [say.clearance(held.clearance)]),
        ...(lastDose.laterInChart ? [say.laterInChart] : []),
        ...reversed,
      ];
    }
  }
}

/** "2.6, too old, 12 October 2026, 10:05, from the chart, window 24 hours" */
export function valueInWords(state: ValueState, words: FirstWords): string {
  const { id, standing, at, from, windowHours } = state;
  const say = words.bleeding.state;
  const beside = [at && words.record.moment(at), from && say.from[from], say.window(windowHours)].filter(part => part !== undefined);
  const place = id === 'creatinine-clearance' && standing === 'inside' ? undefined : say.standing[standing];
  return [amountInWords(state, words), place, ...beside].filter(part => part !== undefined).join(', ');
}

function amountInWords({ id, amount, shown }: ValueState, words: FirstWords): string | undefined {
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
