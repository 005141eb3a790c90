import type { Coding } from '../../fhir/resource.ts';
import type { GroupMatch } from '../codes/groups/match-group.ts';
import type { Evidence } from '../evidence.ts';
import type { Fact } from '../facts/facts.ts';
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
    status: brief(fact.status),
    author: brief(fact.author),
    coding: match.coding && { ...match.coding, ...briefly(match.coding) },
    match: match.match,
    rule,
    says,
    windowHours,
  };
}

/** A status, an author or a display that is longer says nothing by its length. */
const LONGEST_ASIDE = 200;

function brief(text: string | undefined): string | undefined {
  return text !== undefined && text.length > LONGEST_ASIDE ? `${text.slice(0, LONGEST_ASIDE - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
}

function briefly({ code, display }: Coding): Coding {
  return { ...(code !== undefined && { code: brief(code) }), ...(display !== undefined && { display: brief(display) }) };
}

const DECIDING: readonly Evidence['says'][] = ['present', 'absent', 'unparseable', 'stale'];
const BESIDE: readonly Evidence['says'][] = ['supports', 'history'];

/**
 * Most telling first, an item (of an Observation, each of its measurements) only once a rule, otherwise in the order given. What the
 * launch has in context comes before its equals, and before everything that answers nothing; never before what decides, for the first
 * item is read as the reason.
 */
export function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const once = new Map(evidence.map(item => [`${item.reference} ${item.rule} ${measurementOf(item)}`, item]));
  return [...once.values()].sort((one, other) => rank(one) - rank(other));
}

/** Components of one Observation are told apart by their codes. */
function measurementOf({ reference, coding, title }: Evidence): string {
  return reference.startsWith('Observation/') ? (coding?.code ?? title) : '';
}

function rank({ says, inContext }: Evidence): number {
  const deciding = DECIDING.indexOf(says);
  if (deciding >= 0) return 2 * deciding + (inContext ? 0 : 1);
  return 2 * DECIDING.length + (inContext ? 0 : 1 + BESIDE.indexOf(says));
}
