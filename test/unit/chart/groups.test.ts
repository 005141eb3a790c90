import { describe, expect, test } from 'vitest';
import { antibioticAllergy, cementAllergy, contrastAllergy, latexAllergy } from '../../../src/chart/codes/groups/allergies.ts';
import { opioids } from '../../../src/chart/codes/groups/analgesics.ts';
import { directInhibitors, heparins, vitaminKAntagonists } from '../../../src/chart/codes/groups/anticoagulants.ts';
import { antiplatelets } from '../../../src/chart/codes/groups/antiplatelets.ts';
import { chemotherapy } from '../../../src/chart/codes/groups/chemotherapy.ts';
import { coagulopathy, liverDisease, longTermAnticoagulant } from '../../../src/chart/codes/groups/coagulation.ts';
import type { CodeGroup } from '../../../src/chart/codes/groups/code-group.ts';
import {
  fractureSomewhere,
  healedFracture,
  neoplasticFracture,
  osteoporosis,
  osteoporoticFracture,
  traumaticFracture,
  unspecifiedFracture,
} from '../../../src/chart/codes/groups/fractures.ts';
import { advancedImaging, augmentation, spineStudy } from '../../../src/chart/codes/groups/imaging.ts';
import {
  accessInfection,
  bacteraemia,
  sepsis,
  systemicInfection,
  vertebralOsteomyelitis,
} from '../../../src/chart/codes/groups/infections.ts';
import { painScore, tScore } from '../../../src/chart/codes/groups/instruments.ts';
import { inr, platelets } from '../../../src/chart/codes/groups/laboratory.ts';
import { matchGroup } from '../../../src/chart/codes/groups/match-group.ts';
import { benignLesion, boneNeoplasm, kyphosis, spinalNeoplasm } from '../../../src/chart/codes/groups/neoplasms.ts';
import { neuralCompromise, radiculopathy } from '../../../src/chart/codes/groups/neurology.ts';
import { pregnancy, pregnancyTest } from '../../../src/chart/codes/groups/pregnancy.ts';
import { ATC, ICD, LNC, RXN, SCT } from '../../builders/chart-builder.ts';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const RACE = 'urn:oid:2.16.840.1.113883.6.238';
const isIn = (group: CodeGroup, system: string, code: string) =>
  matchGroup({ codings: [{ system, code }], text: undefined }, group) !== undefined;

