import { WhyAsked } from '../parts/why/why-asked.tsx';
import { SideBySide } from '../together/side-by-side.tsx';
import { LeakageRiskLine } from './assess/findings/leakage-risk-line.tsx';
import { PatientFindings } from './assess/findings/patient-findings.tsx';
import { ConsentScreen } from './consent/consent.tsx';
import { DayScreen } from './day/day.tsx';
import { FollowUpScreen } from './follow-up/follow-up.tsx';
import { OnlyInCase } from './only-in-case.tsx';
import { PlanScreen } from './plan/plan.tsx';
import { ProcedureScreen } from './procedure/procedure.tsx';
import { RecoverScreen } from './recover/recover.tsx';
import { DeliveryKeeper } from './review/delivery-keeper.tsx';
import { ReviewScreen } from './review/review.tsx';

/** The screens that nobody sees first, and what is sent from them: a chunk of their own, so that the first questions do not wait for it. */
export const laterStages = {
  ConsentScreen,
  DayScreen,
  DeliveryKeeper,
  OnlyInCase,
  FollowUpScreen,
  LeakageRiskLine,
  PatientFindings,
  PlanScreen,
  ProcedureScreen,
  RecoverScreen,
  ReviewScreen,
  SideBySide,
  WhyAsked,
};
