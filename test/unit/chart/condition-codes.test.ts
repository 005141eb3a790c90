import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { asked } from '../../builders/asked.ts';
import { aPatient, daysBefore, ICD, SCT } from '../../builders/chart-builder.ts';

const WHO = 'http://hl7.org/fhir/sid/icd-10';
const ICD9 = 'http://hl7.org/fhir/sid/icd-9-cm';

/** A code alone, without words; the question it bears on; and what it says there, asked of the spine as a whole. */
const CODES: readonly [system: string, code: string, QuestionId, says: readonly string[]][] = [
  [ICD, 'M80.08XA', 'IND-1', ['present']],
  [ICD, 'm8008xa', 'IND-1', ['present']],
  [ICD, 'M80.08XS', 'IND-1', ['history']],
  [ICD, 'M48.56XA', 'IND-1', ['supports']],
  [ICD, 'M84.38XA', 'IND-1', ['supports']],
  [ICD, 'S22.070A', 'IND-1', ['supports']],
  [ICD, 'M81.0', 'IND-1', ['supports']],
  [ICD, 'M80.051A', 'IND-1', ['supports']],
  [ICD, 'Z79.83', 'IND-1', ['supports']],
  [ICD, 'Z79.52', 'IND-1', ['supports']],
  [ICD, 'Z87.310', 'IND-1', ['history']],
  [ICD, 'M84.351A', 'IND-1', []],
  [SCT, '443395009', 'IND-1', ['supports']],
  [SCT, '21947006', 'IND-1', ['supports']],
  [WHO, 'M80.08', 'IND-1', ['supports']],
  [WHO, 'S32.0', 'IND-1', ['supports']],
  [ICD9, '733.13', 'IND-1', []],
  [ICD, 'Z74.01', 'IND-1b', ['supports']],
  [ICD, 'C79.52', 'IND-2', ['supports']],
  [ICD, 'C41.2', 'IND-2', ['supports']],
  [ICD, 'M84.58XA', 'IND-2', ['supports']],
  [ICD, 'C90.01', 'IND-2', ['history']],
  [WHO, 'C79.5', 'IND-2', ['supports']],
  [ICD, 'D18.09', 'IND-4', ['supports']],
  [SCT, '400210000', 'IND-4', ['supports']],
  [ICD, 'D18.01', 'IND-4', []],
  [ICD, 'M80.08XK', 'IND-5', ['supports']],
  [ICD, 'M80.08XD', 'IND-5', []],
  [SCT, '302941001', 'IND-5', ['supports']],
  [ICD, 'M40.04', 'IND-6', []],
  [ICD, 'M40.14', 'IND-6', ['supports']],
  [WHO, 'A41.9', 'CON-ABS-1', ['present']],
  [WHO, 'R65.2', 'CON-ABS-1', []],
  [ICD, 'M46.46', 'CON-ABS-2', ['supports']],
  [ICD, 'M46.46', 'CON-ABS-3', ['present']],
  [ICD, 'M46.26', 'CON-ABS-3', ['supports']],
  [ICD, 'D68.51', 'CON-ABS-4', []],
  [ICD, 'D68.62', 'CARE-PRE-5', []],
  [WHO, 'D68.8', 'CARE-PRE-5', []],
  [ICD, 'D68.8', 'CARE-PRE-5', ['present']],
  [ICD, 'M86.672', 'CON-ABS-2', []],
  [ICD, 'J18.9', 'CON-REL-4', ['present']],
  [ICD, 'L03.115', 'CON-REL-4', ['present']],
  [ICD, 'N39.0', 'CON-REL-4', ['present']],
  [ICD, 'J06.9', 'CON-REL-4', []],
  [ICD, 'B20', 'CON-REL-4', ['supports']],
  [ICD, 'M54.16', 'CON-REL-1', ['present']],
  [ICD, 'C79.49', 'CON-REL-3.extension', ['supports']],
  [ICD, 'O99.89', 'CON-REL-6', ['present']],
  [ICD, 'Z33.2', 'CON-REL-6', []],
  [ICD, 'O80', 'CON-REL-6', ['supports']],
  [SCT, '102874004', 'CON-REL-6', ['supports']],
  [ICD, 'Z91.041', 'CARE-PRE-4', ['present']],
  [ICD, 'Z88.0', 'CARE-PRE-4', ['present']],
  [ICD, 'Z88.8', 'CARE-PRE-4', ['supports']],
  [ICD, 'Z88.5', 'IND-1a', ['supports']],
];

describe('a condition that is only coded', () => {
  test.each(CODES)('%s %s to %s: %j', async (system, code, question, says) => {
    const found = await asked(aPatient().withCondition({ system, code, onset: daysBefore(10) }), question);
    expect(found.evidence.map(item => item.says)).toEqual(says);
  });

  test.each([
    ['hip', '29836001', []],
    ['thoracic spine', '122495006', ['supports']],
  ])('of any bone counts by its body site: %s', async (text, code, says) => {
    const chart = aPatient().with({
      resourceType: 'Condition',
      code: { coding: [{ system: SCT, code: '443395009' }] },
      bodySite: [{ coding: [{ system: SCT, code }], text }],
    });
    expect((await asked(chart, 'IND-1')).evidence.map(item => item.says)).toEqual(says);
  });

  test('that is one of a differential diagnosis speaks for it, and answers nothing', async () => {
    const found = await asked(aPatient().withCondition({ code: 'A41.9', onset: daysBefore(2), verification: 'differential' }), 'CON-ABS-1');
    expect([found.state, found.evidence[0]?.says, found.evidence[0]?.status?.endsWith('unconfirmed')]).toEqual([
      'no-data',
      'supports',
      true,
    ]);
  });

  test.each(['provisional', 'unconfirmed'])('that is %s is kept, and told to be unconfirmed', async verification => {
    const found = await asked(aPatient().withCondition({ code: 'A41.9', onset: daysBefore(2), verification }), 'CON-ABS-1');
    expect([found.state, found.evidence[0]?.status?.endsWith('unconfirmed')]).toEqual(['present', true]);
  });
});

describe('an allergy', () => {
  test('under the heading of all allergies is told by its words and by what it was to', async () => {
    const heading = { system: SCT, code: '419199007', display: 'Allergy to substance' };
    const latex = { reaction: [{ substance: { text: 'Latex' }, manifestation: [{ text: 'Anaphylaxis' }] }], criticality: 'high' };
    const [item] = (await asked(aPatient().withAllergy(heading, latex), 'CARE-PRE-4')).evidence;
    expect(item).toMatchObject({ rule: 'allergy-relevant', value: 'Anaphylaxis', status: 'active, confirmed, criticality high' });
  });

  test.each(['No known allergies', 'NKDA'])('"%s" in words alone denies none', async text => {
    const found = await asked(aPatient().withAllergy(text), 'CARE-PRE-4');
    expect([found.state, found.evidence[0]?.rule]).toEqual(['no-data', 'no-known-allergy']);
  });
});
