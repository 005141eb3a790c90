import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { keeping } from '../../plain/memo.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import type { ReportFact } from '../facts/document-facts.ts';
import { imagingReports } from '../facts/imaging-reports.ts';
import { unreadLanguage } from '../prose/language.ts';
import { termsWith } from '../prose/lexicon/site-lexicon.ts';
import type { Finding } from '../prose/meaning.ts';
import type { Mention, ReadSentence } from '../prose/mention.ts';
import { type NotUnderstood, notUnderstood } from '../prose/not-understood.ts';
import { readReport } from '../prose/read-report.ts';
import { phraseMatcher } from '../prose/text.ts';
import type { QuestionContext } from './question-context.ts';

export interface ReportMention extends Mention {
  readonly report: ReportFact;
  /** Whether the report is within the site's window for imaging. */
  readonly fresh: boolean;
  /** A later version of the same examination stands in its place. */
  readonly superseded: boolean;
}

/** Everything that a report says, read once, by the words of its site too. */
export const readingOf = keeping((report: ReportFact): readonly ReadSentence[] =>
  report.texts.flatMap(text => readReport(text, termsWith(report.reportWords), yearOf(report))),
);

/** Of its own date; undefined: it has none. */
const yearOf = ({ moment }: ReportFact): number | undefined => moment && new Date(moment.from).getUTCFullYear();

/** The language of a report that is in one that is not read here. */
export const unreadLanguageOf = keeping((report: ReportFact) => unreadLanguage(report.texts.join('\n')));

/** What a report says of a level and was not understood. */
export const notUnderstoodIn = keeping((report: ReportFact): readonly NotUnderstood[] => notUnderstood(readingOf(report)));

/** What a report says of what it found: not why it was made, nor with what it was compared. */
export function clausesIn(report: ReportFact): readonly string[] {
  return readingOf(report).flatMap(({ said, section }) => (section === 'found' || section === 'added' ? [said] : []));
}

export function imagingWindowHours({ windows }: Pick<QuestionContext, 'windows'>): number {
  return windows.imagingDays * HOURS_PER_DAY;
}

/** What reports speak of, newest report first: found, denied, past or taken back. */
export function reportMentions(
  context: Pick<QuestionContext, 'facts' | 'asOf' | 'windows'>,
  ...findings: readonly Finding[]
): readonly ReportMention[] {
  return imagingReports(context.facts).flatMap(({ report, superseded }) => {
    const fresh = withinWindow(report.moment, context.asOf, imagingWindowHours(context)) === 'inside';
    return mentionsIn(report)
      .filter(({ finding }) => findings.includes(finding))
      .map(mention => ({ ...mention, report, superseded, fresh }));
  });
}

const mentionsIn = keeping((report: ReportFact): readonly Mention[] =>
  readingOf(report).flatMap(({ mentions }) => mentions.filter(mention => isOfSpine(report, mention))),
);

/** Without a level, what is said of a knee is not said of the spine; a fracture has to be of a vertebra then. */
function isOfSpine({ kind }: ReportFact, { finding, level, said }: Mention): boolean {
  if (level !== undefined || kind === 'spine' || (kind === 'unsaid' && finding !== 'fracture')) return true;
  return kind !== 'elsewhere' && saysVertebra(said) !== undefined;
}

const saysVertebra = phraseMatcher(
  [
    ...['vertebra*', 'spine', 'spinal', 'thoracic', 'lumbar*', 'thoracolumbar', 'lumbosacral', 'sacral*', 'sacrum', 'vcf*', 'ribs'],
    ...['rib-bearing', 'rachis', 'lombaire*', 'wirbel*', 'columna', 'toracolumbar'],
  ],
  'past-too',
);
