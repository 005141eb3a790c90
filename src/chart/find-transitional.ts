import { chartFacts } from './chart-facts.ts';
import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { Judging } from './question-context.ts';
import { quoted, reportMentions } from './report-evidence.ts';
import type { ChartSnapshot } from './snapshot.ts';
import { phraseMatcher } from './text.ts';

/** Words of a spine with more or fewer segments than most. "Transitional" alone is also a tumour of the bladder. */
const says = phraseMatcher(
  [
    'transitional vertebra*',
    'transitional anatomy',
    'transitional segment*',
    'transitional level*',
    'transitional lumbosacral',
    'transitional L5',
    'transitional S1',
    'lumbosacral transitional',
    'thoracolumbar transitional',
    'lumbarised',
    'lumbarized',
    'lumbarisation',
    'lumbarization',
    'sacralised',
    'sacralized',
    'sacralisation',
    'sacralization',
    'six lumbar*',
    '6 lumbar*',
    'four lumbar*',
    '4 lumbar*',
  ],
  'past-too',
);

/** What reports say of transitional anatomy, newest report first: with it, a level's number depends on where the count began. */
export function findTransitional(snapshot: ChartSnapshot, judging: Judging): readonly Evidence[] {
  const context = { ...judging, facts: chartFacts(snapshot) };
  const mentions = reportMentions(context, clause => says(clause) !== undefined);
  // One clause can name several levels, and is a mention for each.
  const once = new Map(mentions.map(mention => [`${mention.report.reference} ${mention.said}`, mention]));
  return [...once.values()].map(mention =>
    evidenceOf(mention.report, { rule: 'report-transitional', says: 'supports', match: BY_TEXT, value: quoted(mention) }),
  );
}
