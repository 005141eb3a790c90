import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { assertsFracture } from './asserts-fracture.ts';
import { memberOf } from './chart-facts.ts';
import type { DocumentFact, StudyFact } from './document-facts.ts';
import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { newestFirst, withinWindow } from './fhir-date.ts';
import type { CodeGroup } from './groups/code-group.ts';
import { advancedImaging, augmentation, spineStudy } from './groups/imaging.ts';
import { inSets, saysOneOf } from './groups/match-group.ts';
import { type LevelMention, levelsInText, mentionsOf } from './level-text.ts';
import { nearnessTo, placeOf } from './places.ts';
import { HOURS_PER_DAY, type QuestionContext } from './question-context.ts';
import { quotedText } from './report-quote.ts';
import type { RuleId } from './rules.ts';
import { clausesOf, phraseMatcher } from './text.ts';

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
  readonly report: DocumentFact;
  /** Whether the report is within the site's window for imaging. */
  readonly fresh: boolean;
}

function imagingWindowHours({ windows }: Pick<QuestionContext, 'windows'>): number {
  return windows.imagingDays * HOURS_PER_DAY;
}

const clausesOfReport = new WeakMap<DocumentFact, readonly string[]>();

/** Clauses of a report's texts, taken apart once. */
export function clausesIn(report: DocumentFact): readonly string[] {
  const known = clausesOfReport.get(report) ?? report.texts.flatMap(clausesOf);
  clausesOfReport.set(report, known);
  return known;
}

const mentionsOfReport = new WeakMap<DocumentFact, Map<Asserts, readonly LevelMention[]>>();

function mentionsIn(report: DocumentFact, asserts: Asserts): readonly LevelMention[] {
  const known = mentionsOfReport.get(report) ?? new Map<Asserts, readonly LevelMention[]>();
  mentionsOfReport.set(report, known);
  const mentions = known.get(asserts) ?? mentionsOf(clausesIn(report), asserts);
  known.set(asserts, mentions);
  return mentions;
}

/** Every clause of the reports that asserts the words, newest report first. `asserts` is to be a constant: a report is read once with each. */
export function reportMentions(context: Pick<QuestionContext, 'facts' | 'asOf' | 'windows'>, asserts: Asserts): readonly ReportMention[] {
  return [...context.facts.reports]
    .sort((one, other) => newestFirst(one.moment, other.moment))
    .flatMap(report =>
      mentionsIn(report, asserts).map(mention => ({
        ...mention,
        report,
        fresh: withinWindow(report.moment, context.asOf, imagingWindowHours(context)) === 'inside',
      })),
    );
}

/** What reports say of a contraindication at this level or at none in particular. */
export function reportContraindication(context: QuestionContext, group: CodeGroup): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  return reportMentions(context, saying(group))
    .filter(({ level }) => level === undefined || level === context.level)
    .map(mention => {
      const says = mention.fresh ? 'present' : 'stale';
      return evidenceOf(mention.report, { rule: 'report-finding', says, match: BY_TEXT, value: quoted(mention), windowHours });
    });
}

/** Fractures that reports name at this level, by age. They support; the pictures are compared by a person. */
export function reportFractures(context: QuestionContext): readonly Evidence[] {
  return atLevel(context, assertsFracture).map(mention => {
    const past = mention.acuity === 'old' || mention.acuity === 'healed' || !mention.fresh;
    const [rule, says]: [RuleId, Evidence['says']] = past ? ['report-old-fracture', 'history'] : ['report-fracture', 'supports'];
    return evidenceOf(mention.report, { rule, says, match: BY_TEXT, value: quoted(mention) });
  });
}

function atLevel(context: QuestionContext, asserts: Asserts): readonly ReportMention[] {
  return reportMentions(context, asserts).filter(({ level }) => level !== undefined && level === context.level);
}

