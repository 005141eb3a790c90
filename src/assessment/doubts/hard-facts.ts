import { parseFhirDate } from '../../chart/elements/fhir-date.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { CapacityKind } from '../../chart/findings/capacity-words.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { CriterionId } from '../../parameter/criteria.ts';
import { CRITERIA } from '../../parameter/criteria-data.ts';
import { decide } from '../assess/decide.ts';
import type { Findings } from '../assess/findings.ts';
import { type LevelDifference, levelDifference, wasBegun } from '../assess/levels-in-line.ts';
import { answerKey } from '../case/answer-key.ts';
import type { AnswerKey, Case, ChartSuggestion, DeviceUsed } from '../case/case.ts';
import { type DepartureKey, levelOfKey, placeOfDeparture } from '../case/departure-key.ts';
import type { FieldId } from '../case/field.ts';
import type { HardFactId } from '../case/hard-fact-key.ts';
import { consentState } from '../consent/consent-state.ts';
import { isSedationUncovered, uncoveredTechniques } from '../consent/coverage-gaps.ts';
import { givenBeforeSigning, sedativesBeforeSigning } from '../consent/signed-late.ts';
import { isExpired } from '../procedure/expired.ts';
import { hasOperator, isOperatorNoPhysician } from '../team/facts.ts';
import type { DepartureWords } from '../values/departure-words.ts';
import { begunAt } from '../values/when-done.ts';

export type HardFactKind = 'absolute-answered' | 'absolute-suggested' | 'absolute-in-conflict' | 'level-differs' | HardFactId;

/** Something that nobody should overlook. It holds nothing back. */
export interface HardFact {
  readonly kind: HardFactKind;
  /** Under which words for it are kept. */
  readonly key: DepartureKey;
  /** Of an absolute contraindication. */
  readonly criterion: CriterionId | undefined;
  readonly level: VertebralLevelCode | undefined;
  /** Of a level that differs. */
  readonly difference: LevelDifference | undefined;
  /** Devices that are past their date. */
  readonly expired: readonly DeviceUsed[];
  /** What in the chart says it; empty where the case does. */
  readonly evidence: readonly Evidence[];
  /** Medicines that it rests on alone, and of which nobody knows whether they are sedatives. */
  readonly notKnown?: readonly string[] | undefined;
  /** Where it can be settled. */
  readonly field: FieldId;
  /** True once somebody went on in spite of it: a word is asked for, and "none given" is one. */
  readonly asks: boolean;
  /** `told`: to know and to do in its time, not yet against anything. */
  readonly weight: 'hard' | 'told';
  /** An answer that it rests on has lapsed. */
  readonly askAgain: boolean;
  /** Undefined: nobody has said anything about it yet. */
  readonly words: DepartureWords | undefined;
}

/** Every hard fact of the case as it stands, the gravest first: contraindications, who decides, consent, time-out, operator, levels, devices. */
export function hardFacts(current: Case, findings: Findings = decide(current)): readonly HardFact[] {
  return [
    ...absoluteContraindications(current, findings),
    ...whoDecides(current),
    ...consentFacts(current),
    ...timeOutFacts(current),
    ...operatorFacts(current),
    ...levelDifferences(current, findings),
    ...expiredDevices(current),
  ];
}

/** Those that ask for a word and have none. */
export function hardWordsOwed(current: Case, findings: Findings = decide(current)): readonly DepartureKey[] {
  return hardFacts(current, findings).flatMap(({ asks, words, key }) => (asks && words === undefined ? [key] : []));
}

/** Everything that lacks a word: departures from the parameter, and hard facts; each once. */
export function allWordsOwed(current: Case, findings: Findings): readonly DepartureKey[] {
  return [...new Set([...findings.wordsOwed, ...hardWordsOwed(current, findings)])];
}

type OnlySome = 'criterion' | 'level' | 'difference' | 'expired' | 'evidence' | 'askAgain';
type Draft = Omit<HardFact, 'words' | OnlySome> & Partial<Pick<HardFact, OnlySome>>;

function factOf({ departures }: Case, draft: Draft): HardFact {
  const { criterion, level, difference, expired = [], evidence = [], askAgain = false, ...rest } = draft;
  return { ...rest, criterion, level, difference, expired, evidence, askAgain, words: departures[draft.key] };
}

const isNotDone = ({ procedure }: Case): boolean => procedure.status === 'not-done';

/** Consent was given, or something was done: the case goes on. */
function goesOn(current: Case): boolean {
  return wasBegun(current) || (consentState(current.consent) === 'given' && !isNotDone(current));
}

const ABSOLUTE = CRITERIA.filter(({ kind }) => kind === 'absolute-contraindication');

