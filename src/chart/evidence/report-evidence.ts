import { withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import { imagingReports } from '../facts/imaging-reports.ts';
import type { Finding } from '../prose/meaning.ts';
import type { Kind } from '../prose/not-understood.ts';
import { quotedText } from '../prose/report-quote.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';
import { imagingWindowHours, notUnderstoodIn, type ReportMention, reportMentions } from './report-readings.ts';
import type { RuleId } from './rules.ts';

/** A mention as evidence; from a report that was replaced, or taken back by its addendum, it is only history. */
function evidenceFrom(mention: ReportMention, rule: RuleId, says: Evidence['says'], windowHours?: number): Evidence {
  const { report, superseded, stands, said } = mention;
  const [why, what]: [RuleId, Evidence['says']] = superseded
    ? ['report-superseded', 'history']
    : stands === 'corrected'
      ? ['report-corrected', 'history']
      : [rule, says];
  return evidenceOf(report, { rule: why, says: what, match: BY_TEXT, value: quotedText(said), windowHours });
}

const isShown = ({ stands }: ReportMention): boolean => stands === 'present' || stands === 'past' || stands === 'corrected';

function mentionsFor(context: QuestionContext, ...findings: readonly Finding[]): readonly ReportMention[] {
  return reportMentions(context, ...findings).filter(
    ({ level, among }) =>
      level === context.level ||
      (level === undefined && (context.level === undefined || among.length === 0 || among.includes(context.level))),
  );
}

/** What a report says of a contraindication at this level or at none in particular. Said to have been, it is history. */
export function reportContraindication(context: QuestionContext, finding: Finding): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  return mentionsFor(context, finding)
    .filter(isShown)
    .map(mention => {
      const says = mention.stands === 'past' ? 'history' : !mention.fresh ? 'stale' : mention.unsure ? 'supports' : 'present';
      return evidenceFrom(mention, 'report-finding', says, windowHours);
    });
}

/**
 * What pictures show is denied by pictures: where a report denies it of this level by name. What it denies of no level in particular is shown, and
 * denies nothing at this one.
 */
export function reportDenial(context: QuestionContext, finding: Finding): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  const denied = reportMentions(context, finding).filter(({ stands, unsure, pair }) => stands === 'absent' && !unsure && !pair);
  const own = denied.filter(({ level }) => level !== undefined && level === context.level);
  const reports = new Set(own.map(({ report }) => report));
  const general = denied.filter(({ level, report }) => level === undefined && !reports.has(report));
  return [
    ...own.map(mention => evidenceFrom(mention, 'report-denies', mention.fresh && isFinal(mention) ? 'absent' : 'history', windowHours)),
    ...general.map(mention => evidenceFrom(mention, 'report-denies', 'history', windowHours)),
  ];
}

const isFinal = ({ report: { status } }: ReportMention): boolean => status !== 'preliminary' && status !== 'partial';

/** Fractures that reports name at this level or at none, by age. They support; the pictures are compared by a person. */
export function reportFractures(context: QuestionContext): readonly Evidence[] {
  return mentionsFor(context, 'fracture')
    .filter(isShown)
    .map(mention => {
      const { acuity, fresh, level } = mention;
      if (acuity === 'unchanged' && fresh) return evidenceFrom(mention, 'report-unchanged', 'history');
      const past = acuity === 'old' || acuity === 'healed' || !fresh;
      if (past) return evidenceFrom(mention, 'report-old-fracture', 'history');
      return evidenceFrom(mention, level === undefined ? 'fracture-level-unsaid' : 'report-fracture', 'supports');
    });
}

/** What a report says of the course at this level: of the fracture that it calls unchanged, or of its progress. */
export function courseEvidence(context: QuestionContext, course: 'progress' | 'unchanged'): readonly Evidence[] {
  const atLevel = (mention: ReportMention) =>
    mention.level !== undefined && mention.level === context.level && mention.stands === 'present';
  if (course === 'progress') {
    return reportMentions(context, 'progress')
      .filter(atLevel)
      .map(mention => evidenceFrom(mention, 'report-progress', mention.fresh ? 'supports' : 'history'));
  }
  return reportMentions(context, 'fracture')
    .filter(atLevel)
    .filter(({ unchanged }) => unchanged)
    .map(mention => evidenceFrom(mention, 'report-unchanged', mention.fresh ? 'supports' : 'history'));
}

/** What a report names at this level or at none, where that only bears on the question; a benign lesion that is only found by chance is shown. */
export function reportSupport(context: QuestionContext, ...findings: readonly Finding[]): readonly Evidence[] {
  return mentionsFor(context, ...findings)
    .filter(isShown)
    .map(mention =>
      evidenceFrom(mention, 'report-finding', mention.fresh && mention.stands !== 'past' && !mention.incidental ? 'supports' : 'history'),
    );
}

/** Words of current reports that name a level beside a word of this kind, and were not understood: what they say is not known. */
export function reportsNotUnderstood(context: QuestionContext, ...kinds: readonly Kind[]): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  return imagingReports(context.facts).flatMap(({ report, superseded }) => {
    if (superseded || report.kind === 'elsewhere' || withinWindow(report.moment, context.asOf, windowHours) === 'outside') return [];
    return notUnderstoodIn(report)
      .filter(one => one.kinds.some(kind => kinds.includes(kind)))
      .filter(({ levels }) => context.level === undefined || levels.length === 0 || levels.includes(context.level))
      .map(({ said }) =>
        evidenceOf(report, { rule: 'report-not-understood', says: 'unparseable', match: BY_TEXT, value: quotedText(said), windowHours }),
      );
  });
}
