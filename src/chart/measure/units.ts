import { keeping } from '../../plain/memo.ts';
import { conceptIn, field, numberOf, objectOf, textOf, titleOf } from '../elements/shape.ts';
import type { Conversion, Scale } from './scale.ts';

/** A measured value, or why it cannot be used as a number. `text` is what the chart says, for showing. */
export type Measured =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** Beyond what the method can count: only on which side of a number it lies is known. */
  | { readonly kind: 'bound'; readonly side: 'above' | 'below'; readonly value: number; readonly text: string }
  /** A grade or a finding that is a value as it stands. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unusable'; readonly text: string }
  | { readonly kind: 'none' };

export const isUsable = ({ kind }: Measured): boolean => kind === 'number' || kind === 'bound' || kind === 'words';

/** How a value lies to a line; undefined: it cannot be told. */
export function liesTo(value: Measured, line: number): 'above' | 'at' | 'below' | undefined {
  if (value.kind === 'number') return value.value > line ? 'above' : value.value < line ? 'below' : 'at';
  if (value.kind !== 'bound') return undefined;
  if (value.side === 'above') return value.value >= line ? 'above' : undefined;
  return value.value <= line ? 'below' : undefined;
}

const UCUM = 'http://unitsofmeasure.org';

/**
 * The value of an Observation (or of one of its components) on the first of the scales that knows its unit. A comparator makes a bound of
 * it; a range, a ratio, an unknown unit and an unlikely number are not numbers: they are shown as they stand.
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
  if (comparator === undefined) return onScale(value, units, said, scales);
  const side = typeof comparator === 'string' ? sideOf(comparator) : undefined;
  return side ? bounded(side, onScale(value, units, said, scales), said) : { kind: 'unusable', text: said };
}

/** What is below a number by comparison is on the scale if the number is. */
function bounded(side: 'above' | 'below', measured: Measured, said: string): Measured {
  return measured.kind === 'number' ? { kind: 'bound', side, value: measured.value, text: said } : { kind: 'unusable', text: said };
}

function sideOf(comparator: string): 'above' | 'below' | undefined {
  if (/^(?:<=?|≤|less than|below|under|inf(?:érieur)? à)$/i.test(comparator)) return 'below';
  return /^(?:>=?|≥|greater than|more than|above|over|sup(?:érieur)? à)$/i.test(comparator) ? 'above' : undefined;
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

const lookupFor = keeping(lookupOf);

function conversionOf(unit: string, scale: Scale): Conversion | undefined {
  const known = lookupFor(scale);
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

/** "10*9", however a power of ten is written: "X10E+09", "10^9", "10 9", "10(9)", "10**9", "E9". */
const POWER_OF_TEN = /^(?:[x*.]?10(?:\*\*|[*^e'x+-])?\(?[+]?0?|[x*]?e[+]?0?)([3-9])\)?(?=cells|\/)/i;

/** One spelling for what is only written differently: micro signs, raised digits, points and crosses of multiplication, blanks. */
function plainUnit(unit: string): string {
  return unit
    .replace(/[µμ]/g, 'u')
    .replace(/(?<=10)[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, digit => `^${RAISED.indexOf(digit)}`)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, digit => String(RAISED.indexOf(digit)))
    .replace(/×/g, 'x')
    .replace(/[·⋅]/g, '.')
    .replace(/\s+/g, '')
    .replace(POWER_OF_TEN, '10*$1')
    .replace(/^(10\*\d)cells\//i, '$1/')
    .replace(/(?<=\/)lit(?:er|re)$/i, 'L');
}

const COMPARATOR = /^(<=?|>=?|≤|≥|less than|below|under|greater than|more than|above|over)\s*/i;
/** A number with a point or a comma, or with thousands set apart; then its unit, which may begin with a power of ten. */
const NUMBER =
  /^(-?\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?![\d/])|-?\d{1,3}(?:,\d{3})+(?![\d,])|-?\d{1,7}(?:[.,]\d{1,6})?)\s*((?:(?:x\s?)?10[\s*^e(x³⁴⁵⁶⁹]|[^\d\s<>]).{0,25})?$/iu;
/** What a laboratory sets beside a number that it finds out of its range, or has remarked on. */
const FLAG =
  /(?:^|\s|(?<=\d))[([]?(HH|LL|H|L|AA|A|!|↑|↓|high|low|abnormal|crit(?:ical)?(?: (?:high|low))?|panic|élevé|bas|(?=\*))\*{0,3}[)\]]?$/iu;

/** What it is, said once more: "INR: 2.6", "=2.6". */
const LABEL = /^\s*(?:\p{L}[\p{L} .()-]{0,20}[:=]|inr\b|=)\s*/iu;

/** "2.6", "2,6", "1.2 H", "<0.8" and "150 K/uL" are numbers and bounds; "1-2" and "positive" are words. */
function ofWords(words: string, scales: readonly Scale[]): Measured {
  const unlabelled = words.replace(LABEL, '');
  const [compared = '', comparator] = COMPARATOR.exec(unlabelled) ?? [];
  const side = comparator === undefined ? undefined : sideOf(comparator);
  const rest = unlabelled.slice(compared.length);
  const whole = ofNumber(rest, words, scales);
  // "45 L" may be litres or a low one: only where no unit is meant is it a remark.
  const flag = whole.kind === 'number' ? undefined : FLAG.exec(rest);
  const value = flag ? ofNumber(rest.slice(0, flag.index).trim(), words, scales) : whole;
  if (side) return bounded(side, value, words);
  return value.kind === 'number' && flag ? { ...value, text: `${value.text} (${flag[1]})` } : value;
}

function ofNumber(rest: string, words: string, scales: readonly Scale[]): Measured {
  const plain = NUMBER.exec(rest);
  if (!plain) return { kind: 'unusable', text: words };
  const [, number = '', unit = ''] = plain;
  const readings = [...new Set(numbersOf(number))].map(value => onScale(value, [unit], words, scales));
  const numbers = readings.filter(reading => reading.kind === 'number');
  // "1,234" is one thing to one country and another to the next: what only one of them can mean is meant.
  return (numbers.length === 1 ? numbers[0] : undefined) ?? { kind: 'unusable', text: words };
}

/** What a number may mean, as it is written: with a point, with a comma for one, with thousands set apart. */
function numbersOf(written: string): readonly number[] {
  const apart = written.replace(/[ \u00a0\u202f']/g, '');
  if (!apart.includes(',')) return [Number(apart)];
  const decimal = Number(apart.replace(',', '.'));
  const thousands = /^-?\d{1,3}(?:,\d{3})+$/.test(apart) ? [Number(apart.replaceAll(',', ''))] : [];
  return [...(Number.isNaN(decimal) ? [] : [decimal]), ...thousands];
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
