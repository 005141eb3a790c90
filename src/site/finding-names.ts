/** What a report can find that bears on a question of the assessment. `reportWords` of `config.json` names one for each phrase. */
export const FINDING_NAMES = [
  'fracture',
  'marrow',
  'retropulsion',
  'infection',
  'access-infection',
  'tumour',
  'benign-lesion',
  'epidural-tumour',
  'encroachment',
  'neural-compromise',
  'cement',
  'progress',
] as const;

export type FindingName = (typeof FINDING_NAMES)[number];
