import type {
  AetiologyCode,
  AugmentationTechniqueCode,
  CementLeakageSiteCode,
  ParameterCriterionCode,
  VertebralLevelCode,
} from '../../../src/parameter/codes.generated.ts';
import { dayOf, momentOf } from './days.ts';
import { Draw } from './draw.ts';
import type { ServiceParameters, Status } from './parameters.ts';
import type { DosePlan, LevelPlan, PatientPlan, SessionPlan } from './plan.ts';
import { eventsOf } from './plan-events.ts';
import { scoresOf } from './plan-scores.ts';

const MOST_SESSIONS = 4;
const MOST_LEVELS = 4;
const SPINE = ['T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const satisfies readonly VertebralLevelCode[];
const SACRUM = ['sacral-ala-left', 'sacral-ala-right', 'sacrum'] as const satisfies readonly VertebralLevelCode[];
const LEAKS = ['disc', 'paravertebral-vein', 'soft-tissue', 'needle-tract', 'epidural'] as const satisfies readonly CementLeakageSiteCode[];
const ZONES = ['+01:00', '+02:00', 'Z', '-05:00', '+09:00', '-03:30'] as const;
const INDICATIONS: Readonly<Record<AetiologyCode, readonly (readonly ParameterCriterionCode[])[]>> = {
  osteoporosis: [['IND-1'], ['IND-1a'], ['IND-1', 'IND-1b'], ['IND-1', 'IND-5']],
  neoplasm: [['IND-2'], ['IND-2'], ['IND-2', 'IND-1']],
  other: [['IND-4'], ['IND-3'], ['IND-5'], ['IND-6', 'IND-3']],
  unknown: [[]],
};
const NONE_INJECTED: readonly Status[] = ['not-done', 'preparation'];

/** What was asked for, with what is worked out from it once. */
export interface Frame {
  readonly parameters: ServiceParameters;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  readonly driftFrom: number;
  readonly statuses: readonly (readonly [Status, number])[];
  readonly aetiologies: readonly (readonly [AetiologyCode, number])[];
  readonly techniques: readonly (readonly [Exclude<AugmentationTechniqueCode, 'rfa-adjunct'>, number])[];
}

/** Pairs of an object whose keys its type knows. */
const pairs = <K extends string>(of: Readonly<Record<K, number>>, keys: readonly K[]): readonly (readonly [K, number])[] =>
  keys.map(key => [key, of[key]]);

export function frameOf(parameters: ServiceParameters, seed: number): Frame {
  const { drift, statuses, aetiologies, techniques } = parameters;
  return {
    parameters,
    seed,
    from: dayOf(parameters.from),
    to: dayOf(parameters.to),
    asOf: dayOf(parameters.asOf),
    driftFrom: drift ? dayOf(drift.from) : Number.POSITIVE_INFINITY,
    statuses: pairs(statuses, ['completed', 'stopped', 'in-progress', 'on-hold', 'preparation', 'not-done', 'entered-in-error', 'unknown']),
    aetiologies: pairs(aetiologies, ['osteoporosis', 'neoplasm', 'other', 'unknown']),
    techniques: pairs(techniques, [
      'vertebroplasty',
      'balloon-kyphoplasty',
      'non-balloon-kyphoplasty',
      'implant-assisted',
      'sacroplasty',
      'other',
    ]),
  };
}

/** The patient of this number, with `most` sessions at most: the same whenever it is asked for. */
export function planPatient(frame: Frame, index: number, most: number): PatientPlan {
  const { parameters } = frame;
  const draw = new Draw(frame.seed, index);
  let count = 1;
  while (count < MOST_SESSIONS && draw.chance(parameters.furtherSession)) count += 1;
  const earlier = draw.chance(parameters.mess.earlierCanonicals);
  const patient = patientName(draw, index, parameters.mess.unusual);
  let day = draw.between(frame.from, frame.to);
  const sessions: SessionPlan[] = [];
  for (let number = 0; number < Math.min(count, most); number += 1) {
    sessions.push(planSession(frame, draw, { index, number, patient, day }));
    day = Math.min(frame.to, day + draw.between(7, 500));
  }
  return { reference: `Patient/p${index}`, earlier, sessions };
}

/** What the records call the patient: a reference, or an identifier after `id:`. */
function patientName(draw: Draw, index: number, unusual: number): string {
  const isUnusual = draw.chance(unusual);
  const form = draw.pick(['identifier', 'absolute', 'urn']);
  if (!isUnusual) return `Patient/p${index}`;
  if (form === 'identifier') return `id:mrn-${index}`;
  return form === 'urn'
    ? `urn:uuid:00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`
    : `https://ehr.example/r4/Patient/p${index}`;
}

export interface Place {
  readonly index: number;
  readonly number: number;
  readonly patient: string;
  /** When it truly was. */
  readonly day: number;
}

/** Unique for each resource of a patient: `kind` tells types apart, `which` those of one session. */
export function keyOf({ seed }: Frame, { index, number }: Place, kind: number, which: number): string {
  const of = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return `urn:uuid:${of(seed >>> 0, 8)}-${of(kind, 4)}-4000-8${of(number, 3)}-${of(index * 4096 + which, 12)}`;
}

function planSession(frame: Frame, draw: Draw, place: Place): SessionPlan {
  const { gaps, mess, operators, sites } = frame.parameters;
  const status = draw.weighted(frame.statuses, 'completed');
  const technique = draw.weighted(frame.techniques, 'vertebroplasty');
  const drawn = levelsOf(frame, draw, technique, status);
  const { levels, reasons } = withIndications(frame, draw, drawn);
  const operator = draw.below(operators.length);
  const site = operator % sites;
  const isFuture = draw.chance(mess.futureSession);
  const trueDay = isFuture ? frame.asOf + draw.between(1, 400) : place.day;
  const isUndated = draw.chance(gaps.date);
  const operatorSaid = !draw.chance(gaps.operator);
  // Sites with an odd number are said by whom the operator stands for.
  const siteSaid = !draw.chance(gaps.site) && (site % 2 === 0 || operatorSaid);
  const isOddlyNamed = draw.chance(mess.unusual);
  const oddName = draw.pick([`https://ehr.example/staff|${operator}`, `Dr. Operator ${operator}`]);
  const operatorName = isOddlyNamed ? oddName : `Practitioner/op${operator}`;
  const zone = ZONES[site % ZONES.length] ?? 'Z';
  const minute = draw.between(8 * 60, 17 * 60);
  const id = `s${place.index}-${place.number}`;
  const isBare = draw.chance(mess.unusual / 3) && reasons.length > 0;
  const isWithdrawn = draw.chance(mess.unusual);
  const saysDeath = draw.chance(0.5);
  const at = { ...place, day: trueDay };
  const factor = (operators[operator] ?? 1) * (trueDay >= frame.driftFrom ? (frame.parameters.drift?.factor ?? 1) : 1);
  const { events, named, isHarmed } = isFuture
    ? { events: [], named: [], isHarmed: false }
    : eventsOf(frame, draw, at, { id, status, levels, factor, zone, minute });
  const said = isBare ? [] : levels;
  const immediateSaid = !draw.chance(gaps.immediate);
  const session: SessionPlan = {
    id,
    key: keyOf(frame, place, 1, 0),
    patient: place.patient,
    status,
    day: isUndated ? undefined : trueDay,
    when: draw.pick(['period', 'period', 'period', 'instant', 'day']),
    minute,
    zone,
    levels: said,
    bareCause: levels[0]?.aetiology ?? 'unknown',
    techniques: [...new Set(levels.flatMap(level => level.techniques))],
    reasons,
    operator: operatorSaid ? operatorName : undefined,
    function: draw.chance(0.95),
    site: siteSaid ? `${site % 2 === 0 ? 'Location' : 'Organization'}/site${site}` : undefined,
    immediate: immediateSaid ? (isHarmed || named.length > 0 ? 'observed' : 'none-observed') : undefined,
    named,
    diedAtEnd: named.includes('death') && saysDeath,
    dose: doseOf(frame, draw),
    consent: draw.chance(frame.parameters.consent)
      ? { day: trueDay - draw.below(15), status: isWithdrawn ? 'inactive' : 'active' }
      : undefined,
    changed: momentOf(trueDay + 1, minute, 'Z'),
    events,
    scores: isFuture ? [] : scoresOf(frame, draw, at, !isUndated),
    before: [],
    after: [],
  };
  return withCopies(frame, draw, session);
}

type Drawn = Omit<LevelPlan, 'indications'>;

function levelsOf(frame: Frame, draw: Draw, technique: AugmentationTechniqueCode, status: Status): readonly Drawn[] {
  const { parameters } = frame;
  const sites: readonly VertebralLevelCode[] = technique === 'sacroplasty' ? SACRUM : SPINE;
  let count = 1;
  while (count < Math.min(MOST_LEVELS, sites.length) && draw.chance(parameters.furtherLevel)) count += 1;
  const first = draw.below(sites.length);
  const injected = !NONE_INJECTED.includes(status);
  let aetiology = draw.weighted(frame.aetiologies, 'osteoporosis');
  const isSilent = draw.chance(parameters.gaps.leakage);
  const levels: Drawn[] = [];
  for (let number = 0; number < count; number += 1) {
    if (number > 0 && draw.chance(parameters.mixedLevels)) aetiology = draw.weighted(frame.aetiologies, aetiology);
    const isAblated = draw.chance(parameters.ablation) && aetiology === 'neoplasm' && technique !== 'sacroplasty';
    const leaks = draw.chance(parameters.asymptomaticLeakage[aetiology]);
    const where = draw.pick(LEAKS);
    const leakage: readonly CementLeakageSiteCode[] =
      isSilent && (number === 0 || draw.chance(0.5)) ? [] : leaks ? (draw.chance(0.1) ? [where, 'foraminal'] : [where]) : ['none-seen'];
    const volumeMl = Math.round((2 + draw.next() * 5) * 10) / 10;
    levels.push({
      site: sites[(first + number) % sites.length] ?? 'L1',
      techniques: isAblated ? ['rfa-adjunct', technique] : [technique],
      aetiology,
      leakage: injected ? leakage : [],
      volumeMl: injected ? volumeMl : undefined,
    });
  }
  return levels;
}

/** Says the cause of each level, at the level or once for the session; or leaves it out, and then nobody knows it. */
function withIndications(
  { parameters }: Frame,
  draw: Draw,
  drawn: readonly Drawn[],
): { readonly levels: readonly LevelPlan[]; readonly reasons: readonly ParameterCriterionCode[] } {
  const codesOf = (aetiology: AetiologyCode) => {
    const choices = INDICATIONS[aetiology];
    return choices[draw.below(choices.length)] ?? [];
  };
  const [first] = drawn;
  const isMissing = draw.chance(parameters.gaps.indication);
  const asReasons = draw.chance(0.3) && drawn.every(({ aetiology }) => aetiology === first?.aetiology);
  if (isMissing) {
    // All of it, or that of one level beside others.
    const whole = draw.chance(0.5);
    const levels = drawn.map((level, index): LevelPlan => {
      const isOpen = whole || index === 0;
      return isOpen ? { ...level, aetiology: 'unknown', indications: [] } : { ...level, indications: codesOf(level.aetiology) };
    });
    return { levels, reasons: [] };
  }
  if (asReasons) return { levels: drawn.map(level => ({ ...level, indications: [] })), reasons: codesOf(first?.aetiology ?? 'unknown') };
  return { levels: drawn.map(level => ({ ...level, indications: codesOf(level.aetiology) })), reasons: [] };
}

function doseOf({ parameters: { dose, mess } }: Frame, draw: Draw): DosePlan | undefined {
  const isSaid = draw.chance(dose.said);
  // One value behind all three: a long session irradiates more.
  const factor = Math.exp(dose.spread * draw.bell());
  const which = draw.next();
  const unreadable = draw.chance(mess.unreadableDose);
  if (!isSaid) return undefined;
  return {
    minutes: which < 0.95 ? Math.max(0.1, Math.round(dose.minutes * factor * 10) / 10) : undefined,
    mGy: which > 0.1 ? Math.round(dose.mGy * factor) : undefined,
    gyCm2: which > 0.3 ? Math.round(dose.gyCm2 * factor * 10) / 10 : undefined,
    unreadable,
  };
}

/** Copies of it that do not stand: from a second export, of another patient, or older versions. */
function withCopies({ parameters: { mess } }: Frame, draw: Draw, session: SessionPlan): SessionPlan {
  const before: SessionPlan[] = [];
  const after: SessionPlan[] = [];
  const { day = 0 } = session;
  const hasSecond = draw.chance(mess.secondExport);
  const isTie = draw.chance(mess.ties);
  const isOther = draw.chance(mess.otherPatient);
  const isFirst = draw.chance(0.5);
  const hasOlder = draw.chance(mess.olderVersion);
  if (hasSecond && isOther) after.push({ ...session, id: `y${session.id}`, patient: `${session.patient}-other` });
  else if (hasSecond && isTie) {
    // Of one instant: the lower id does not stand, whatever it says.
    const copy = { ...session, id: `a${session.id}`, status: 'preparation' as const, named: [], diedAtEnd: false, immediate: undefined };
    (isFirst ? before : after).push({ ...copy, levels: copy.levels.map(level => ({ ...level, leakage: [], volumeMl: undefined })) });
  } else if (hasSecond) {
    const copy = { ...session, id: `x${session.id}`, changed: isTie ? undefined : momentOf(day, 1, 'Z') };
    (isFirst ? before : after).push(copy);
  }
  if (hasOlder) {
    const copy = {
      ...session,
      status: 'in-progress' as const,
      changed: momentOf(day - 1, 1, 'Z'),
      dose: undefined,
      named: [],
      diedAtEnd: false,
    };
    before.push({ ...copy, immediate: undefined, operator: undefined });
  }
  return before.length + after.length === 0 ? session : { ...session, before, after };
}
