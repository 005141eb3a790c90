import { conceptIn, field, numberOf, objectOf, textOf, titleOf } from './shape.ts';

/** A measured value, or why it cannot be used as a number. `text` is what the chart says, for showing. */
export type Measured =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'unusable'; readonly text: string }
  | { readonly kind: 'none' };

/** What a code's number is measured in, and which numbers can be meant by it. */
export interface Scale {
  /** Factor to the scale's own unit, by unit as written; '' is no unit at all. */
  readonly factors: Readonly<Record<string, number>>;
  readonly shown: string;
  /** Outside of it a wrong unit is likelier than the value. */
  readonly plausible: readonly [number, number];
}

/** INR is a ratio: it comes with no unit, or with a name for none. */
export const INR_SCALE: Scale = {
  factors: { '': 1, '1': 1, '{INR}': 1, INR: 1, '{ratio}': 1, ratio: 1 },
  shown: '',
  plausible: [0.5, 20],
};

/**
 * Platelets per litre in thousands of millions. `K/uL` means kelvin to UCUM and thousand to every analyser; it is read as the latter.
 * clinical use of `10*9/L` and `10*3/uL`: the same number.
 */
export const PLATELET_SCALE: Scale = {
  factors: {
    '10*9/L': 1,
    '10^9/L': 1,
    '10e9/L': 1,
    'x10E9/L': 1,
    'x10^9/L': 1,
    '10*3/uL': 1,
    '10^3/uL': 1,
    '10*3/mm3': 1,
    'x10E3/uL': 1,
    'x10^3/uL': 1,
    'x10*3/uL': 1,
    'K/uL': 1,
    'k/uL': 1,
    'K/µL': 1,
    'K/mm3': 1,
    'G/L': 1,
    'Thousand/uL': 1,
    '10*6/L': 0.001,
    '/uL': 0.001,
    '/µL': 0.001,
    '{cells}/uL': 0.001,
    '/mm3': 0.001,
  },
  shown: '×10⁹/L',
  plausible: [1, 3000],
};

/** Pain from 0 to 10. A visual analogue in millimetres or per cent is another scale. */
export const PAIN_SCALE: Scale = {
  factors: { '': 1, '1': 1, '{score}': 1, '{Score}': 1, '{NRS}': 1, '/10': 1, score: 1, points: 1, '{#}': 1 },
  shown: 'of 10',
  plausible: [0, 10],
};

/** The value of an Observation on a scale. A comparator, a range, an unknown unit and an unlikely number are not numbers. */
export function measured(observation: unknown, scale: Scale): Measured {
  const quantity = objectOf(observation, 'valueQuantity');
  if (quantity) return ofQuantity(quantity, scale);
  const misshapen = ['valueQuantity', 'valueInteger'].map(name => field(observation, name)).find(value => value !== undefined);
  if (misshapen !== undefined && typeof misshapen !== 'number') return { kind: 'unusable', text: asWritten(misshapen) };
  const integer = numberOf(observation, 'valueInteger');
  if (integer !== undefined) return onScale(integer, '', String(integer), scale);
  const words = textOf(observation, 'valueString') ?? titleOf(conceptIn(observation, 'valueCodeableConcept'));
  if (words === undefined) return field(observation, 'valueRange') === undefined ? { kind: 'none' } : { kind: 'unusable', text: 'a range' };
  const plain = /^\d{1,3}(?:\.\d+)?$/.exec(words);
  return plain ? onScale(Number(words), '', words, scale) : { kind: 'unusable', text: words };
}

function ofQuantity(quantity: unknown, scale: Scale): Measured {
  const value = numberOf(quantity, 'value');
  const unit = textOf(quantity, 'code') ?? textOf(quantity, 'unit') ?? '';
  const given = field(quantity, 'value');
  if (value === undefined) return given === undefined ? { kind: 'none' } : { kind: 'unusable', text: `${asWritten(given)} ${unit}`.trim() };
  const comparator = field(quantity, 'comparator');
  const said = [`${typeof comparator === 'string' ? comparator : ''}${value}`, textOf(quantity, 'unit') ?? unit].join(' ').trim();
  if (comparator !== undefined) return { kind: 'unusable', text: said };
  return onScale(value, unit, said, scale);
}

function onScale(value: number, unit: string, said: string, scale: Scale): Measured {
  const factor = Object.hasOwn(scale.factors, unit) ? scale.factors[unit] : undefined;
  if (factor === undefined) return { kind: 'unusable', text: said };
  const converted = Number((value * factor).toPrecision(6));
  const [least, most] = scale.plausible;
  if (converted < least || converted > most) return { kind: 'unusable', text: said };
  return { kind: 'number', value: converted, text: `${converted} ${scale.shown}`.trim() };
}

/** A value of another type than a number, as far as it can be said; it must not pass for no value at all. */
function asWritten(value: unknown): string {
  return textOf({ value }, 'value') ?? '?';
}
