// To ICD-10-PCS: codes that were confirmed in the tables of fiscal year 2025. Their titles are not included.
import type { Decision, Group, MapOfCodes, Target } from './map.ts';

const PCS = 'http://www.cms.gov/Medicare/Coding/ICD10';

const numbered = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letter}${from + at}`);

const CERVICAL = numbered('C', 2, 7);
const THORACIC = numbered('T', 1, 12);
const LUMBAR = numbered('L', 1, 5);
const SACRAL = ['sacrum', 'sacral-ala-left', 'sacral-ala-right'];

const SUPPLEMENT = 'Supplement with a synthetic substitute, percutaneous, of whatever technique.';
const REPOSITION = 'Reposition, percutaneous; beside the supplement, where the fracture was reduced. It says nothing of how.';
const DESTRUCTION = 'Destruction, percutaneous, of whatever energy: the ablation alone. The augmentation has a code of its own.';

const supplement = (code: string, levels: readonly string[]): Target => ({ code, equivalence: 'wider', comment: SUPPLEMENT, levels });
const reposition = (code: string, levels: readonly string[]): Target => ({ code, equivalence: 'inexact', comment: REPOSITION, levels });
const destruction = (code: string, levels: readonly string[]): Target => ({ code, equivalence: 'inexact', comment: DESTRUCTION, levels });

const CEMENT: readonly Target[] = [supplement('0PU33JZ', CERVICAL), supplement('0PU43JZ', THORACIC), supplement('0QU03JZ', LUMBAR)];
const CAVITY: readonly Target[] = [
  ...CEMENT,
  reposition('0PS33ZZ', CERVICAL),
  reposition('0PS43ZZ', THORACIC),
  reposition('0QS03ZZ', LUMBAR),
];

const TECHNIQUES: Readonly<Record<string, Decision>> = {
  vertebroplasty: CEMENT,
  'balloon-kyphoplasty': CAVITY,
  'non-balloon-kyphoplasty': CAVITY,
  sacroplasty: [{ code: '0QU13JZ', equivalence: 'wider', comment: SUPPLEMENT }],
  'rfa-adjunct': [
    destruction('0P533ZZ', CERVICAL),
    destruction('0P543ZZ', THORACIC),
    destruction('0Q503ZZ', LUMBAR),
    destruction('0Q513ZZ', SACRAL),
  ],
  'implant-assisted': 'The codes of new technology for implants change from year to year, and none was confirmed in the tables.',
  other: 'A technique without a code of its own has no code elsewhere: its name is in the text.',
};

const ofProcedures = 'ICD-10-PCS classifies procedures;';
const noneOf = (from: string, otherwise: string): Group => ({ from, to: PCS, decided: {}, otherwise });
const COMPLICATION = `${ofProcedures} a complication has no code there.`;
const GRADE = `${ofProcedures} a grade of severity has no code there.`;

export const TO_ICD_10_PCS: readonly MapOfCodes[] = [
  {
    id: 'technique-to-icd-10-pcs',
    name: 'TechniqueToICD10PCS',
    title: 'Techniques to ICD-10-PCS',
    description:
      'What ICD-10-PCS has for a technique at a level. It classifies what was done to a body part by which approach, not the technique, so that no code stands for one of ours alone; a level decides which applies. No coder is replaced by it.',
    sourceSet: 'augmentation-technique',
    groups: [{ from: 'augmentation-technique', to: PCS, decided: TECHNIQUES }],
  },
  {
    id: 'level-to-icd-10-pcs',
    name: 'LevelToICD10PCS',
    title: 'Levels to ICD-10-PCS',
    description:
      'That ICD-10-PCS has no code for a level: the region is a character within the code of a procedure, and its number is not said.',
    sourceSet: 'vertebral-level',
    groups: [
      noneOf(
        'vertebral-level',
        'The body part is a character within the code of a procedure, a region for all of its vertebrae: see the map of techniques.',
      ),
    ],
  },
  {
    id: 'complication-to-icd-10-pcs',
    name: 'ComplicationToICD10PCS',
    title: 'Complications to ICD-10-PCS',
    description: 'That ICD-10-PCS has no code for a complication or its grade: it classifies procedures.',
    groups: [
      noneOf('complication-kind', COMPLICATION),
      noneOf('sir-2017-grade', GRADE),
      noneOf('sir-a-f-class', GRADE),
      noneOf('cirse-2017-grade', GRADE),
      noneOf('cirse-2026-grade', GRADE),
    ],
  },
];
