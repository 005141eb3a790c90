import { type CodeGroup, icd, snomed } from './code-group.ts';

/** ICD-10-CM keeps radiculopathy from discs and spondylosis apart from M54.1; all of it is a root in trouble. */
export const radiculopathy: CodeGroup<'radiculopathy'> = {
  id: 'radiculopathy',
  include: [icd(['M54.1', 'M47.2', 'M51.1', 'M50.1']), snomed(['128196005', '42452002', '2415007', '54404000'])],
  text: ['radiculopathy', 'radicular pain', 'sciatica'],
};

/** Cauda equina, cord compression, myelopathy. */
export const neuralCompromise: CodeGroup<'neural-compromise'> = {
  id: 'neural-compromise',
  include: [
    icd(['G83.4', 'G95.20', 'G95.29', 'G99.2', 'M47.1', 'M50.0', 'M51.0', 'G95.9']),
    snomed(['192970008', '12454008', '71286001', '67437007', '34139004', '202664003']),
  ],
  text: [
    'cauda equina syndrome',
    'cauda equina compression',
    'spinal cord compression',
    'cord compression',
    'myelopathy',
    'paraparesis',
    'paraplegia',
  ],
};

/** A narrow canal, whatever narrows it. */
export const canalStenosis: CodeGroup<'canal-stenosis'> = {
  id: 'canal-stenosis',
  include: [icd(['M48.0']), snomed(['76107001', '18347007'])],
  text: ['spinal stenosis', 'canal stenosis', 'spinal canal stenosis'],
};

/** Said of a fragment in a report. */
export const retropulsion: CodeGroup<'retropulsion'> = {
  id: 'retropulsion',
  include: [],
  text: ['retropulsion', 'retropulsed', 'retropulsed fragment', 'bony retropulsion'],
};

/** Said of the canal in a report. */
export const canalEncroachment: CodeGroup<'canal-encroachment'> = {
  id: 'canal-encroachment',
  include: [],
  text: [
    'significant encroachment',
    'severe canal stenosis',
    'severe canal narrowing',
    'canal encroachment',
    'canal compromise',
    'encroachment on the spinal canal',
    'encroaching on the spinal canal',
    'effacement of the thecal sac',
    'thecal sac compression',
    'marked canal narrowing',
  ],
};
