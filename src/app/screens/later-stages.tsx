import { ConsentScreen } from './consent/consent.tsx';
import { DayScreen } from './day.tsx';
import { DeliveryKeeper } from './delivery-keeper.tsx';
import { PlanScreen } from './plan.tsx';
import { ProcedureScreen } from './procedure.tsx';
import { ReviewScreen } from './review.tsx';

/** The screens that nobody sees first, and what is sent from them: a chunk of their own, so that the first questions do not wait for it. */
export const laterStages = { ConsentScreen, DayScreen, DeliveryKeeper, PlanScreen, ProcedureScreen, ReviewScreen };

export type LaterStages = typeof laterStages;
