import { PLACE_GROUPS, type PlaceItemId } from '../../site/readiness/place-items.ts';
import type { ChecklistEntry } from '../../site/readiness/readiness-config.ts';
import { answerKey } from '../case/answer-key.ts';
import type { Case, LevelPlan } from '../case/case.ts';

/** What makes CT and MR at hand more than a matter of course (section IV.A.3): lytic metastasis, or a canal that is narrowed already. */
const RAISING = ['IND-2', 'CON-REL-2.retropulsion', 'CON-REL-3.encroachment'] as const;

/** Levels at which something that was answered raises it, head to sacrum. */
export function raisesPromptImaging({ levels, answers }: Case): readonly LevelPlan['level'][] {
  return levels
    .map(({ level }) => level)
    .filter(level => RAISING.some(question => answers[answerKey(question, level)]?.value === 'present'));
}

const RESCUE: readonly PlaceItemId[] = PLACE_GROUPS.rescue.filter(item => item.startsWith('FAC-9.'));

/** Whether the site has said for every case that help is at hand; where it has not, a plan asks. */
export function siteHasRescue(checklist: readonly ChecklistEntry[]): boolean {
  return RESCUE.every(item => checklist.some(entry => entry.item === item && entry.is === 'met'));
}
