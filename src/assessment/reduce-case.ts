import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import { levelFacts } from './assess/facts.ts';
import { groupOf } from './assess/group-answer.ts';
import { reduceBleeding } from './bleeding/reduce-bleeding.ts';
import type { CaseAction } from './case/action.ts';
import { inAnatomicalOrder } from './case/answer-key.ts';
import type { Answer, AnswerKey, Case, DeviceUsed, LedgerEntry, LevelPerformed, TernaryAnswer } from './case/case.ts';
import { levelOfCoverage } from './case/coverage-key.ts';
import { levelOfKey } from './case/departure-key.ts';
import { newComplication } from './case/new-case.ts';
import { putBack } from './case/removal.ts';
import { takenByDefault } from './consent/taken-by.ts';
import { seenNow } from './day/seen-evidence.ts';
import { blanksOf } from './facts/blank-of.ts';
import { levelPlanFacts } from './plan/facts.ts';
import { procedureFacts } from './procedure/facts.ts';
import { newLevelPerformed } from './procedure/new-level-performed.ts';

/** The one way in which a case changes. An action that means nothing for this case returns the same case. */
export function reduceCase(current: Case, action: CaseAction): Case {
  switch (action.type) {
    case 'answer':
      return { ...current, answers: { ...current.answers, [action.key]: toAnswer(current, action.key, action.value, action.at) } };
    case 'answer-group':
      return answerGroup(current, action);
    case 'clear-answer':
      return { ...current, answers: without(current.answers, key => key === action.key) };
    case 'choose-level':
      return current.levels.some(row => row.level === action.level)
        ? current
        : {
            ...current,
            levels: inAnatomicalOrder([...current.levels, { level: action.level, ...blanksOf(levelPlanFacts), ...blanksOf(levelFacts) }]),
          };
    case 'drop-level':
      return dropLevel(current, action.level);
    case 'plan-level':
      return {
        ...current,
        levels: current.levels.map(row => (row.level === action.level ? { ...row, ...action.change } : row)),
      };
    case 'assess':
      return { ...current, assessment: { ...current.assessment, ...action.change } };
    case 'plan':
      return { ...current, plan: { ...current.plan, ...action.change } };
    case 'consent':
      return { ...current, consent: { ...current.consent, ...takenByDefault(current, action.change), ...action.change } };
    case 'procedure':
      return { ...current, procedure: { ...current.procedure, ...action.change } };
    case 'perform-level':
      return withPerformed(current, performLevel(current.procedure.levels, action.level, action.change));
    case 'drop-performed-level':
      return withPerformed(
        current,
        current.procedure.levels.filter(row => row.level !== action.level),
      );
    case 'add-device':
      return current.procedure.devices.some(({ id }) => id === action.id)
        ? current
        : withDevices(current, [...current.procedure.devices, { id: action.id, ...blanksOf(procedureFacts.devices.facts) }]);
    case 'device':
      return withDevices(
        current,
        current.procedure.devices.map(row => (row.id === action.id ? { ...row, ...action.change } : row)),
      );
    case 'remove-device':
      return withDevices(
        current,
        current.procedure.devices.filter(({ id }) => id !== action.id),
      );
    case 'recover':
      return { ...current, recovery: { ...current.recovery, ...action.change } };
    case 'follow-up':
      return { ...current, followUp: { ...current.followUp, ...action.change } };
    case 'add-complication':
      return current.complications.some(({ id }) => id === action.id)
        ? current
        : { ...current, complications: [...current.complications, { ...newComplication(action.id, action.kind), ...action.given }] };
    case 'complication':
      return {
        ...current,
        complications: current.complications.map(row => (row.id === action.id ? { ...row, ...action.change } : row)),
      };
    case 'remove-complication':
      return { ...current, complications: current.complications.filter(({ id }) => id !== action.id) };
    case 'last-dose':
      return { ...current, lastDoses: withEntry(current.lastDoses, action.ingredient, action.answer) };
    case 'coverage': {
      const { key, value, at } = action;
      return { ...current, coverage: withEntry(current.coverage ?? {}, key, value === undefined ? undefined : { value, at }) };
    }
    case 'bleeding':
      return { ...current, bleeding: reduceBleeding(current.bleeding, action.act, current.chart.bleeding?.open ?? []) };
    case 'depart':
      return {
        ...current,
        departures:
          action.words === undefined
            ? without(current.departures, key => key === action.key)
            : { ...current.departures, [action.key]: action.words },
      };
    case 'take-back': {
      const others = current.takenBack.filter(key => key !== action.key);
      return { ...current, takenBack: action.on ? [...others, action.key] : others };
    }
    case 'delivered':
      return { ...current, ledger: mergeLedger(current.ledger, action.entries) };
    case 'confirm': {
      const { key, about, at } = action;
      return { ...current, confirmed: withEntry(current.confirmed, key, about === undefined ? undefined : { about, at }) };
    }
    case 'put-back':
      return putBack(current, action.removal);
    case 'identify':
      return action.patient.id === current.patient.id ? { ...current, patient: action.patient } : current;
    case 'attest':
      return { ...current, attested: [...(current.attested ?? []), action.attestation] };
    case 'take-attestation-back':
      return { ...current, attested: current.attested?.filter(({ at }) => at !== action.at) };
    case 'sign-in':
      return { ...current, clinician: { ...current.clinician, ...action.clinician } };
    case 'take-in':
      return current.id === action.case.id ? action.case : current;
    case 'open-in':
      return { ...current, openIn: withEntry(current.openIn ?? {}, action.id, action.window) };
    case 'replace':
      return action.case;
  }
}

