import { readFileSync } from 'node:fs';
import { findLevels } from '../../src/chart/findings/find-levels.ts';
import { type PrefilledQuestion, prefill } from '../../src/chart/questions/prefill.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { JUDGING } from '../builders/asked.ts';
import { aPatient, daysBefore } from '../builders/chart-builder.ts';
import { read } from '../builders/chart-reader.ts';

/**
 * The text of a report with what a reader of it finds, written by hand. `levels`: A acute and to be suggested, O old, healed or unchanged, U of
 * an age that is not said, N no fracture of the body of this vertebra. `says`, by question: sup speaks for it, den against it, none neither.
 */
export interface ReportText {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<string, string>>;
}

/** What the chart makes of one text: where it is right, missed or claimed something, each in a few words. */
export interface JudgedText {
  /** By finding: `fracture`, or the id of a question. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly claimed: readonly string[];
  /** Levels of fractures that were found at the very level, and those at which something was to be found. */
  readonly exact: readonly [right: number, all: number];
  readonly faults: readonly string[];
  readonly flagged: boolean;
}

/** Lines of `{ id, kind, text, levels, says }`, or of a whole chart in `resources` whose report carries the text. */
export function readReportTexts(path: string | URL): readonly ReportText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, at) => reportTextOf(JSON.parse(line), at + 1))
    .filter(({ kind, text }) => kind.startsWith('report') && text !== '');
}

function reportTextOf(json: unknown, line: number): ReportText {
  if (!isJsonObject(json)) throw new Error(`Line ${line} is not an object.`);
  const text = typeof json.text === 'string' ? json.text : textOfResources(json.resources);
  const words = (value: unknown): Record<string, string> =>
    isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)])) : {};
  return { id: String(json.id), kind: String(json.kind), text, levels: words(json.levels), says: words(json.says) };
}

function textOfResources(resources: unknown): string {
  const report = Array.isArray(resources) ? resources.find(one => isJsonObject(one) && one.resourceType === 'DiagnosticReport') : undefined;
  if (!isJsonObject(report)) return '';
  if (typeof report.conclusion === 'string') return report.conclusion;
  const form: unknown = Array.isArray(report.presentedForm) ? report.presentedForm[0] : undefined;
  return isJsonObject(form) && typeof form.data === 'string' ? Buffer.from(form.data, 'base64').toString('utf8') : '';
}

const PAST = ['old', 'healed', 'unchanged'];

export async function judgeText({ text, levels, says }: ReportText): Promise<JudgedText> {
  const snapshot = await read(aPatient().withReport(text, daysBefore(5)));
  const named = findLevels(snapshot, JUDGING);
  const questions = prefill(snapshot, JUDGING);
  const found: string[] = [];
  const missed: string[] = [];
  const claimed: string[] = [];
  const faults: string[] = [];
  let right = 0;
  let all = 0;
  const namedAt = (name: string) => named.filter(({ level }) => level === (/^S[1-5]$/.test(name) ? 'sacrum' : name));
  // A tumour, a haemangioma or an oedema is shown at its level, and is no fracture.
  const isFracture = ({ what }: (typeof named)[number]) => what === 'fracture' || what === 'possible-fracture';
  for (const [name, want] of Object.entries(levels)) {
    const own = namedAt(name);
    const suggested = own.some(one => one.suggested);
    const isRight = {
      A: suggested,
      O: own.some(({ acuity }) => PAST.includes(acuity)) && !suggested,
      U: own.length > 0,
      N: !own.some(isFracture),
    }[want];
    if (isRight !== true)
      faults.push(
        `${name}: want ${want}, got ${own.map(one => `${one.acuity}${one.suggested ? ' suggested' : ''}`).join(', ') || 'nothing'}`,
      );
    if (want === 'N') {
      if (own.some(isFracture)) claimed.push('fracture');
      continue;
    }
    (own.length > 0 ? found : missed).push('fracture');
    all += 1;
    if (own.length > 0) right += 1;
  }
  for (const { level, suggested } of named) {
    if (!suggested || level === undefined || level.startsWith('sacr') || level in levels) continue;
    faults.push(`${level}: suggested, not meant`);
    claimed.push('fracture');
    all += 1;
  }
  for (const [id, want] of Object.entries(says)) {
    const evidence = evidenceOf(questions, id);
    const speaksFor = evidence.some(one => one.says === 'supports' || one.says === 'present');
    if (want === 'sup') (speaksFor ? found : missed).push(id);
    else if (speaksFor) claimed.push(id);
    const isRight = want === 'sup' ? speaksFor : want === 'den' ? evidence.length > 0 && !speaksFor : !speaksFor;
    if (!isRight)
      faults.push(`${id}: want ${want}, got ${evidence.map(({ rule, says: what }) => `${rule} ${what}`).join(', ') || 'nothing'}`);
  }
  const flagged = questions.some(({ state }) => state === 'unparseable');
  return { found, missed, claimed, exact: [right, all], faults, flagged };
}

function evidenceOf(questions: readonly PrefilledQuestion[], id: string): PrefilledQuestion['evidence'] {
  return questions.filter(question => question.id === id || question.id.startsWith(`${id}@`)).flatMap(({ evidence }) => evidence);
}

/** Of what was there and what was claimed: 2 · found / (2 · found + missed + claimed). */
export function f1Of(judged: readonly JudgedText[], finding?: string): number {
  const count = (names: readonly string[]) => names.filter(name => finding === undefined || name === finding).length;
  const sum = (pick: (one: JudgedText) => readonly string[]) => judged.reduce((total, one) => total + count(pick(one)), 0);
  const [hit, miss, claim] = [sum(one => one.found), sum(one => one.missed), sum(one => one.claimed)];
  return hit + miss + claim === 0 ? 1 : (2 * hit) / (2 * hit + miss + claim);
}
