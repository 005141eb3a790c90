import { chartFacts } from './chart-facts.ts';
import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { TRANSITIONAL_WORDS } from './groups/imaging.ts';
import { imagingReports } from './imaging-reports.ts';
import { quotedText } from './prose/report-quote.ts';
import { phraseMatcher } from './prose/text.ts';
import type { Judging, QuestionContext } from './question-context.ts';
import { clausesIn } from './report-readings.ts';
import { wordingsOf } from './shape.ts';
import type { ChartSnapshot } from './snapshot.ts';

const says = phraseMatcher(TRANSITIONAL_WORDS, 'past-too');
const saysTransitional = (clause: string): boolean => says(clause) !== undefined;

/** Vertebrae of another number or shape than usual. It concerns every level and does not age: the bones stay as they are. */
export function transitionalAnatomy(context: Pick<QuestionContext, 'facts'>): readonly Evidence[] {
  const inReports = imagingReports(context.facts).flatMap(({ report }) =>
    report.kind === 'elsewhere'
      ? []
      : clausesIn(report)
          .filter(saysTransitional)
          .map(said => evidenceOf(report, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT, value: quotedText(said) })),
  );
  const listed = context.facts.conditions
    .filter(({ concept, verification }) => verification === 'asserted' && wordingsOf(concept).some(saysTransitional))
    .map(fact => evidenceOf(fact, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT }));
  return [...inReports, ...listed];
}

/** The same for a chart as a whole. */
export function findTransitional(snapshot: ChartSnapshot, judging: Judging): readonly Evidence[] {
  return transitionalAnatomy({ ...judging, facts: chartFacts(snapshot) });
}
