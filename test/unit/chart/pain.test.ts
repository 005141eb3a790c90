import { describe, expect, test } from 'vitest';
import { asked } from '../../builders/asked.ts';
import { aPatient, daysBefore, hoursBefore, LNC } from '../../builders/chart-builder.ts';

describe('pain', () => {
  test('in its window is suggested as a number', async () => {
    const found = await asked(aPatient().withPain(8, daysBefore(2)), 'CARE-PRE-6');
    expect([found.state, found.suggests, found.evidence[0]?.value]).toEqual(['present', 8, '8 of 10']);
  });

  test('of zero is a number too', async () => {
    expect((await asked(aPatient().withPain(0, daysBefore(1)), 'CARE-PRE-6')).suggests).toBe(0);
  });

  test('as a coded answer is its number', async () => {
    const coded = { valueCodeableConcept: { coding: [{ system: LNC, code: 'LA10139-6', display: '7' }] } };
    expect((await asked(aPatient().withObservation('72514-3', coded, daysBefore(1)), 'CARE-PRE-6')).suggests).toBe(7);
  });

  test('of last month is stale', async () => {
    const found = await asked(aPatient().withPain(8, daysBefore(30)), 'CARE-PRE-6');
    expect([found.state, found.suggests]).toEqual(['stale', undefined]);
  });

  test('of 64 on a visual analogue scale is not a number from 0 to 10', async () => {
    const found = await asked(
      aPatient().withObservation('38214-3', { valueQuantity: { value: 64, unit: 'mm' } }, daysBefore(1)),
      'CARE-PRE-6',
    );
    expect([found.state, found.suggests, found.evidence[0]?.value]).toEqual(['unparseable', undefined, '64 mm']);
  });

  test('of two numbers at one instant is a conflict, and neither is suggested', async () => {
    const at = hoursBefore(5);
    const found = await asked(aPatient().withPain(8, at).withPain(3, at), 'CARE-PRE-6');
    expect([found.state, found.suggests]).toEqual(['conflict', undefined]);
  });
});
