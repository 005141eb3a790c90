const pad = (number: number) => String(number).padStart(2, '0');

/** FHIR dateTime with offset → the browser's local `YYYY-MM-DDThh:mm`. */
export function toLocalInput(dateTime: string): string {
  const moment = new Date(dateTime);
  if (Number.isNaN(moment.getTime())) return '';
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** The browser's local time → FHIR dateTime with the offset that holds on that day. */
export function fromLocalInput(value: string): string | undefined {
  const moment = new Date(value);
  if (value === '' || Number.isNaN(moment.getTime())) return undefined;
  return toFhirDateTime(moment);
}

/** FHIR dateTime to the second, in local time with its offset. */
export function toFhirDateTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  return `${toLocalInput(moment.toISOString())}:${pad(moment.getSeconds())}${sign}${hours}:${pad(Math.abs(offset) % 60)}`;
}
