import type { Evidence } from '../evidence.ts';
import { quotedText } from '../prose/report-quote.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import type { QuestionContext } from './question-context.ts';
import { imagingWindowHours, reportMentions } from './report-readings.ts';
import type { RuleId } from './rules.ts';

const HEIGHT_KEPT =
  /\b(?:without|no|w\/o)(?:\s\w+){0,3}\s(?:height loss|loss of (?:\w+\s)?height|loss of vertebral body height|compression deformity)\b|\bheights?\s(?:is\s|are\s)?(?:maintained|preserved|kept)\b|\bpreserved\s(?:\w+\s){0,2}heights?\b|\bsans (?:perte de hauteur|tassement)\b|\bhauteurs?\s(?:\w+\s){0,2}conserv[ée]es?\b/i;

/** IND-3: bone injured on imaging, height kept. Both must be said of this level for more than support. */
export function microfractureEvidence(context: QuestionContext): readonly Evidence[] {
  const windowHours = imagingWindowHours(context);
  return reportMentions(context, 'marrow').flatMap(({ level, said, report, fresh, superseded, stands }) => {
    if (level === undefined || level !== context.level || stands !== 'present') return [];
    const heightKept = HEIGHT_KEPT.test(said);
    const [rule, says]: [RuleId, Evidence['says']] = superseded
      ? ['report-superseded', 'history']
      : [heightKept ? 'report-height-kept' : 'report-marrow-signal', fresh ? (heightKept ? 'present' : 'supports') : 'history'];
    return [evidenceOf(report, { rule, says, match: BY_TEXT, value: quotedText(said), windowHours })];
  });
}
