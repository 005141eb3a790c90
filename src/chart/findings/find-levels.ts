import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { compareLevels } from '../../parameter/levels.ts';
import { healedFracture, neoplasticFracture, osteoporoticFracture, traumaticFracture } from '../codes/groups/fractures.ts';
import { benignLesion, boneNeoplasm, spinalNeoplasm } from '../codes/groups/neoplasms.ts';
import { type FhirMoment, newestFirst, parseFhirDate } from '../elements/fhir-date.ts';
import { conditionsIn, type Found, FRACTURES } from '../evidence/condition-evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { type EarlierCement, findEarlierCement } from '../evidence/find-cement.ts';
import { fractureAcuity } from '../evidence/fracture-acuity.ts';
import { contextReferences } from '../evidence/in-context.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import type { RuleId } from '../evidence/rules.ts';
import type { LevelFinding } from '../evidence.ts';
import { chartFacts, memberOf } from '../facts/chart-facts.ts';
import { placeOf } from '../facts/places.ts';
import type { Judging } from '../judging.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { type LevelDenial, levelsDenied, levelsInReports } from './levels-in-reports.ts';

const LESIONS = [neoplasticFracture, spinalNeoplasm, boneNeoplasm, benignLesion] as const;

/**
 * Fractures and lesions with the level that the chart gives them, from head to sacrum, those without a level last; at a level,
 * what the launch has in context first. A pair or a region is no level. Suggested are acute fractures and current lesions; what a
 * later source calls old is not, nor what cement has treated since.
 */
export function findLevels(snapshot: ChartSnapshot, judging: Judging): readonly LevelFinding[] {
  const context: QuestionContext = { ...judging, facts: chartFacts(snapshot), reads: snapshot.reads, level: undefined };
  const fractures = conditionsIn(context, FRACTURES).flatMap(found => ofFracture(found, context));
  const known = new Set(fractures.map(({ evidence }) => evidence.reference));
  const lesions = conditionsIn(context, LESIONS)
    .filter(({ fact }) => !known.has(fact.reference))
    .flatMap(found => ofLesion(found));
  const open = contextReferences(snapshot);
  const findings = once([...fractures, ...lesions, ...levelsInReports(context)]).map(finding => inContext(finding, open));
  const lastCalledOld = newestOldByLevel(findings, levelsDenied(context));
  const cement = findEarlierCement(snapshot, judging);
  const stands = (finding: LevelFinding) => finding.suggested && !calledOldLater(finding, lastCalledOld) && !treatedSince(finding, cement);
  return inOrder(findings.map(finding => ({ ...finding, suggested: stands(finding) })));
}

function ofFracture({ fact, match }: Found, judging: Judging): LevelFinding[] {
  if (fact.verification !== 'asserted') return [];
  const acuity = memberOf(fact, healedFracture) ? 'healed' : fractureAcuity(fact, judging);
  const rule: RuleId =
    acuity === 'healed'
      ? 'fracture-healed'
      : acuity === 'old' || acuity === 'unchanged'
        ? 'fracture-old'
        : acuity === 'acute'
          ? 'fracture-at-level'
          : 'fracture-undated';
  const says = acuity === 'acute' ? 'present' : acuity === 'unknown' ? 'supports' : 'history';
  return placed(fact, match, level => ({
    level,
    what: 'fracture',
    acuity,
    aetiology: aetiologyOf(fact),
    suggested: acuity === 'acute' && level !== undefined,
    evidence: evidenceOf(fact, { rule: level === undefined && says !== 'history' ? 'fracture-level-unsaid' : rule, says, match }),
  }));
}

function aetiologyOf(fact: Found['fact']): LevelFinding['aetiology'] {
  if (memberOf(fact, neoplasticFracture)) return 'neoplasm';
  if (memberOf(fact, osteoporoticFracture)) return 'osteoporosis';
  return memberOf(fact, traumaticFracture) ? 'trauma' : 'unknown';
}

/** A lesion does not heal with time: while it is current, it counts whatever its age. */
function ofLesion({ fact, match }: Found): LevelFinding[] {
  if (fact.verification !== 'asserted') return [];
  const benign = memberOf(fact, benignLesion) !== undefined;
  const past = fact.clinical === 'past';
  const rules: [RuleId, RuleId] = benign
    ? ['benign-lesion-at-level', 'benign-lesion-level-unsaid']
    : ['neoplasm-at-level', 'neoplasm-level-unsaid'];
  return placed(fact, match, level => ({
    level,
    what: benign ? 'benign-lesion' : 'tumour',
    acuity: past ? 'old' : 'unknown',
    aetiology: benign ? 'other' : 'neoplasm',
    suggested: !past && !fact.doubtful && level !== undefined,
    evidence: evidenceOf(fact, {
      rule: past ? 'neoplasm-past' : level === undefined ? rules[1] : rules[0],
      says: past ? 'history' : level === undefined ? 'supports' : 'present',
      match,
    }),
  }));
}

