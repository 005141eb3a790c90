import { COMPLICATION_KIND_CODES, type ComplicationKindCode, type VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import { momentOf } from './days.ts';
import type { Draw } from './draw.ts';
import type { Status } from './parameters.ts';
import type { EventPlan, LevelPlan } from './plan.ts';
import { type Frame, keyOf, type Place } from './plan-patient.ts';

const AT_A_LEVEL: readonly ComplicationKindCode[] = [
  'symptomatic-cement-leakage',
  'new-fracture-adjacent',
  'new-fracture-nonadjacent',
  'additional-fracture',
  'infection',
  'permanent-neurologic-deficit',
];

export interface EventFrame {
  readonly id: string;
  readonly status: Status;
  readonly levels: readonly LevelPlan[];
  readonly factor: number;
  readonly zone: string;
  readonly minute: number;
}

export interface Planned {
  readonly events: readonly EventPlan[];
  /** Kinds that the Procedure names itself. */
  readonly named: readonly ComplicationKindCode[];
  /** Something went wrong on the day of the session. */
  readonly isHarmed: boolean;
}

const isNewFracture = (kind: ComplicationKindCode) => kind === 'new-fracture-adjacent' || kind === 'new-fracture-nonadjacent';

export function eventsOf(frame: Frame, draw: Draw, place: Place, session: EventFrame): Planned {
  const { parameters } = frame;
  const events: EventPlan[] = [];
  const named: ComplicationKindCode[] = [];
  let isHarmed = false;
  const [first] = session.levels;
  const ratesHere = parameters.rates[first?.aetiology ?? 'unknown'];
  const isInert = session.status === 'not-done' || session.status === 'preparation';
  // Something is reported of what was never begun only where much else is amiss.
  const factor = isInert ? (parameters.mess.toNowhere > 0 ? session.factor * 0.3 : 0) : session.factor;
  for (const kind of COMPLICATION_KIND_CODES) {
    if (!draw.chance(Math.min(0.95, ratesHere[kind] * factor))) continue;
    const isLate = draw.chance(parameters.late);
    const offset = isNewFracture(kind)
      ? isLate
        ? draw.between(366, 700)
        : draw.between(5, 365)
      : isLate
        ? draw.between(31, 120)
        : draw.chance(0.5)
          ? 0
          : draw.between(1, 30);
    const again = draw.chance(0.04) ? 1 : 0;
    const namesIt = draw.chance(parameters.namedByProcedure) && offset === 0 && !isInert;
    const isAlone = draw.chance(parameters.namedAlone) && namesIt;
    if (place.day + offset > frame.asOf) continue;
    isHarmed ||= offset === 0;
    if (namesIt) named.push(kind);
    if (isAlone) continue;
    // Now and then the same happens twice in one session: it still has it once.
    for (let time = 0; time <= again; time += 1) events.push(planEvent(frame, draw, place, session, kind, offset, events.length));
  }
  return { events, named, isHarmed };
}

function planEvent(
  frame: Frame,
  draw: Draw,
  place: Place,
  session: EventFrame,
  kind: ComplicationKindCode,
  offset: number,
  which: number,
): EventPlan {
  const { gaps, mess, major, fatal } = frame.parameters;
  const isMajor = draw.chance(major);
  const died = kind === 'death' || (draw.chance(fatal) && isMajor);
  const classSaid = !draw.chance(gaps.eventClass);
  const level = draw.chance(AT_A_LEVEL.includes(kind) ? 0.9 : 0.2) ? levelFor(draw, kind, session.levels) : undefined;
  const levelSaid = !draw.chance(gaps.eventLevel);
  const isUndated = draw.chance(gaps.eventDate);
  const standing = draw.chance(mess.nearMiss) ? 'potential' : draw.chance(mess.eventInError) ? 'entered-in-error' : 'actual';
  const fate = draw.chance(mess.withoutProcedure)
    ? 'no-procedure-named'
    : draw.chance(mess.toNowhere)
      ? 'procedure-not-found'
      : draw.chance(mess.toOtherPatient)
        ? 'other-patient'
        : 'with-session';
  const shifted = draw.chance(mess.beforeSession)
    ? place.day - draw.between(1, 60)
    : draw.chance(mess.futureEvent)
      ? frame.asOf + draw.between(1, 300)
      : place.day + offset;
  const number = `${place.index}-${place.number}-${which}`;
  const isUnusual = draw.chance(mess.unusual);
  const also = draw.chance(mess.unusual * 2) && place.number > 0 && fate === 'with-session' ? draw.below(place.number) : undefined;
  const fatalBy = draw.pick(['outcome', 'grade', 'consequence']);
  const embolus = draw.pick(['coded', 'contained', 'condition']);
  return {
    id: `e${number}`,
    key: keyOf(frame, place, 2, which),
    patient: fate === 'other-patient' ? `${place.patient}-other` : place.patient,
    kind,
    died,
    class: died ? 'major' : classSaid ? (isMajor ? 'major' : 'minor') : undefined,
    classBy: classSaid && draw.chance(0.9) ? 'class-and-consequence' : 'consequence',
    level: levelSaid ? level : undefined,
    day: isUndated ? undefined : shifted,
    dayAs: draw.chance(0.93) ? 'date' : 'detected',
    standing,
    fate,
    suspects: [
      ...suspectsOf(frame, draw, place, session.id, fate),
      ...(also === undefined ? [] : [`{"reference":"Procedure/s${place.index}-${also}"}`]),
    ],
    also,
    fatalBy: isUnusual ? fatalBy : 'everything',
    embolus: isUnusual ? embolus : 'none',
    zone: session.zone,
    minute: Math.min(23 * 60 + 50, session.minute + draw.below(90)),
    changed: momentOf(shifted + 2, session.minute, 'Z'),
    again: draw.chance(mess.eventAgain) ? `x${number}` : undefined,
  };
}

/** One that was treated; of a new fracture mostly another; now and then one that is none of either. */
function levelFor(draw: Draw, kind: ComplicationKindCode, levels: readonly LevelPlan[]): VertebralLevelCode {
  const treated = levels[draw.below(levels.length)]?.site ?? 'L1';
  const isElsewhere = draw.chance(isNewFracture(kind) ? 0.85 : 0.05);
  if (!isElsewhere) return treated;
  return levels.some(({ site }) => site === 'T5') ? 'T4' : 'T5';
}

function suspectsOf(frame: Frame, draw: Draw, place: Place, id: string, fate: EventPlan['fate']): readonly string[] {
  const form = draw.next();
  if (fate === 'no-procedure-named') return [];
  const target = fate === 'procedure-not-found' ? `gone-${id}` : id;
  if (form < 0.9) return [`{"reference":"Procedure/${target}"}`];
  if (form < 0.95) return [`{"reference":"https://ehr.example/r4/Procedure/${target}"}`];
  const key = fate === 'procedure-not-found' ? keyOf(frame, place, 9, 0) : keyOf(frame, place, 1, 0);
  return [`{"type":"Procedure","identifier":{"system":"urn:ietf:rfc:3986","value":"${key}"}}`];
}
