import { describe, expect, test } from 'vitest';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { asked } from '../../builders/asked.ts';
import { aPatient, daysBefore } from '../../builders/chart-builder.ts';

const saysOf = async (text: string, question: QuestionId, level?: VertebralLevelCode) => {
  const found = await asked(aPatient().withCondition({ text, onset: daysBefore(10) }), question, level);
  return found.evidence.map(({ says, match }) => `${says} by ${match}`);
};

/** A line of a problem list without a code, the question it bears on, and what it says there. */
const LINES: readonly [text: string, QuestionId, VertebralLevelCode | undefined, says: readonly string[]][] = [
  ['L1 fx', 'IND-1', 'L1', ['supports by text']],
  ['Osteoporotic comp fx of L1', 'IND-1', 'L1', ['present by text']],
  ['VCF', 'IND-1', undefined, ['supports by text']],
  ['Wedge compression fracture of thoracic vertebra', 'IND-1', undefined, ['supports by text']],
  ['Nontraumatic compression fracture of L1 vertebra', 'IND-1', 'L1', ['supports by text']],
  ['Non-traumatic compression fracture of L1 vertebra', 'IND-1', 'L1', ['supports by text']],
  ['History of L1 compression fracture', 'IND-1', 'L1', ['history by text']],
  ['Compression fracture', 'IND-1', undefined, ['supports by text']],
  ['Compression fracture of ankle', 'IND-1', undefined, []],
  ['Fragility fracture of hip', 'IND-1', undefined, []],
  ['Osteoporosis', 'IND-1', 'L1', ['supports by text']],
  ['Osteoporosis screening', 'IND-1', undefined, []],
  ['Family history of osteoporosis', 'IND-1', undefined, []],
  ['Haemangioma of T10', 'IND-4', 'T10', ['present by text']],
  ['Hemangioma of liver', 'IND-4', undefined, []],
  ['Hemangioma', 'IND-4', undefined, []],
  ['Prostate cancer with mets to spine', 'IND-2', undefined, ['supports by text']],
  ['Bony metastases', 'IND-2', undefined, ['supports by text']],
  ['Secondary malignant neoplasm of bone (HCC)', 'IND-2', undefined, ['supports by text']],
  ['Multiple myeloma in remission', 'IND-2', undefined, ['history by text']],
  ['No bone metastases', 'IND-2', undefined, []],
  ['Kümmell’s disease of L1', 'IND-5', 'L1', ['supports by text']],
  ['Nonunion of fracture of tibia', 'IND-5', undefined, []],
  ['Postural kyphosis', 'IND-6', undefined, []],
  ['Kyphosis of thoracic region', 'IND-6', undefined, ['supports by text']],
  ['Bed-bound', 'IND-1b', undefined, ['supports by text']],
  ['Sepsis, resolved', 'CON-ABS-1', undefined, ['history by text']],
  ['Sepsis screening', 'CON-ABS-1', undefined, []],
  ['History of sepsis', 'CON-ABS-1', undefined, ['history by text']],
  ['Pneumonia vaccine declined', 'CON-REL-4', undefined, []],
  ['Usual interstitial pneumonia', 'CON-REL-4', undefined, []],
  ['Community-acquired pneumonia', 'CON-REL-4', undefined, ['present by text']],
  ['UTI', 'CON-REL-4', undefined, ['present by text']],
  ['Osteomyelitis of left foot', 'CON-ABS-2', 'L1', []],
  ['Osteomyelitis', 'CON-ABS-2', 'L1', ['supports by text']],
  ['Lupus anticoagulant disorder', 'CON-ABS-4', undefined, []],
  ['Long term (current) use of anticoagulants', 'CARE-PRE-3', undefined, ['present by text']],
  ['Desires pregnancy', 'CON-REL-6', undefined, []],
  ['Latex allergy', 'CARE-PRE-4', undefined, ['present by text']],
  ['Penicillin-resistant pneumonia', 'CARE-PRE-4', undefined, []],
  ['Foot drop', 'CON-REL-2.neurology', undefined, ['supports by text']],
];

describe('a problem without a code', () => {
  test.each(LINES)('"%s" to %s at %s: %j', async (text, question, level, says) => {
    expect(await saysOf(text, question, level)).toEqual(says);
  });
});
