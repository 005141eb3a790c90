import { type CodeGroup, loinc } from './code-group.ts';

/** Documents that hold a report of pictures. */
export const imagingDocument: CodeGroup<'imaging-document'> = {
  id: 'imaging-document',
  include: [loinc(['18748-4', '68604-8', '18782-3', '19005-8'])],
  text: [
    ...['radiology', 'radiological', 'radiologist', 'imaging', 'diagnostic imaging', 'x ray*', 'xray*', 'xr', 'radiograph*', 'roentgen*'],
    ...['mri', 'mr', 'mri*', 'magnetic resonance', 'ct', 'cat scan', 'computed tomography', 'tomograph*', 'pet*', 'spect*', 'scintigra*'],
    ...['bone scan', 'nuclear medicine', 'fluoroscop*', 'irm', 'scanner', 'radiographie', 'röntgen*', 'resonancia'],
  ],
  notText: ['imaging order', 'imaging request', 'imaging referral', 'imaging consent', 'imaging appointment'],
};

/** Observations whose value is the text of a report, or a part of it: what was seen, and what it amounts to. */
export const imagingNarrative: CodeGroup<'imaging-narrative'> = {
  id: 'imaging-narrative',
  include: [loinc(['18782-3', '19005-8'])],
  text: [
    'radiology study observation',
    'radiology impression',
    'radiology findings',
    'imaging impression',
    'imaging findings',
    'radiology report',
  ],
};
