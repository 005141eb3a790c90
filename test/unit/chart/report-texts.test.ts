import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { aPatient, daysBefore } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';
import { levelsSaid } from '../../builders/levels-said.ts';
import { judgeText, readReportTexts } from '../../labelled/report-text.ts';

describe('a labelled text of a report is read as its label says', () => {
  test.each(readReportTexts(new URL('../../labelled/report-texts.ndjson', import.meta.url)).map(text => [text.text, text] as const))(
    '%s',
    async (_words, text) => {
      expect((await judgeText(text)).faults).toEqual([]);
    },
  );
});

describe('what an addendum takes back', () => {
  const report = 'IMPRESSION: Acute fracture of T11. ADDENDUM: the fractured vertebra should read T10.';

  test('is no more suggested nor listed, and stands as history at its old level', async () => {
    expect(await levelsSaid(report)).toEqual(['T10 acute suggested']);
    const { evidence } = await asked(aPatient().withReport(report), 'IND-1', 'T11');
    expect(evidence.map(({ rule, says }) => [rule, says])).toEqual([['report-corrected', 'history']]);
  });

  test('is quoted beside the words that take it back', async () => {
    const [item] = (await asked(aPatient().withReport(report), 'IND-1', 'T11')).evidence;
    expect(item?.value).toBe('Acute fracture of T11 … the fractured vertebra should read T10');
  });

  test('may stand before the report as it was signed', async () => {
    expect(await levelsSaid('ADDENDUM: The fracture is at L2, not L1.\nFINDINGS: Acute fracture of L1.')).toEqual(['L2 acute suggested']);
  });

  test('is nothing where two levels are in question and the addendum names neither', async () => {
    const two = 'IMPRESSION: Acute fractures of T8 and L1. ADDENDUM: The correct level is T9.';
    expect((await levelsSaid(two)).filter(level => level.endsWith('suggested'))).toEqual(['T8 acute suggested', 'L1 acute suggested']);
  });
});

describe('a later report that denies a fracture', () => {
  const chart = (later: string) =>
    aPatient().withReport('Acute compression fracture of L1.', daysBefore(40)).withReport(later, daysBefore(3));
  const levels = async (later: string) =>
    findLevels(await read(chart(later)), JUDGING).map(({ level, acuity, suggested }) => [level, acuity, suggested]);

  test('leaves the earlier one shown and not suggested', async () => {
    expect(await levels('There is no fracture of L1.')).toEqual([['L1', 'acute', false]]);
  });

  test('of another level changes nothing', async () => {
    expect(await levels('There is no fracture of L3.')).toEqual([['L1', 'acute', true]]);
  });

  test('that asks or doubts changes nothing', async () => {
    expect(await levels('INDICATION: no fracture of L1 seen elsewhere. FINDINGS: Disc bulge.')).toEqual([['L1', 'acute', true]]);
  });
});

describe('a denial of what pictures show', () => {
  test('answers at the level that it names, and at no other', async () => {
    const chart = aPatient().withReport('Acute fracture of L1 without retropulsion.');
    expect(await asked(chart, 'CON-REL-2.retropulsion', 'L1')).toMatchObject({ state: 'absent-asserted', suggests: 'not-present' });
    expect((await asked(chart, 'CON-REL-2.retropulsion', 'L2')).state).toBe('no-data');
  });

  test.each([
    ['of a preliminary report', { status: 'preliminary' }],
    ['of a report older than its window', { effectiveDateTime: daysBefore(900) }],
  ])('is shown and denies nothing: %s', async (_of, more) => {
    const { state, evidence } = await asked(
      aPatient().withReport('Acute fracture of L1 without retropulsion.', daysBefore(5), more),
      'CON-REL-2.retropulsion',
      'L1',
    );
    expect([state === 'absent-asserted', evidence.map(({ rule }) => rule)]).toEqual([false, ['report-denies']]);
  });

  test('of the cord by pictures says nothing of what the patient can move', async () => {
    const chart = aPatient().withReport('No cord compression at the acute L1 fracture.');
    expect((await asked(chart, 'CON-REL-2.neurology', 'L1')).evidence).toEqual([]);
  });

  test('beside another report that finds it is a conflict', async () => {
    const chart = aPatient()
      .withReport('Acute fracture of L1 without retropulsion.', daysBefore(9))
      .withReport('Retropulsion of 4 mm at L1.', daysBefore(3), { code: { text: 'CT lumbar spine' } });
    expect((await asked(chart, 'CON-REL-2.retropulsion', 'L1')).state).toBe('conflict');
  });
});

describe('what is not understood', () => {
  test('is listed where its question is asked, in its own words, and nothing is called missing', async () => {
    const { state, evidence } = await asked(aPatient().withReport('Zzfracturoid change of L2 is noted.'), 'IND-1', 'L2');
    expect(state).toBe('unparseable');
    expect(evidence.map(({ rule, says, value }) => [rule, says, value])).toEqual([
      ['report-not-understood', 'unparseable', 'Zzfracturoid change of L2 is noted'],
    ]);
  });

  test('at another level does not bear on this one', async () => {
    expect((await asked(aPatient().withReport('Zzfracturoid change of L2 is noted.'), 'IND-1', 'L5')).evidence).toEqual([]);
  });

  test('leaves what is present as it is', async () => {
    const chart = aPatient().withFracture('L2').withReport('Zzfracturoid change of L2 is noted.');
    const { state, evidence } = await asked(chart, 'IND-1', 'L2');
    expect([state, evidence.some(({ rule }) => rule === 'report-not-understood')]).toEqual(['present', true]);
  });

  test('is a sentence without an end, which suggests no level and bears on all of them', async () => {
    const chart = aPatient().withReport(`Acute fracture of L1 ${'and seen again '.repeat(400)}`);
    const { state, evidence } = await asked(chart, 'IND-1', 'L3');
    expect([state, evidence.map(({ rule }) => rule)]).toEqual(['unparseable', ['report-not-understood']]);
    expect(findLevels(await read(chart), JUDGING)).toEqual([]);
  });

  test.each([
    ['it', 'Si osserva una frattura recente del corpo vertebrale di L1 con edema della spongiosa, senza retropulsione.'],
    ['nl', 'Er is een recente fractuur van het wervellichaam L1 met oedeem en zonder achterwandbetrokkenheid.'],
    ['und', 'Свежий компрессионный перелом тела L1 с отёком костного мозга.'],
  ])('is a report in another language (%s), which is listed as not read', async (language, text) => {
    const { evidence } = await asked(aPatient().withReport(text), 'CARE-PRE-11', 'L1');
    expect(evidence.filter(({ rule }) => rule === 'report-language').map(({ value }) => value)).toEqual([language]);
  });

  test.each([
    'Acute fracture of L1.',
    'Fracture récente de L1 avec œdème.',
    'Fractura aguda de L1.',
    'Frische Fraktur des LWK 1 mit Ödem.',
  ])('is not a report in a language that is read: %s', async text => {
    const { evidence } = await asked(aPatient().withReport(text), 'CARE-PRE-11', 'L1');
    expect(evidence.map(({ rule }) => rule)).not.toContain('report-language');
  });
});