const saysMarrow = phraseMatcher([
  'edema',
  'oedema',
  'marrow signal',
  'stir hyperintens*',
  'increased uptake',
  'microfracture*',
  'bone bruise',
  'contusion',
]);
const HEIGHT_KEPT =
  /\b(?:without|no)(?:\s\w+){0,3}\s(?:height loss|loss of (?:\w+\s)?height|loss of vertebral body height|compression deformity)\b|\bheights?\s(?:is\s|are\s)?(?:maintained|preserved|kept)\b|\bpreserved\s(?:\w+\s){0,2}heights?\b/i;

/** IND-3: bone injured on imaging, height kept. Both must be said of this level for more than support. */
export function microfractureEvidence(context: QuestionContext): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  return context.facts.reports.flatMap(report =>
    marrowIn(report).flatMap(({ clause, levels, heightKept }) => {
      if (context.level === undefined || !levels.includes(context.level)) return [];
      const fresh = withinWindow(report.moment, context.asOf, windowHours) === 'inside';
      const rule = heightKept ? 'report-height-kept' : 'report-marrow-signal';
      const says = fresh ? (heightKept ? 'present' : 'supports') : 'history';
      return [evidenceOf(report, { rule, says, match: BY_TEXT, value: quoted({ said: clause }), windowHours })];
    }),
  );
}

interface MarrowClause {
  readonly clause: string;
  readonly levels: readonly VertebralLevelCode[];
  readonly heightKept: boolean;
}

const marrowOfReport = new WeakMap<DocumentFact, readonly MarrowClause[]>();

function marrowIn(report: DocumentFact): readonly MarrowClause[] {
  const known =
    marrowOfReport.get(report) ??
    clausesIn(report)
      .filter(clause => saysMarrow(clause) !== undefined)
      .map(clause => ({ clause, levels: levelsInText(clause), heightKept: HEIGHT_KEPT.test(clause) }));
  marrowOfReport.set(report, known);
  return known;
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
      return evidenceOf(mention.report, { rule, says: mention.fresh ? 'supports' : 'history', match: BY_TEXT, value: quoted(mention) });
    });
}

/** Tumour that a report names at this level. */
export function reportNeoplasm(context: QuestionContext, group: CodeGroup): readonly Evidence[] {
  return atLevel(context, saying(group)).map(mention =>
    evidenceOf(mention.report, {
      rule: 'report-finding',
      says: mention.fresh ? 'supports' : 'history',
      match: BY_TEXT,
      value: quoted(mention),
    }),
  );
}

const ofSpine = new WeakMap<StudyFact, boolean>();

function isOfSpine(study: StudyFact): boolean {
  const known =
    ofSpine.get(study) ??
    (memberOf(study, spineStudy) !== undefined || saysOneOf(spineStudy, study.texts) || placeOf(study).kind !== 'nowhere');
  ofSpine.set(study, known);
  return known;
}

/** MR, CT and nuclear studies of the spine. That a study exists says nothing of what it shows. */
export function spineStudies(context: QuestionContext): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  const studies = context.facts.studies
    .filter(study => study.modalities.some(modality => modality.codings.some(coding => inSets(coding, advancedImaging.include))))
    .filter(isOfSpine)
    .sort((one, other) => newestFirst(one.moment, other.moment))
    .map(study => ({ study, fresh: withinWindow(study.moment, context.asOf, windowHours) === 'inside' }));
  const anyFresh = studies.some(({ fresh }) => fresh);
  return studies.map(({ study, fresh }) => {
    const [rule, says]: [RuleId, Evidence['says']] = fresh
      ? ['spine-study', 'supports']
      : anyFresh
        ? ['spine-study-earlier', 'history']
        : ['spine-study-old', 'stale'];
    return evidenceOf(study, { rule, says, match: memberOf(study, spineStudy) ?? BY_TEXT, windowHours });
  });
}

/** Cement that is already there, at this level or at one that the record does not name. */
export function earlierAugmentations(context: QuestionContext): readonly Evidence[] {
  return context.facts.procedures.flatMap(procedure => {
    const match = memberOf(procedure, augmentation);
    if (!match || (context.level !== undefined && nearnessTo(placeOf(procedure), context.level) === 'elsewhere')) return [];
    return [evidenceOf(procedure, { rule: 'earlier-augmentation', says: 'history', match })];
  });
}
