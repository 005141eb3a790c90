import { type CodeGroup, icd, snomed } from './code-group.ts';

/** In the spine by its code. */
export const spinalNeoplasm: CodeGroup<'spinal-neoplasm'> = {
  id: 'spinal-neoplasm',
  include: [icd(['C41.2', 'M84.58']), snomed(['94602001'])],
  text: [
    'vertebral metasta*',
    'spinal metasta*',
    'metastasis to spine',
    'metastases to spine',
    'metastatic disease of spine',
    'metastasis of vertebra*',
  ],
};

/** In bone or marrow; where is not said by the code. C41.4 is pelvis, sacrum and coccyx. */
export const boneNeoplasm: CodeGroup<'bone-neoplasm'> = {
  id: 'bone-neoplasm',
  include: [icd(['C79.51', 'C79.52', 'C90.0', 'C90.3', 'C41.4']), snomed(['94222008', '109989006', '415112005'])],
  exclude: [icd(['C90.01', 'C90.31'])],
  text: [
    'multiple myeloma',
    'plasma cell myeloma',
    'plasmacytoma',
    'bone metasta*',
    'metastasis to bone',
    'metastases to bone',
    'osseous metasta*',
  ],
};

/** In remission by its code: shown as past. */
export const neoplasmInRemission: CodeGroup<'neoplasm-in-remission'> = {
  id: 'neoplasm-in-remission',
  include: [icd(['C90.01', 'C90.31'])],
  text: [],
};

/** Benign lesions of the spine. D18.09 and a bare haemangioma have no site but their body site. */
export const benignLesion: CodeGroup<'benign-lesion'> = {
  id: 'benign-lesion',
  include: [icd(['D18.09', 'D16.6', 'D16.8', 'M85.58', 'M88.1']), snomed(['400210000'])],
  text: [
    'vertebral hemangioma*',
    'vertebral haemangioma*',
    'hemangioma of vertebra*',
    'haemangioma of vertebra*',
    'spinal hemangioma*',
    'spinal haemangioma*',
    'aneurysmal bone cyst of spine',
    'osteoid osteoma of spine',
  ],
};

/** The same in a report of the spine, where the level beside it says that a vertebra is meant. */
export const benignLesionInReport: CodeGroup<'benign-lesion-in-report'> = {
  id: 'benign-lesion-in-report',
  include: [],
  text: [...benignLesion.text, 'hemangioma*', 'haemangioma*', 'aneurysmal bone cyst*', 'osteoid osteoma*', 'osteoblastoma*'],
};

/** Words of a report for a fracture in tumour. "Pathological" alone is not among them: osteoporosis makes such fractures too. */
export const NEOPLASM_WORDS = [
  'lytic lesion*',
  'osteolytic',
  'myeloma',
  'plasmacytoma',
  'metasta*',
  'tumor*',
  'tumour*',
  'neoplas*',
  'malignan*',
];

/** The same of a tumour, in a report of the spine. */
export const neoplasmInReport: CodeGroup<'neoplasm-in-report'> = {
  id: 'neoplasm-in-report',
  include: [],
  text: [
    ...NEOPLASM_WORDS,
    'metastatic',
    'marrow replac*',
    'marrow-replac*',
    'blastic lesion*',
    'osteoblastic',
    'expansile lesion*',
    'destructive lesion*',
  ],
};

/** M40.0 is posture, and stays out. */
export const kyphosis: CodeGroup<'kyphosis'> = {
  id: 'kyphosis',
  include: [icd(['M40.1', 'M40.2']), snomed(['414564002', '413428007'])],
  exclude: [icd(['M40.0'])],
  text: ['kyphosis', 'kyphotic deformity'],
};

/** A gap that does not heal: the pseudoarthrosis of II.A.5. */
export const nonunion: CodeGroup<'nonunion'> = {
  id: 'nonunion',
  include: [snomed(['302941001'])],
  text: ['vertebral nonunion', 'vertebral pseudarthrosis', 'vertebral pseudoarthrosis', 'intravertebral cleft', 'kummell*', 'kümmell*'],
};

/** C79.49 is the nearest code to tumour in the epidural space; it says nervous system, not epidural. */
export const epiduralTumour: CodeGroup<'epidural-tumour'> = {
  id: 'epidural-tumour',
  include: [icd(['C79.49'])],
  text: [
    'epidural tumor',
    'epidural tumour',
    'epidural extension',
    'epidural metasta*',
    'epidural mass',
    'epidural disease',
    'epidural tumor extension',
    'epidural tumour extension',
    'epidural soft tissue extension',
  ],
};
