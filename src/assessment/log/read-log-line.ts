import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { HOUR_MS, MINUTE_MS } from '../../plain/hours-and-days.ts';
import { readDecimal } from '../values/read-decimal.ts';
import type { VitalSignName } from '../vital-signs/vital-signs.ts';
import { isCrossed, isHardlyRight, VITAL_SIGN_KEYS } from '../vital-signs/vital-signs.ts';
import { CEMENT_KEYS } from './cement-keys.ts';
import { levelWritten } from './level-written.ts';
import type { LogRefusal } from './log-refusal.ts';
import { hasTime, type SessionTimes, sessionOver, timeTyped } from './time-typed.ts';

export type VitalSignsTyped = Readonly<Partial<Record<VitalSignName, number>>>;

/** What one line of the log says. */
export interface LogLine {
  /** FHIR dateTime with offset: as typed at the beginning of the line, else now. */
  readonly at: string;
  /** Empty: none. */
  readonly vitalSigns: VitalSignsTyped;
  /** Medicine and dose, each as it will stand in the record. */
  readonly medicines: readonly string[];
  readonly cement: readonly CementEntry[];
  /** Parts of the line that say nothing that is known: nothing of the line is entered. */
  readonly notUnderstood: readonly string[];
  /** Numbers that can hardly be right; an exclamation mark behind one takes it as it is. */
  readonly hardlyRight: readonly string[];
  /** What is understood and not entered all the same: nothing of the line is. */
  readonly refused: readonly LogRefusal[];
}

export interface CementEntry {
  readonly level: VertebralLevelCode;
  readonly when: 'start' | 'end';
  readonly volumeMl: number | undefined;
}

/** A medicine that a site calls by a few letters. */
export interface MedicineShortcut {
  readonly short: string;
  readonly name: string;
  /** What its dose is in where a number stands alone: "mg i.v." */
  readonly unit: string;
}

export interface Typing {
  /** FHIR dateTime with offset. */
  readonly now: string;
  readonly shortcuts: readonly MedicineShortcut[];
  readonly session: SessionTimes;
}

/**
 * Reads a line such as `9:05 bp 132/70 p 70 s 98 · midazolam 1 mg · cem L1 end 3.5`. Parts are set apart by `·`, `;` or a comma before a space; vital
 * signs need nothing between them.
 */
export function readLogLine(line: string, { now, shortcuts, session }: Typing): LogLine {
  const typed = timeTyped(line.trim(), now, session);
  const read: Reading = { vitalSigns: {}, medicines: [], cement: [], notUnderstood: [], hardlyRight: [], refused: [] };
  for (const part of typed.rest.split(/\s*[·;]\s*|,\s+/)) if (part.trim() !== '') readPart(part.trim(), shortcuts, read);
  if (typed.wrong !== undefined) read.notUnderstood.unshift(typed.wrong);
  const over = sessionOver(session, now);
  if (typed.untimed && over !== undefined && Date.parse(now) > over + HOUR_MS) read.refused.push({ why: 'time-needed' });
  // A clock that is a little ahead is no slip of the hand.
  if (Date.parse(typed.at) > Date.parse(now) + MINUTE_MS) read.refused.push({ why: 'future', at: typed.at });
  return { at: typed.at, ...read };
}

/** Whether there is anything to enter, and nothing that hinders it. */
export const isUnderstood = ({ vitalSigns, medicines, cement, notUnderstood, hardlyRight, refused }: LogLine): boolean =>
  notUnderstood.length + hardlyRight.length + refused.length === 0 && Object.keys(vitalSigns).length + medicines.length + cement.length > 0;

interface Reading {
  readonly vitalSigns: Partial<Record<VitalSignName, number>>;
  readonly medicines: string[];
  readonly cement: CementEntry[];
  readonly notUnderstood: string[];
  readonly hardlyRight: string[];
  readonly refused: LogRefusal[];
}

function readPart(part: string, shortcuts: readonly MedicineShortcut[], into: Reading): void {
  const cement = cementIn(part);
  if (cement) {
    into.cement.push(cement);
    return;
  }
  const rest = withoutVitalSigns(part, shortcuts, into);
  if (rest === '') return;
  const read = medicineIn(rest, shortcuts, into.refused);
  if (read === undefined) {
    into.notUnderstood.push(rest);
    return;
  }
  into.medicines.push(read.medicine);
  if (read.behind !== '') readPart(read.behind, shortcuts, into);
}

const SIGN = /^(spo2|sao2|[a-zà-ÿ]*)[:=]?\s*(\d{1,3}(?:[.,]\d)?)(?:\/(\d{1,3}))?\s*(?:%|mmHg|°C)?(!?)(?=\s|$)\s*/i;

/** Enters the vital signs that a part begins with. Returns what it says beside. What a site calls a medicine is none, whatever its letters. */
function withoutVitalSigns(part: string, shortcuts: readonly MedicineShortcut[], into: Reading): string {
  const found: (readonly [VitalSignName, number, boolean])[] = [];
  let rest = part;
  while (rest !== '' && !beginsWithKnown(rest, shortcuts)) {
    const [whole = '', key = '', first = '', second, sure] = SIGN.exec(rest) ?? [];
    // Two numbers with a stroke between them are a blood pressure by themselves.
    const name = key === '' && second !== undefined ? 'systolicMmHg' : VITAL_SIGN_KEYS.get(key.toLowerCase());
    if (name === undefined || (name === 'systolicMmHg') !== (second !== undefined)) break;
    found.push([name, Number(first.replace(',', '.')), sure === '!']);
    if (second !== undefined) found.push(['diastolicMmHg', Number(second), sure === '!']);
    rest = rest.slice(whole.length);
  }
  for (const [name, value, sure] of found) {
    if (into.vitalSigns[name] !== undefined) {
      // Of a pressure one word is enough.
      if (name !== 'diastolicMmHg') into.refused.push({ why: 'twice', sign: name });
      continue;
    }
    into.vitalSigns[name] = value;
    if (sure) continue;
    if (isHardlyRight(name, value)) into.hardlyRight.push(`${name}:${value}`);
    const systolic = into.vitalSigns.systolicMmHg;
    if (name === 'diastolicMmHg' && systolic !== undefined && isCrossed(systolic, value))
      into.hardlyRight.push(`pressure:${systolic}/${value}`);
  }
  return rest;
}

