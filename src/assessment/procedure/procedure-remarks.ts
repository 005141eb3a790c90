import { parseFhirDate, withinWindow } from '../../chart/elements/fhir-date.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import type { DoubtKind } from '../case/doubt-key.ts';
import { standingComplications } from '../case/entered-in-error.ts';
import type { FieldId } from '../case/field.ts';
import { consentState } from '../consent/consent-state.ts';
import { cameLater } from '../values/found-later.ts';
import { isAfter, isLater } from '../values/is-after.ts';

export type ProcedureRemarkKind = Exclude<
  DoubtKind,
  | 'grade-1-and-major'
  | 'implausible'
  | 'over-limit'
  | 'other-lot'
  | 'other-serial'
  | 'other-expiry'
  | 'udi-check-digit'
  | 'udi-no-such-date'
  | 'off-scale'
  | 'sign-hardly-right'
  | 'pressure-crossed'
>;

/** Something about what was recorded of the procedure that deserves a second look. It holds nothing back. */
export interface ProcedureRemark {
  readonly kind: ProcedureRemarkKind;
  readonly field: FieldId;
  readonly level: VertebralLevelCode | undefined;
  /** What is remarked on, as text. */
  readonly about: string;
}

export function procedureRemarks(current: Case, now: Date): readonly ProcedureRemark[] {
  const { procedure, consent } = current;
  const { performedStart: start, performedEnd: end, universalProtocol, immediateComplications } = procedure;
  const remarks: ProcedureRemark[] = [];
  const remark = (holds: boolean, kind: ProcedureRemarkKind, field: FieldId, ...about: readonly (string | undefined)[]) => {
    if (holds) remarks.push({ kind, field, level: undefined, about: about.map(part => part ?? '').join(' ') });
  };
  remark(isAfter(start, end), 'end-before-start', 'procedure.performedEnd', start, end);
  remark(isAfter(start, now.toISOString()), 'start-in-the-future', 'procedure.performedStart', start);
  remark(isAfter(end, now.toISOString()), 'end-in-the-future', 'procedure.performedEnd', end);
  const { timeOutAt } = universalProtocol;
  remark(isLater(timeOutAt, start), 'time-out-after-start', 'procedure.performedStart', timeOutAt, start);
  const decided = consent.decision === 'given' ? consent.decidedAt : undefined;
  remark(isLater(decided, start), 'decision-after-start', 'consent.decidedAt', decided, start);
  const signed = consent.decision === 'given' && consent.signedOn === 'hospital-form' ? consent.formDate : undefined;
  remark(isLater(signed, start), 'form-after-start', 'consent.formDate', signed, start);
  const { sedationLevel } = procedure;
  const sedated = sedationLevel !== undefined && sedationLevel !== 'none';
  const notCovered = consentState(consent) === 'given' && consent.sedationCovered === false;
  remark(sedated && notCovered, 'sedation-not-covered', 'procedure.sedationLevel', sedationLevel);
  const immediate = standingComplications(current).filter(complication => !cameLater(complication, end ?? start));
  const field = 'procedure.immediateComplications';
  remark(immediateComplications === 'observed' && immediate.length === 0, 'observed-and-none-recorded', field, 'none');
  const recorded = immediate.map(({ id }) => id);
  remark(immediateComplications === 'none-observed' && recorded.length > 0, 'none-observed-and-recorded', field, ...recorded);
  for (const { id, madeOn } of procedure.devices) {
    remark(withinWindow(parseFhirDate(madeOn), now, 0) === 'future', 'made-in-the-future', `procedure.devices.${id}.madeOn`, madeOn);
  }
  return remarks;
}
