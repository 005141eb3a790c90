import type { QuestionId } from '../../parameter/criteria.ts';
import { doubtOf } from '../evidence/doubted-denial.ts';
import { contestingSigns, positiveCultures } from '../evidence/infection-doubts.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import type { RuleId } from '../evidence/rules.ts';
import type { Evidence } from '../evidence.ts';
import type { ChartSnapshot } from '../snapshot.ts';
import type { Gathered } from './question-rules.ts';

/**
 * The one place where a denial becomes the chart's word: only where nothing in it takes it back (unfinished, remarked on, told, of another
 * day), and nothing else of the chart, of whatever type, speaks for what it denies. A denial that is doubted is not understood; one that is
 * contested stands beside what contests it.
 */
export function grantAbsence(
  question: QuestionId,
  gathered: Gathered,
  context: QuestionContext,
  { resources }: Pick<ChartSnapshot, 'resources'>,
): Gathered {
  if (!gathered.evidence.some(isDenial)) return gathered;
  const judged = gathered.evidence.map(item => {
    const resource = isDenial(item) ? resources.get(item.reference) : undefined;
    const doubt = resource && doubtOf(resource);
    return doubt ? doubted(item, doubt) : item;
  });
  if (!judged.some(isDenial)) return { ...gathered, evidence: judged };
  const beside = BESIDE[question]?.(context) ?? [];
  const signs = contestingSigns(context);
  return { ...gathered, evidence: [...judged, ...beside].map(item => (contests(item, signs) ? { ...item, contests: true } : item)) };
}

const isDenial = ({ says }: Evidence) => says === 'absent';

function doubted(item: Evidence, { rule, said }: NonNullable<ReturnType<typeof doubtOf>>): Evidence {
  const quoted = said === undefined || said === item.value ? [] : [said.slice(0, LONGEST_SAID)];
  return { ...item, says: 'unparseable', rule, value: [item.value, ...quoted].filter(part => part !== undefined).join('; ') || undefined };
}

const LONGEST_SAID = 200;

/** What bears on a question only where it is denied. */
const BESIDE: Partial<Readonly<Record<QuestionId, (context: QuestionContext) => readonly Evidence[]>>> = {
  'CON-ABS-1': positiveCultures,
  'CON-ABS-2': positiveCultures,
};

/** Items that are shown beside a question and are true whether or not it is: they contest no denial. */
const NEUTRAL: readonly RuleId[] = [
  ...(['no-known-allergy', 'no-known-drug-allergy', 'negative-test-encounter', 'pregnancy-hcg-low'] as const),
  ...(['osteoporosis-known', 'osteoporosis-treatment', 't-score', 't-score-low', 'infection-elsewhere', 'earlier-augmentation'] as const),
];

function contests({ says, rule, reference, noHint }: Evidence, signs: ReadonlySet<string>): boolean {
  if (says !== 'supports' || noHint) return false;
  return rule === 'infection-sign' ? signs.has(reference) : !NEUTRAL.some(neutral => neutral === rule);
}