const CEMENT_KEY = `(?:${CEMENT_KEYS.join('|')})`;
const CEMENT_WORD = new RegExp(`^${CEMENT_KEY}\\b`, 'i');
const CEMENT = new RegExp(
  `^${CEMENT_KEY}${String.raw`\s+(\S+(?:\s+ala)?(?:\s+(?:left|right|gauche|droite))?)\s+(start|begin|debut|début|end|stop|fin)(?:\s+(\S+?)(?:\s*ml)?)?$`}`,
  'i',
);

function cementIn(part: string): CementEntry | undefined {
  const [, where = '', when = '', amount] = CEMENT.exec(part) ?? [];
  const level = levelWritten(where);
  if (level === undefined) return undefined;
  const volume = amount === undefined ? undefined : readDecimal(amount);
  if (volume !== undefined && volume.kind !== 'number') return undefined;
  return { level, when: /^(?:end|stop|fin)$/i.test(when) ? 'end' : 'start', volumeMl: volume?.value };
}

const NAME_AND_DOSE = /^(\p{L}[\p{L}\-' ]*?)\s*(\d+(?:[.,]\d+)?)\s*(.*)$/u;

const knownAs = (called: string, shortcuts: readonly MedicineShortcut[]): MedicineShortcut | undefined =>
  shortcuts.find(({ short, name }) => [short, name].some(each => each.toLowerCase() === called.toLowerCase()));

const beginsWithKnown = (text: string, shortcuts: readonly MedicineShortcut[]): boolean =>
  knownAs(NAME_AND_DOSE.exec(text)?.[1] ?? '', shortcuts) !== undefined;

/** A name and a number: `midazolam 1 mg i.v.`, `mid 1` where the site knows it; and what stands behind it and is no part of it. */
function medicineIn(
  part: string,
  shortcuts: readonly MedicineShortcut[],
  into: LogRefusal[],
): { readonly medicine: string; readonly behind: string } | undefined {
  const [, called = '', dose = '', after = ''] = NAME_AND_DOSE.exec(part) ?? [];
  const known = knownAs(called, shortcuts);
  // A line about cement that was not understood names no medicine, nor does a vital sign.
  if (called === '' || (known === undefined && isOfAnother(called))) return undefined;
  const [own, behind] = splitBehindDose(after, shortcuts);
  // Neither the end of a range nor a second number is a unit, and a time that does not stand first is not left to be read as part of one.
  if (/^[^\p{L}%]/u.test(own) || hasTime(own)) return undefined;
  const another = anotherIn(own);
  if (another !== undefined) into.push({ why: 'another', part: another });
  const unit = own === '' ? known?.unit : own;
  // A dose that nobody gave a unit is no dose.
  return unit === undefined ? undefined : { medicine: `${known?.name ?? called} ${dose} ${unit}`, behind };
}

const isOfAnother = (called: string): boolean =>
  VITAL_SIGN_KEYS.has(called.toLowerCase().split(' ').at(-1) ?? '') || CEMENT_WORD.test(called);

/** Unit and way of a dose, and what follows from where a vital sign or another medicine of the site begins, whole or not. */
function splitBehindDose(after: string, shortcuts: readonly MedicineShortcut[]): readonly [own: string, behind: string] {
  const at = [...after.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index).find(index => isAnother(after.slice(index), shortcuts));
  return at === undefined ? [after, ''] : [after.slice(0, at).trim(), after.slice(at)];
}

/** Words that say how a dose was given, in English and in French; any other of three letters before a number may be a medicine. */
const OF_A_DOSE = new Set([
  ...['over', 'per', 'for', 'with', 'within', 'every', 'and', 'into', 'times', 'total', 'then'],
  ...['mcg', 'mmol', 'meq', 'mol', 'min', 'mins', 'sec', 'unit', 'units', 'hour', 'hours', 'percent'],
  ...['sur', 'par', 'pour', 'avec', 'dans', 'toutes', 'puis', 'soit', 'pendant', 'fois', 'heure', 'heures', 'unité', 'unités'],
]);
const NAME_BEFORE_NUMBER = /(?<=^|[\s,+])(\p{L}{3,})\s*\d/gu;

/** What stands behind a dose and may be a medicine with a dose of its own: a line is never read as less than it says. */
function anotherIn(own: string): string | undefined {
  const found = [...own.matchAll(NAME_BEFORE_NUMBER)].find(([, word = '']) => !OF_A_DOSE.has(word.toLowerCase()));
  return found === undefined ? undefined : own.slice(found.index);
}

const PRESSURE = /^\d{2,3}\/\d{2,3}(?!\d)/;

function isAnother(text: string, shortcuts: readonly MedicineShortcut[]): boolean {
  const key = /^(spo2|sao2|[a-zà-ÿ]+)[:=]?\s*\d/i.exec(text)?.[1] ?? '';
  return PRESSURE.test(text) || VITAL_SIGN_KEYS.has(key.toLowerCase()) || beginsWithKnown(text, shortcuts);
}
