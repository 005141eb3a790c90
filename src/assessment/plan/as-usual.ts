import type { UsualConfig } from '../../site/site-config.ts';
import type { CaseAction } from '../case/action.ts';
import type { Case, LevelPlan, Plan } from '../case/case.ts';

/** What would be planned as is usual at a site: only what nobody has answered yet, and what the site has said. */
export interface UsualPlan {
  readonly levels: readonly LevelPlan['level'][];
  readonly technique: LevelPlan['technique'];
  readonly plan: Partial<Pick<Plan, 'guidance' | 'injectate' | 'sedation'>>;
}

/** Undefined: nothing is open that the site has a usual answer for. */
export function usualPlan({ levels, plan }: Case, usual: UsualConfig): UsualPlan | undefined {
  const open = usual.technique === undefined ? [] : levels.filter(({ technique }) => technique === undefined).map(({ level }) => level);
  const { guidance, injectate, sedation } = plan;
  const change = {
    ...(guidance === undefined && usual.guidance !== undefined ? { guidance: usual.guidance } : {}),
    ...(injectate === undefined && usual.injectate !== undefined ? { injectate: usual.injectate } : {}),
    ...(sedation === undefined && usual.sedation !== undefined ? { sedation: usual.sedation } : {}),
  };
  if (open.length === 0 && Object.keys(change).length === 0) return undefined;
  return { levels: open, technique: open.length === 0 ? undefined : usual.technique, plan: change };
}

/** The acts of "as usual here", for one deliberate click. */
export function planAsUsual({ levels, technique, plan }: UsualPlan): readonly CaseAction[] {
  return [...levels.map((level): CaseAction => ({ type: 'plan-level', level, change: { technique } })), { type: 'plan', change: plan }];
}
