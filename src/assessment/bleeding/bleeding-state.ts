import type { BleedingConfig } from '../../site/site-config.ts';
import type { BleedingInChart } from './bleeding-in-chart.ts';
import { type DrugState, drugState } from './drug-state.ts';
import type { DayValueId } from './facts.ts';
import { isInside } from './is-inside.ts';
import { own } from './reduce-bleeding.ts';
import type { BleedingState, EnteredOfBleeding } from './states.ts';
import { type ValueState, valueState } from './value-state.ts';

/**
 * Bleeding as it follows from the chart and from what was entered, at a moment: the procedure's beginning once it began. Pure. No answer of
 * the assessment is looked at, so none can silence it.
 */
export function bleedingState(entered: EnteredOfBleeding, inChart: BleedingInChart, moment: Date, lines: BleedingConfig): BleedingState {
  const { intervals, reversals, values, goingOn } = entered.bleeding;
  const stateOf = (id: DayValueId) => valueState(id, inChart.values[id], values[id], moment, lines);
  const [inr, platelets, clearance] = [stateOf('inr'), stateOf('platelets'), stateOf('creatinine-clearance')];
  const drugs = inChart.drugs.map(taken => {
    const { ingredient: drug } = taken;
    const answers = { lastDose: own(entered.lastDoses, drug), intervalHours: own(intervals, drug), reversal: own(reversals, drug) };
    return drugState(taken, answers, { moment, lines, inr, clearance });
  });
  const isHeld = drugs.some(({ time }) => time.kind !== 'continued') || inChart.unnamed.length > 0;
  const asked = [inr, platelets].map(value => ({ ...value, owed: isHeld || inChart.liverDisease || value.standing === 'beyond' }));
  const waiting = drugs.flatMap(stillWaiting);
  const medicinesNotRead = inChart.medicines === 'not-read';
  const open = [
    ...(medicinesNotRead ? ['medicines not read'] : []),
    ...inChart.unnamed.map(({ reference }) => `unnamed ${reference}`),
    ...waiting.map(openDrug),
    ...asked.filter(value => value.owed && !isInside(value)).map(openValue),
  ];
  const covers = goingOn !== undefined && open.every(each => goingOn.over.includes(each));
  const isReading = inChart.medicines === 'reading' || asked.some(({ standing }) => standing === 'reading');
  const unknown = medicinesNotRead || inChart.unnamed.length > 0 || waiting.some(({ time }) => time.kind === 'not-known');
  const notBefore = latestOf(waiting);
  const beneath = standingOf({ isReading, open, unknown, notBefore, drugs, isHeld });
  return {
    standing: covers && open.length > 0 && !isReading ? 'gone-on' : beneath,
    beneath,
    notBefore,
    drugs,
    values: asked,
    clearance,
    medicinesNotRead,
    unnamed: inChart.unnamed,
    stoppingRisk: inChart.stoppingRisk,
    open,
    goingOn: goingOn && { words: goingOn.words, covers },
  };
}

interface Found extends Pick<BleedingState, 'open' | 'notBefore' | 'drugs'> {
  readonly isReading: boolean;
  readonly unknown: boolean;
  readonly isHeld: boolean;
}

function standingOf({ isReading, open, unknown, notBefore, drugs, isHeld }: Found): BleedingState['beneath'] {
  if (isReading) return 'reading';
  if (open.length === 0) {
    if (drugs.some(({ time, reversal }) => reversal === 'shown' && time.kind !== 'reached')) return 'reversed';
    return isHeld ? 'time-and-value' : 'nothing-found';
  }
  if (unknown) return 'not-known';
  return notBefore ? 'not-before' : 'value-owed';
}

/** A drug that is not settled, with what it waits for. */
interface Waiting {
  readonly drug: string;
  readonly time: Exclude<DrugState['time'], { kind: 'continued' }>;
}

function stillWaiting({ drug, time, reversal }: DrugState): readonly Waiting[] {
  return time.kind === 'continued' || time.kind === 'reached' || reversal === 'shown' ? [] : [{ drug, time }];
}

function latestOf(waiting: readonly Waiting[]): BleedingState['notBefore'] {
  const moments = waiting.flatMap(({ drug, time }) => (time.kind === 'not-before' ? [{ drug, at: time.at, from: time.from }] : []));
  return moments.toSorted((one, other) => other.from - one.from)[0];
}

function openDrug({ drug, time }: Waiting): string {
  return time.kind === 'not-known' ? `${drug} not known: ${time.because.join(', ')}` : `${drug} not before ${time.at}`;
}

const openValue = ({ id, standing, amount, at }: ValueState): string =>
  [id, standing, amount, at].filter(part => part !== undefined).join(' ');
