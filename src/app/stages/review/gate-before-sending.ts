import type { FieldId } from '../../../assessment/case/field.ts';
import type { BuiltRecord } from '../../../record/base/record.ts';
import type { ValidationResult } from '../../open/validate-record.ts';
import { fieldIssues } from '../field-issues.ts';

/** Whether a record may be sent, by what its check found. */
export type Gate =
  | { readonly kind: 'open' }
  /** It could not be checked, and is not sent unchecked. */
  | { readonly kind: 'unchecked' }
  /** Vertaug was opened again in this browser: first it is to be said which patient this is. */
  | { readonly kind: 'unnamed' }
  /** `field`: where the first of the errors that can be mended is; undefined: no control can mend any. */
  | { readonly kind: 'held'; readonly errors: number; readonly field: FieldId | undefined };

/** Only errors hold a record back: what is worth a second look does not. */
export function gateBeforeSending(result: ValidationResult, record: BuiltRecord, patientIsSure: boolean): Gate {
  if (!patientIsSure) return { kind: 'unnamed' };
  if (!result.ok) return { kind: 'unchecked' };
  const errors = fieldIssues(result.verdicts, record).filter(({ issue }) => issue.severity === 'error');
  return errors.length === 0 ? { kind: 'open' } : { kind: 'held', errors: errors.length, field: errors.find(({ field }) => field)?.field };
}
