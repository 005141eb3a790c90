import type { Evidence } from './evidence.ts';
import type { Fact } from './facts.ts';
import type { GroupMatch } from './groups/match-group.ts';
import type { RuleId } from './rules.ts';

interface Said {
  readonly rule: RuleId;
  readonly says: Evidence['says'];
  readonly match: GroupMatch;
  readonly value?: string | undefined;
  readonly windowHours?: number | undefined;
}

export const BY_TEXT: GroupMatch = { coding: undefined, match: 'text' };

/** A fact as evidence for one question. */
export function evidenceOf(fact: Fact, { rule, says, match, value, windowHours }: Said): Evidence {
  return {
    reference: fact.reference,
    versionId: fact.versionId,
    title: fact.title,
    value,
    date: fact.date,
    dateKind: fact.dateKind,
    status: fact.status,
    author: fact.author,
    coding: match.coding,
    match: match.match,
    rule,
    says,
    windowHours,
  };
}

const TELLING: readonly Evidence['says'][] = ['present', 'absent', 'unparseable', 'stale', 'supports', 'history'];

/** Most telling first, an item only once a rule, otherwise in the order given. */
export function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const once = new Map(evidence.map(item => [`${item.reference} ${item.rule}`, item]));
  return [...once.values()].sort((one, other) => TELLING.indexOf(one.says) - TELLING.indexOf(other.says));
}
