import { type CodeGroup, icd, icdBoth, icdWho, snomed } from './code-group.ts';

const METASTASES = 'metasta*/mets/met';
const SPINE = [
  'spine/vertebra*',
  'the spine/vertebra*',
  'vertebral body/bodies/column',
  'spinal column',
  'thoracic/lumbar/dorsal/thoracolumbar spine/vertebra*',
];
const BONE = ['bone/bones/skeleton', 'the bone/bones/skeleton', 'bone marrow'];

const spread = (places: readonly string[]) => places.map(place => `${METASTASES} to/of/in/involving ${place}`);

/** In the spine by its code. */
export const spinalNeoplasm: CodeGroup<'spinal-neoplasm'> = {
  id: 'spinal-neoplasm',
  include: [icd(['M84.58']), ...icdBoth(['C41.2']), snomed(['94602001'])],
  text: [
    ...spread(SPINE),
    `vertebral/spinal/spine ${METASTASES}`,
    `vertebral body ${METASTASES}`,
    ...SPINE.map(place => `metastatic disease/cancer/carcinoma of/to/in ${place}`),
    ...SPINE.map(place => `malignant neoplasm/tumor/tumour of ${place}`),
    'metastatic spinal disease',
    'metastatic spine disease',
    'chordoma of spine/sacrum',
    ...SPINE.map(place => `lytic/osteolytic/blastic/destructive/malignant/metastatic/neoplastic lesion* of/in ${place}`),
    ...SPINE.map(place => `tumor/tumour/tumors/tumours/neoplasm/plasmacytoma/myeloma/lymphoma of/in ${place}`),
    'lytic/osteolytic/blastic/destructive/malignant/metastatic/neoplastic vertebral/spinal/spine lesion*',
    'vertebral/spinal/spine tumor*/tumour*/neoplasm*/malignancy',
    'lytic/osteolytic/malignant/metastatic vertebra*',
    'metastatic/metastasized/metastasised to spine/vertebra*',
    'metastatic/metastasized/metastasised to the spine/vertebra*',
  ],
};

/** In bone or marrow; where is not said by the code. C41.4 is pelvis, sacrum and coccyx. */
export const boneNeoplasm: CodeGroup<'bone-neoplasm'> = {
  id: 'bone-neoplasm',
  include: [
    icd(['C79.51', 'C79.52']),
    icdWho(['C79.5']),
    ...icdBoth(['C90.0', 'C90.3', 'C41.4']),
    snomed(['94222008', '109989006', '415112005']),
  ],
  exclude: [icd(['C90.01', 'C90.31'])],
  text: [
    ...spread(BONE),
    `bone/bony/osseous/skeletal/sacral ${METASTASES}`,
    `bone marrow ${METASTASES}`,
    ...['multiple myeloma', 'plasma cell myeloma', 'plasmacytoma', 'smoldering myeloma', 'smouldering myeloma'],
    ...BONE.flatMap(place => [`metastatic/metastasized/metastasised to ${place}`, `metastatic disease/cancer/carcinoma to/in/of ${place}`]),
    ...['myeloma', 'lytic bone lesion*', 'osteolytic bone lesion*', 'myelomatous bone disease', 'myeloma bone disease', 'bone malignancy'],
    ...['metastatic bone disease', 'metastatic disease to bone', 'osseous metastatic disease', 'metastatic bone lesion*'],
    ...['secondary malignant neoplasm of bone', 'secondary malignant neoplasm of bone marrow'],
    ...['malignant neoplasm of sacrum', 'malignant neoplasm of pelvic bones sacrum and coccyx', 'sacral chordoma'],
  ],
  placedText: [
    ...['metasta*', 'mets', 'met', 'lytic lesion*', 'osteolytic lesion*', 'blastic lesion*', 'sclerotic lesion*', 'destructive lesion*'],
    ...['myeloma', 'tumor*', 'tumour*', 'neoplas*', 'malignan*', 'lymphoma', 'cancer*', 'carcinoma*', 'neoplastic lesion*'],
  ],
  notText: [
    ...['benign neoplas*', 'neoplastic disease', 'no malignan*'],
    ...['extramedullary plasmacytoma', 'soft tissue plasmacytoma', 'benign tumor*', 'benign tumour*', 'tumor marker*', 'brain tumor*'],
  ],
};

const categories = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `C${String(from + at).padStart(2, '0')}`);

/**
 * A cancer of which nobody says that it is in bone: it may have spread there, and none of it is said to have. C40 and C41 are bone's own,
 * C44 of the skin hardly ever leaves it; Z85 is a cancer that was.
 */
