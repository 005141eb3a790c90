import { type CodeGroup, loinc, SOURCE, SYSTEM } from './code-group.ts';

/** MR, CT and nuclear imaging; the parameter does not list which count as advanced. */
export const advancedImaging: CodeGroup<'advanced-imaging'> = {
  id: 'advanced-imaging',
  include: [{ system: SYSTEM.dicom, codes: ['MR', 'CT', 'NM', 'PT'], source: SOURCE.dicom }],
  text: [],
};

/** Studies of the spine by their order or report code; 25031-6 is of every bone. */
export const spineStudy: CodeGroup<'spine-study'> = {
  id: 'spine-study',
  include: [loinc(['24980-5', '24968-0', '36060-2', '24978-9', '24963-1', '36058-6', '25031-6'])],
  text: ['spine', 'thoracic spine', 'lumbar spine', 'cervical spine', 'thoracolumbar', 'lumbosacral', 'sacrum', 'vertebra*', 'spinal'],
};

/** Words for a vertebra that gave way, in a report. */
export const FRACTURE_WORDS = [
  'fracture*',
  'compression deformity',
  'compression deformities',
  'vertebral collapse',
  'wedge deformity',
  'wedging',
];

/** An earlier augmentation: names, payers' numbers, LOINC report codes, and the percutaneous supplement of bone in ICD-10-PCS. */
export const augmentation: CodeGroup<'augmentation'> = {
  id: 'augmentation',
  include: [
    { system: SYSTEM.cpt, codes: ['22510', '22511', '22512', '22513', '22514', '22515', '0200T', '0201T'], source: SOURCE.cms },
    { system: SYSTEM.icd10pcs, codes: ['0QU03JZ', '0QU13JZ', 'XNU0356', 'XNU4356'], source: SOURCE.cms },
    loinc(['35936-4', '70925-3', '70924-6', '70923-8', '72553-1', '72552-3', '35933-1', '35935-6', '35934-9']),
  ],
  text: ['vertebroplasty', 'kyphoplasty', 'sacroplasty', 'vertebral augmentation', 'spinejack', 'cement augmentation'],
};

/** Words for cement that is in place, beside the names of the operation. */
export const PLACED_CEMENT_WORDS = [
  'cement',
  'bone cement',
  'cemented',
  'pmma',
  'polymethylmethacrylate',
  'methylmethacrylate',
  'augmented',
];

/** Words for vertebrae whose number is in doubt: lumbarised S1, sacralised L5, a rib too many or too few. */
export const TRANSITIONAL_WORDS = [
  'transitional anatomy',
  'transitional lumbosacral',
  'transitional vertebra*',
  'transitional segment*',
  'lumbosacral transition',
  'lumbosacral transitional',
  'lumbarised',
  'lumbarized',
  'lumbarisation',
  'lumbarization',
  'sacralised',
  'sacralized',
  'sacralisation',
  'sacralization',
  'six lumbar',
  'supernumerary vertebra*',
  'l6',
  't13',
  '13 ribs',
  'thirteen ribs',
  '13 rib-bearing',
  '13 pairs of ribs',
  'thirteen pairs of ribs',
  '11 ribs',
  'eleven ribs',
  '11 rib-bearing',
  '11 pairs of ribs',
  'eleven pairs of ribs',
  'lumbar rib*',
  'rudimentary rib*',
  'hypoplastic rib*',
  'rudimentary disc',
  'rudimentary disk',
  'castellvi',
  'four lumbar',
  '4 lumbar-type',
  '6 lumbar',
  '6 lumbar-type',
  'six non-rib-bearing',
  'four non-rib-bearing',
];
