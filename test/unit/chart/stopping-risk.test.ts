import { describe, expect, test } from 'vitest';
import { stoppingRisk } from '../../../src/chart/evidence/stopping-risk.ts';
import { chartFacts } from '../../../src/chart/facts/chart-facts.ts';
import { findUnclassified } from '../../../src/chart/findings/find-unclassified.ts';
import { AS_OF, aPatient, type ChartBuilder, daysBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const PCS = 'http://www.cms.gov/Medicare/Coding/ICD10';

async function rulesOf(chart: ChartBuilder): Promise<readonly string[]> {
  return stoppingRisk({ facts: chartFacts(await read(chart)), asOf: AS_OF }).map(({ rule }) => rule);
}

const procedure = (code: object, more: object = {}) =>
  aPatient().with({ resourceType: 'Procedure', status: 'completed', code, performedDateTime: daysBefore(40), ...more });

describe('stopping has a risk of its own', () => {
  test.each([
    'Presence of drug-eluting stent in left anterior descending artery',
    'History of coronary artery stent placement',
    'S/P PCI with stents 2023',
    'CAD, DES to LAD',
    'Carotid artery stent present',
    'Porteuse d’un stent coronarien',
    'Endoprothèse coronaire en place',
  ])('with a stent that the problem list has as “%s”', async text => {
    expect(await rulesOf(aPatient().withCondition({ text, onset: '2019-04-01' }))).toEqual(['stent-on-file']);
  });

  test.each([
    'Percutaneous coronary intervention with stent',
    'Insertion of drug-eluting stent into coronary artery',
    'Dilation of Coronary Artery, One Artery with Drug-eluting Intraluminal Device, Percutaneous Approach',
  ])('with the procedure “%s”', async text => {
    expect(await rulesOf(procedure({ text }))).toEqual(['stent-on-file']);
  });

  test('with a stent by its code alone', async () => {
    expect(await rulesOf(aPatient().withCondition({ code: 'Z95.5' }))).toEqual(['stent-on-file']);
    expect(await rulesOf(procedure({ coding: [{ system: PCS, code: '027034Z' }] }))).toEqual(['stent-on-file']);
    // Without a device that stays.
    expect(await rulesOf(procedure({ coding: [{ system: PCS, code: '02703ZZ' }] }))).toEqual([]);
  });

  test.each([
    'Ureteral stent in place',
    'Biliary stent exchange',
    'No history of coronary stent',
    'Family history of coronary stents',
    'Coronary artery disease',
  ])('and not with “%s”', async text => {
    expect(await rulesOf(aPatient().withCondition({ text }))).toEqual([]);
    expect(await rulesOf(procedure({ text }))).toEqual([]);
  });

  test('with a stent whose entry was closed, and not with one that was refuted or never placed', async () => {
    expect(await rulesOf(aPatient().withCondition({ code: 'Z95.5', clinical: 'resolved' }))).toEqual(['stent-on-file']);
    expect(await rulesOf(aPatient().withCondition({ code: 'Z95.5', verification: 'refuted' }))).toEqual([]);
    expect(await rulesOf(procedure({ text: 'Drug-eluting stent' }, { status: 'not-done' }))).toEqual([]);
  });

  test('with a mechanical valve, and not with one of tissue', async () => {
    expect(await rulesOf(aPatient().withCondition({ text: 'Mechanical aortic valve' }))).toEqual(['mechanical-valve-on-file']);
    expect(await rulesOf(procedure({ text: 'Mitral valve replacement, mechanical prosthetic valve' }))).toEqual([
      'mechanical-valve-on-file',
    ]);
    expect(await rulesOf(aPatient().withCondition({ code: 'Z95.2' }))).toEqual(['mechanical-valve-on-file']);
    expect(await rulesOf(aPatient().withCondition({ text: 'Bioprosthetic aortic valve' }))).toEqual([]);
    expect(await rulesOf(aPatient().withCondition({ text: 'Aortic valve stenosis' }))).toEqual([]);
  });

  test('with a clot of late, and not with one of long ago, of cement, or that is only prevented', async () => {
    const clot = { text: 'Acute deep vein thrombosis of left leg' };
    expect(await rulesOf(aPatient().withCondition({ ...clot, onset: daysBefore(30) }))).toEqual(['thrombosis-recent']);
    expect(await rulesOf(aPatient().withCondition({ ...clot, onset: daysBefore(30), clinical: 'resolved' }))).toEqual([
      'thrombosis-recent',
    ]);
    expect(await rulesOf(aPatient().withCondition(clot))).toEqual(['thrombosis-recent']);
    expect(await rulesOf(aPatient().withCondition({ code: 'I26.99', onset: daysBefore(12) }))).toEqual(['thrombosis-recent']);
    expect(await rulesOf(aPatient().withCondition({ ...clot, onset: daysBefore(700) }))).toEqual([]);
    expect(await rulesOf(aPatient().withCondition({ ...clot, clinical: 'resolved' }))).toEqual([]);
    expect(
      await rulesOf(aPatient().withCondition({ code: 'I26.95', text: 'Cement embolism of pulmonary artery', onset: daysBefore(9) })),
    ).toEqual([]);
    expect(await rulesOf(aPatient().withCondition({ text: 'DVT prophylaxis', onset: daysBefore(3) }))).toEqual([]);
  });

  test('is not listed once more as not classified', async () => {
    const chart = procedure({ text: 'Drug-eluting stent to LAD' })
      .withCondition({ text: 'Mechanical aortic valve' })
      .withCondition({ text: 'Gout' });
    expect(findUnclassified(await read(chart)).map(({ title }) => title)).toEqual(['Gout']);
  });
});
