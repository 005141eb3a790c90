import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { Case } from './case.ts';
import { consentState } from './consent-state.ts';
import type { FieldId } from './field.ts';
import { isAfter } from './is-after.ts';

export type ProcedureRemarkKind =
  | 'large-volume'
  | 'end-before-start'
  | 'start-in-the-future'
  | 'end-in-the-future'
  | 'time-out-after-start'
  | 'sedation-not-covered'
  | 'observed-and-none-recorded'
  | 'none-observed-and-recorded';

/** Something about what was recorded of the procedure that deserves a second look. It holds nothing back. */
export interface ProcedureRemark {
  readonly kind: ProcedureRemarkKind;
  readonly field: FieldId;
  /** Undefined: not about one level. */
  readonly level: VertebralLevelCode | undefined;
}

/** Above it a lost decimal point is likelier than the volume. Not a limit of the practice parameter, which gives none. */
const LIKELY_MISTYPED_ML = 15;

export function procedureRemarks(current: Case, now: Date): readonly ProcedureRemark[] {
  const { procedure, complications, consent } = current;
  const { performedStart: start, performedEnd: end, universalProtocol, immediateComplications } = procedure;
  const remarks: ProcedureRemark[] = [];
  const remark = (holds: boolean, kind: ProcedureRemarkKind, field: FieldId, level?: VertebralLevelCode) => {
    if (holds) remarks.push({ kind, field, level });
  };
  remark(isAfter(start, end), 'end-before-start', 'procedure.performedEnd');
  remark(isAfter(start, now.toISOString()), 'start-in-the-future', 'procedure.performedStart');
  remark(isAfter(end, now.toISOString()), 'end-in-the-future', 'procedure.performedEnd');
  remark(isAfter(universalProtocol.timeOutAt, start), 'time-out-after-start', 'procedure.performedStart');
  const sedated = procedure.sedationLevel !== undefined && procedure.sedationLevel !== 'none';
  const notCovered = consentState(consent) === 'given' && consent.sedationCovered === false;
  remark(sedated && notCovered, 'sedation-not-covered', 'procedure.sedationLevel');
  for (const { level, cementVolumeMl } of procedure.levels) {
    const isLarge = cementVolumeMl !== undefined && cementVolumeMl > LIKELY_MISTYPED_ML;
    remark(isLarge, 'large-volume', `procedure.levels.${level}.cementVolumeMl`, level);
  }
  const immediate = complications.filter(({ occurredAt }) => !isOfLaterDay(occurredAt, end ?? start));
  const field = 'procedure.immediateComplications';
  remark(immediateComplications === 'observed' && complications.length === 0, 'observed-and-none-recorded', field);
  remark(immediateComplications === 'none-observed' && immediate.length > 0, 'none-observed-and-recorded', field);
  return remarks;
}

/** What came on a later day is no immediate complication. */
function isOfLaterDay(occurredAt: string | undefined, ended: string | undefined): boolean {
  return occurredAt !== undefined && ended !== undefined && occurredAt.slice(0, 10) > ended.slice(0, 10);
}
