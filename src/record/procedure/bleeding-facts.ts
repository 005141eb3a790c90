import { DAY_VALUES, type Reversal } from '../../assessment/bleeding/facts.ts';
import type { Case } from '../../assessment/case/case.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';
import type { StatedFact } from '../base/stated-fact.ts';

/** What was entered of bleeding beside the last doses: values of the day, reversals, and the words for going on. Nothing of the chart is in it. */
export function bleedingFacts({ bleeding }: Pick<Case, 'bleeding'>, words: Words): readonly StatedFact[] {
  const say = words.bleeding.state.record;
  const { intervals, values, reversals, goingOn } = bleeding;
  return [
    ...entries(intervals).map(([drug, hours]) => ({
      what: say.interval(spoken(drug)),
      said: words.bleeding.state.enter.everyHours(hours),
      field: `bleeding.interval.${drug}` as const,
    })),
    ...DAY_VALUES.flatMap(id => {
      const { value, at } = values[id] ?? { value: undefined, at: undefined };
      if (value === undefined && at === undefined) return [];
      const amount = value === undefined ? say.noValue : words.bleeding.state.units[id](value);
      return [{ what: say.value[id], said: withTime(amount, at, words), at, field: `bleeding.value.${id}` as const }];
    }),
    ...entries(reversals).map(([drug, reversal]) => ({
      what: say.reversal(spoken(drug)),
      said: reversalInWords(reversal, words),
      at: reversal.at,
      field: `bleeding.reversal.${drug}` as const,
    })),
    ...(goingOn
      ? [
          {
            what: say.goingOn,
            said: [
              goingOn.words.kind === 'given' ? spoken(goingOn.words.text) : words.record.procedure.noneGiven,
              ...(spoken(goingOn.stood) === '' ? [] : [say.stood(spoken(goingOn.stood))]),
            ].join(' '),
            at: goingOn.at,
            field: 'bleeding.goingOn' as const,
          },
        ]
      : []),
  ];
}

function reversalInWords({ what, at, valueAfter, valueAfterAt }: Reversal, words: Words): string {
  const given = withTime(spoken(what), at, words);
  const after = spoken(valueAfter);
  return after === '' ? given : [given, words.bleeding.state.record.after(withTime(after, valueAfterAt, words))].join(betweenParts(words));
}

function withTime(said: string, at: string | undefined, words: Words): string {
  const when = at === undefined ? words.bleeding.state.record.noTime : words.record.moment(at);
  return [said, when].filter(part => part !== '').join(', ');
}

function entries<V>(table: Readonly<Partial<Record<string, V>>>): readonly (readonly [string, V])[] {
  return Object.entries(table).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}
