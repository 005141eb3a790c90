import { wordsOfName } from '../../chart/elements/names-patient.ts';
import type { PatientIdentity } from '../case/case.ts';
import type { DoseReport } from './dose-report.ts';

/** What of a report's patient is not the case's; `nothing-said`: it has neither a name nor a date nor a number to compare. */
export type OtherPatient = 'name' | 'birth-date' | 'record-number' | 'nothing-said';

/** Empty: it is the same patient by all that both say. A name alone is no patient: a date of birth or a record number has to be the same too. */
export function otherPatient(
  { patient: reported }: Pick<DoseReport, 'patient'>,
  patient: Pick<PatientIdentity, 'name' | 'birthDate' | 'recordNumber'>,
): readonly OtherPatient[] {
  const { names, birthDate, id } = reported;
  const found: OtherPatient[] = [];
  const { name } = patient;
  if (names.length > 0 && name !== undefined && !names.some(each => isNameOf(each, name))) found.push('name');
  // One that the chart has in part is compared in part.
  const born = birthDate !== undefined && patient.birthDate !== undefined;
  if (born && !birthDate.startsWith(patient.birthDate.slice(0, 10))) found.push('birth-date');
  const numbered = id !== undefined && patient.recordNumber !== undefined;
  if (numbered && plainNumber(id) !== plainNumber(patient.recordNumber)) found.push('record-number');
  return found.length === 0 && !born && !numbered ? ['nothing-said'] : found;
}

/** The whole family name, and the first given name or its initial; middle names and titles are left out as often as not. */
function isNameOf(reported: string, name: string): boolean {
  const wanted = wordsOfName(name);
  const [family = '', given = ''] = reported.split('^').map(part => part.trim());
  const [first] = wordsOfName(given);
  const isThere = (word: string) => wanted.includes(word);
  const alike = first === undefined || isThere(first) || (first.length === 1 && wanted.some(word => word.startsWith(first)));
  const families = wordsOfName(family);
  return families.length > 0 && families.every(isThere) && alike;
}

/** Zeros before a number, and blanks and hyphens within it, differ from system to system. */
const plainNumber = (number: string): string =>
  number
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replace(/^0+(?=.)/, '');
