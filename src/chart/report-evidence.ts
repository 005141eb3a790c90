import { assertsFracture } from './asserts-fracture.ts';
import type { ReportFact } from './document-facts.ts';
import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { withinWindow } from './fhir-date.ts';
import type { CodeGroup } from './groups/code-group.ts';
import { saysOneOf } from './groups/match-group.ts';
import { imagingReports } from './imaging-reports.ts';
import { fractureMentions, type LevelMention, mentionsOf } from './level-mentions.ts';
import { HOURS_PER_DAY, type QuestionContext } from './question-context.ts';
import { type ReportClause, reportClauses } from './report-clauses.ts';
import { quotedText } from './report-quote.ts';
import type { RuleId } from './rules.ts';
import { phraseMatcher } from './text.ts';

type Asserts = (clause: string) => boolean;

const asserters = new WeakMap<CodeGroup, Asserts>();

/** The same function for the same group: what a report says is kept by it. */
function saying(group: CodeGroup): Asserts {
  const asserts: Asserts = asserters.get(group) ?? (clause => saysOneOf(group, [clause]));
  asserters.set(group, asserts);
  return asserts;
}

/** A clause of a report, as it is shown. */
export function quoted({ said }: Pick<LevelMention, 'said'>): string {
  return quotedText(said);
}

export interface ReportMention extends LevelMention {
  readonly report: ReportFact;
  /** Whether the report is within the site's window for imaging. */
  readonly fresh: boolean;
  /** A later version of the same examination stands in its place. */
  readonly superseded: boolean;
}

function imagingWindowHours({ windows }: Pick<QuestionContext, 'windows'>): number {
  return windows.imagingDays * HOURS_PER_DAY;
}

const clausesOfReport = new WeakMap<ReportFact, readonly ReportClause[]>();

/** Everything that a report says, taken apart once, each clause with the section that it stands in. */
export function allClausesIn(report: ReportFact): readonly ReportClause[] {
  const known = clausesOfReport.get(report) ?? report.texts.flatMap(reportClauses);
  clausesOfReport.set(report, known);
  return known;
}

/** What a report says of what it found: not why it was made, nor with what it was compared. */
export function clausesIn(report: ReportFact): readonly string[] {
  return allClausesIn(report).flatMap(({ said, section }) => (section === 'found' ? [said] : []));
}

const mentionsOfReport = new WeakMap<ReportFact, Map<Asserts, readonly LevelMention[]>>();

function mentionsIn(report: ReportFact, asserts: Asserts): readonly LevelMention[] {
  const known = mentionsOfReport.get(report) ?? new Map<Asserts, readonly LevelMention[]>();
  mentionsOfReport.set(report, known);
  const mentions = known.get(asserts) ?? readMentions(report, asserts);
  known.set(asserts, mentions);
  return mentions;
}

/** Without a level, what is said of a knee is not said of the spine; a fracture has to be of a vertebra then. */
function readMentions(report: ReportFact, asserts: Asserts): readonly LevelMention[] {
  const isFracture = asserts === assertsFracture;
  const mentions = isFracture ? fractureMentions(allClausesIn(report)) : mentionsOf(allClausesIn(report), asserts);
  if (report.kind === 'spine' || (report.kind === 'unsaid' && !isFracture)) return mentions;
  return mentions.filter(({ level, said }) => level !== undefined || (report.kind !== 'elsewhere' && saysVertebra(said) !== undefined));
}

const saysVertebra = phraseMatcher(
  [
    'vertebra*',
    'spine',
    'spinal',
    'thoracic',
    'lumbar*',
    'thoracolumbar',
    'lumbosacral',
    'sacral*',
    'sacrum',
    'vcf*',
    'ribs',
    'rib-bearing',
  ],
  'past-too',
);

/** Every clause of the reports that asserts the words, newest report first. `asserts` is to be a constant: a report is read once with each. */
export function reportMentions(context: Pick<QuestionContext, 'facts' | 'asOf' | 'windows'>, asserts: Asserts): readonly ReportMention[] {
  return imagingReports(context.facts).flatMap(({ report, superseded }) =>
    mentionsIn(report, asserts).map(mention => ({
      ...mention,
      report,
      superseded,
      fresh: withinWindow(report.moment, context.asOf, imagingWindowHours(context)) === 'inside',
    })),
  );
}

/** A mention as evidence; from a report that was replaced it is only history. */
function evidenceFrom(mention: ReportMention, rule: RuleId, says: Evidence['says'], windowHours?: number): Evidence {
  const { report, superseded } = mention;
  const [why, what]: [RuleId, Evidence['says']] = superseded ? ['report-superseded', 'history'] : [rule, says];
  return evidenceOf(report, { rule: why, says: what, match: BY_TEXT, value: quoted(mention), windowHours });
}

/** What reports say of a contraindication at this level or at none in particular. */
export function reportContraindication(context: QuestionContext, group: CodeGroup): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  return reportMentions(context, saying(group))
    .filter(({ level }) => level === undefined || level === context.level)
    .map(mention => evidenceFrom(mention, 'report-finding', mention.fresh ? 'present' : 'stale', windowHours));
}

/** Fractures that reports name at this level or at none, by age. They support; the pictures are compared by a person. */
export function reportFractures(context: QuestionContext): readonly Evidence[] {
  return atLevelOrUnplaced(context, assertsFracture).map(mention => {
    const { acuity, fresh, level } = mention;
    if (acuity === 'unchanged' && fresh) return evidenceFrom(mention, 'report-unchanged', 'history');
    const past = acuity === 'old' || acuity === 'healed' || !fresh;
    if (past) return evidenceFrom(mention, 'report-old-fracture', 'history');
    return evidenceFrom(mention, level === undefined ? 'fracture-level-unsaid' : 'report-fracture', 'supports');
  });
}

function atLevel(context: QuestionContext, asserts: Asserts): readonly ReportMention[] {
  return reportMentions(context, asserts).filter(({ level }) => level !== undefined && level === context.level);
}

function atLevelOrUnplaced(context: QuestionContext, asserts: Asserts): readonly ReportMention[] {
  return reportMentions(context, asserts).filter(({ level }) => level === undefined || level === context.level);
}

const saysProgress = phraseMatcher([
  'progressive',
  'progression',
  'progressed',
  'worsening',
  'worsened',
  'increased height loss',
  'further height loss',
  'interval collapse',
  'further collapse',
  'interval loss of height',
]);
const saysUnchanged = phraseMatcher(['unchanged', 'stable', 'no change', 'no interval change', 'not changed']);

/** What a report says of the course at this level. */
export function courseEvidence(context: QuestionContext, course: 'progress' | 'unchanged'): readonly Evidence[] {
  const says = course === 'progress' ? saysProgress : saysUnchanged;
  return atLevel(context, assertsFracture)
    .filter(({ said }) => says(said) !== undefined)
    .map(mention => {
      const rule = course === 'progress' ? 'report-progress' : 'report-unchanged';
      return evidenceFrom(mention, rule, mention.fresh ? 'supports' : 'history');
    });
}

/** Tumour that a report names at this level or at none. */
export function reportNeoplasm(context: QuestionContext, group: CodeGroup): readonly Evidence[] {
  return atLevelOrUnplaced(context, saying(group)).map(mention =>
    evidenceFrom(mention, 'report-finding', mention.fresh ? 'supports' : 'history'),
  );
}
