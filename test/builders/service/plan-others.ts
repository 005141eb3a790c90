import { Draw } from './draw.ts';
import type { PatientPlan } from './plan.ts';
import type { Frame } from './plan-patient.ts';

/** What is beside the patient's own records and is not ours, as many as is drawn. */
export function othersOf({ parameters: { mess }, seed }: Frame, { reference, sessions }: PatientPlan) {
  const draw = new Draw(seed ^ 0x5bd1e995, Number(reference.slice('Patient/p'.length)));
  let [procedures, events] = [0, 0];
  for (const _ of sessions) {
    if (draw.chance(mess.otherProcedure)) procedures += 1;
    if (draw.chance(mess.otherEvent)) events += 1;
  }
  return { procedures, events };
}