/** Answered present, or suggested by the chart and not answered by anything that holds; at the chosen levels and those suggested. */
function absoluteContraindications(current: Case, { wordsOwed, explained }: Findings): readonly HardFact[] {
  const asked: readonly DepartureKey[] = [...wordsOwed, ...explained];
  const places = (scope: 'patient' | 'level') => (scope === 'patient' ? [undefined] : current.levels.map(({ level }) => level));
  const atPlaces = ABSOLUTE.flatMap(({ id, scope, questions }) =>
    places(scope).flatMap((level): readonly HardFact[] => {
      const keys = questions.map(question => answerKey(question, level));
      const field: FieldId = keys.at(-1) ?? 'levels';
      const key: DepartureKey = level === undefined ? id : `${id}@${level}`;
      const evidence = keys.flatMap(each => current.chart.suggestions[each]?.evidence.filter(({ says }) => says === 'present') ?? []);
      if (keys.every(each => current.answers[each]?.value === 'present')) {
        return [
          factOf(current, {
            kind: 'absolute-answered',
            key,
            criterion: id,
            level,
            field,
            evidence,
            asks: asked.includes(key),
            weight: 'hard',
            askAgain: keys.some(each => current.chart.lapsed[each]),
          }),
        ];
      }
      const open = keys.flatMap(each => openSuggestion(current, each) ?? []);
      if (open.length !== keys.length) return [];
      return unanswered(current, { criterion: id, level, suggestions: open, field, evidence });
    }),
  );
  const elsewhere = current.chart.hardFacts.absoluteAt.flatMap(({ criterion, level, suggestion }) =>
    unanswered(current, {
      criterion,
      level,
      suggestions: [suggestion],
      field: 'levels',
      evidence: suggestion.evidence.filter(({ says }) => says === 'present'),
    }),
  );
  return [...atPlaces, ...elsewhere];
}

interface Unanswered extends Pick<HardFact, 'level' | 'field' | 'evidence'> {
  readonly criterion: CriterionId;
  readonly suggestions: readonly ChartSuggestion[];
}

function unanswered(current: Case, { criterion, level, suggestions, field, evidence }: Unanswered): readonly HardFact[] {
  const inConflict = suggestions.some(({ state }) => state === 'conflict');
  const chosen = level === undefined || current.levels.some(row => row.level === level);
  return [
    factOf(current, {
      kind: inConflict ? 'absolute-in-conflict' : 'absolute-suggested',
      key: level === undefined ? `unanswered.${criterion}` : `unanswered.${criterion}@${level}`,
      criterion,
      level,
      field,
      evidence,
      asks: goesOn(current) && chosen,
      weight: 'hard',
    }),
  ];
}

/** What the chart suggests, or speaks for and against, where no answer holds. */
function openSuggestion({ answers, chart }: Case, key: AnswerKey): ChartSuggestion | undefined {
  if (answers[key] && !chart.lapsed[key]) return undefined;
  const suggestion = chart.suggestions[key];
  return suggestion?.suggests === 'present' || suggestion?.state === 'conflict' ? suggestion : undefined;
}

/**
 * Who decides, and whether it can be the patient. A proxy who decides settles all of it. A lack of capacity stands until then; a
 * guardian or an activated proxy, and what makes one assess capacity, ask for a word beside a decision of the patient's own.
 */
function whoDecides(current: Case): readonly HardFact[] {
  const { consent, chart } = current;
  if (consent.givenBy === 'proxy') return [];
  const { capacity, sedatives } = chart.hardFacts;
  const told = new Set(sedativesBeforeSigning(current).map(({ reference }) => reference));
  const decided = consent.decision !== undefined;
  const byPatient = decided && consent.givenBy === 'patient';
  const ofKind = (kind: CapacityKind) => capacity.flatMap(finding => (finding.kind === kind ? [finding.evidence] : []));
  const fact = (id: CapacityKind, evidence: readonly Evidence[], asks: boolean, weight: HardFact['weight']) =>
    evidence.length === 0 ? [] : [factOf(current, { kind: id, key: `hard.${id}`, field: 'consent.givenBy', evidence, asks, weight })];
  return [
    ...fact('incapacity', ofKind('incapacity'), decided || goesOn(current), 'hard'),
    ...fact('guardianship', ofKind('guardianship'), byPatient, byPatient ? 'hard' : 'told'),
    ...fact('proxy-activated', ofKind('proxy-activated'), byPatient, byPatient ? 'hard' : 'told'),
    ...fact(
      'assess-capacity',
      [...ofKind('assess-capacity'), ...sedatives.filter(({ reference }) => !told.has(reference))],
      byPatient,
      'told',
    ),
  ];
}

