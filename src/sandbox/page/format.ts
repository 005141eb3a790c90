import type { Patient } from '../../fhir/resource.ts';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** An instant in the reader's time zone. */
export function instantText(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : time.format(date);
}

/** "78-year-old woman, born 1947-03-02"; what is not known is left out. */
export function personText(patient: Patient, asOf: Date): string {
  const { birthDate, gender } = patient;
  const age = birthDate === undefined ? undefined : ageInYears(birthDate, asOf);
  const noun = age !== undefined && age < 18 ? 'child' : gender === 'female' ? 'woman' : gender === 'male' ? 'man' : 'person';
  return `${age === undefined ? noun : `${age}-year-old ${noun}`}${birthDate === undefined ? '' : `, born ${birthDate}`}`;
}

/** Whole years; undefined for a date that gives no year. A date without month or day counts from its start. */
export function ageInYears(birthDate: string, asOf: Date): number | undefined {
  const [year, month = 1, day = 1] = birthDate.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  const before = asOf.getMonth() + 1 < month || (asOf.getMonth() + 1 === month && asOf.getDate() < day);
  return asOf.getFullYear() - year - (before ? 1 : 0);
}
