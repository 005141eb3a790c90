import { describe, expect, it } from 'vitest';
import { DOSE_AREA_UNITS, type DoseAreaUnit, readGyCm2, toGyCm2 } from '../../../src/assessment/procedure/dose-area-product.ts';
import { readDecimal, readSignedDecimal } from '../../../src/assessment/values/read-decimal.ts';

describe('a dose-area product', () => {
  it.each<[number, DoseAreaUnit, number]>([
    [42.5, 'Gy.cm2', 42.5],
    [42500, 'mGy.cm2', 42.5],
    [4250, 'cGy.cm2', 42.5],
    [425, 'dGy.cm2', 42.5],
    [4250, 'uGy.m2', 42.5],
    [1, 'uGy.m2', 0.01],
  ])('of %d %s is %d Gy·cm²', (value, unit, expected) => {
    expect(toGyCm2(value, unit)).toBeCloseTo(expected, 10);
  });

  it('is nothing in every unit where it is nothing', () => {
    expect(DOSE_AREA_UNITS.map(unit => toGyCm2(0, unit))).toEqual(DOSE_AREA_UNITS.map(() => 0));
  });
});

describe('a dose-area product that was typed', () => {
  it('is recorded in Gy·cm² once its unit is said', () => {
    expect(readGyCm2('4250', 'cGy.cm2')).toBe(42.5);
    expect(readGyCm2('42,5', 'Gy.cm2')).toBe(42.5);
  });

  it('is no dose without its unit, nor is what is no number', () => {
    expect(readGyCm2('4250', undefined)).toBeUndefined();
    expect(readGyCm2('', 'Gy.cm2')).toBeUndefined();
    expect(readGyCm2('much', 'Gy.cm2')).toBeUndefined();
  });
});

describe('a number that was typed', () => {
  it.each([
    ['4.5', 4.5],
    ['4,5', 4.5],
    [' 12 ', 12],
    ['0,125', 0.125],
    [',5', 0.5],
    ['4.', 4],
    ['1.250', 1.25],
    ['123456789', 123456789],
    ['0.123456', 0.123456],
    ['.123456', 0.123456],
  ])('%s is %d', (text, value) => {
    expect(readDecimal(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['', 'blank'],
    ['1,250', 'ambiguous'],
    ['1.234,5', 'not-a-number'],
    ['-4', 'not-a-number'],
    ['4 mL', 'not-a-number'],
    ['about 4', 'not-a-number'],
    ['.', 'not-a-number'],
    ['4:5', 'not-a-number'],
    [':5', 'not-a-number'],
    ['1234567890', 'not-a-number'],
    ['0.1234567', 'not-a-number'],
    ['.1234567', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['NaN', 'not-a-number'],
  ])('%s is %s', (text, kind) => {
    expect(readDecimal(text)).toEqual({ kind });
  });
});

describe('a number that may lie below zero', () => {
  it.each([
    ['0.42', 0.42],
    ['-0,31', -0.31],
    ['\u22120.31', -0.31],
    [' -1', -1],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(readSignedDecimal(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['', 'blank'],
    ['-', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['-1,250', 'ambiguous'],
  ])('%s is %s', (text, kind) => {
    expect(readSignedDecimal(text)).toEqual({ kind });
  });
});
