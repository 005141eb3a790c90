import { type SeenEvidence, saidBy, sameSaid } from '../../chart/evidence/evidence-said.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { Answer, AnswerKey, Case } from '../case/case.ts';

/** Evidence as it stands beside an answer that is given now. */
export function seenNow(item: Evidence): SeenEvidence {
  const { reference, versionId } = item;
  return { reference: versionId === undefined ? reference : `${reference}/_history/${versionId}`, said: saidBy(item) };
}

/** How an item of today stands to what was on the screen when an answer was given. */
export type Since =
  /** It says what it said then. */
  | 'same'
  /** It was there, and says something else now. */
  | 'changed'
  /** It was there; what it said then was not kept. */
  | 'not-compared'
  | 'new';

export function since({ evidenceSeen }: Answer, item: Evidence): Since {
  const then = evidenceSeen.filter(({ reference }) => unversioned(reference) === item.reference);
  const said = saidBy(item);
  if (then.length === 0) return 'new';
  if (then.some(seen => seen.said !== undefined && sameSaid(seen.said, said))) return 'same';
  return then.some(seen => seen.said === undefined) ? 'not-compared' : 'changed';
}

/** Evidence of a question that stood on the screen when it was answered, and says the same now. */
export function stoodBeside({ answers, chart }: Pick<Case, 'answers' | 'chart'>, key: AnswerKey): readonly Evidence[] {
  const given = answers[key];
  if (given === undefined) return [];
  return (chart.suggestions[key]?.evidence ?? []).filter(item => ['same', 'not-compared'].includes(since(given, item)));
}

/** Whether some of what stood beside an answer can no longer be compared: a file of an earlier Vertaug kept only what it was. */
export function isNotCompared({ evidenceSeen }: Answer): boolean {
  return evidenceSeen.some(({ said }) => said === undefined);
}

export const unversioned = (reference: string): string => reference.replace(/\/_history\/.*$/, '');
