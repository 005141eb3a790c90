import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { compareLevels } from '../../parameter/levels.ts';
import { augmentation } from '../codes/groups/imaging.ts';
import { newestFirst, withinWindow } from '../elements/fhir-date.ts';
import { BY_TEXT, evidenceOf } from '../evidence/evidence-of.ts';
import { contextReferences } from '../evidence/in-context.ts';
import { isReferral, levelsOfOrder } from '../evidence/referral-orders.ts';
import type { Evidence, LevelFinding } from '../evidence.ts';
import { chartFacts, memberOf } from '../facts/chart-facts.ts';
import type { OrderFact } from '../facts/document-facts.ts';
import { placeOf } from '../facts/places.ts';
import type { Judging } from '../judging.ts';
import { quotedText } from '../prose/report-quote.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import { findLevels } from './find-levels.ts';

/** An order that asks for an augmentation, or for somebody's opinion on a broken vertebra. */
export interface Referral {
  /** `ServiceRequest/id`. */
  readonly reference: string;
  readonly title: string;
  /** Who asked, by name; undefined: the chart gives none. */
  readonly requester: string | undefined;
  /** When it was asked: FHIR date or dateTime as written. */
  readonly date: string | undefined;
  /** When it is wanted, where that is said. */
  readonly wanted: string | undefined;
  /** Levels that it names, head to sacrum. Empty: it names none, and none is guessed. */
  readonly levels: readonly VertebralLevelCode[];
  /** Of these, the ones at which no report on the chart names a fracture or a lesion that may be new. Undefined: not all reports are read. */
  readonly unsupported: readonly VertebralLevelCode[] | undefined;
  /** Why, in the words of the order. */
  readonly reasons: readonly string[];
  /** `open`: asked for and not yet done, or not said. */
  readonly standing: 'open' | 'draft' | 'on-hold' | 'done' | 'withdrawn';
  /** As the EHR has it. */
  readonly status: string | undefined;
  readonly evidence: Evidence;
}

/** What the launch has open first, then newest first; those without a date last. */
export function findReferrals(snapshot: ChartSnapshot, judging: Judging): readonly Referral[] {
  const orders = chartFacts(snapshot).orders.filter(isReferral);
  if (orders.length === 0) return [];
  const open = contextReferences(snapshot);
  const imaged = snapshot.reads.DiagnosticReport.status === 'read' ? imagedLevels(findLevels(snapshot, judging)) : undefined;
  const first = ({ reference }: OrderFact) => Number(!open.has(reference));
  return orders
    .toSorted((one, other) => first(one) - first(other) || newestFirst(one.moment, other.moment))
    .map(order => referralOf(order, snapshot, judging, imaged, open));
}

function referralOf(
  order: OrderFact,
  snapshot: ChartSnapshot,
  judging: Judging,
  imaged: ReadonlySet<VertebralLevelCode> | undefined,
  open: ReadonlySet<string>,
): Referral {
  const reasons = reasonConditions(order, snapshot);
  const levels = [...new Set([...levelsOfOrder(order), ...reasons.flatMap(({ levels: each }) => each)])].sort(compareLevels);
  const said = [...new Set([...order.reasons, ...reasons.flatMap(({ title }) => title ?? [])])];
  const standing = standingOf(order);
  const evidence = evidenceOf(order, {
    rule: standing === 'done' || standing === 'withdrawn' ? 'referral-ended' : 'referral-asks',
    says:
      standing === 'done' || standing === 'withdrawn' || withinWindow(order.moment, judging.asOf, 0) === 'future' ? 'history' : 'supports',
    match: memberOf(order, augmentation) ?? BY_TEXT,
    value: said.length === 0 ? undefined : quotedText(said.join('; ')),
  });
  return {
    reference: order.reference,
    title: order.title,
    requester: order.author,
    date: order.date,
    wanted: order.wanted,
    levels,
    unsupported: imaged && levels.filter(level => !imaged.has(level)),
    reasons: said,
    standing,
    status: order.status,
    evidence: open.has(order.reference) ? { ...evidence, inContext: true } : evidence,
  };
}

function standingOf({ status }: OrderFact): Referral['standing'] {
  switch (status) {
    case 'completed':
      return 'done';
    case 'revoked':
      return 'withdrawn';
    case 'draft':
    case 'on-hold':
      return status;
    default:
      return 'open';
  }
}

interface Reason {
  readonly title: string | undefined;
  readonly levels: readonly VertebralLevelCode[];
}

/** Conditions that the order names as its reason, as far as they were read. */
function reasonConditions({ reasonReferences }: OrderFact, snapshot: ChartSnapshot): readonly Reason[] {
  const { conditions } = chartFacts(snapshot);
  return reasonReferences.flatMap(reference => {
    const fact = conditions.find(each => each.reference === reference);
    if (fact?.verification !== 'asserted') return [];
    const place = placeOf(fact);
    return [{ title: fact.title === 'Condition' ? undefined : fact.title, levels: place.kind === 'levels' ? place.levels : [] }];
  });
}

/** Levels at which a report names what may be new. */
function imagedLevels(findings: readonly LevelFinding[]): ReadonlySet<VertebralLevelCode> {
  return new Set(
    findings.flatMap(({ level, acuity, evidence }) =>
      level !== undefined && evidence.reference.startsWith('DiagnosticReport/') && (acuity === 'acute' || acuity === 'unknown')
        ? [level]
        : [],
    ),
  );
}