function answerGroup(current: Case, { keys, opened, at }: Extract<CaseAction, { type: 'answer-group' }>): Case {
  const attested = groupOf(current, keys, opened).marks.map((key): readonly [AnswerKey, Answer] => [
    key,
    { ...toAnswer(current, key, 'not-present', at), origin: 'group-attested' },
  ]);
  return attested.length === 0 ? current : { ...current, answers: { ...current.answers, ...Object.fromEntries(attested) } };
}

/** The origin is judged against the suggestion that stood on the screen when the answer was given. */
function toAnswer(current: Case, key: AnswerKey, value: TernaryAnswer | number, at: string): Answer {
  const suggestion = current.chart.suggestions[key];
  const origin = suggestion?.suggests === undefined ? 'typed' : suggestion.suggests === value ? 'confirmed' : 'edited';
  return { value, origin, at, evidenceSeen: suggestion?.evidence.map(seenNow) ?? [] };
}

/** What was signed in the consent stays: a level that leaves the plan afterwards is a difference that asks for a word. */
function dropLevel(current: Case, level: VertebralLevelCode): Case {
  const isOfLevel = (key: string) => levelOfKey(key) === level;
  return withPerformed(
    {
      ...current,
      levels: current.levels.filter(row => row.level !== level),
      answers: without(current.answers, isOfLevel),
      departures: without(current.departures, isOfLevel),
      ...(current.coverage ? { coverage: without(current.coverage, key => levelOfCoverage(key) === level) } : {}),
      chart: { ...current.chart, suggestions: without(current.chart.suggestions, isOfLevel) },
    },
    current.procedure.levels.filter(row => row.level !== level),
  );
}

function performLevel(
  rows: readonly LevelPerformed[],
  level: VertebralLevelCode,
  change: Partial<Omit<LevelPerformed, 'level'>>,
): readonly LevelPerformed[] {
  const row = rows.find(candidate => candidate.level === level) ?? newLevelPerformed(level);
  return inAnatomicalOrder([...rows.filter(candidate => candidate.level !== level), { ...row, ...change }]);
}

function withPerformed(current: Case, levels: readonly LevelPerformed[]): Case {
  return { ...current, procedure: { ...current.procedure, levels } };
}

function withDevices(current: Case, devices: readonly DeviceUsed[]): Case {
  return { ...current, procedure: { ...current.procedure, devices } };
}

function withEntry<V>(
  record: Readonly<Partial<Record<string, V>>>,
  key: string,
  value: V | undefined,
): Readonly<Partial<Record<string, V>>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function mergeLedger(ledger: readonly LedgerEntry[], gained: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const keys = new Set(gained.map(({ key }) => key));
  return [...ledger.filter(({ key }) => !keys.has(key)), ...gained];
}

function without<K extends string, V>(record: Readonly<Partial<Record<K, V>>>, drop: (key: string) => boolean): Partial<Record<K, V>> {
  const kept: Partial<Record<K, V>> = { ...record };
  for (const key in kept) if (drop(key)) delete kept[key];
  return kept;
}
