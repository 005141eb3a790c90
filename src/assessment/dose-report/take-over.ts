import type { ProcedureRecord, RadiationDose } from '../case/case.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { DoseReading, DoseReport } from './dose-report.ts';

export const DOSE_NAMES = [
  'fluoroscopyTimeMin',
  'referenceAirKermaMGy',
  'doseAreaProductGyCm2',
  'doseLengthProductMGyCm',
] as const satisfies readonly (keyof RadiationDose)[];

export type ReportRow = ProcedureRecord['doseReports'][number];

/** What can be taken over of a report: it is proposed, and does not stand there already. */
export function proposed({ readings }: DoseReport, dose: RadiationDose): readonly DoseReading[] {
  return readings.filter(({ name, value, refused }) => refused === undefined && value !== undefined && dose[name] !== value);
}

/** What taking these over changes. The report is kept beside them, so that it can be told later which dose came from it. */
export function takenOver(
  { dose, doseReports }: Pick<ProcedureRecord, 'dose' | 'doseReports'>,
  { uid, studyDate, device, readings }: DoseReport,
  names: readonly (keyof RadiationDose)[],
  id: string,
): Pick<ProcedureRecord, 'dose' | 'doseReports'> {
  const said = Object.fromEntries(readings.flatMap(({ name, value, refused }) => (refused === undefined ? [[name, value]] : [])));
  const row: ReportRow = { id, ...blanksOf(procedureFacts.doseReports.facts), uid, studyDate, device, ...said };
  const taken = Object.fromEntries(Object.entries(said).filter(([name]) => names.some(each => each === name)));
  const kept = doseReports.some(each => each.uid === uid) ? doseReports : [...doseReports, row];
  return { dose: { ...dose, ...taken }, doseReports: kept };
}

/** Of a report that was taken over: which doses still say what it says, and which say something else by now. */
export function standingOf(row: ReportRow, dose: RadiationDose): Readonly<Record<'same' | 'changed', readonly (keyof RadiationDose)[]>> {
  const told = DOSE_NAMES.filter(name => row[name] !== undefined && dose[name] !== undefined);
  return { same: told.filter(name => dose[name] === row[name]), changed: told.filter(name => dose[name] !== row[name]) };
}
