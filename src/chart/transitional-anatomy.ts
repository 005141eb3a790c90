import { chartFacts } from './chart-facts.ts';
import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { TRANSITIONAL_WORDS } from './groups/imaging.ts';
import type { Judging } from './question-context.ts';
import { quoted, reportMentions } from './report-evidence.ts';
import { wordingsOf } from './shape.ts';
import type { ChartSnapshot } from './snapshot.ts';
import { phraseMatcher } from './text.ts';

const says = phraseMatcher(TRANSITIONAL_WORDS, 'past-too');
const saysTransitional = (clause: string): boolean => says(clause) !== undefined;

/** Vertebrae of another number or shape than usual. It concerns every level and does not age: the bones stay as they are. */
export function transitionalAnatomy(context: Parameters<typeof reportMentions>[0]): readonly Evidence[] {
  const mentions = reportMentions(context, saysTransitional);
  // A clause that names several levels is a mention of each, and one word about the anatomy.
  const once = new Map(mentions.map(mention => [`${mention.report.reference} ${mention.said}`, mention]));
  const inReports = [...once.values()].map(mention =>
    evidenceOf(mention.report, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT, value: quoted(mention) }),
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
