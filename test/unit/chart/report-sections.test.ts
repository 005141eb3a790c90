import { describe, expect, test } from 'vitest';
import { reportClauses } from '../../../src/chart/prose/report-clauses.ts';
import { levelsSaid } from '../../builders/levels-said.ts';

const said = (passages: readonly (readonly [string, string, readonly string[]])[]) =>
  test.each(passages)('%s', async (_what, report, levels) => {
    expect(await levelsSaid(report)).toEqual(levels);
  });

describe('a report with headings', () => {
  said([
    ['asserts nothing by its history', 'CLINICAL HISTORY: Fall, rule out L1 fracture.\nFINDINGS: No fracture is seen.', []],
    [
      'asserts nothing by its indication',
      'Indication: known acute L1 fracture.\n\nFindings: Disc bulge at L4-L5.\n\nImpression: No fracture.',
      [],
    ],
    [
      'asserts nothing by its comparison',
      'COMPARISON: MRI 2024 with acute L1 fracture.\nFINDINGS: Normal alignment.\nIMPRESSION: As above.',
      [],
    ],
    ['asserts nothing by its technique', 'TECHNIQUE: Sagittal T1 and T2, STIR through the L1 fracture.\nIMPRESSION: Normal.', []],
    ['asserts nothing by its advice', 'Impression: Normal.\nRecommendation: Repeat if acute fracture of L2 is suspected.', []],
    [
      'says what it found under findings and impression',
      'HISTORY: Back pain.\nTECHNIQUE: MR without contrast.\nCOMPARISON: None.\nFINDINGS:\nL1: Acute compression fracture.\nL2: Normal.\nIMPRESSION:\n1. Acute L1 compression fracture.',
      ['L1 acute suggested'],
    ],
    ['in one line', 'History: fall, L2 fracture? Findings: Acute fracture of L1. Impression: As above.', ['L1 acute suggested']],
    ['whose headings stand alone', 'HISTORY\nFall, known T8 fracture\n\nFINDINGS\nAcute fracture of L1.', ['L1 acute suggested']],
    ['in bold', '**INDICATION:** T8 fracture?\n\n**IMPRESSION:** Acute fracture of L1.', ['L1 acute suggested']],
    [
      'that begins with its history and has no other heading',
      'Clinical history: Fall, L2 fracture? There is an acute fracture of L1.',
      ['L1 acute suggested'],
    ],
    [
      'whose history ends with its paragraph',
      'Clinical history: Fall.\nQuery T8 fracture.\n\nAcute fracture of L1 with oedema.',
      ['L1 acute suggested'],
    ],
    [
      'whose findings stand before a conclusion',
      'History: Fall.\n\nThere is an acute fracture of L1.\n\nConclusion: As above.',
      ['L1 acute suggested'],
    ],
    [
      'that goes through the anatomy',
      'TECHNIQUE: CT.\nVERTEBRAE: Acute fracture of L1.\nDISCS: Normal.\nIMPRESSION: As above.',
      ['L1 acute suggested'],
    ],
    [
      'of a British hospital',
      'Clinical details: ?L1 crush fracture\n\nReport:\nRecent wedge fracture of T12 with marrow oedema.',
      ['T12 acute suggested'],
    ],
    ['with carriage returns', 'INDICATION: T8 fracture\r\nFINDINGS: Acute L1 fracture.\r\n', ['L1 acute suggested']],
  ]);
});

describe('a report with broken lines', () => {
  said([
    ['keeps a denial whole', 'There is no evidence of an acute compression\nfracture of L1 or L2.', []],
    ['keeps a level with its fracture', 'There is an acute compression fracture of\nL1 with 30% loss of height.', ['L1 acute suggested']],
    ['keeps a list apart', 'Acute compression fracture of L1\nChronic compression fracture of T8', ['T8 old', 'L1 acute suggested']],
    ['keeps levels apart', 'T12: chronic fracture\nL1: acute fracture\nL2: no fracture', ['T12 old', 'L1 acute suggested']],
    [
      'keeps a numbered impression apart',
      'IMPRESSION:\n1. Acute compression fracture of the L1 vertebral body with approximately\n30% height loss\n2. Chronic T8 fracture',
      ['T8 old', 'L1 acute suggested'],
    ],
  ]);
});

test('every clause is quoted as it stands', () => {
  const report = 'HISTORY: Fall. FINDINGS: An acute fracture\nof L1; T-12 cannot be excluded.';
  expect(reportClauses(report)).toEqual([
    { said: 'Fall', section: 'asked' },
    { said: 'An acute fracture of L1', section: 'found' },
    { said: 'T-12 cannot be excluded', section: 'found' },
  ]);
});

describe('a report', () => {
  test.each([
    ['of a laboratory', { category: [{ coding: [{ code: 'LAB' }] }], code: { text: 'Blood culture' } }, []],
    ['of radiology', { category: [{ coding: [{ code: 'RAD' }] }] }, ['L1 acute suggested']],
    ['of a chest', { code: { text: 'CT chest' } }, ['L1 acute suggested']],
    ['of a hip, where it is only shown', { code: { text: 'MR left hip' } }, ['L1 acute']],
    ['without a name', { code: undefined }, ['L1 acute suggested']],
    ['that is preliminary', { status: 'preliminary' }, ['L1 acute suggested']],
    ['that was cancelled', { status: 'cancelled' }, []],
    ['that was entered in error', { status: 'entered-in-error' }, []],
  ])('names a level or none: %s', async (_of, more, levels) => {
    expect(await levelsSaid('Acute compression fracture of L1.', more)).toEqual(levels);
  });

  test.each([
    ['a knee', 'MR right knee', []],
    ['a spine', 'MR lumbar spine', ['no level acute']],
    ['a chest', 'CT chest', []],
  ])('that names no level is of a vertebra only for %s', async (_of, text, levels) => {
    expect(await levelsSaid('Acute fracture.', { code: { text } })).toEqual(levels);
  });
});
