import type { ChartIdentity } from './patient-identity.ts';

/** What somebody typed to show that they know whose chart is open. */
export interface PatientTyped {
  readonly name: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
}

/** Wrong answers after which a locked screen asks for no more: only signing in opens it then. */
export const MAY_TRY = 5;

/**
 * Whether a typed name is this patient's: at least two of the words of the name, or all where it has fewer, and no other word. Case, accents,
 * apostrophes and the order do not count.
 */
export function namesPatient(typed: string, name: string | undefined): boolean {
  const wanted = wordsOfName(name ?? '');
  const given = wordsOfName(typed);
  const enough = Math.min(2, wanted.length);
  return enough > 0 && new Set(given).size >= enough && given.every(word => wanted.includes(word));
}

/** Whether name and date of birth are this patient's. A date of birth that the chart has in part is compared in part; one that it lacks opens nothing. */
export function unlocksBy({ name, birthDate }: PatientTyped, patient: Pick<ChartIdentity, 'name' | 'birthDate'>): boolean {
  const born = patient.birthDate;
  if (born === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(born)) return false;
  return namesPatient(name, patient.name) && /^\d{4}-\d{2}-\d{2}$/.test(birthDate) && birthDate.startsWith(born);
}

/** The words of a name as they are compared: without case, accents and apostrophes. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLocaleLowerCase('und')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}
