import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { classifyAll } from '../../../src/chart/questions/classify-all.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ReportWord } from '../../../src/site/site-config.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';

const WORDS: readonly ReportWord[] = [
  { finding: 'retropulsion', phrase: 'Dorsal overhang' },
  { finding: 'retropulsion', phrase: 'Überhang-Zeichen' },
  { finding: 'fracture', phrase: 'implosion' },
  { finding: 'fracture', phrase: 'no' },
  { finding: 'marrow', phrase: 'Modic' },
];

function chartOf(report: string, reportWords?: readonly ReportWord[]) {
  const chart = aPatient().withReport(report);
  return readChart(aReader(chart.resources()), { patientId: 'p1', granted: () => true, reportWords });
}

async function retropulsionAtL1(report: string, reportWords?: readonly ReportWord[]) {
  const { evidence } = gatherEvidence(await chartOf(report, reportWords), 'CON-REL-2.retropulsion', 'L1', JUDGING);
  return evidence.map(({ rule, says }) => [rule, says]);
}

const found = async (report: string, reportWords?: readonly ReportWord[]) =>
  findLevels(await chartOf(report, reportWords), JUDGING).map(({ level, acuity }) => [level, acuity]);

describe('a site’s own words for what reports find', () => {
  test.each(['There is dorsal overhang at L1.', 'DORSAL  OVERHANG of the L1 vertebral body.', 'Uberhang Zeichen L1.'])(
    'are found: %s',
    async report => {
      expect(await retropulsionAtL1(report, WORDS)).toEqual([['report-finding', 'present']]);
      expect(await retropulsionAtL1(report)).toEqual([]);
    },
  );

  test('are denied, put in the past, and asked for as Vertaug’s own are', async () => {
    expect(await retropulsionAtL1('No dorsal overhang at L1.', WORDS)).toEqual([['report-denies', 'absent']]);
    expect(await retropulsionAtL1('Previous dorsal overhang at L1.', WORDS)).toEqual([['report-finding', 'history']]);
    expect(await retropulsionAtL1('INDICATION: dorsal overhang at L1?', WORDS)).toEqual([]);
  });

  test('take the level and the age that stand with them', async () => {
    expect(await found('Acute implosion of T8. Old implosion of L2.', WORDS)).toEqual([
      ['T8', 'acute'],
      ['L2', 'old'],
    ]);
    expect(await found('Acute implosion of T8. Old implosion of L2.')).toEqual([]);
  });

  test('count before the name of something else, and never in place of a word that denies', async () => {
    expect(await found('Modic of L3.', WORDS)).toEqual([['L3', 'unknown']]);
    expect(await found('No fracture of L1.', WORDS)).toEqual([]);
  });

  test('say the same where the chart was worked out ahead, each site by its own list', async () => {
    const reader = aReader(aPatient().withReport('Acute implosion of T8.').resources());
    const classify = classifyAll('p1', () => undefined, WORDS);
    const ahead = await readChart(reader, { patientId: 'p1', granted: () => true, reportWords: WORDS, classify });
    expect(findLevels(ahead, JUDGING).map(({ level }) => level)).toEqual(['T8']);
    expect(findLevels({ ...ahead, reportWords: undefined }, JUDGING)).toEqual([]);
    expect(findLevels({ ...ahead, reportWords: [{ finding: 'fracture', phrase: 'caving in' }] }, JUDGING)).toEqual([]);
  });
});
