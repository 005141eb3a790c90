import type { ChartView } from '../../../assessment/case/case.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import type { StageId } from '../../../assessment/completeness.ts';

/** The stage that shows a field's control. `lapsed`: what the day of the procedure asks again is answered there. */
export function stageOfField(field: FieldId, lapsed: ChartView['lapsed']): StageId {
  const lapses: Readonly<Partial<Record<string, (typeof lapsed)[keyof typeof lapsed]>>> = lapsed;
  if (lapses[field]?.reason === 'window') return 'day';
  // On another day than that of the assessment it is settled where the day's questions are.
  if (field.startsWith('bleeding.') || field.startsWith('last-dose.')) return isAnotherDay(lapsed) ? 'day' : 'assess';
  if (field.startsWith('plan.')) return 'plan';
  if (field.startsWith('consent.')) return 'consent';
  if (field.startsWith('procedure.universalProtocol')) return 'day';
  if (field.startsWith('procedure.') || field.startsWith('complication.')) return 'procedure';
  if (/^departure\.(?:level-mismatch@|hard\.|unanswered\.)/.test(field)) return 'review';
  return 'assess';
}

function isAnotherDay(lapsed: ChartView['lapsed']): boolean {
  return Object.values(lapsed).some(lapse => lapse.reason === 'window');
}
