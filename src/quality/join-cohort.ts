import { REVIEW_TRIGGERS, type ReviewTrigger, TRIGGER_OF_KIND } from '../parameter/review-triggers.ts';
import type { Cohort, Complication, Named, NotCounted, NotCountedReason, NotUnderstood, Review } from './cohort.ts';
import type { Found } from './found.ts';
import type { Register } from './register.ts';
import type { ReportedEvent } from './reported-event.ts';
import type { Session } from './session.ts';

interface Collected {
  readonly sessions: Register<Session>;
  readonly events: Register<ReportedEvent>;
  /** Names of conditions that are emboli of the lung. */
  readonly emboli: ReadonlySet<string>;
  readonly notUnderstood: readonly NotUnderstood[];
  readonly otherProcedures: number;
}

/** Puts each event to the session that it refers to, and says of every one that has none why. */
export function joinCohort({ sessions, events, emboli, notUnderstood, otherProcedures }: Collected): Cohort {
  const reported = new Map<Session, Complication[]>();
  const reviews: Review[] = [];
  const notCounted: NotCounted[] = [];
  let [nearMisses, enteredInError, otherEvents] = [0, 0, 0];
  for (const event of events.all()) {
    const found = event.suspects.flatMap(names => sessions.find(names) ?? []);
    if (found.length === 0 && !event.isOurs) otherEvents += 1;
    else if (event.standing === 'potential') nearMisses += 1;
    else if (event.standing === 'entered-in-error') enteredInError += 1;
    else {
      const triggers = triggersOf(event, emboli);
      if (triggers.length > 0) reviews.push({ of: named(event), triggers });
      const own = found.filter(({ patient }) => patient === event.patient);
      const begun = own.filter(({ standing }) => standing === 'begun');
      for (const session of begun) reported.set(session, [...(reported.get(session) ?? []), { ...counted(event), session }]);
      if (begun.length === 0) notCounted.push({ of: named(event), reason: reasonNotCounted(event, found, own[0]) });
    }
  }
  const begun = sessions.all().filter(({ standing }) => standing === 'begun');
  const complications = begun.flatMap(session => {
    const known = reported.get(session) ?? [];
    const further = namedBySession(session, known);
    for (const { kind } of further) {
      const trigger = kind && TRIGGER_OF_KIND[kind];
      if (trigger) reviews.push({ of: named(session), triggers: [trigger] });
    }
    if (session.immediate === 'observed' && known.length + further.length === 0) {
      notCounted.push({ of: named(session), reason: 'observed-and-none-recorded' });
    }
    return [...known, ...further];
  });
  for (const session of sessions.all()) {
    if (session.standing === 'unknown-status') notCounted.push({ of: named(session), reason: 'status-unknown' });
  }
  const number = (standing: Session['standing']) => sessions.all().filter(session => session.standing === standing).length;
  const leftOut = {
    notBegun: number('not-begun'),
    enteredInError: enteredInError + number('entered-in-error'),
    nearMisses,
    otherProcedures,
    otherEvents,
  };
  return { sessions: begun, complications, reviews, notCounted, notUnderstood, leftOut };
}

const named = ({ reference, where }: Found): Named => ({ reference, where });

const counted = ({ kind, died, level, class: itsClass }: ReportedEvent) => ({ kind, died, level, class: itsClass });

function triggersOf(event: ReportedEvent, emboli: ReadonlySet<string>): readonly ReviewTrigger[] {
  const hasEmbolus = event.condition.some(name => emboli.has(name));
  return REVIEW_TRIGGERS.filter(trigger => event.triggers.includes(trigger) || (trigger === 'pulmonary-embolus' && hasEmbolus));
}

/** Complications that the Procedure itself names and no AdverseEvent reports. */
function namedBySession(session: Session, known: readonly Complication[]): readonly Complication[] {
  const isKnown = (kind: Complication['kind']) => known.some(each => each.kind === kind || (kind === 'death' && each.died));
  return session.named
    .filter(kind => !isKnown(kind))
    .map(kind => ({ session, kind, died: kind === 'death', level: undefined, class: kind === 'death' ? 'major' : undefined }));
}

function reasonNotCounted(event: ReportedEvent, found: readonly Session[], own: Session | undefined): NotCountedReason {
  if (event.suspects.every(names => names.length === 0)) return 'no-procedure-named';
  if (found.length === 0) return 'procedure-not-found';
  switch (own?.standing) {
    case undefined:
      return 'other-patient';
    case 'entered-in-error':
      return 'procedure-entered-in-error';
    case 'unknown-status':
      return 'status-unknown';
    case 'not-begun':
    case 'begun':
      return 'procedure-not-begun';
  }
}
