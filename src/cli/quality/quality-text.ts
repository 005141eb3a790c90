import { casesToShowBelow } from '../../quality/binomial.ts';
import type { Cohort, Named } from '../../quality/cohort.ts';
import type { Outcome } from '../../quality/outcomes.ts';
import type { Rate, StratumRates } from '../../quality/rates.ts';
import { rateInWords } from '../../record/base/rate-words.ts';
import type { CommandWords } from '../../words/command/command-words.ts';

/** A report for people, line by line: who was counted, the rates of each cause, what to review, and what is in no rate. */
export function* qualityText(cohort: Cohort, strata: readonly StratumRates[], words: CommandWords): Generator<string> {
  const say = words.quality;
  const blocks = [
    headOf(cohort, words),
    ...tablesOf(strata, words),
    notesOf(strata, words),
    listed(
      say.toReview,
      cohort.reviews.map(({ of, triggers }) => [of, words.spine.line(triggers.map(trigger => say.trigger[trigger]))]),
      words,
    ),
    listed(
      say.notCounted,
      cohort.notCounted.map(({ of, reason }) => [of, say.reason[reason]]),
      words,
    ),
    listed(
      say.notUnderstood,
      cohort.notUnderstood.map(({ of, reason }) => [of, say.fault[reason]]),
      words,
    ),
  ];
  for (const [index, lines] of blocks.filter(block => block.length > 0).entries()) {
    if (index > 0) yield '';
    yield* lines;
  }
}

function headOf({ sessions, leftOut }: Cohort, words: CommandWords): readonly string[] {
  const say = words.quality;
  const patients = new Set(sessions.map(({ patient }) => patient)).size;
  const unsaid = sessions.filter(({ immediate }) => immediate === undefined).length;
  const left = [
    leftOut.notBegun > 0 && say.leftOut.notBegun(leftOut.notBegun),
    leftOut.enteredInError > 0 && say.leftOut.enteredInError(leftOut.enteredInError),
    leftOut.nearMisses > 0 && say.leftOut.nearMisses(leftOut.nearMisses),
    leftOut.otherProcedures > 0 && say.leftOut.otherProcedures(leftOut.otherProcedures),
    leftOut.otherEvents > 0 && say.leftOut.otherEvents(leftOut.otherEvents),
  ].filter(part => part !== false);
  return [
    say.counted(sessions.length, patients),
    ...(left.length > 0 ? [words.record.line(say.leftOut.label, words.spine.line(left))] : []),
    ...(unsaid > 0 ? [say.notSaid(unsaid, sessions.length)] : []),
    ...(sessions.length > 0 ? [say.followUp] : []),
  ];
}

function tablesOf(strata: readonly StratumRates[], words: CommandWords): readonly (readonly string[])[] {
  const say = words.quality;
  const tables = strata.map(({ stratum, patients, levels, rates }) => ({
    heading: say.stratum(stratum === 'all' ? say.all : words.codes.aetiology[stratum], patients, levels),
    rows: rates.filter(({ cases, notRecorded }) => cases + notRecorded > 0).map(rate => cellsOf(rate, words)),
  }));
  const rows = tables.flatMap(table => table.rows);
  const widths = [0, 1, 2].map(column => Math.max(0, ...rows.map(row => row[column]?.length ?? 0)));
  return tables.map(table => [
    table.heading,
    ...table.rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
  ]);
}

/** The complication, how often, the published rate, and what can be said of it. */
function cellsOf(rate: Rate, words: CommandWords): readonly string[] {
  const say = words.quality;
  return [
    rate.per === 'levels' ? say.perLevel(nameOf(rate.outcome, words)) : nameOf(rate.outcome, words),
    seenIn(rate, words),
    publishedIn(rate, words),
    words.spine.line([comparedIn(rate, words), openIn(rate, words)].filter(part => part !== undefined)),
  ];
}

function nameOf(outcome: Outcome, words: CommandWords): string {
  if (outcome === 'any-major') return words.quality.anyMajor;
  return outcome === 'asymptomatic-cement-leakage' ? words.codes.disclosedRisk[outcome] : words.codes.complication[outcome];
}

function seenIn({ events, cases, wilson }: Rate, words: CommandWords): string {
  const say = words.quality;
  if (wilson === undefined) return say.noCases;
  const high = say.percent(wilson.high);
  return events === 0 ? say.none(cases, high) : say.seen(events, cases, say.percent(events / cases), say.percent(wilson.low), high);
}

function publishedIn({ published, comparison }: Rate, words: CommandWords): string {
  if (published !== undefined) return words.quality.published(rateInWords(published.rate, words));
  const isByCause = comparison.kind === 'not-tested' && comparison.why === 'by-cause';
  return isByCause ? words.quality.publishedByCause : rateInWords(undefined, words);
}

function comparedIn({ comparison }: Rate, words: CommandWords): string | undefined {
  const say = words.quality.comparison;
  const percent = (proportion: number) => words.quality.percent(proportion);
  switch (comparison.kind) {
    case 'above':
      return say.above(percent(comparison.rate), words.quality.chance(comparison.chance));
    case 'below':
      return say.below(percent(comparison.rate), percent(comparison.upperBound));
    case 'too-few':
      return say.tooFew(percent(comparison.rate));
    case 'open':
      return say.open(percent(comparison.rate));
    case 'not-tested':
      return comparison.why === 'range' || comparison.why === 'follow-up' ? say.notTested[comparison.why] : undefined;
  }
}

function openIn({ outcome, notRecorded }: Rate, words: CommandWords): string | undefined {
  if (notRecorded === 0) return undefined;
  return outcome === 'any-major' ? words.quality.noClass(notRecorded) : words.quality.leakageNotSaid(notRecorded);
}

/** What the table does not say by itself: how it was counted, how much is needed, what chance does with many rows. */
function notesOf(strata: readonly StratumRates[], words: CommandWords): readonly string[] {
  const say = words.quality;
  const rates = strata.flatMap(stratum => stratum.rates);
  if (rates.length === 0) return [];
  const tooFew = rates.flatMap(({ comparison }) => (comparison.kind === 'too-few' ? [comparison.rate] : []));
  const needed = [...new Set(tooFew)].sort((one, other) => one - other);
  const tested = rates.filter(({ comparison }) => comparison.kind !== 'not-tested').length;
  return [
    say.howCounted,
    say.zeroIsNotZero,
    ...(needed.length > 0 ? [say.needed(needed.map(rate => say.neededFor(say.percent(rate), casesToShowBelow(rate))))] : []),
    ...(rates.some(({ comparison }) => comparison.kind === 'above') ? [say.manyCompared(tested)] : []),
    say.publishedOf,
  ];
}

function listed(heading: (number: number) => string, items: readonly (readonly [Named, string])[], words: CommandWords): readonly string[] {
  if (items.length === 0) return [];
  return [
    heading(items.length),
    ...items.map(
      ([{ reference, where }, says]) => `  ${words.record.line(words.spine.line([...(reference ? [reference] : []), where]), says)}`,
    ),
  ];
}