/** No consent, one that was refused or withdrawn, signed after a sedative or for something else than is planned or done, and a refusal in the EHR that no later consent answers. */
function consentFacts(current: Case): readonly HardFact[] {
  if (isNotDone(current)) return [];
  const begun = wasBegun(current);
  const state = consentState(current.consent);
  const fact = (id: HardFactId, field: FieldId, weight: HardFact['weight'], evidence: readonly Evidence[] = []) =>
    factOf(current, { kind: id, key: `hard.${id}`, field, evidence, asks: begun, weight });
  const refusals = current.chart.hardFacts.refusals.filter(({ date }) => state !== 'given' || !isBefore(date, current.consent.decidedAt));
  const techniques = uncoveredTechniques(current);
  const differs = techniques.length > 0 || isSedationUncovered(current);
  return [
    ...(state === 'undecided' ? [fact('no-consent', 'consent.decision', begun ? 'hard' : 'told')] : []),
    ...(state === 'refused' ? [fact('consent-refused', 'consent.decision', 'hard')] : []),
    ...(state === 'withdrawn' ? [fact('consent-withdrawn', 'consent.withdrawal', 'hard')] : []),
    ...afterSedative(current),
    ...(differs ? [fact('consent-differs', techniques.length > 0 ? 'consent.techniques' : 'consent.sedationCovered', 'hard')] : []),
    ...(refusals.length > 0 && state !== 'refused' ? [fact('refusal-on-file', 'consent.decision', 'hard', refusals)] : []),
  ];
}

/** By the log of the case, or by what the EHR has of doses given; of those the medicine and its time are named. */
function afterSedative(current: Case): readonly HardFact[] {
  const evidence = sedativesBeforeSigning(current);
  const isKnown = evidence.length + givenBeforeSigning(current, 'sedates').length > 0;
  const notKnown = isKnown ? undefined : givenBeforeSigning(current, 'unknown');
  if (notKnown?.length === 0) return [];
  const asks = wasBegun(current) || evidence.length > 0;
  const field: FieldId = 'consent.decidedAt';
  const key = 'hard.consent-after-sedative';
  return [factOf(current, { kind: 'consent-after-sedative', key, field, evidence, notKnown, asks, weight: 'hard' })];
}

/** Where one of them is not dated nothing is known to be later. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [parseFhirDate(one), parseFhirDate(other)];
  return first !== undefined && second !== undefined && first.from <= second.from;
}

function timeOutFacts(current: Case): readonly HardFact[] {
  if (isNotDone(current) || current.procedure.universalProtocol.timeOutAt !== undefined) return [];
  const begun = wasBegun(current);
  const field: FieldId = 'procedure.universalProtocol.timeOutAt';
  const started = begun || current.procedure.performedStart !== undefined;
  return [factOf(current, { kind: 'no-time-out', key: 'hard.no-time-out', field, asks: begun, weight: started ? 'hard' : 'told' })];
}

/**
 * Section III.C of the parameter: somebody who is no physician may take part, and is not the primary operator. Of a profession that nobody said
 * nothing follows. Who is planned counts until an operator is recorded.
 */
function operatorFacts(current: Case): readonly HardFact[] {
  const isRecorded = hasOperator(current.procedure);
  const operator = (isRecorded ? current.procedure : current.plan).team.find(isOperatorNoPhysician);
  if (operator === undefined || isNotDone(current)) return [];
  const field: FieldId = isRecorded ? `procedure.team.${operator.id}.profession` : `plan.team.${operator.id}.profession`;
  return [
    factOf(current, { kind: 'operator-no-physician', key: 'hard.operator-no-physician', field, asks: goesOn(current), weight: 'hard' }),
  ];
}

function levelDifferences(current: Case, { wordsOwed, explained }: Findings): readonly HardFact[] {
  return [...wordsOwed, ...explained]
    .filter(key => placeOfDeparture(key)?.kind === 'difference')
    .map(key => {
      const level = levelOfKey(key);
      const difference = level && levelDifference(current, level);
      return factOf(current, { kind: 'level-differs', key, level, difference, field: `departure.${key}`, asks: true, weight: 'hard' });
    });
}

/** Devices that were used after their date: on the day of the procedure, where that is known. */
function expiredDevices(current: Case): readonly HardFact[] {
  const { devices } = current.procedure;
  const day = begunAt(current.procedure)?.slice(0, 10);
  const expired = day === undefined || isNotDone(current) ? [] : devices.filter(device => isExpired(device, day));
  const [first] = expired;
  if (!first) return [];
  const field: FieldId = `procedure.devices.${first.id}.expires`;
  return [factOf(current, { kind: 'device-expired', key: 'hard.device-expired', field, expired, asks: wasBegun(current), weight: 'hard' })];
}
