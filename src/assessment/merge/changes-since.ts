import { sameData } from '../../plain/same-data.ts';
import { isAnswerKey } from '../case/answer-key.ts';
import type { AnswerKey, Case, EnteredBy, KeptWith } from '../case/case.ts';
import { isFactField } from '../case/case-facts.ts';
import { placeOfDepartureField } from '../case/departure-key.ts';
import type { FieldId } from '../case/field.ts';
import type { StageId } from '../completeness.ts';
import { stageOfField } from '../stage-of-field.ts';
import { differences } from './differences.ts';
import { KEPT_NOW } from './kept-with.ts';

/** One thing that somebody entered. */
export interface Change {
  /** As it is kept in `enteredBy`. */
  readonly entry: string;
  /** The control that shows it; undefined: it stands nowhere any more. */
  readonly field: FieldId | undefined;
  /** ISO instant. */
  readonly at: string;
}

/** What one person entered at one stage. */
export interface ChangesOfPerson {
  readonly stage: StageId;
  /** Undefined: the EHR named nobody. */
  readonly by: string | undefined;
  /** The first entry first. */
  readonly changes: readonly Change[];
}

export interface ChangesSince {
  /** In the order of the stages, and within one of the first entry of each person. */
  readonly entered: readonly ChangesOfPerson[];
  /** Answers that no longer hold. */
  readonly lapsed: readonly AnswerKey[];
  /** Where people differ and nobody has chosen. */
  readonly differing: readonly string[];
  /** The app, the practice parameter: as the case was kept last, and now. Undefined: the same, or not known. */
  readonly app: Turned | undefined;
  readonly parameter: Turned | undefined;
}

export interface Turned {
  readonly before: string;
  readonly now: string;
}

const STAGES: readonly StageId[] = ['assess', 'plan', 'consent', 'day', 'procedure', 'recover', 'follow-up', 'review'];

/**
 * What others entered in a case since somebody entered something last, or since an earlier version of it; what lapsed, and with which other Vertaug and
 * after which other revision it is opened. `now`: this Vertaug's.
 */
export function changesSince(current: Case, since: EnteredBy | Case, now: KeptWith = KEPT_NOW): ChangesSince {
  const groups = new Map<string, ChangesOfPerson & { readonly changes: Change[] }>();
  for (const [entry, { by, at }] of newEntries(current, since)) {
    const stage = stageOfEntry(entry, current);
    const key = JSON.stringify([stage, by]);
    const group = groups.get(key) ?? { stage, by, changes: [] };
    groups.set(key, group);
    group.changes.push({ entry, field: fieldOfEntry(entry, current), at });
  }
  const entered = [...groups.values()].toSorted((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
  return {
    entered,
    lapsed: Object.keys(current.chart.lapsed).filter(isAnswerKey),
    differing: differences(current).map(({ path }) => path),
    app: turned(current.keptWith?.app, now.app),
    parameter: turned(current.keptWith?.parameter, now.parameter),
  };
}

/** When somebody entered something last. Undefined: nothing of a case is theirs. */
export function lastEntryOf({ enteredBy }: Case, by: string | undefined): EnteredBy | undefined {
  const own = Object.values(enteredBy).flatMap(entry => (entry && entry.by === by ? [entry] : []));
  return own.toSorted(byTime).at(-1);
}

function newEntries({ enteredBy }: Case, since: EnteredBy | Case): readonly (readonly [string, EnteredBy])[] {
  const isNew = (entry: string, entered: EnteredBy): boolean => {
    if ('enteredBy' in since) return entered.by !== nameIn(since) && !sameData(since.enteredBy[entry], entered);
    return entered.by !== since.by && Date.parse(entered.at) > Date.parse(since.at);
  };
  const entries = Object.entries(enteredBy).flatMap(([entry, by]) => (by && isNew(entry, by) ? [[entry, by] as const] : []));
  return entries.toSorted(([, one], [, other]) => byTime(one, other));
}

const nameIn = ({ clinician }: Case) => clinician.name ?? clinician.reference;
const byTime = (one: EnteredBy, other: EnteredBy) => Date.parse(one.at) - Date.parse(other.at);

const turned = (before: string | undefined, now: string): Turned | undefined =>
  before === undefined || before === now ? undefined : { before, now };

/** The control on the screen for what is kept under a field; undefined: it stands nowhere, or has none. */
export function fieldOfEntry(entry: string, current: Case): FieldId | undefined {
  if (isAnswerKey(entry) || isFactField(entry, current) || isDepartureField(entry) || isKeptByName(entry)) return entry;
  return entry === 'levels' || current.levels.some(({ level }) => `levels.${level}` === entry) ? 'levels' : undefined;
}

const isDepartureField = (entry: string): entry is Extract<FieldId, `departure.${string}`> => placeOfDepartureField(entry) !== undefined;
const isKeptByName = (entry: string): entry is `bleeding.${string}` | `coverage.${string}` | `last-dose.${string}` =>
  /^(bleeding|coverage|last-dose)\./.test(entry);

/** A row that is gone was of the stage that its kind is of; what was said to be right is looked at before sending. */
function stageOfEntry(entry: string, current: Case): StageId {
  if (isAnswerKey(entry) || isFactField(entry, current) || isDepartureField(entry) || isKeptByName(entry))
    return stageOfField(entry, current);
  return ROWS.find(([before]) => entry.startsWith(before))?.[1] ?? 'review';
}

const ROWS: readonly (readonly [string, StageId])[] = [
  ['levels.', 'assess'],
  ['assess.', 'assess'],
  ['plan.', 'plan'],
  ['consent.', 'consent'],
  ['procedure.universalProtocol.', 'day'],
  ['procedure.', 'procedure'],
  ['recover.', 'recover'],
  ['follow-up.', 'follow-up'],
  ['complication.', 'procedure'],
];