function placed(
  fact: Found['fact'],
  match: Found['match'],
  finding: (level: VertebralLevelCode | undefined) => LevelFinding,
): LevelFinding[] {
  const place = placeOf(fact);
  if (place.kind !== 'levels') return [finding(undefined)];
  const found = place.levels.map(finding);
  if (place.from === 'code' || match.match === 'text') return found;
  return found.map(one => ({ ...one, evidence: { ...one.evidence, match: 'text' } }));
}

/** One finding of a source at a level: where its sentences disagree, the age is unknown. A cause that one of them gives stands. */
function once(findings: readonly LevelFinding[]): readonly LevelFinding[] {
  const kept = new Map<string, LevelFinding>();
  for (const finding of findings) {
    const key = `${finding.evidence.reference} ${finding.level ?? ''}`;
    const before = kept.get(key);
    kept.set(key, before ? together(before, finding) : finding);
  }
  return [...kept.values()];
}

function together(one: LevelFinding, other: LevelFinding): LevelFinding {
  const [first, second] = one.acuity === 'unknown' && other.acuity !== 'unknown' ? [other, one] : [one, other];
  const aetiology = first.aetiology === 'unknown' ? second.aetiology : first.aetiology;
  const disagree = second.acuity !== 'unknown' && isPast(first) !== isPast(second);
  return disagree ? { ...first, aetiology, acuity: 'unknown', suggested: false } : { ...first, aetiology };
}

const isPast = ({ acuity }: LevelFinding): boolean => acuity === 'old' || acuity === 'healed' || acuity === 'unchanged';

/** When words last called a level's fracture old, or denied it, by level. */
function newestOldByLevel(findings: readonly LevelFinding[], denied: readonly LevelDenial[]): ReadonlyMap<LevelFinding['level'], number> {
  const newest = new Map<LevelFinding['level'], number>();
  for (const { level, date } of denied) {
    const at = parseFhirDate(date)?.from ?? Number.NEGATIVE_INFINITY;
    newest.set(level, Math.max(at, newest.get(level) ?? Number.NEGATIVE_INFINITY));
  }
  for (const finding of findings) {
    const { level, evidence } = finding;
    if (!isPast(finding) || evidence.match !== 'text') continue;
    const at = parseFhirDate(evidence.date)?.from ?? Number.NEGATIVE_INFINITY;
    newest.set(level, Math.max(at, newest.get(level) ?? Number.NEGATIVE_INFINITY));
  }
  return newest;
}

/** Only a later word about the same bone unsays an earlier one: a fracture can recur at a level that healed before. */
function calledOldLater({ level, evidence }: LevelFinding, lastCalledOld: ReadonlyMap<LevelFinding['level'], number>): boolean {
  const since = parseFhirDate(evidence.date)?.from ?? Number.POSITIVE_INFINITY;
  return (lastCalledOld.get(level) ?? Number.NEGATIVE_INFINITY) > since;
}

function inContext(finding: LevelFinding, open: ReadonlySet<string>): LevelFinding {
  return open.has(finding.evidence.reference) ? { ...finding, evidence: { ...finding.evidence, inContext: true } } : finding;
}

/** Only cement with a date after the finding's own has treated it: what came to a cemented level later is new. */
function treatedSince({ level, evidence }: LevelFinding, cement: readonly EarlierCement[]): boolean {
  const since = parseFhirDate(evidence.date)?.from ?? Number.POSITIVE_INFINITY;
  return cement.some(placed => placed.level === level && (parseFhirDate(placed.date)?.from ?? Number.NEGATIVE_INFINITY) > since);
}

/** From head to sacrum; at a level what is in context, then what is suggested, then the age that was said last, with all that say it. */
function inOrder(findings: readonly LevelFinding[]): readonly LevelFinding[] {
  const said = (finding: LevelFinding) => `${finding.level ?? ''} ${isPast(finding) ? 'past' : finding.acuity} ${finding.suggested}`;
  const newest = new Map<string, FhirMoment | undefined>();
  for (const finding of findings) {
    const [before, at] = [newest.get(said(finding)), parseFhirDate(finding.evidence.date)];
    newest.set(said(finding), newestFirst(before, at) > 0 ? at : (before ?? at));
  }
  return findings.toSorted((one, other) => {
    const contextFirst = Number(other.evidence.inContext ?? false) - Number(one.evidence.inContext ?? false);
    if (one.level === undefined || other.level === undefined) {
      return Number(one.level === undefined) - Number(other.level === undefined) || contextFirst;
    }
    return (
      compareLevels(one.level, other.level) ||
      contextFirst ||
      Number(other.suggested) - Number(one.suggested) ||
      newestFirst(newest.get(said(one)), newest.get(said(other)))
    );
  });
}
