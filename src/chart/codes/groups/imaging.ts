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

const pcs = (codes: readonly string[]) => ({ system: SYSTEM.icd10pcs, codes, source: SOURCE.pcs });

/** An earlier augmentation: names, payers' numbers, LOINC report codes, and the percutaneous supplement of bone in ICD-10-PCS. */
export const augmentation: CodeGroup<'augmentation'> = {
  id: 'augmentation',
  include: [
    { system: SYSTEM.cpt, codes: ['22510', '22511', '22512', '22513', '22514', '22515', '0200T', '0201T'], source: SOURCE.cms },
    pcs(['0PU33JZ', '0PU43JZ', '0QU03JZ', '0QU13JZ', 'XNU0356', 'XNU4356']),
    loinc(['35936-4', '70925-3', '70924-6', '70923-8', '72553-1', '72552-3', '35933-1', '35935-6', '35934-9']),
  ],
  text: ['vertebroplasty', 'kyphoplasty', 'sacroplasty', 'vertebral augmentation', 'spinejack', 'cement augmentation'],
};

/** A vertebra or the sacrum set right by percutaneous means. That cement was left there is said only by a supplement of the same day. */
export const boneReposition: CodeGroup<'bone-reposition'> = {
  id: 'bone-reposition',
  include: [pcs(['0PS33ZZ', '0PS43ZZ', '0QS03ZZ', '0QS13ZZ'])],
  text: [],
};

/** Tissue of a vertebra or the sacrum destroyed through a needle: ablation. No cement is in it. */
export const boneDestruction: CodeGroup<'bone-destruction'> = {
  id: 'bone-destruction',
  include: [pcs(['0P533ZZ', '0P543ZZ', '0Q503ZZ', '0Q513ZZ'])],
  text: [
    ...['ablation/cryoablation of vertebra*', 'ablation/cryoablation of spine/sacrum', 'vertebral/spinal/spine/sacral ablation'],
    ...['vertebral/spinal/spine/sacral cryoablation', 'vertebral body ablation', 'vertebral radiofrequency ablation'],
    ...['radiofrequency ablation of spinal/vertebral/spine tumor/tumour/metasta*/lesion*', 'spinal/vertebral tumor/tumour ablation'],
  ],
  notText: ['basivertebral nerve ablation', 'medial branch ablation', 'facet ablation', 'nerve ablation'],
};

/** Bone of a vertebra taken through a needle, to look at. */
export const boneBiopsy: CodeGroup<'bone-biopsy'> = {
  id: 'bone-biopsy',
  include: [pcs(['0PB43ZX', '0QB03ZX'])],
  text: [
    ...['biopsy of vertebra*', 'biopsy of spine/sacrum', 'biopsy of vertebral body', 'vertebral/spinal/spine/sacral biopsy'],
    ...['vertebral body biopsy', 'biopsy of thoracic/lumbar vertebra*', 'spine bone biopsy', 'vertebral bone biopsy'],
  ],
};

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
