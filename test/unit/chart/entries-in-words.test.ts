import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { findUnclassified } from '../../../src/chart/findings/find-unclassified.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { asked, JUDGING } from '../../builders/asked.ts';
import { aPatient, daysBefore, SCT } from '../../builders/chart-builder.ts';
import { read } from '../../builders/chart-reader.ts';

const inWords = (text: string, more: object = {}) => aPatient().withCondition({ text, onset: daysBefore(10), ...more });

const levelsOf = async (text: string) =>
  findLevels(await read(inWords(text)), JUDGING).map(
    ({ level, acuity, suggested }) => `${level ?? '-'} ${acuity}${suggested ? ' suggested' : ''}`,
  );

const saysOf = async (text: string, question: QuestionId, level?: VertebralLevelCode) => {
  const { state, evidence } = await asked(inWords(text), question, level);
  return [state, evidence.map(({ rule, says }) => `${rule} ${says}`)];
};

describe('an entry of the problem list that tells of a fracture', () => {
  test.each([
    ['H/o T9 compression fx', ['T9 healed']],
    ['Hx of vertebral compression fracture L4', ['L4 healed']],
    ['L3 compression fracture (atcd)', ['L3 healed']],
    ['Antécédent de fracture de L3', ['L3 healed']],
    ['PMH: fracture of T11 vertebra', ['T11 healed']],
    ['Prior L2 compression fracture', ['L2 healed']],
    ['Wedge compression fracture of first lumbar vertebra, sequela', ['L1 healed']],
    ['History of T7, T8 compression fractures', ['T7 healed', 'T8 healed']],
  ])('in the past keeps its level, and suggests nothing: "%s"', async (text, said) => {
    expect(await levelsOf(text)).toEqual(said);
  });

  test.each([
    ['?L2 fracture', ['L2 unknown']],
    ['Possible compression fracture of T12', ['T12 unknown']],
    ['r/o L1 compression fracture', ['L1 unknown']],
  ])('and only asks is listed, and not suggested: "%s"', async (text, said) => {
    expect(await levelsOf(text)).toEqual(said);
  });

  test.each([
    ['L1 compression fracture - No'],
    ['Compression fracture of L1: ruled out'],
    ['Denies L1 fracture'],
    ['Mother: vertebral fracture'],
    ['Femoral neck fracture; L5 radiculopathy'],
    ['Hip fracture'],
  ])('of nobody, or of another bone, names no level: "%s"', async text => {
    expect(await levelsOf(text)).toEqual([]);
  });

  test.each([
    ['L2 compression fracture with arm and leg weakness', ['L2 acute suggested']],
    ['T12 burst fracture after a fall, rib pain', ['T12 acute suggested']],
    ['Right hip fracture and L3 compression fracture', ['L3 acute suggested']],
    ['Fracture of pelvis and L5', ['L5 acute suggested']],
    ['L1 compression fracture in a patient with h/o breast cancer', ['L1 acute suggested']],
    ['Acute L1 compression fracture, h/o T6 compression fracture', ['T6 healed', 'L1 acute suggested']],
  ])('keeps it beside another part of the body: "%s"', async (text, said) => {
    expect(await levelsOf(text)).toEqual(said);
  });

  test('believes a note that calls it old', async () => {
    const chart = inWords('L1 compression fracture').with({
      resourceType: 'Condition',
      code: { text: 'L4 compression fracture' },
      onsetDateTime: daysBefore(10),
      note: [{ text: 'This is an old fracture, seen in 2019 already' }],
    });
    const found = findLevels(await read(chart), JUDGING);
    expect(found.map(({ level, acuity, suggested }) => [level, acuity, suggested])).toEqual([
      ['L1', 'acute', true],
      ['L4', 'old', false],
    ]);
  });
});

