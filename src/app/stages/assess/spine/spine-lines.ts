import type { SpineLevel, SpineWarning } from '../../../../assessment/assess/spine-view.ts';
import { parseFhirDate } from '../../../../chart/elements/fhir-date.ts';
import type { LevelFinding } from '../../../../chart/evidence.ts';
import { isSacral } from '../../../../parameter/levels.ts';
import { levelFindingInWords } from '../../../../words/level-finding.ts';
import type { FirstWords } from '../../../../words/words.ts';

/** One line of words beside a drawn level. */
export interface SpineLine {
  readonly text: string;
  readonly look: 'chosen' | 'ask' | 'warned' | 'plain';
}

/** How a level is drawn; its words say the same. */
export type SpineLook = 'chosen' | 'suggested' | 'old' | 'plain';

export function spineLook({ plan, findings: [finding] }: SpineLevel): SpineLook {
  if (plan) return 'chosen';
  if (finding?.suggested) return 'suggested';
  return finding?.acuity === 'old' || finding?.acuity === 'healed' ? 'old' : 'plain';
}

/** What stands beside a level on the map: what it is and since when, cement, then what is warned of. */
export function spineLines({ level, plan, findings, cement, warnings }: SpineLevel, words: FirstWords, asOf: Date): readonly SpineLine[] {
  const { spine } = words;
  const lines: SpineLine[] = [];
  const [finding] = findings;
  const open = isSacral(level) ? spine.confirmationOpen : spine.numberOpen;
  if (plan) lines.push({ text: plan.counted ? spine.chosen : spine.line([spine.chosen, open]), look: 'chosen' });
  if (finding) {
    const suggested = finding.suggested && !plan;
    const kind = kindOf(finding, words, suggested);
    const parts = [suggested ? spine.suggested : undefined, kind, since(finding.evidence.date, words, asOf)];
    lines.push({ text: spine.line(parts.filter(part => part !== undefined)), look: suggested ? 'ask' : 'plain' });
  }
  if (cement[0]) lines.push({ text: spine.cement(dateOf(cement[0].date, words)), look: 'plain' });
  // Reasons are owed for another warning, and several contraindications are one word here: the list has them all.
  const kinds = new Set(warnings.map(({ kind }) => kind));
  if (kinds.size > 1) kinds.delete('words-owed');
  for (const kind of kinds) {
    lines.push({ text: spine.warned(spine.warning[kind]), look: 'warned' });
  }
  return lines;
}

/** A warning with all that it says, for the list. */
export function warningWords(warning: SpineWarning, words: FirstWords): string {
  return words.spine.warned(
    warning.kind === 'contraindication' ? words.parameter.criteria[warning.criterion] : words.spine.warning[warning.kind],
  );
}

/** A suggested fracture needs no more words on the map than its age. */
function kindOf(finding: LevelFinding, words: FirstWords, suggested: boolean): string | undefined {
  return suggested && finding.what === 'fracture' ? undefined : levelFindingInWords(finding, words);
}

function since(date: string | undefined, words: FirstWords, asOf: Date): string | undefined {
  return (date === undefined ? undefined : words.chart.age(date, asOf)) ?? dateOf(date, words);
}

/** There is room for a date, and not for whatever a chart may hold in its place: the list has that. */
function dateOf(date: string | undefined, { chart }: FirstWords): string | undefined {
  return date && parseFhirDate(date) ? chart.date(date) : undefined;
}
