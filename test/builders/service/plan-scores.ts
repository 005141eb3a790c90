import type { SuccessInstrument } from '../../../src/quality/quality-question.ts';
import type { Draw } from './draw.ts';
import type { ScorePlan } from './plan.ts';
import { type Frame, keyOf, type Place } from './plan-patient.ts';

/** Of each instrument: values before, from low to high; by how much better one is who is much better; and its step. */
const SCALES: Readonly<Record<SuccessInstrument, readonly [low: number, high: number, better: number, step: number]>> = {
  pain: [6, 9, -4, 1],
  'roland-morris': [14, 23, -9, 1],
  oswestry: [45, 80, -30, 1],
  'eq-5d-index': [0.1, 0.5, 0.3, 0.001],
  'promis-physical-function': [22, 36, 8, 0.1],
};

const FUNCTION: readonly [SuccessInstrument, ...SuccessInstrument[]] = [
  'roland-morris',
  'roland-morris',
  'oswestry',
  'eq-5d-index',
  'promis-physical-function',
];

export function scoresOf(frame: Frame, draw: Draw, place: Place, isDated: boolean): readonly ScorePlan[] {
  const { followUp, mess } = frame.parameters;
  const scores: ScorePlan[] = [];
  const contacts: number[] = [];
  if (draw.chance(followUp.month)) contacts.push(draw.between(24, 40));
  if (draw.chance(followUp.year)) contacts.push(draw.between(345, 390));
  const instruments: readonly SuccessInstrument[] = ['pain', draw.pick(FUNCTION)];
  for (const instrument of instruments) {
    const [low, high, better, step] = SCALES[instrument];
    const round = (value: number) => Number((Math.round(value / step) * step).toFixed(3));
    const start = round(low + draw.next() * (high - low));
    const add = (phase: ScorePlan['phase'], offset: number, value: number, entered: ScorePlan['entered'] = 'final') => {
      const day = place.day + offset;
      if (day > frame.asOf) return;
      const which = scores.length;
      const id = `o${place.index}-${place.number}-${which}`;
      scores.push({
        id,
        key: keyOf(frame, place, 4, which),
        instrument,
        phase,
        offset,
        day,
        value: round(value),
        entered,
        daysSaid: !(isDated && draw.chance(mess.unusual)),
      });
    };
    if (draw.chance(followUp.scoredBefore)) {
      if (draw.chance(0.1)) add('before', -draw.between(30, 60), start - step);
      add('before', -draw.below(14), start);
    }
    if (draw.chance(0.1)) add('same-day', 0, start + better / 4);
    const isBetter = draw.chance(followUp.improved);
    for (const offset of contacts) {
      // Not everybody who is reached fills in every form.
      if (draw.chance(0.92)) add('follow-up', offset, start + (isBetter ? better : (draw.next() - 0.5) * step * 2));
      if (draw.chance(0.01)) add('follow-up', offset + 3, start, 'entered-in-error');
      if (draw.chance(mess.unusual / 2)) add('follow-up', offset + 5, start, draw.pick(['cancelled', 'amended']));
    }
  }
  return scores;
}
