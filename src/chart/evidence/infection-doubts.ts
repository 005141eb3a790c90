import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { cReactiveProtein, procalcitonin, whiteCells } from '../codes/groups/laboratory.ts';
import { temperature } from '../codes/groups/vital-signs.ts';
import { withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import type { ObservationGroup } from '../facts/observations-in.ts';
import { isNormalByItself } from '../measure/own-range.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Reading, readingsOf } from './lab-evidence.ts';
import type { Measurement } from './measurement-evidence.ts';
import { CULTURES, INFECTION_SIGNS } from './measurements.ts';
import type { QuestionContext } from './question-context.ts';

/**
 * Between these a sign does not contest that an infection was ruled out, where its laboratory gave no range: temperature in °C and white
 * cells in 10⁹/L by the consensus on the systemic inflammatory response (Chest 1992;101:1644-1655), the others the usual upper limits of
 * laboratories, in mg/L and ng/mL.
 */
const QUIET = new Map<ObservationGroup, readonly [number, number]>([
  [temperature, [36, 38]],
  [whiteCells, [4, 12]],
  [cReactiveProtein, [0, 10]],
  [procalcitonin, [0, 0.5]],
]);

/** `Type/id` of the signs of infection, in their window, that a denial of it does not stand beside. */
export function contestingSigns(context: QuestionContext): ReadonlySet<string> {
  return new Set(
    INFECTION_SIGNS.flatMap(measurement => signsOf(context, measurement).filter(reading => isLoud(reading, measurement))).map(
      ({ fact }) => fact.reference,
    ),
  );
}

/** Cultures in which something grew: they speak for an infection of wherever it is asked. */
export function positiveCultures(context: QuestionContext): readonly Evidence[] {
  return CULTURES.flatMap(measurement =>
    signsOf(context, measurement)
      .filter(reading => isLoud(reading, measurement))
      .map(({ fact, match, shown }) => evidenceOf(fact, { match, value: shown, rule: 'infection-sign', says: 'supports' })),
  );
}

/** What grew is known days after it was taken, and says for weeks that something was there. Ours. */
const CULTURE_HOURS = 30 * HOURS_PER_DAY;

function signsOf(context: QuestionContext, measurement: Measurement): readonly Reading[] {
  const hours = CULTURES.includes(measurement) ? CULTURE_HOURS : context.windows.infectionSignsHours;
  return [...readingsOf(context, measurement.group, measurement.measure)].filter(({ fact }) =>
    ['inside', 'unsure', 'undated'].includes(withinWindow(fact.moment, context.asOf, hours)),
  );
}

const NOTHING_GREW =
  /\b(?:no (?:growth|bacteri\w*|organisms?|pathogens?)|negative|neg|sterile|not detected|none|stérile|négati\w+|absence de)\b/i;

function isLoud({ fact, measured }: Reading, { group }: Measurement): boolean {
  if (isNormalByItself(fact.resource)) return false;
  const [low, high] = QUIET.get(group) ?? [];
  if (measured.kind === 'words') return !NOTHING_GREW.test(measured.text);
  if (low === undefined || high === undefined) return true;
  if (measured.kind === 'number') return measured.value < low || measured.value > high;
  return !(measured.kind === 'bound' && measured.side === 'below' && low === 0 && measured.value <= high);
}
