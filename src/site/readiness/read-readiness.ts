import { isJsonObject } from '../../plain/json-object.ts';
import { keeping } from '../../plain/memo.ts';
import type { SiteProblem } from '../section.ts';
import type { SiteConfig } from '../site-config.ts';
import { checklistOf } from './read-checklist.ts';
import { operatorsOf } from './read-operators.ts';
import type { SiteReadiness } from './readiness-config.ts';

export interface ReadReadiness {
  readonly readiness: SiteReadiness;
  /** What could not be used, and is left out of it. */
  readonly problems: readonly SiteProblem[];
}

/** What `config.json` records of place and people. Beside the rest of it, and later: a slip here keeps nobody from a patient. */
export const readReadiness = keeping(({ unread }: Pick<SiteConfig, 'unread'>): ReadReadiness => {
  const problems: SiteProblem[] = [];
  const note = (problem: SiteProblem) => void problems.push(problem);
  const { facility, operators } = isJsonObject(unread) ? unread : {};
  const checklist = isJsonObject(facility) ? facility.checklist : undefined;
  return { readiness: { checklist: checklistOf(checklist, note), operators: operatorsOf(operators, note) }, problems };
});
