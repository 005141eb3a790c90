import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { HOURS_PER_WEEK } from '../../plain/hours-and-days.ts';
import { once } from '../../plain/memo.ts';
import { NEOPLASM_WORDS } from '../codes/groups/neoplasms.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import { BY_TEXT, evidenceOf } from '../evidence/evidence-of.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import { type ReportMention, reportMentions } from '../evidence/report-readings.ts';
import type { RuleId } from '../evidence/rules.ts';
import type { Evidence, LevelFinding } from '../evidence.ts';
import { quotedText } from '../prose/report-quote.ts';
import { phraseMatcher, phrasePattern } from '../prose/text.ts';

const saysNeoplasm = phraseMatcher(NEOPLASM_WORDS);
const saysOsteoporosis = phraseMatcher(['osteoporotic', 'osteoporosis', 'fragility']);
const saysTrauma = phraseMatcher(['traumatic', 'posttraumatic', 'post-traumatic', 'trauma', 'fall', 'motor vehicle']);

/** The cause that a sentence gives; where it gives several, none. */
function aetiologyIn(clause: string): LevelFinding['aetiology'] {
  const given = [
    ...(saysNeoplasm(clause) === undefined ? [] : (['neoplasm'] as const)),
    ...(saysOsteoporosis(clause) === undefined ? [] : (['osteoporosis'] as const)),
    ...(saysTrauma(clause) === undefined ? [] : (['trauma'] as const)),
  ];
  return given.length === 1 ? (given[0] ?? 'unknown') : 'unknown';
}

/** What reports name by level: fractures by their age; then injured marrow, tumours and benign lesions, which are shown and not suggested. */
export function levelsInReports(context: QuestionContext): readonly LevelFinding[] {
  const isThere = ({ stands }: ReportMention) => stands === 'present';
  const broken = new Set(reportMentions(context, 'fracture').filter(isThere).map(inOneBreath));
  // What a sentence about a fracture says of a tumour is the fracture's cause, or is none.
  const alone = (mention: ReportMention) => isThere(mention) && mention.level !== undefined && !broken.has(inOneBreath(mention));
  return [
    ...fractures(context),
    ...reportMentions(context, 'tumour')
      .filter(alone)
      .map(mention => shown(mention, 'tumour', 'neoplasm', 'report-finding')),
    ...reportMentions(context, 'benign-lesion')
      .filter(alone)
      .map(mention => shown(mention, 'benign-lesion', 'other', 'report-finding')),
    ...marrow(context, reportMentions(context, 'marrow').filter(alone)),
  ];
}

export interface LevelDenial {
  readonly level: VertebralLevelCode;
  readonly date: string | undefined;
}

/** Levels at which a report denies a fracture by name: what an earlier one says of them is shown, and no more suggested. */
export function levelsDenied(context: QuestionContext): readonly LevelDenial[] {
  return reportMentions(context, 'fracture').flatMap(({ level, stands, unsure, superseded, report }) =>
    level !== undefined && stands === 'absent' && !unsure && !superseded ? [{ level, date: report.date }] : [],
  );
}

const inOneBreath = ({ report, level, sentence }: ReportMention): string => `${report.reference} ${level} ${sentence}`;

function fractures(context: QuestionContext): readonly LevelFinding[] {
  const mentions = reportMentions(context, 'fracture').filter(({ stands }) => stands === 'present');
  const placed = new Set(mentions.flatMap(({ level, report }) => (level === undefined ? [] : [report.reference])));
  return (
    mentions
      // Where a report names the levels of its fractures, what it says of "the fracture" besides is no other one.
      .filter(({ level, report }) => level !== undefined || !placed.has(report.reference))
      .map(mention => {
        const acuity = acuityNow(mention, context);
        const rule: RuleId =
          acuity === 'old' || acuity === 'healed'
            ? 'report-old-fracture'
            : acuity === 'unchanged'
              ? 'report-unchanged'
              : mention.level === undefined
                ? 'fracture-level-unsaid'
                : 'report-fracture';
        const suggested = acuity === 'acute' && mention.level !== undefined && mention.report.kind !== 'elsewhere' && !mention.superseded;
        const says = acuity === 'acute' || acuity === 'unknown' ? 'supports' : 'history';
        return {
          level: mention.level,
          what: 'fracture',
          acuity,
          aetiology: aetiologyIn(mention.said),
          suggested,
          evidence: evidenceFrom(mention, rule, says),
        };
      })
  );
}

/** A report that is old itself says what was acute then. */
function acuityNow({ acuity, report }: ReportMention, { asOf, windows }: QuestionContext): LevelFinding['acuity'] {
  if (acuity !== 'acute') return acuity;
  const when = withinWindow(report.moment, asOf, windows.fractureAcuteWeeks * HOURS_PER_WEEK);
  return when === 'inside' ? 'acute' : when === 'outside' ? 'old' : 'unknown';
}

/** That the height is kept does not deny it: the injured marrow may be what breaks a vertebra without that. */
const namesFracture = once(() => phrasePattern(['fracture*', 'fractura*', 'fraktur*', 'vcf*', 'tassement*', 'broken']));

/** Where the same report denies a fracture, there or altogether, injured marrow is none. */
function marrow(context: QuestionContext, mentions: readonly ReportMention[]): readonly LevelFinding[] {
  const denials = reportMentions(context, 'fracture').filter(
    ({ stands, unsure, said }) => stands === 'absent' && !unsure && said.search(namesFracture()) !== -1,
  );
  return mentions.map(mention => {
    const isDenied = denials.some(
      ({ report, level }) => report.reference === mention.report.reference && (level === undefined || level === mention.level),
    );
    return shown(mention, isDenied ? 'marrow' : 'possible-fracture', 'unknown', 'report-marrow-signal');
  });
}

function shown(mention: ReportMention, what: LevelFinding['what'], aetiology: LevelFinding['aetiology'], rule: RuleId): LevelFinding {
  const evidence = evidenceFrom(mention, rule, mention.fresh ? 'supports' : 'history');
  return { level: mention.level, what, acuity: 'unknown', aetiology, suggested: false, evidence };
}

function evidenceFrom(mention: ReportMention, rule: RuleId, says: Evidence['says']): Evidence {
  const { report, superseded } = mention;
  const [why, what]: [RuleId, Evidence['says']] = superseded ? ['report-superseded', 'history'] : [rule, says];
  return evidenceOf(report, { rule: why, says: what, match: BY_TEXT, value: quotedText(mention.said) });
}
