import type { Case, Complication } from '../case/case.ts';
import { asksForRelation } from '../values/found-later.ts';

/** When the procedure was, for what came after it. */
export const performedOn = ({ procedure }: Pick<Case, 'procedure'>): string | undefined =>
  procedure.performedEnd ?? procedure.performedStart;

/** Whether somebody is asked how a complication relates to the procedure. */
export const isRelationAsked = (complication: Complication, current: Pick<Case, 'procedure'>): boolean =>
  asksForRelation(complication, performedOn(current));
