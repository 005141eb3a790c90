import { type CodeGroup, icd, icdBoth, icdWho, snomed } from './code-group.ts';

/** ICD-10-CM keeps radiculopathy from discs and spondylosis apart from M54.1; all of it is a root in trouble. */
export const radiculopathy: CodeGroup<'radiculopathy'> = {
  id: 'radiculopathy',
  include: [...icdBoth(['M54.1', 'M47.2', 'M51.1', 'M50.1']), snomed(['128196005', '42452002', '2415007', '54404000'])],
  text: [
    ...['radiculopathy', 'radiculopathies', 'polyradiculopathy', 'radiculitis', 'radicular pain', 'radicular symptoms', 'sciatica'],
    ...['lumboischialgia', 'nerve root compression', 'compression of nerve root', 'nerve root impingement', 'pinched nerve in back'],
  ],
};

const CORD = ['spinal cord', 'the spinal cord', 'cord', 'spinal cord structure'];
const COLUMN = ['vertebra*', 'vertebral column', 'spine', 'spinal column', 'nerve*', 'nerve root*'];

/** Cauda equina, cord compression, myelopathy. */
export const neuralCompromise: CodeGroup<'neural-compromise'> = {
  id: 'neural-compromise',
  include: [
    ...icdBoth(['G83.4', 'G99.2', 'M47.1', 'M50.0', 'M51.0', 'G95.9', 'G82.2']),
    icd(['G95.20', 'G95.29']),
    icdWho(['G95.2']),
    snomed(['192970008', '12454008', '71286001', '67437007', '34139004', '202664003', '60389000', '90584004']),
  ],
  text: [
    ...[
      'cauda equina syndrome',
      'cauda equina compression',
      'cauda equina injury',
      'compression of cauda equina',
      'conus medullaris syndrome',
    ],
    ...[
      'spinal cord compression',
      'compression of spinal cord',
      'cord compression',
      'compression of the spinal cord',
      'spinal cord injury',
    ],
    ...['injury of spinal cord', 'cord injury', 'myelopathy', 'paraparesis', 'paraplegia', 'quadriparesis', 'quadriplegia', 'tetraplegia'],
    ...['tetraparesis', 'spinal cord impingement', 'cord impingement', 'conus compression'],
  ],
  notText: [
    ...['vacuolar myelopathy', 'hereditary spastic paraplegia'],
    // Named together, neither is said to be hurt: "injury of spinal cord and/or vertebral column".
    ...CORD.flatMap(cord => COLUMN.flatMap(column => [`injury of ${cord} and or ${column}`, `injury of ${column} and or ${cord}`])),
  ],
};

const LEGS = 'leg*/legs/limb*';
const LOWER = [
  'leg*',
  'lower limb*',
  'lower extremit*',
  'both legs',
  'bilateral leg*',
  'bilateral lower extremit*',
  'bilateral lower limb*',
];
const WEAK = 'weakness/paresis/paralysis/plegia/numbness';
const BLADDER_AND_BOWEL = 'urinary/urine/bladder/bowel/fecal/faecal/stool/sphincter';

/**
 * Signs that a nerve or the cord may be in trouble, whatever else may cause them: weak or paralysed limbs, a bladder or a bowel that does
 * not obey. R33 and R32 are of the bladder, R15 of the bowel; G83.1 is one leg, G82.5 all limbs; M21.37 a dropped foot.
 */
export const neuralSigns: CodeGroup<'neural-signs'> = {
  id: 'neural-signs',
  include: [...icdBoth(['R33', 'R32', 'R15', 'G83.1', 'G83.9', 'N31', 'K59.2']), icd(['G82.5', 'M21.37'])],
  text: [
    ...['foot drop', 'footdrop', 'drop foot', 'saddle anesthesia', 'saddle anaesthesia', 'saddle paresthesia', 'saddle paraesthesia'],
    ...['saddle numbness', 'saddle hypoesthesia', 'perineal numbness', 'perianal numbness'],
    ...LOWER.flatMap(limb => [`${limb} ${WEAK}`, `${WEAK} of ${limb}`, `${WEAK} in ${limb}`, `${WEAK} of the ${limb}`]),
    ...['lower extremity motor weakness', 'motor weakness', 'motor deficit*', 'monoparesis', 'monoplegia', 'diplegia', 'spastic paresis'],
    ...[`paresis/paralysis of ${LEGS}`, 'flaccid paralysis', 'spastic paralysis', 'paralysis', 'paralysed', 'paralyzed', 'paretic'],
    ...['neurological deficit', 'neurologic deficit', 'neurological deficits', 'neurologic deficits', 'focal deficit', 'focal deficits'],
    ...['neurologic compromise', 'neurological compromise', 'neurogenic bladder', 'neurogenic bowel', 'neurogenic claudication'],
    ...[
      `${BLADDER_AND_BOWEL} incontinence`,
      `incontinence of ${BLADDER_AND_BOWEL}`,
      'incontinence',
      'incontinent',
      'bowel and bladder incontinence',
    ],
    ...['urinary retention', 'retention of urine', 'bladder retention', 'acute retention', 'bowel and bladder dysfunction'],
    ...['bladder and bowel dysfunction', 'bladder dysfunction', 'bowel dysfunction', 'loss of bladder control', 'loss of bowel control'],
    ...['loss of sphincter control', 'sphincter dysfunction', 'sphincter disturbance', 'unable to move legs'],
  ],
  notText: [
    ...['facial', 'facial nerve', 'vocal cord', 'vocal fold', 'laryngeal', 'recurrent laryngeal nerve', 'bell', 'bells', "bell's"].map(
      what => `${what} paralysis`,
    ),
    ...['todd', "todd's", 'todds', 'sleep', 'periodic', 'hypokalemic periodic', 'diaphragm*', 'phrenic nerve', 'gaze', 'oculomotor'].map(
      what => `${what} paralysis`,
    ),
    ...['ocular', 'eye', 'erb', "erb's", 'brachial plexus', 'obstetric', 'general'].map(what => `${what} paralysis`),
    ...[
      'paralysis agitans',
      'paralysis of vocal cord*',
      'paralysis of diaphragm',
      'paralysis of face',
      'vocal cord paresis',
      'facial paresis',
    ],
    ...[
      'stress incontinence',
      'stress urinary incontinence',
      'female stress incontinence',
      'genuine stress incontinence',
      'incontinentia pigmenti',
    ],
  ],
};

/** A narrow canal, whatever narrows it. */
export const canalStenosis: CodeGroup<'canal-stenosis'> = {
  id: 'canal-stenosis',
  include: [...icdBoth(['M48.0']), snomed(['76107001', '18347007'])],
  text: [
    ...['spinal stenosis', 'canal stenosis', 'spinal canal stenosis', 'stenosis of spinal canal', 'stenosis of the spinal canal'],
    ...['lumbar stenosis', 'thoracic stenosis', 'lumbar spinal stenosis', 'central stenosis', 'central canal stenosis'],
    ...['lumbar canal stenosis', 'spinal canal narrowing', 'stenosis of lumbar spine', 'stenosis of thoracic spine'],
  ],
};
