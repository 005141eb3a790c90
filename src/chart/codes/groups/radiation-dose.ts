import { type CodeGroup, loinc, SOURCE, SYSTEM } from './code-group.ts';

/** DICOM's own codes; 113738, a dose of one exposure, is not the total and is not here, nor is LOINC 80991-3, which does not say which dose. */
const dose = <Id extends string>(id: Id, codes: readonly string[], also: CodeGroup['include'] = []): CodeGroup<Id> => ({
  id,
  include: [{ system: SYSTEM.dicom, codes, source: SOURCE.dicom }, ...also],
  text: [],
});

/** A document of the exposure: its doses are its components. */
export const exposureDocument: CodeGroup<'exposure-document'> = { id: 'exposure-document', include: [loinc(['73569-6'])], text: [] };

/** Total, then fluoroscopy's and acquisition's part of it. */
export const doseAreaProduct = dose('dose-area-product', ['113722']);
export const partialDoseAreaProduct = dose('partial-dose-area-product', ['113726', '113727']);
/** Cumulative reference air kerma. */
export const referenceAirKerma = dose('reference-air-kerma', ['113725']);
export const fluoroscopyTime = dose('fluoroscopy-time', ['113730'], [loinc(['80990-5'])]);
export const frameCount = dose('frame-count', ['113731']);
export const doseLengthProduct = dose('dose-length-product', ['113813']);
