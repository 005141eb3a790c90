import type { ProcedureRecord, RadiationDose } from '../case/case.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { DoseReading, DoseReport } from './dose-report.ts';

const DOSE_NAMES = [
  'fluoroscopyTimeMin',
  'referenceAirKermaMGy',
  'doseAreaProductGyCm2',
  'doseLengthProductMGyCm',
] as const satisfies readonly (keyof RadiationDose)[];

export type ReportRow = ProcedureRecord['doseReports'][number];
type Doses = Pick<ProcedureRecord, 'dose' | 'doseReports'>;

/** What becomes of a dose that stands there: a second plane or a second room is added to it, a later report of the same machine stands in its place. */
export type Taking = 'add' | 'replace';

/** A report that something was taken over from already: its UID is the same. */
export const isTakenAlready = ({ doseReports }: Pick<Doses, 'doseReports'>, { uid }: DoseReport): boolean =>
  uid !== '' && doseReports.some(row => row.uid === uid);

/** What can be taken over of a report: it can be used, and is not in what stands there already. */
export function proposed(report: DoseReport, { dose, doseReports }: Doses): readonly DoseReading[] {
  const row = doseReports.find(each => report.uid !== '' && each.uid === report.uid);
  return report.readings.filter(({ name, value, refused }) => {
    if (refused !== undefined || value === undefined || dose[name] === value) return false;
    return row === undefined || !contributors(name, { dose, doseReports }).includes(row);
  });
}

/**
 * Of what can be taken over, what may be added to what stands there. Not what is from this very report and was changed by hand since: that would have it
 * twice.
 */
export function addable(report: DoseReport, doses: Doses): readonly (keyof RadiationDose)[] {
  const row = doses.doseReports.find(each => report.uid !== '' && each.uid === report.uid);
  return proposed(report, doses).flatMap(({ name }) => (row?.[name] === undefined ? [name] : []));
}

/** What taking these over changes. The report is kept beside them, so that it can be told later which dose came from it. */
export function takenOver(
  { dose, doseReports }: Doses,
  { uid, studyDate, device, readings }: DoseReport,
  names: readonly (keyof RadiationDose)[],
  { id, how }: { readonly id: string; readonly how: Taking },
): Doses {
  const said = Object.fromEntries(readings.flatMap(({ name, value, refused }) => (refused === undefined ? [[name, value]] : [])));
  const row: ReportRow = { id, ...blanksOf(procedureFacts.doseReports.facts), uid, studyDate, device, ...said };
  const taken = DOSE_NAMES.filter(name => names.includes(name) && row[name] !== undefined);
  const others = doseReports.filter(each => uid === '' || each.uid !== uid);
  // Of a report in whose place another stands nothing more is said of that dose.
  const replaced = how === 'replace' ? others.flatMap(other => withoutDoses(other, taken)) : others;
  const known = doseReports.find(each => uid !== '' && each.uid === uid);
  const doses = taken.map(name => [name, how === 'add' ? sum([dose[name], row[name]]) : row[name]]);
  return { dose: { ...dose, ...Object.fromEntries(doses) }, doseReports: [...replaced, known ? { ...row, id: known.id } : row] };
}

/** A report of which nothing is left is none. */
function withoutDoses(row: ReportRow, names: readonly (keyof RadiationDose)[]): readonly ReportRow[] {
  const left = { ...row, ...Object.fromEntries(names.map(name => [name, undefined])) };
  return DOSE_NAMES.some(name => left[name] !== undefined) ? [left] : [];
}

/** As precise as a machine is, so that no binary fraction comes in between. */
const sum = (values: readonly (number | undefined)[]): number =>
  Number(values.reduce<number>((total, value) => total + (value ?? 0), 0).toPrecision(6));

/** The reports that a dose is from: the one that says the same, or all together that say it in sum. */
function contributors(name: keyof RadiationDose, { dose, doseReports }: Doses): readonly ReportRow[] {
  const stands = dose[name];
  const telling = doseReports.filter(row => row[name] !== undefined);
  if (stands === undefined || telling.length === 0) return [];
  if (telling.length > 1 && sum(telling.map(row => row[name])) === stands) return telling;
  return telling.filter(row => row[name] === stands).slice(0, 1);
}

/** Of a report that was taken over: which doses still say what it says, alone or in sum with others, and which say something else by now. */
export interface StandingOfReport {
  readonly same: readonly (keyof RadiationDose)[];
  readonly inSum: readonly (keyof RadiationDose)[];
  readonly changed: readonly (keyof RadiationDose)[];
}

export function standingOf(row: ReportRow, doses: Doses): StandingOfReport {
  const told = DOSE_NAMES.filter(name => row[name] !== undefined && doses.dose[name] !== undefined);
  const from = (name: keyof RadiationDose) => contributors(name, doses);
  const isFrom = (name: keyof RadiationDose) => from(name).includes(row);
  return {
    same: told.filter(name => isFrom(name) && from(name).length === 1),
    inSum: told.filter(name => isFrom(name) && from(name).length > 1),
    changed: told.filter(name => !isFrom(name)),
  };
}
