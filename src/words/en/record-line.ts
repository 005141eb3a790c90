import { listFormat } from '../list-format.ts';
import { zoneInWords } from '../zone-in-words.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A FHIR date or dateTime as people write it, as precise as it is: "22 November 2026, 10:05 (UTC+01:00)". Other text stays as it is. */
function moment(value: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.exec(value);
  const [, year, month, day, time, offset] = parts ?? [];
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && named === undefined)) return value;
  const date = [day === undefined ? undefined : String(Number(day)), named, year].filter(part => part !== undefined).join(' ');
  return time === undefined ? date : `${date}, ${time} (${zoneInWords(offset)})`;
}

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);
const alternatives = listFormat('en-GB', 'disjunction');

/** How a line of the record is made: the screens say it alike. */
export const recordLine = {
  moment,
  inWords,
  line: (label: string, value: string) => `${label}: ${value}`,
} as const;

/** What the decision line says of a procedure, in the record’s own words. */
export const procedureLine = {
  naming: { planned: 'the plan', consented: 'the consent', timedOut: 'the time-out', performed: 'what was done' },
  /** Both lists from `naming`. */
  levelDifference: (level: string, naming: readonly string[], missing: readonly string[]) =>
    `${level} is in ${inWords(naming)}, and not in ${alternatives.format(missing)}`,
  noneGiven: 'no reasons given',
} as const;
