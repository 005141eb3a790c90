import { REVIEW_TRIGGERS, type ReviewTrigger } from '../../parameter/review-triggers.ts';
import type { NotCounted, NotCountedReason, Review } from '../quality-counts.ts';
import type { QualityQuestion } from '../quality-question.ts';
import { daysFrom } from '../read/calendar.ts';
import type { ReportedEvent } from '../read/reported-event.ts';
import type { Session } from '../read/session.ts';
import type { Complication } from './complication.ts';
import { named } from './listed.ts';
import type { Period } from './period.ts';
import type { Register } from './register.ts';

export interface Attributed {
  /** By session: complications that are counted with it. */
  readonly complications: ReadonlyMap<Session, readonly Complication[]>;
  /** By session: days from it on which an AdverseEvent of it is dated, counted or not. */
  readonly heardOn: ReadonlyMap<Session, readonly number[]>;
  readonly reviews: readonly Review[];
  readonly notCounted: readonly NotCounted[];
  readonly nearMisses: number;
  readonly enteredInError: number;
  readonly otherEvents: number;
}

/** Puts each event to the sessions that it refers to, and says of every one that counts with none why. `isCounted`: the session is in the rates. */
export function attributeEvents(
  events: Register<ReportedEvent>,
  sessions: Register<Session>,
  emboli: ReadonlySet<string>,
  isCounted: (session: Session) => boolean,
  { windows }: QualityQuestion,
  period: Period,
): Attributed {
  const complications = new Map<Session, Complication[]>();
  const heardOn = new Map<Session, number[]>();
  const reviews: Review[] = [];
  const notCounted: NotCounted[] = [];
  let [nearMisses, enteredInError, otherEvents] = [0, 0, 0];
  for (const { one: event } of events.all) {
    const found = sessionsOf(event, sessions);
    if (found.length === 0 && !event.isOurs) otherEvents += 1;
    else if (event.standing === 'potential') nearMisses += 1;
    else if (event.standing === 'entered-in-error') enteredInError += 1;
    else {
      const own = found.filter(({ patient }) => patient === event.patient);
      const begun = own.filter(({ standing }) => standing === 'begun');
      const triggers = triggersOf(event, emboli);
      const day = event.day ?? begun[0]?.day;
      if (triggers.length > 0 && (day === undefined || period.holds(day))) {
        reviews.push({
          of: named(event),
          triggers,
          patient: event.patient,
          session: begun[0]?.reference,
          day: event.day,
          kind: event.kind,
        });
      }
      const refuse = (reason: NotCountedReason) => notCounted.push({ of: named(event), reason });
      if (begun.length === 0) {
        refuse(reasonNotCounted(event, found, own[0]));
        continue;
      }
      if (period.isFuture(event.day)) {
        refuse('future-date');
        continue;
      }
      const late: NotCountedReason[] = [];
      let isTaken = false;
      for (const session of begun) {
        const days = event.day === undefined || session.day === undefined ? undefined : daysFrom(session.day, event.day);
        if (days !== undefined && days > 0) addTo(heardOn, session, days);
        const window = isNewFracture(event) ? windows.newFractureDays : windows.earlyDays;
        if (days !== undefined && days < 0) late.push('before-session');
        else if (days !== undefined && days > window) late.push('after-window');
        else {
          isTaken = true;
          if (isCounted(session)) addTo(complications, session, counted(event, days === undefined));
        }
      }
      if (!isTaken && late[0]) refuse(late[0]);
    }
  }
  return { complications, heardOn, reviews, notCounted, nearMisses, enteredInError, otherEvents };
}

const isNewFracture = ({ kind }: ReportedEvent): boolean => kind === 'new-fracture-adjacent' || kind === 'new-fracture-nonadjacent';

/** Those that it names, each once, by their keys: the first of them is the one that a list names. */
function sessionsOf(event: ReportedEvent, sessions: Register<Session>): readonly Session[] {
  const found = event.suspects.map(names => sessions.find(names, event.patient)).filter(kept => kept !== undefined);
  return [...new Set(found)].sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ one }) => one);
}

function counted({ kind, died, level, class: itsClass, day }: ReportedEvent, isUndated: boolean): Complication {
  return { kind, died, level, class: itsClass, isReported: true, hasDay: day !== undefined, isUndated };
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function triggersOf(event: ReportedEvent, emboli: ReadonlySet<string>): readonly ReviewTrigger[] {
  const hasEmbolus = event.condition.some(name => emboli.has(name));
  return REVIEW_TRIGGERS.filter(trigger => event.triggers.includes(trigger) || (trigger === 'pulmonary-embolus' && hasEmbolus));
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
