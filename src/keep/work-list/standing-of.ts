import { contactWindows } from '../../assessment/follow-up/contact-windows.ts';
import { DAY_MS } from '../../plain/hours-and-days.ts';
import type { FollowUpConfig } from '../../site/keeping-config.ts';
import type { DocumentLine } from './listed-case.ts';

/** What is to be done about a case, the most urgent first; `open`: none of the others. */
export const TO_DO = [
  /** Somebody has to find out what became of a write. */
  'unknown',
  /** The day of the procedure is today. */
  'today',
  'unsent',
  'unsigned',
  'follow-up-due',
  'lost',
  /** Of a biopsy nobody has recorded what came of it; closing the case does not end that. */
  'pathology',
  'review',
  'open',
] as const;

export type ToDo = (typeof TO_DO)[number];

/** Every group that a case is in, the most urgent first: at least one. `today`: FHIR date where the reader is. */
export function standingOf(
  line: Pick<DocumentLine, 'standings' | 'procedureOn' | 'heardOn' | 'keptAt'>,
  followUp: FollowUpConfig,
  today: string,
): readonly ToDo[] {
  const { standings, procedureOn } = line;
  const says = (code: (typeof standings)[number]) => standings.includes(code);
  const days = daysSince(line, today);
  const performed = says('performed');
  const heardAfter = line.heardOn === undefined || procedureOn === undefined ? undefined : daysFrom(procedureOn, line.heardOn);
  const waits =
    performed &&
    !says('closed') &&
    (heardAfter !== undefined
      ? waitsForNext(followUp, heardAfter, days)
      : // A document that does not say when something was heard is taken at its word.
        !says('followed-up') && days >= Math.min(followUp.dueAfterDays, followUp.lostAfterDays));
  const lost = waits && days - (heardAfter ?? 0) >= followUp.lostAfterDays;
  const holds: Readonly<Record<Exclude<ToDo, 'open'>, boolean>> = {
    unknown: says('unsettled'),
    today: procedureOn === today && !says('not-done'),
    unsent: says('unsent'),
    unsigned: says('unsigned'),
    'follow-up-due': waits && !lost,
    lost,
    pathology: says('pathology-pending'),
    review: says('for-review') && days >= followUp.reviewAfterDays,
  };
  const found = TO_DO.filter(group => group !== 'open' && holds[group]);
  return found.length > 0 ? found : ['open'];
}

/** Whether the day of a planned contact has come, and what was heard last was heard before its time. */
function waitsForNext({ contacts }: FollowUpConfig, heardAfter: number, days: number): boolean {
  const due = contactWindows(contacts).filter(({ contact }) => contact.afterDays <= days);
  return heardAfter < (due.at(-1)?.opens ?? 0);
}

/** How many days a result has been waited for; undefined: nobody knows since when. */
export function daysWaited({ procedureOn }: Pick<DocumentLine, 'procedureOn'>, today: string): number | undefined {
  return procedureOn === undefined || procedureOn > today ? undefined : daysFrom(procedureOn, today);
}

/** Days since the procedure. Where its day is not known, since the case was kept last: it was no later than that. */
function daysSince({ procedureOn, keptAt }: Pick<DocumentLine, 'procedureOn' | 'keptAt'>, today: string): number {
  return daysFrom(procedureOn ?? keptAt?.slice(0, 10) ?? '', today);
}

function daysFrom(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return Number.isNaN(days) ? 0 : Math.round(days);
}

/** A case with where it stands. */
export interface StandingCase<C> {
  readonly listed: C;
  readonly toDo: readonly ToDo[];
}

/** By urgency; what is equally urgent, the longest waiting first. One order for any two lists of the same cases. */
export function byUrgency<C extends DocumentLine>(one: StandingCase<C>, other: StandingCase<C>): number {
  return (
    urgencyOf(one) - urgencyOf(other) ||
    compared(waitsSince(one.listed), waitsSince(other.listed)) ||
    compared(one.listed.documentId, other.listed.documentId)
  );
}

const urgencyOf = ({ toDo }: StandingCase<unknown>): number => Math.min(...toDo.map(group => TO_DO.indexOf(group)));

/** What says nothing of when comes last. */
const waitsSince = ({ procedureOn, keptAt }: DocumentLine): string => procedureOn ?? keptAt?.slice(0, 10) ?? '9999';

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Kept last by whoever reads the list, by their reference there or, where the document has none, by name; nobody's where nobody says who reads. */
export function isMine(
  { keptBy }: Pick<DocumentLine, 'keptBy'>,
  reader: { readonly fhirUser: string | undefined; readonly userName: string | undefined },
): boolean {
  if (keptBy.reference !== undefined) return keptBy.reference === reader.fhirUser;
  return keptBy.name !== undefined && keptBy.name === reader.userName;
}
