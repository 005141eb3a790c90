import { TRANSITIONAL_WORDS } from '../codes/groups/imaging.ts';
import { wordingsOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { Fact } from '../facts/facts.ts';
import { imagingReports } from '../facts/imaging-reports.ts';
import type { Judging } from '../judging.ts';
import { quotedText } from '../prose/report-quote.ts';
import { phraseMatcher } from '../prose/text.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';
import { clausesIn } from './report-readings.ts';

const says = phraseMatcher(TRANSITIONAL_WORDS, 'past-too');
const saysTransitional = (clause: string): boolean => says(clause) !== undefined;

const saidIn = new WeakMap<Fact, readonly string[]>();

/** What a report or an entry says of it, read once. */
function transitionalIn<F extends Fact>(fact: F, wordsOf: (fact: F) => readonly string[]): readonly string[] {
  const known = saidIn.get(fact) ?? wordsOf(fact).filter(saysTransitional);
  saidIn.set(fact, known);
  return known;
}

/** Vertebrae of another number or shape than usual. It concerns every level and does not age: the bones stay as they are. */
export function transitionalAnatomy(context: Pick<QuestionContext, 'facts'>): readonly Evidence[] {
  const inReports = imagingReports(context.facts).flatMap(({ report }) =>
    report.kind === 'elsewhere'
      ? []
      : transitionalIn(report, clausesIn).map(said =>
          evidenceOf(report, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT, value: quotedText(said) }),
        ),
  );
  const listed = context.facts.conditions
    .filter(fact => fact.verification === 'asserted' && transitionalIn(fact, ({ concept }) => wordingsOf(concept)).length > 0)
    .map(fact => evidenceOf(fact, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT }));
  return [...inReports, ...listed];
}

/** The same for a chart as a whole. */
export function findTransitional(snapshot: ChartSnapshot, judging: Judging): readonly Evidence[] {
  return transitionalAnatomy({ ...judging, facts: chartFacts(snapshot) });
}
