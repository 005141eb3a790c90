import { type CodeGroup, loinc, snomed } from './code-group.ts';
import { pregnancyStatus, pregnancyTest, quantitativeHcg } from './pregnancy.ts';

/** Not among them: PT in seconds (5902-2), PT ratio (5894-1), INR after heparin neutralisation (52129-4). */
export const inr: CodeGroup<'inr'> = { id: 'inr', include: [loinc(['6301-6', '34714-6', '38875-1', '46418-0', '61189-7'])], text: [] };

export const platelets: CodeGroup<'platelets'> = {
  id: 'platelets',
  include: [loinc(['777-3', '26515-7', '778-1', '49497-1', '13056-7'])],
  text: [],
};

/** Pain now, as a number from 0 to 10. */
export const painScore: CodeGroup<'pain-score'> = {
  id: 'pain-score',
  include: [loinc(['72514-3', '38208-5']), snomed(['225908003'])],
  text: [],
};

/** Pain on other scales or over other times: never taken for a number from 0 to 10 now. 38214-3 is often in millimetres. */
export const otherPainScale: CodeGroup<'other-pain-scale'> = {
  id: 'other-pain-scale',
  include: [loinc(['38214-3', '38221-8', '75893-8', '72350-2'])],
  text: [],
};

/** Answers of 72514-3 by their number. LA6113-0 is 2, printed as "2 or more". */
export const PAIN_ANSWERS: Readonly<Record<string, number>> = {
  'LA6111-4': 0,
  'LA6112-2': 1,
  'LA6113-0': 2,
  'LA6114-8': 3,
  'LA6115-5': 4,
  'LA10137-0': 5,
  'LA10138-8': 6,
  'LA10139-6': 7,
  'LA10140-4': 8,
  'LA10141-2': 9,
  'LA13942-0': 10,
};

/** T-scores; Z-scores and densities have other codes. */
export const tScore: CodeGroup<'t-score'> = {
  id: 't-score',
  include: [loinc(['38267-1', '38264-8', '80946-7', '80945-9', '38263-0', '80948-3', '80947-5', '38265-5', '80944-2', '80943-4'])],
  text: [],
};

/** Every Observation that a question can use; the search asks for these alone. */
export const OBSERVATION_GROUPS = [
  inr,
  platelets,
  painScore,
  otherPainScale,
  pregnancyStatus,
  pregnancyTest,
  quantitativeHcg,
  tScore,
] as const;
