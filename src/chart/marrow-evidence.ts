import type { Evidence } from './evidence.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { HOURS_PER_DAY, type QuestionContext } from './question-context.ts';
import { reportMentions } from './report-evidence.ts';
import { quotedText } from './report-quote.ts';
import type { RuleId } from './rules.ts';
import { phraseMatcher } from './text.ts';

const saysMarrow = phraseMatcher([
  'edema',
  'oedema',
  'marrow signal',
  'stir hyperintens*',
  'stir signal',
  'high stir',
  'bright on stir',
  'increased uptake',
  'intense uptake',
  'increased tracer uptake',
  'increased radiotracer uptake',
  'intense tracer uptake',
  'intense radiotracer uptake',
  'microfracture*',
  'bone bruise',
  'contusion',
]);
const HEIGHT_KEPT =
  /\b(?:without|no)(?:\s\w+){0,3}\s(?:height loss|loss of (?:\w+\s)?height|loss of vertebral body height|compression deformity)\b|\bheights?\s(?:is\s|are\s)?(?:maintained|preserved|kept)\b|\bpreserved\s(?:\w+\s){0,2}heights?\b/i;

/** True where a clause says that marrow is injured. Changes beside a disc are none such. */
export const assertsMarrow = (clause: string): boolean =>
  saysMarrow(clause) !== undefined && !/\bmodic\b|\bsoft tissue (?:o?edema)\b/i.test(clause);

/** IND-3: bone injured on imaging, height kept. Both must be said of this level for more than support. */
export function microfractureEvidence(context: QuestionContext): readonly Evidence[] {
  const windowHours = context.windows.imagingDays * HOURS_PER_DAY;
  return reportMentions(context, assertsMarrow).flatMap(({ level, said, report, fresh, superseded }) => {
    if (level === undefined || level !== context.level) return [];
    const heightKept = HEIGHT_KEPT.test(said);
    const [rule, says]: [RuleId, Evidence['says']] = superseded
      ? ['report-superseded', 'history']
      : [heightKept ? 'report-height-kept' : 'report-marrow-signal', fresh ? (heightKept ? 'present' : 'supports') : 'history'];
    return [evidenceOf(report, { rule, says, match: BY_TEXT, value: quotedText(said), windowHours })];
  });
}
