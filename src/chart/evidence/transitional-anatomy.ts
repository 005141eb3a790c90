import { keeping } from '../../plain/memo.ts';
import { TRANSITIONAL_WORDS } from '../codes/groups/imaging.ts';
import { wordingsOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts } from '../facts/chart-facts.ts';
import type { ReportFact } from '../facts/document-facts.ts';
import type { ConditionFact } from '../facts/facts.ts';
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

const inReport = keeping((report: ReportFact): readonly string[] => clausesIn(report).filter(saysTransitional));
const isInEntry = keeping(({ concept }: ConditionFact): boolean => wordingsOf(concept).some(saysTransitional));

/** Vertebrae of another number or shape than usual. It concerns every level and does not age: the bones stay as they are. */
export function transitionalAnatomy(context: Pick<QuestionContext, 'facts'>): readonly Evidence[] {
  const inReports = imagingReports(context.facts).flatMap(({ report }) =>
    report.kind === 'elsewhere'
      ? []
      : inReport(report).map(said =>
          evidenceOf(report, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT, value: quotedText(said) }),
        ),
  );
  const listed = context.facts.conditions
    .filter(fact => fact.verification === 'asserted' && isInEntry(fact))
    .map(fact => evidenceOf(fact, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT }));
  return [...inReports, ...listed];
}

/** The same for a chart as a whole. */
export function findTransitional(snapshot: ChartSnapshot, judging: Judging): readonly Evidence[] {
  return transitionalAnatomy({ ...judging, facts: chartFacts(snapshot) });
}
