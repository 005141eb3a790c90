/**
 * What the practice parameter asks to be recorded, beside the questions of the assessment: the id by which a fact names it, the section where it
 * stands, and what it is about in our own words.
 */
export const REQUIREMENTS = [
  { id: 'FAC-2', section: 'IV.A', about: 'guidance by fluoroscopy or CT' },
  { id: 'FAC-4', section: 'IV.A.2', about: 'images kept for good' },
  { id: 'FAC-6', section: 'IV.A.2', about: 'radiation as low as can be' },
  { id: 'CARE-PRE-11', section: 'IV.C.1.c', about: 'imaging that agrees with the fracture that is treated' },
  { id: 'CARE-INTRA-1', section: 'IV.C.2.a', about: 'verification, marking and time-out' },
  { id: 'CARE-INTRA-4', section: 'IV.C.2.d', about: 'sedation or anaesthesia, and what is monitored under it' },
  { id: 'CARE-INTRA-5', section: 'IV.C.2.d', about: 'somebody whose first task is to monitor' },
  { id: 'CARE-INTRA-6', section: 'IV.C.2.d', about: 'medicines with dose and time' },
  { id: 'CARE-POST-1', section: 'IV.C.3.a', about: 'what was done' },
  { id: 'CARE-POST-2', section: 'IV.C.3.a', about: 'complications at once, or that there were none' },
  { id: 'CARE-POST-3', section: 'IV.C.3.a', about: 'how the patient was at the end' },
  { id: 'CONS-1', section: 'VII.A', about: 'consent by the patient or by a proxy' },
  { id: 'QC-DEF-2', section: 'VII.B', about: 'what makes a complication major' },
  { id: 'QC-DEF-5', section: 'VII.B', about: 'how severe a complication was' },
] as const satisfies readonly { readonly id: string; readonly section: string; readonly about: string }[];

export type RequirementId = (typeof REQUIREMENTS)[number]['id'];
