import { type DicomData, type DicomForm, dicomFile } from './dicom.ts';

const code = (value: string, meaning: string, scheme = 'DCM'): readonly [string, readonly DicomData[]] => [
  'SQ',
  [{ '00080100': ['SH', value], '00080102': ['SH', scheme], '00080104': ['LO', meaning] }],
];

/** A measured value of a report, as TID 300 has it. */
export const num = (concept: string, value: string, unit: string, scheme = 'UCUM'): DicomData => ({
  '0040A010': ['CS', 'CONTAINS'],
  '0040A040': ['CS', 'NUM'],
  '0040A043': code(concept, 'measured'),
  '0040A300': ['SQ', [{ '004008EA': code(unit, unit, scheme), '0040A30A': ['DS', value] }]],
});

export const container = (concept: string, ...content: readonly DicomData[]): DicomData => ({
  '0040A010': ['CS', 'CONTAINS'],
  '0040A040': ['CS', 'CONTAINER'],
  '0040A043': code(concept, 'container'),
  '0040A730': ['SQ', content],
});

/** Totals of one plane, and one run of the tube whose own dose is no total. */
export const PROJECTION: readonly DicomData[] = [
  container('113702', num('113722', '0.00425', 'Gy.m2'), num('113725', '0.31', 'Gy'), num('113730', '384', 's')),
  container('113706', num('122130', '0.0001', 'Gy.m2'), num('113738', '0.01', 'Gy'), num('113725', '9', 'Gy')),
];

export interface ReportedBy extends DicomForm {
  readonly name?: string;
  readonly birthDate?: string;
  readonly id?: string;
  readonly title?: string;
  readonly studyDate?: string;
  readonly more?: DicomData;
}

/** An X-Ray Radiation Dose SR of an invented patient and an invented machine. */
export function doseReportFile(content: readonly DicomData[] = PROJECTION, of: ReportedBy = {}): Uint8Array {
  const { name = 'Osei^Margaret', birthDate = '19510314', id = '00481726', title = '113701', studyDate = '20261122', more = {} } = of;
  return dicomFile(
    {
      '00080016': ['UI', '1.2.840.10008.5.1.4.1.1.88.67'],
      '00080018': ['UI', '1.2.826.0.1.3680043.10.99.1'],
      '00080020': ['DA', studyDate],
      '00080060': ['CS', 'SR'],
      '00080070': ['LO', 'Invented Imaging'],
      '00081090': ['LO', 'C-arm 1'],
      '00100010': ['PN', name],
      '00100020': ['LO', id],
      '00100030': ['DA', birthDate],
      '0040A040': ['CS', 'CONTAINER'],
      '0040A043': code(title, 'X-Ray Radiation Dose Report'),
      '0040A730': ['SQ', content],
      ...more,
    },
    of,
  );
}
