import { date } from './chart-date.ts';

/** What a site's record of its operators says beside a case: `technique` as it stands within a sentence. */
export const siteRemarkWords = {
  nobody: (technique: string) => `This site has recorded privileges for ${technique} of no operator.`,
  'not-listed': (name: string) => `This site’s record of operators does not name ${name}.`,
  'non-physician': (name: string) => `This site has recorded ${name} as a non-physician radiology provider.`,
  'in-part': (name: string) => `Qualifications of ${name} are recorded in part.`,
  'all-ended': (name: string, on: string) => `What this site has recorded of ${name} held until ${date(on)}.`,
  'not-recorded': (name: string, technique: string) => `This site has recorded no privileges for ${technique} of ${name}.`,
  ended: (name: string, technique: string, on: string) => `Recorded privileges of ${name} for ${technique} ended on ${date(on)}.`,
  'begins-later': (name: string, technique: string, on: string) =>
    `Privileges of ${name} for ${technique} are recorded from ${date(on)} on.`,
  /** Section III.C of the parameter. */
  operatorNoPhysician: 'The practice parameter leaves the part of the primary operator to physicians. A word is asked for at Review.',
  /** What a site has recorded of the place, as it stands within a sentence. */
  atHand: {
    'FAC-7.ct': 'CT',
    'FAC-7.mr': 'MR',
    'FAC-9.surgical': 'surgery for a complication',
    'FAC-9.interventional': 'intervention for a complication',
    'FAC-9.medical': 'medical and emergency care',
  },
  recordedAtHand: (what: string) => `This site has recorded as at hand at once: ${what}.`,
  recordedNotAtHand: (what: string) => `Recorded as not at hand at once: ${what}.`,
  place: 'What is recorded (opens in a new tab)',
} as const;
