const pad = (number: number) => String(number).padStart(2, '0');

/** A date without a time is that day here; read as an instant of UTC it would be the day before, west of Greenwich. */
const DATE_ALONE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function momentOf(dateTime: string): Date {
  const [, year, month = '01', day = '01'] = DATE_ALONE.exec(dateTime) ?? [];
  return new Date(year === undefined ? dateTime : `${year}-${month}-${day}T00:00`);
}

/** FHIR dateTime, to whichever precision → the browser's local `YYYY-MM-DDThh:mm`. */
export function toLocalInput(dateTime: string): string {
  const moment = momentOf(dateTime);
  if (Number.isNaN(moment.getTime())) return '';
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** The browser's local time → FHIR dateTime with the offset that holds on that day. */
export function fromLocalInput(value: string): string | undefined {
  const moment = new Date(value);
  if (value === '' || Number.isNaN(moment.getTime())) return undefined;
  return toFhirDateTime(moment);
}

/** A FHIR dateTime in the time of this browser; what has no time of day stays as it is. */
export function inTimeHere(dateTime: string): string {
  const moment = new Date(dateTime);
  return !dateTime.includes('T') || Number.isNaN(moment.getTime()) ? dateTime : toFhirDateTime(moment);
}

/** FHIR dateTime to the second, in local time with its offset. */
export function toFhirDateTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  return `${toLocalInput(moment.toISOString())}:${pad(moment.getSeconds())}${sign}${hours}:${pad(Math.abs(offset) % 60)}`;
}