describe('an entry of the problem list', () => {
  test.each<[string, QuestionId, string, readonly string[]]>([
    ['Sepsis - No', 'CON-ABS-1', 'no-data', []],
    ['Sepsis: denied', 'CON-ABS-1', 'no-data', []],
    ['Family hx of sepsis', 'CON-ABS-1', 'no-data', []],
    ['Sepsis [resolved 3/2024]', 'CON-ABS-1', 'no-data', ['infection-past history']],
    ['r/o sepsis', 'CON-ABS-1', 'no-data', ['infection-active supports']],
    ['Sepsis (differential)', 'CON-ABS-1', 'no-data', ['infection-active supports']],
    ['Sepsis', 'CON-ABS-1', 'present', ['infection-active present']],
    ['Paralysis of both legs', 'CON-REL-2.neurology', 'no-data', ['neurology-sign supports']],
    ['Left lower extremity paresis', 'CON-REL-2.neurology', 'no-data', ['neurology-sign supports']],
    ['Urinary retention', 'CON-REL-2.neurology', 'no-data', ['neurology-sign supports']],
    ['Bowel incontinence', 'CON-REL-2.neurology', 'no-data', ['neurology-sign supports']],
    ['Bladder incontinence - denies', 'CON-REL-2.neurology', 'no-data', []],
    ['Vocal cord paralysis', 'CON-REL-2.neurology', 'no-data', []],
    ['Injury of spinal cord and/or vertebral column', 'CON-REL-2.neurology', 'no-data', []],
    ['Colon cancer', 'IND-2', 'no-data', ['cancer-known history']],
    ['Lung cancer, T12 compression fracture', 'IND-2', 'no-data', ['cancer-known history']],
    ['Cancer screening', 'IND-2', 'no-data', []],
    ['Breast cancer metastatic to bone', 'IND-2', 'no-data', ['neoplasm-level-unsaid supports']],
    ['Lytic lesions of the spine', 'IND-2', 'no-data', ['neoplasm-level-unsaid supports']],
    ['Myeloma', 'IND-2', 'no-data', ['neoplasm-level-unsaid supports']],
    ['IUP at 14 weeks', 'CON-REL-6', 'present', ['pregnancy-recorded present']],
  ])('is read to its end: "%s" to %s', async (text, question, state, said) => {
    expect(await saysOf(text, question)).toEqual([state, said]);
  });

  test.each<[string, VertebralLevelCode]>([
    ['Metastasis of breast cancer to L2', 'L2'],
    ['Metastasis from lung cancer to T9', 'T9'],
    ['Renal cell carcinoma with L3 metastasis', 'L3'],
    ['Lytic lesion T10', 'T10'],
  ])('puts a tumour where it says, and not where it came from: "%s"', async (text, level) => {
    expect(await saysOf(text, 'IND-2', level)).toEqual(['present', ['neoplasm-at-level present']]);
  });

  test('that joins a cord and a column by "and/or" is no deficit under its code either', async () => {
    const display = 'Traumatic injury of spinal cord and/or vertebral column';
    const chart = aPatient().with({ resourceType: 'Condition', code: { coding: [{ system: SCT, code: '262521009', display }] } });
    expect((await asked(chart, 'CON-REL-2.neurology')).evidence).toEqual([]);
  });

  test('that a question knows by what it says of the past is classified, and listed once where none does', async () => {
    const known = inWords('Bunion, h/o L1 compression fracture').withCondition({ text: 'Bunion, h/o appendicitis' });
    expect(findUnclassified(await read(known)).map(({ title }) => title)).toEqual(['Bunion, h/o appendicitis']);
  });
});

describe('a code of ICD-10', () => {
  const told = async (system: string | undefined, code: string, question: QuestionId) => {
    const chart = aPatient().with({ resourceType: 'Condition', code: { coding: [{ ...(system && { system }), code }] } });
    return (await asked(chart, question)).evidence.map(({ match }) => match);
  };

  test.each([
    ['http://hl7.org/fhir/sid/icd-10-cm', 'C7951'],
    ['http://hl7.org/fhir/sid/icd-10', 'C79.51'],
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'C79.5'],
    ['urn:oid:2.16.840.1.113883.6.90', 'C79.51'],
    ['http://hospital.example/CodeSystem/diagnosis-icd10', 'C7951'],
    ['ICD-10-CM', 'C79.51'],
    ['urn:id:I10C', 'C79.51'],
  ])('is known under %s: %s', async (system, code) => {
    expect(await told(system, code, 'IND-2')).toEqual(['code']);
  });

  test('without a system asks to be confirmed, as words do', async () => {
    expect(await told(undefined, 'C79.51', 'IND-2')).toEqual(['text']);
    expect(await told(undefined, 'C7951', 'IND-2')).toEqual([]);
  });

  test.each(['http://hospital.example/CodeSystem/icd9', 'http://hospital.example/icd-10-pcs', 'http://example.org/local'])(
    'is none under %s',
    async system => {
      expect(await told(system, 'C7951', 'IND-2')).toEqual([]);
    },
  );

  test.each([
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'S32.02', undefined, ['L2']],
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'S22.02', undefined, [undefined]],
    ['http://hl7.org/fhir/sid/icd-10', 'S32.02', undefined, [undefined]],
    ['http://hl7.org/fhir/sid/icd-10', 'S32.020A', undefined, ['L2']],
    ['http://hl7.org/fhir/sid/icd-10', 'M80.0', 'L4 vertebra', ['L4']],
    ['http://hl7.org/fhir/sid/icd-10', 'M80.0', 'Femur', []],
    ['http://hl7.org/fhir/sid/icd-10', 'M49.5', 'T12 vertebral body', ['T12']],
  ])('names the level of its own edition: %s %s at %s', async (system, code, site, levels) => {
    const chart = aPatient().with({
      resourceType: 'Condition',
      code: { coding: [{ system, code }] },
      onsetDateTime: daysBefore(9),
      ...(site && { bodySite: [{ text: site }] }),
    });
    expect(findLevels(await read(chart), JUDGING).map(({ level }) => level)).toEqual(levels);
  });
});
