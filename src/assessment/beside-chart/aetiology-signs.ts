import type { Evidence, LevelFinding } from '../../chart/evidence.ts';
import type { QuestionId } from '../../parameter/criteria.ts';
import { answerKey } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';

export type Cause = LevelFinding['aetiology'];

/** What in the chart speaks for one cause of the fractures and lesions that are treated. */
export interface AetiologySigns {
  readonly cause: Cause;
  readonly evidence: readonly Evidence[];
}

const CAUSES: readonly Cause[] = ['osteoporosis', 'neoplasm', 'trauma', 'other', 'unknown'];

const CAUSE_OF_RULE: Readonly<Record<string, Cause>> = {
  'fracture-with-osteoporosis': 'osteoporosis',
  'osteoporosis-known': 'osteoporosis',
  't-score-low': 'osteoporosis',
  'steroid-taken': 'osteoporosis',
  'steroid-ended': 'osteoporosis',
  'osteoporosis-treatment': 'osteoporosis',
  'osteoporosis-treatment-ended': 'osteoporosis',
  'neoplasm-at-level': 'neoplasm',
  'neoplasm-level-unsaid': 'neoplasm',
  'traumatic-fracture': 'trauma',
  'benign-lesion-at-level': 'other',
  'benign-lesion-level-unsaid': 'other',
};

const ASKED: readonly QuestionId[] = ['IND-1', 'IND-2', 'IND-4'];

/**
 * What speaks for each cause at the chosen levels: fractures and lesions there or at no named level, osteoporosis, densitometry, steroids
 * and what is given for thin bone. It weighs nothing: a chart may speak for several. Only causes that something speaks for.
 */
export function aetiologySigns({ levels, chart }: Case): readonly AetiologySigns[] {
  const signs = new Map<Cause, Map<string, Evidence>>(CAUSES.map(cause => [cause, new Map()]));
  const add = (cause: Cause, item: Evidence) => {
    const known = signs.get(cause);
    if (known && !known.has(item.reference)) known.set(item.reference, item);
  };
  const chosen = new Set(levels.map(({ level }) => level));
  for (const { level, aetiology, evidence } of chart.levelFindings) {
    if (level === undefined || chosen.has(level)) add(aetiology, evidence);
  }
  for (const { level } of levels) {
    for (const item of ASKED.flatMap(question => chart.suggestions[answerKey(question, level)]?.evidence ?? [])) {
      const cause = CAUSE_OF_RULE[item.rule];
      if (cause) add(cause, item);
    }
  }
  const named = new Set([...signs].flatMap(([cause, items]) => (cause === 'unknown' ? [] : [...items.keys()])));
  for (const reference of named) signs.get('unknown')?.delete(reference);
  return [...signs].flatMap(([cause, items]) => (items.size > 0 ? [{ cause, evidence: [...items.values()] }] : []));
}
