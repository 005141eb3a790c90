import type { StageId } from '../../assessment/completeness.ts';
import type { FieldId } from '../../assessment/field.ts';

/** The stage that shows a field's control. */
export function stageOfField(field: FieldId): StageId {
  if (field.startsWith('plan.')) return 'plan';
  if (field.startsWith('consent.')) return 'consent';
  if (field.startsWith('procedure.') || field.startsWith('complication.')) return 'procedure';
  if (field.startsWith('departure.level-mismatch@')) return 'review';
  return 'assess';
}
