import { sortWritten } from '../../chart/findings/medicine-sort.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { ProcedureRecord, SedationMedicine } from '../case/case.ts';

/** The first antibiotic of the log, while the record has none: it is offered where the antibiotic is recorded. */
export function antibioticOffered({ antibiotic, sedationMedicines }: ProcedureRecord): SedationMedicine | undefined {
  if (antibiotic.trim() !== '') return undefined;
  return sedationMedicines.find(({ given, struck }) => !struck && sortWritten(given) === 'anti-infective');
}

/** The record's antibiotic is this very line of the log: it is not told twice. */
export function isTheAntibiotic({ antibiotic, antibioticAt }: ProcedureRecord, { given, at }: SedationMedicine): boolean {
  const isSameTime = antibioticAt === at || Math.abs(Date.parse(antibioticAt ?? '') - Date.parse(at ?? '')) < MINUTE_MS;
  return given.trim() !== '' && plainly(given) === plainly(antibiotic) && isSameTime;
}

const plainly = (text: string): string => text.trim().toLowerCase();
