import type { Case, Complication } from '../case/case.ts';
import { asksForRelation } from '../values/found-later.ts';
import { doneAt } from '../values/when-done.ts';

/** Whether somebody is asked how a complication relates to the procedure. */
export const isRelationAsked = (complication: Complication, current: Pick<Case, 'procedure'>): boolean =>
  asksForRelation(complication, doneAt(current.procedure));