/** Each group with codes that belong to it, and with the neighbours that do not. */
const CODES: readonly [CodeGroup, system: string, included: readonly string[], neighbours: readonly string[]][] = [
  [osteoporoticFracture, ICD, ['M80.08XA', 'M80.88XG', 'M8008XD'], ['M80.051A', 'M81.0', 'Z87.310', 'M48.56XA']],
  [osteoporoticFracture, SCT, ['240198002'], ['64859006', '443165006']],
  [neoplasticFracture, ICD, ['M84.58XA'], ['M84.551A', 'C79.51']],
  [traumaticFracture, ICD, ['S22.070A', 'S32.010A', 'S32.10XA'], ['S22.31XA', 'S32.401A', 'M80.08XA', 'Z87.81']],
  [unspecifiedFracture, ICD, ['M48.56XA', 'M48.46XA'], ['M48.06', 'M80.08XA', 'M84.38XA']],
  [fractureSomewhere, ICD, ['M84.48XA', 'M84.68XK', 'M84.38XA'], ['M84.451A', 'M84.351A', 'M84.58XA']],
  [unspecifiedFracture, SCT, ['42942008', '274146004'], ['240198002']],
  [healedFracture, ICD, ['Z87.310', 'Z87.81'], ['Z87.311', 'M80.08XS']],
  [osteoporosis, ICD, ['M81.0', 'M80.08XA'], ['M85.80']],
  [spinalNeoplasm, ICD, ['C41.2', 'M84.58XA'], ['C41.4', 'C79.51']],
  [boneNeoplasm, ICD, ['C79.51', 'C90.00', 'C90.02'], ['C90.01', 'C79.31', 'C50.911']],
  [benignLesion, ICD, ['D18.09', 'D16.6', 'M88.1'], ['D18.00', 'D16.5', 'M88.9']],
  [kyphosis, ICD, ['M40.14', 'M40.294'], ['M40.04', 'M41.20']],
  [sepsis, ICD, ['A41.9', 'A40.3', 'R65.21', 'T81.44XA'], ['R78.81', 'A49.9', 'R65.10', 'Z86.19']],
  [bacteraemia, ICD, ['R78.81'], ['A41.9', 'R78.89']],
  [vertebralOsteomyelitis, ICD, ['M46.26', 'A18.01'], ['M86.671', 'M46.36', 'A18.02']],
  [accessInfection, ICD, ['M46.46', 'G06.1', 'L02.212'], ['L02.31', 'L03.115', 'M46.1']],
  [systemicInfection, ICD, ['J18.9', 'I33.0', 'N10'], ['N39.0', 'J06.9', 'A41.9']],
  [coagulopathy, ICD, ['D65', 'D66', 'D68.0', 'D68.32', 'D69.6', 'R79.1'], ['D68.51', 'D68.61', 'D68.62', 'D69.0', 'D69.2', 'D64.9']],
  [coagulopathy, SCT, ['64779008', '302215000'], ['19267009']],
  [longTermAnticoagulant, ICD, ['Z79.01', 'Z79.02', 'Z79.82'], ['Z79.891', 'Z79.52', 'Z79.4']],
  [liverDisease, ICD, ['K74.60', 'K76.9'], ['K76.0', 'K80.20']],
  [radiculopathy, ICD, ['M54.16', 'M51.16', 'M47.26'], ['M54.50', 'M51.06', 'M54.31']],
  [neuralCompromise, ICD, ['G83.4', 'G95.20', 'M47.16'], ['M47.26', 'G62.9', 'G95.0']],
  [pregnancy, ICD, ['Z33.1', 'O09.91', 'Z3A.20', 'Z32.01'], ['Z33.2', 'Z32.02', 'O03.9', 'O94', 'Z30.09']],
  [vitaminKAntagonists, ATC, ['B01AA03'], ['B01AB01', 'B02BA01']],
  [heparins, ATC, ['B01AB05', 'B01AX05'], ['B01AB02', 'B01AX01']],
  [directInhibitors, ATC, ['B01AF02', 'B01AE07'], ['B01AA03', 'B01AD02']],
  [antiplatelets, ATC, ['B01AC06', 'B01AC04', 'N02BA01'], ['B01AC09', 'B01AC27', 'N02BE01']],
  [chemotherapy, ATC, ['L01XG01', 'L01AA01'], ['L02AE02', 'L04AX03', 'B01AB01']],
  [opioids, ATC, ['N02AA05', 'N07BC02', 'R05DA04'], ['N02BE01', 'N07BB04']],
  [vitaminKAntagonists, RXN, ['11289', '855332', '855334'], ['1364430', '1364445', '197361']],
  [antibioticAllergy, SCT, ['373270004', '764147003'], ['716186003', '111088007']],
  [cementAllergy, SCT, ['427811002'], ['426722004']],
  [contrastAllergy, SCT, ['426722004'], ['427811002']],
  [latexAllergy, ICD, ['Z91.040'], ['Z91.041', 'Z91.010']],
  [inr, LNC, ['6301-6', '46418-0'], ['5902-2', '5894-1', '52129-4']],
  [platelets, LNC, ['777-3', '26515-7'], ['32623-1', '6690-2']],
  [painScore, LNC, ['72514-3', '38208-5'], ['38214-3', '75893-8']],
  [tScore, LNC, ['38267-1'], ['85394-5', '24966-4']],
  [pregnancyTest, LNC, ['2106-3', '2118-8'], ['19080-1', '1988-5']],
  [pregnancyTest, RACE, [], ['2106-3', '2118-8']],
  [advancedImaging, DCM, ['MR', 'CT', 'NM'], ['DX', 'CR', 'US']],
  [spineStudy, LNC, ['24968-0'], ['24627-2']],
  [augmentation, 'http://www.ama-assn.org/go/cpt', ['22513', '22511'], ['22515X', '20982', '72100']],
];

describe.each(CODES)('$id', (group, system, included, neighbours) => {
  test(`of ${system}: ${included.join(', ')}, and not ${neighbours.join(', ')}`, () => {
    expect(included.filter(code => !isIn(group, system, code))).toEqual([]);
    expect(neighbours.filter(code => isIn(group, system, code))).toEqual([]);
  });

  test('in another system a code is not that code', () => {
    expect(included.filter(code => isIn(group, 'http://example.org/local', code))).toEqual([]);
  });
});

describe('words', () => {
  const says = (group: CodeGroup, text: string) => matchGroup({ codings: [], text }, group)?.match;

  test.each([
    [sepsis, 'Sepsis due to E. coli', 'text'],
    [sepsis, 'Asepsis', undefined],
    [sepsis, 'Ruled out sepsis', undefined],
    [sepsis, 'Sepsis has been excluded', undefined],
    [sepsis, 'Family history of sepsis', undefined],
    [radiculopathy, 'Fracture; lumbar radiculopathy', 'text'],
    [neuralCompromise, 'No cord compression or myelopathy', undefined],
    [neuralCompromise, 'Without fever, but cauda equina syndrome', 'text'],
    [vitaminKAntagonists, 'Warfarin Sodium 5 MG Oral Tablet [Jantoven]', 'text'],
    [opioids, 'Oxycodone/acetaminophen 5/325', 'text'],
    [antiplatelets, 'Aspirin-free headache powder', 'text'],
  ] as const)('%o of "%s": %s', (group, text, expected) => {
    expect(says(group, text)).toBe(expected);
  });
});
