import { ConsentScreen } from './consent/consent.tsx';
import { DayScreen } from './day.tsx';
import { PlanScreen } from './plan.tsx';
import { ProcedureScreen } from './procedure.tsx';
import { ReviewScreen } from './review.tsx';

/** The screens that nobody sees first: a chunk of their own, so that the first questions do not wait for them. */
export const laterStages = { ConsentScreen, DayScreen, PlanScreen, ProcedureScreen, ReviewScreen };

export type LaterStages = typeof laterStages;
