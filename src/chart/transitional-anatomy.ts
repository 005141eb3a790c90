import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { TRANSITIONAL_WORDS } from './groups/imaging.ts';
import type { QuestionContext } from './question-context.ts';
import { quoted, reportMentions } from './report-evidence.ts';
import { phraseMatcher } from './text.ts';

const says = phraseMatcher(TRANSITIONAL_WORDS, 'past-too');
const saysTransitional = (clause: string): boolean => says(clause) !== undefined;

/** Vertebrae of another number or shape than usual. It concerns every level and does not age: the bones stay as they are. */
export function transitionalAnatomy(context: QuestionContext): readonly Evidence[] {
  return reportMentions(context, saysTransitional).map(mention =>
    evidenceOf(mention.report, { rule: 'transitional-anatomy', says: 'supports', match: BY_TEXT, value: quoted(mention) }),
  );
}
