// To SNOMED CT: concepts of the Global Patient Set and their descriptions there, none other.
import type { Decision, Group, MapOfCodes, Target } from './map.ts';

const SCT = 'http://snomed.info/sct';
const NOTICE =
  'Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International.';

const vertebrae = (letter: string, from: number, to: number, region: Target): Readonly<Record<string, Decision>> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`${letter}${from + at}`, [region]]));

const region = (code: string, display: string): Target => ({
  code,
  display,
  equivalence: 'wider',
  comment: 'The region that the vertebra is part of: the Global Patient Set has no vertebra by its number.',
});

const LEVELS: Readonly<Record<string, Decision>> = {
  ...vertebrae('C', 2, 7, region('122494005', 'Structure of cervical vertebral column (body structure)')),
  ...vertebrae('T', 1, 12, region('122495006', 'Structure of thoracic vertebral column (body structure)')),
  ...vertebrae('L', 1, 5, region('122496007', 'Structure of lumbar vertebral column (body structure)')),
  sacrum: [{ code: '54735007', display: 'Bone structure of sacrum (body structure)', equivalence: 'equivalent' }],
};
const ALA: Target = {
  code: '54735007',
  display: 'Bone structure of sacrum (body structure)',
  equivalence: 'wider',
  comment: 'The sacrum as a whole: the Global Patient Set has neither its ala nor a side within the concept.',
};

const inexact = (code: string, display: string, comment: string): Target => ({ code, display, equivalence: 'inexact', comment });
const wider = (code: string, display: string, comment: string): Target => ({ code, display, equivalence: 'wider', comment });

const DEFICIT = 'One of them, where it is what happened; it does not say that the deficit stays.';
const BLEEDING = 'A haemorrhage, of whatever weight; an injury of a vessel without one is not meant.';
const CHEST = 'Where it is known which of the two it was; that there were symptoms is not said.';
const BROKEN = 'Where it is known which bone it was; that the procedure broke it is not said.';
const LATER = 'A fracture of a vertebra, of whatever age; where it lies to the treated levels is lost.';

const COMPLICATIONS: Readonly<Record<string, Decision>> = {
  death: [{ code: '419620001', display: 'Death (event)', equivalence: 'equivalent' }],
  'permanent-neurologic-deficit': [
    inexact('90584004', 'Spinal cord injury (disorder)', DEFICIT),
    inexact('60389000', 'Paraplegia (disorder)', DEFICIT),
    inexact('192970008', 'Cauda equina syndrome (disorder)', DEFICIT),
    inexact('71286001', 'Spinal cord compression (disorder)', DEFICIT),
  ],
  'transient-neurologic-deficit': 'The Global Patient Set has no neurological deficit that goes away again.',
  'vascular-injury-or-haemorrhage': [
    inexact('110265006', 'Postoperative hemorrhage (disorder)', BLEEDING),
    inexact('308896002', 'Secondary hemorrhage postprocedure (disorder)', BLEEDING),
  ],
  'pneumothorax-or-haemothorax': [
    inexact('441536000', 'Iatrogenic pneumothorax (disorder)', CHEST),
    inexact('428782008', 'Postoperative hemothorax (disorder)', CHEST),
  ],
  'symptomatic-cement-pulmonary-embolus': [
    wider('59282003', 'Pulmonary embolism (disorder)', 'That it is cement, and that it causes symptoms, is lost.'),
  ],
  'other-pulmonary-embolus': [wider('59282003', 'Pulmonary embolism (disorder)', 'That it is not cement is lost.')],
  infection: [{ code: '33910007', display: 'Postoperative infection (disorder)', equivalence: 'equivalent' }],
  'additional-fracture': [
    inexact('33737001', 'Fracture of rib (disorder)', BROKEN),
    inexact('78516000', 'Fracture of sternum (disorder)', BROKEN),
    inexact('50448004', 'Fracture of vertebral column (disorder)', BROKEN),
  ],
  'symptomatic-cement-leakage': 'The Global Patient Set has no leakage of cement.',
  'transient-pain-increase': 'The Global Patient Set has no pain that grew for a while.',
  'new-fracture-adjacent': [wider('50448004', 'Fracture of vertebral column (disorder)', LATER)],
  'new-fracture-nonadjacent': [wider('50448004', 'Fracture of vertebral column (disorder)', LATER)],
  other: [wider('116224001', 'Complication of procedure (disorder)', 'What it was is in the text.')],
};

const GRADE = 'A grade is of its own system, whose criteria no concept of the Global Patient Set has.';
const grade = (from: string): Group => ({ from, to: SCT, decided: {}, otherwise: GRADE });

export const TO_SNOMED_CT: readonly MapOfCodes[] = [
  {
    id: 'technique-to-snomed-ct',
    name: 'TechniqueToSNOMEDCT',
    title: 'Techniques to SNOMED CT',
    description:
      'That the Global Patient Set of SNOMED CT has no augmentation. A site that is licensed for SNOMED CT adds codings of its own beside ours.',
    sourceSet: 'augmentation-technique',
    groups: [
      {
        from: 'augmentation-technique',
        to: SCT,
        decided: {},
        otherwise:
          'The Global Patient Set has no augmentation of a vertebra; that it is a surgical procedure is said in Procedure.category.',
      },
    ],
  },
  {
    id: 'level-to-snomed-ct',
    name: 'LevelToSNOMEDCT',
    title: 'Levels to SNOMED CT',
    description: 'Regions of the spine and the sacrum, as the Global Patient Set of SNOMED CT has them, for readers that group by region.',
    copyright: NOTICE,
    sourceSet: 'vertebral-level',
    groups: [{ from: 'vertebral-level', to: SCT, decided: { ...LEVELS, 'sacral-ala-left': [ALA], 'sacral-ala-right': [ALA] } }],
  },
  {
    id: 'complication-to-snomed-ct',
    name: 'ComplicationToSNOMEDCT',
    title: 'Complications to SNOMED CT',
    description:
      'Kinds of complication as the Global Patient Set of SNOMED CT has them, with what each loses; of grades it has none. What is mapped to a wider concept is not counted by it.',
    copyright: NOTICE,
    groups: [
      { from: 'complication-kind', to: SCT, decided: COMPLICATIONS },
      grade('sir-2017-grade'),
      grade('sir-a-f-class'),
      grade('cirse-2017-grade'),
      grade('cirse-2026-grade'),
    ],
  },
];
