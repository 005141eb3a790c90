import type { OperationOutcomeIssue } from '../resource.ts';

/**
 * What a remark that came with an answer means for it. `caveat`: said of nearly every answer, and of no one in particular. `empty`: there is
 * nothing to find. `ignored`: a parameter was not heeded, so that more came than was asked for. `lost`: something is missing. `expired`: it is
 * missing because the pages of this search are kept no more.
 */
export type RemarkMeaning = 'caveat' | 'empty' | 'ignored' | 'lost' | 'expired';

/**
 * Epic's own codes (OperationOutcome.issue.details), one code system an installation: Epic on FHIR, "Troubleshooting", error codes. What is
 * not listed here is taken for what its severity and its FHIR code say.
 */
export const EPIC_SYSTEM = /^(?:urn:oid:)?1\.2\.840\.114350\.(?:\d+\.)*657369$/;

export const EPIC_CODES: ReadonlyMap<string, RemarkMeaning> = new Map([
  /** Nothing is documented, or nothing fits the search. */
  ['4101', 'empty'],
  /** The whole record may hold more than this user is shown. */
  ['4119', 'caveat'],
  /** A parameter that it does not know, left aside. */
  ['4122', 'ignored'],
  ['59100', 'ignored'],
  /** The paging session has ended. */
  ['4113', 'expired'],
  /** This user may not ask for this. */
  ['4118', 'lost'],
  /** More than a hundred results. */
  ['4127', 'lost'],
  /** Break-the-glass: of an encounter, of the patient. */
  ['4130', 'lost'],
  ['4131', 'lost'],
  /** Hidden by break-the-glass. */
  ['4134', 'lost'],
  /** Asked too often today; to be asked later. */
  ['4135', 'lost'],
  ['59133', 'lost'],
  /** A kind of the type that this app was not granted, left out. */
  ['59204', 'lost'],
]);

/**
 * FHIR's own codes by which a part of the answer did not come, whatever severity they are sent with (R4, IssueType: security, transient and
 * what says that not all was returned).
 */
export const LOSSES: readonly OperationOutcomeIssue['code'][] = [
  'suppressed',
  'incomplete',
  'security',
  'login',
  'unknown',
  'expired',
  'forbidden',
  'transient',
  'lock-error',
  'no-store',
  'exception',
  'timeout',
  'throttled',
  'too-costly',
  'too-long',
];

/** By which a parameter is not taken. */
export const PARAMETER_REFUSALS: readonly OperationOutcomeIssue['code'][] = [
  'not-supported',
  'invalid',
  'value',
  'code-invalid',
  'processing',
  'structure',
  'informational',
];

/** Words by which a remark that calls itself information tells of a loss after all. Ours. */
export const LOSS_WORDS = new RegExp(
  [
    String.raw`\b(?:withh[eo]ld|hidden|masked|redacted|suppressed|omitted|excluded|truncated|incomplete|restricted|unavailable)\b`,
    String.raw`\b(?:not (?:been )?(?:included|returned|shown|authori[sz]ed|allowed|available|all|complete)|left out|cut off|timed out|no access)\b`,
    String.raw`\b(?:only the first|limited to|maximum (?:number )?(?:of|reached)|more results|partial(?:ly)?|exceed(?:s|ed)?|could not|failed)\b`,
  ].join('|'),
  'i',
);
