import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { compareLevels } from '../../parameter/levels.ts';
import { keeping } from '../../plain/memo.ts';
import { augmentation, boneReposition } from '../codes/groups/imaging.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import { type FhirMoment, newestFirst, parseFhirDate, withinWindow } from '../elements/fhir-date.ts';
import { wordingsOf } from '../elements/shape.ts';
import type { Evidence } from '../evidence.ts';
import { chartFacts, memberOf } from '../facts/chart-facts.ts';
import type { DocumentFact } from '../facts/document-facts.ts';
import type { Fact } from '../facts/facts.ts';
import { imagingReports } from '../facts/imaging-reports.ts';
import { markOwn } from '../facts/own-words.ts';
import { placeOf, placeOfProcedure } from '../facts/places.ts';
import type { Judging } from '../judging.ts';
import { lexiconTerms } from '../prose/lexicon/lexicon.ts';
import type { Mention } from '../prose/mention.ts';
import { readReport } from '../prose/read-report.ts';
import { quotedText } from '../prose/report-quote.ts';
import { phraseMatcher } from '../prose/text.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';
import { readingOf } from './report-readings.ts';

/** Cement that the chart says is there already. */
export interface EarlierCement {
  /** Undefined: the chart names no level. It is never guessed. */
  readonly level: VertebralLevelCode | undefined;
  /** When it was placed: FHIR date or dateTime. Undefined: the chart shows it, and does not say since when. */
  readonly date: string | undefined;
  readonly evidence: Evidence;
}

/** Earlier augmentations from head to sacrum, at a level newest first, those without a level last. */
export function findEarlierCement(snapshot: ChartSnapshot, judging: Judging): readonly EarlierCement[] {
  const context = { ...judging, facts: chartFacts(snapshot) };
  const found = [...byProcedures(context), ...cementInWords(context)].sort(byLevel);
  const evidence = markOwn(
    found.map(cement => cement.evidence),
    snapshot.resources,
    judging.caseIds,
  );
  return found.map((cement, index) => ({ ...cement, evidence: evidence[index] ?? cement.evidence }));
}

type Context = Pick<QuestionContext, 'facts' | 'asOf'>;

/** Cement that reports and the problem list speak of. */
export function cementInWords(context: Pick<QuestionContext, 'facts'>): readonly EarlierCement[] {
  return [...byReports(context), ...inReports(context), ...inProblemList(context)];
}

function byProcedures({ facts, asOf }: Context): EarlierCement[] {
  return facts.procedures.flatMap(procedure => {
    const match = augmentationMatch(procedure, facts);
    if (!match || isUnfinished(procedure) || withinWindow(procedure.moment, asOf, 0) === 'future') return [];
    const place = placeOfProcedure(procedure);
    const levels = place.kind === 'levels' ? place.levels : [undefined];
    const byWords = place.kind === 'levels' && place.from === 'text' ? { ...match, match: 'text' as const } : match;
    const evidence = evidenceOf(procedure, { rule: 'earlier-augmentation', says: 'history', match: byWords });
    return levels.map(level => ({ level, date: procedure.date, evidence }));
  });
}

/** By its own code or name; a vertebra set right counts where cement was left on the same day, which another code says. */
export function augmentationMatch(
  procedure: DocumentFact,
  { procedures }: Pick<QuestionContext['facts'], 'procedures'>,
): GroupMatch | undefined {
  const match = memberOf(procedure, augmentation);
  if (match) return match;
  const day = procedure.date?.slice(0, DAY);
  const reposition = day?.length === DAY ? memberOf(procedure, boneReposition) : undefined;
  return reposition && procedures.some(other => other.date?.slice(0, DAY) === day && memberOf(other, augmentation))
    ? reposition
    : undefined;
}

const DAY = 'YYYY-MM-DD'.length;

/** Begun and not ended as meant: whether cement was placed is not in its status. */
function isUnfinished({ status }: Fact): boolean {
  return status === 'in-progress' || status === 'on-hold' || status === 'stopped';
}

/** The report of an augmentation is named by its code or title, whatever its text says; unlike other pictures it shows cement being placed. */
function byReports({ facts }: Pick<Context, 'facts'>): EarlierCement[] {
  return facts.reports.flatMap(report => {
    const match = memberOf(report, augmentation);
    if (!match) return [];
    const place = placeOf(report);
    const levels = place.kind === 'levels' ? place.levels : [undefined];
    const evidence = evidenceOf(report, { rule: 'earlier-augmentation', says: 'history', match });
    return levels.map(level => ({ level, date: report.date, evidence }));
  });
}

function inReports({ facts }: Pick<Context, 'facts'>): EarlierCement[] {
  return imagingReports(facts).flatMap(({ report }) =>
    first(readingOf(report).flatMap(({ mentions }) => mentions.filter(isCementThere)))
      // Of a spine's report a level is asked for: cement stands in hips and knees too.
      .filter(({ level, pair }) => level !== undefined || pair)
      .map(({ level, said }) => {
        const value = quotedText(said);
        return { level, date: undefined, evidence: evidenceOf(report, { rule: 'report-finding', says: 'history', match: BY_TEXT, value }) };
      }),
  );
}

function inProblemList({ facts }: Pick<Context, 'facts'>): EarlierCement[] {
  return facts.conditions
    .filter(fact => fact.verification === 'asserted')
    .flatMap(fact =>
      saidIn(fact).map(({ level }) => {
        return { level, date: undefined, evidence: evidenceOf(fact, { rule: 'earlier-augmentation', says: 'history', match: BY_TEXT }) };
      }),
    );
}

const isCementThere = ({ finding, stands }: Mention): boolean => finding === 'cement' && (stands === 'present' || stands === 'past');

const saysAugmentation = phraseMatcher(augmentation.text, 'past-too');

/** What an entry of the problem list says of cement; without a level only by the name of the operation. */
const saidIn = keeping((fact: Fact): readonly Mention[] => {
  const mentions = wordingsOf(fact.concept)
    .filter(text => /plast|cement|augment|pmma|methacryl|spinejack/i.test(text))
    .flatMap(text => readReport(text, lexiconTerms()))
    .flatMap(sentence => sentence.mentions.filter(isCementThere))
    .filter(({ level, said }) => level !== undefined || saysAugmentation(said) !== undefined);
  return first(mentions);
});

/** Each level once, by the first clause that says so. */
function first(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((one, index) => mentions.findIndex(other => other.level === one.level) === index);
}

function byLevel(one: EarlierCement, other: EarlierCement): number {
  const newest = newestFirst(momentOf(one), momentOf(other));
  if (one.level === undefined || other.level === undefined)
    return Number(one.level === undefined) - Number(other.level === undefined) || newest;
  return compareLevels(one.level, other.level) || newest;
}

function momentOf({ date }: EarlierCement): FhirMoment | undefined {
  return parseFhirDate(date);
}
