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
  notText: ['vacuolar myelopathy', 'hereditary spastic paraplegia'],
};

/** Signs that a nerve or the cord may be in trouble, whatever else may cause them. */
export const neuralSigns: CodeGroup<'neural-signs'> = {
  id: 'neural-signs',
  include: [],
  text: [
    ...['foot drop', 'footdrop', 'saddle anesthesia', 'saddle anaesthesia', 'saddle paresthesia', 'saddle paraesthesia', 'leg weakness'],
    ...['lower extremity weakness', 'lower limb weakness', 'weakness of both legs', 'weakness of lower limb*', 'weakness of leg*'],
    ...['bilateral leg weakness', 'neurological deficit', 'neurologic deficit', 'neurologic compromise', 'neurological compromise'],
    ...['neurogenic bladder', 'neurogenic bowel', 'neurogenic claudication', 'bowel and bladder incontinence', 'loss of bladder control'],
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

/** Said of a fragment in a report. */
export const retropulsion: CodeGroup<'retropulsion'> = {
  id: 'retropulsion',
  include: [],
  text: ['retropulsion', 'retropulsed', 'retropulsed fragment', 'bony retropulsion', 'retropulsed bone'],
};

/** Said of the canal in a report. */
export const canalEncroachment: CodeGroup<'canal-encroachment'> = {
  id: 'canal-encroachment',
  include: [],
  text: [
    'significant encroachment',
    'severe canal stenosis',
    'severe canal narrowing',
    'severe spinal canal narrowing',
    'severe spinal canal stenosis',
    'canal encroachment',
    'canal compromise',
    'encroachment on the spinal canal',
    'encroaching on the spinal canal',
    'encroachment upon the spinal canal',
    'effacement of the thecal sac',
    'thecal sac compression',
    'compression of the thecal sac',
    'marked canal narrowing',
    'marked canal stenosis',
  ],
};