export const knownCancer: CodeGroup<'known-cancer'> = {
  id: 'known-cancer',
  include: icdBoth([
    ...categories(0, 14),
    ...categories(15, 26),
    ...categories(30, 34),
    ...categories(37, 39),
    'C43',
    ...categories(45, 58),
    ...categories(60, 85),
    'C88',
    ...categories(91, 96),
    'Z85',
  ]),
  exclude: [...icdBoth(['C79.5']), icd(['C79.49', 'Z85.828'])],
  text: [
    ...['cancer*', 'carcinoma*', 'adenocarcinoma*', 'malignan*', 'melanoma*', 'sarcoma*', 'lymphoma*', 'leukemia*', 'leukaemia*'],
    ...['metasta*', 'mets', 'neuroblastoma', 'hypernephroma', 'gist'],
  ],
  notText: [
    ...[
      'cancer screening',
      'screening for cancer',
      'basal cell carcinoma*',
      'malignant hyperthermia',
      'malignant hypertension',
      'cancer antigen',
    ],
    ...['malignant hyperpyrexia', 'neuroleptic malignant syndrome', 'carcinoma in situ', 'melanoma in situ', 'cancer phobia'],
  ],
};

/** In remission by its code or its words: shown as past. */
export const neoplasmInRemission: CodeGroup<'neoplasm-in-remission'> = {
  id: 'neoplasm-in-remission',
  include: [icd(['C90.01', 'C90.31'])],
  text: [],
};

/** Benign lesions of the spine by their code. D18.09 is "other sites", the vertebra among them. */
export const benignLesion: CodeGroup<'benign-lesion'> = {
  id: 'benign-lesion',
  include: [icd(['D18.09', 'M85.58', 'M88.1']), ...icdBoth(['D16.6', 'D16.8'])],
  text: [
    'vertebral/spinal/spine hemangioma*/haemangioma*',
    'vertebral body hemangioma*/haemangioma*',
    ...SPINE.flatMap(place => [`hemangioma*/haemangioma* of ${place}`, `benign neoplasm/tumor/tumour of ${place}`]),
    ...['aneurysmal bone cyst of spine', 'aneurysmal bone cyst of vertebra*', 'osteoid osteoma of spine', 'osteoid osteoma of vertebra*'],
    ...[
      'osteoblastoma of spine',
      'osteoblastoma of vertebra*',
      'paget disease of vertebra*',
      'benign tumor of spine',
      'benign tumour of spine',
    ],
    ...['benign neoplasm of pelvic bones sacrum and coccyx'],
  ],
};

/** A haemangioma has its site beside it, or none: a level or a spine there makes it a vertebra's, a liver or a skin makes it none. */
export const haemangiomaSomewhere: CodeGroup<'haemangioma-somewhere'> = {
  id: 'haemangioma-somewhere',
  include: [snomed(['400210000'])],
  text: [],
  anySite: true,
  placedText: ['hemangioma*', 'haemangioma*', 'aneurysmal bone cyst*', 'osteoid osteoma*', 'osteoblastoma*'],
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

/** M40.0 is posture, and stays out. */
export const kyphosis: CodeGroup<'kyphosis'> = {
  id: 'kyphosis',
  include: [...icdBoth(['M40.1', 'M40.2']), snomed(['414564002', '413428007'])],
  exclude: icdBoth(['M40.0']),
  text: ['kyphosis', 'hyperkyphosis', 'kyphoscoliosis', 'kyphotic deformity', 'gibbus', 'gibbus deformity'],
  notText: ['postural kyphosis', 'kyphosis postural', 'postural hyperkyphosis'],
};

/** A gap that does not heal: the pseudoarthrosis of II.A.5. Of which bone SNOMED's concept leaves open. */
export const nonunion: CodeGroup<'nonunion'> = {
  id: 'nonunion',
  include: [snomed(['302941001'])],
  anySite: true,
  text: [
    ...[
      'vertebral nonunion',
      'vertebral pseudarthrosis',
      'vertebral pseudoarthrosis',
      'nonunion of vertebra*',
      'nonunion of vertebral fracture*',
    ],
    ...['intravertebral cleft', 'intravertebral vacuum cleft', 'intravertebral vacuum phenomenon', 'avascular necrosis of vertebra*'],
    ...['kummell', 'kummells', 'kümmell', 'kümmells', 'kuemmell', 'kummel', 'kümmel'],
  ],
  placedText: ['nonunion', 'non union', 'pseudarthrosis', 'pseudoarthrosis', 'ununited'],
};

/** C79.49 is the nearest code to tumour in the epidural space; it says nervous system, not epidural. */
export const epiduralTumour: CodeGroup<'epidural-tumour'> = {
  id: 'epidural-tumour',
  include: [icd(['C79.49'])],
  text: [
    ...['tumor', 'tumour', 'tumors', 'tumours', 'extension', 'mass', 'disease', 'mets', 'metasta*', 'neoplasm'].map(
      word => `epidural ${word}`,
    ),
    ...['epidural tumor extension', 'epidural tumour extension', 'epidural soft tissue extension', 'metastatic epidural', 'mescc', 'mscc'],
    ...['metastatic spinal cord compression', 'malignant spinal cord compression', 'epidural spinal cord compression'],
  ],
};
