import type { Conversion, Scale } from './scale.ts';
import { conceptIn, field, numberOf, objectOf, textOf, titleOf } from './shape.ts';

/** A measured value, or why it cannot be used as a number. `text` is what the chart says, for showing. */
export type Measured =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** A grade or a finding that is a value as it stands. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unusable'; readonly text: string }
  | { readonly kind: 'none' };

export const isUsable = ({ kind }: Measured): boolean => kind === 'number' || kind === 'words';

const UCUM = 'http://unitsofmeasure.org';

/**
 * The value of an Observation (or of one of its components) on the first of the scales that knows its unit. A comparator, a range, a
 * ratio, an unknown unit and an unlikely number are not numbers: they are shown as they stand.
 */
export function measured(observation: unknown, ...scales: readonly Scale[]): Measured {
  const quantity = objectOf(observation, 'valueQuantity');
  if (quantity) return ofQuantity(quantity, scales);
  const misshapen = ['valueQuantity', 'valueInteger'].map(name => field(observation, name)).find(value => value !== undefined);
  if (misshapen !== undefined && typeof misshapen !== 'number') return { kind: 'unusable', text: asWritten(misshapen) };
  const integer = numberOf(observation, 'valueInteger');
  if (integer !== undefined) return onScale(integer, [''], String(integer), scales);
  const words = textOf(observation, 'valueString') ?? titleOf(conceptIn(observation, 'valueCodeableConcept'));
  return words === undefined ? ofOtherType(observation) : ofWords(words, scales);
}

function ofQuantity(quantity: unknown, scales: readonly Scale[]): Measured {
  const value = numberOf(quantity, 'value');
  const units = unitsOf(quantity);
  // An annotation of UCUM that stands alone is no unit, only a remark on what was counted.
  const shownUnit = (textOf(quantity, 'unit') ?? textOf(quantity, 'code') ?? '').replace(/^(?:\{[^{}]*\}|1)$/, '');
  const given = field(quantity, 'value');
  if (value === undefined)
    return given === undefined ? { kind: 'none' } : { kind: 'unusable', text: `${asWritten(given)} ${shownUnit}`.trim() };
  const comparator = field(quantity, 'comparator');
  const said = `${typeof comparator === 'string' ? comparator : ''}${value} ${shownUnit}`.trim();
  if (comparator !== undefined) return { kind: 'unusable', text: said };
  return onScale(value, units, said, scales);
}

/** The code where UCUM is its system; otherwise code and unit are both words, and must not say different things. */
function unitsOf(quantity: unknown): readonly string[] {
  const [system, code, unit] = [textOf(quantity, 'system'), textOf(quantity, 'code'), textOf(quantity, 'unit')];
  if (code !== undefined && system === UCUM) return [code];
  const given = [code, unit].filter(each => each !== undefined);
  return given.length === 0 ? [''] : given;
}

function onScale(value: number, units: readonly string[], said: string, scales: readonly Scale[]): Measured {
  for (const scale of scales) {
    const conversions = units.flatMap(unit => conversionOf(unit, scale) ?? []);
    const results = new Set(conversions.map(conversion => converted(value, conversion)));
    if (results.size === 0) continue;
    const [result] = results;
    const [least, most] = scale.plausible;
    if (result === undefined || results.size > 1 || result < least || result > most) return { kind: 'unusable', text: said };
    const text = scale.shown === undefined ? said : `${result} ${scale.shown}`.trim();
    return { kind: 'number', value: result, text };
  }
  return { kind: 'unusable', text: said };
}

function converted(value: number, conversion: Conversion): number {
  const { times, plus } = typeof conversion === 'number' ? { times: conversion, plus: 0 } : conversion;
  return Number((value * times + plus).toPrecision(6));
}

interface Lookup {
  readonly exact: ReadonlyMap<string, Conversion>;
  /** In lower case, where one conversion alone is meant by it. */
  readonly folded: ReadonlyMap<string, Conversion>;
}

const lookups = new WeakMap<Scale, Lookup>();

function conversionOf(unit: string, scale: Scale): Conversion | undefined {
  const known = lookups.get(scale) ?? lookupOf(scale);
  lookups.set(scale, known);
  const plain = plainUnit(unit);
  return known.exact.get(plain) ?? known.folded.get(plain.toLowerCase());
}

function lookupOf({ units, written = {} }: Scale): Lookup {
  const meant = Object.entries(written).flatMap(([name, ucum]): [string, Conversion][] => {
    const conversion = units[ucum];
    return conversion === undefined ? [] : [[name, conversion]];
  });
  const exact = new Map([...meant, ...Object.entries(units)].map(([name, conversion]) => [plainUnit(name), conversion]));
  const folded = new Map<string, Conversion>();
  const ambiguous = new Set<string>();
  for (const [name, conversion] of exact) {
    const lower = name.toLowerCase();
    if (folded.has(lower) && folded.get(lower) !== conversion) ambiguous.add(lower);
    folded.set(lower, conversion);
  }
  for (const lower of ambiguous) folded.delete(lower);
  return { exact, folded };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** One spelling for what is only written differently: micro signs, raised digits, points and crosses of multiplication, blanks. */
function plainUnit(unit: string): string {
  return unit
    .replace(/[µμ]/g, 'u')
    .replace(/(?<=10)[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, digit => `^${RAISED.indexOf(digit)}`)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, digit => String(RAISED.indexOf(digit)))
    .replace(/×/g, 'x')
    .replace(/[·⋅]/g, '.')
    .replace(/\s+/g, '');
}

/** "2.6" and "150 K/uL" are numbers; "<0.8", "2,6" and "positive" are words. */
function ofWords(words: string, scales: readonly Scale[]): Measured {
  const plain = /^(-?\d{1,7}(?:\.\d+)?)\s*([^\d\s<>].{0,20})?$/.exec(words);
  if (!plain) return { kind: 'unusable', text: words };
  const [, number, unit = ''] = plain;
  return onScale(Number(number), [unit], words, scales);
}

/** A value of a type that is no number, as far as it can be said; it must not pass for no value at all. */
function ofOtherType(observation: unknown): Measured {
  const text = [rangeText, ratioText, plainText].map(read => read(observation)).find(said => said !== undefined);
  return text === undefined ? { kind: 'none' } : { kind: 'unusable', text };
}

function rangeText(observation: unknown): string | undefined {
  const range = field(observation, 'valueRange');
  if (range === undefined) return undefined;
  const [low, high] = [numberOf(field(range, 'low'), 'value'), numberOf(field(range, 'high'), 'value')];
  const unit = textOf(field(range, 'high'), 'unit') ?? textOf(field(range, 'low'), 'unit') ?? '';
  return `${low ?? '?'}–${high ?? '?'} ${unit}`.trim();
}

function ratioText(observation: unknown): string | undefined {
  const ratio = field(observation, 'valueRatio');
  if (ratio === undefined) return undefined;
  const part = (name: string) => numberOf(field(ratio, name), 'value') ?? '?';
  return `${part('numerator')}:${part('denominator')}`;
}

const PLAIN_TYPES = ['valueBoolean', 'valueTime', 'valueDateTime', 'valuePeriod', 'valueSampledData'];

function plainText(observation: unknown): string | undefined {
  const value = PLAIN_TYPES.map(name => field(observation, name)).find(given => given !== undefined && given !== null);
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? String(value) : (textOf(value, 'data') ?? asWritten(value)).slice(0, LONGEST_VALUE);
}

const LONGEST_VALUE = 60;

function asWritten(value: unknown): string {
  return textOf({ value }, 'value') ?? '?';
}
