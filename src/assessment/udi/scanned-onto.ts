import { SEPARATOR } from './gs1.ts';
import { readUdi } from './read-udi.ts';

/** What a scan makes of the text of a field: the other one of two labels joins the first, the device's before what else is known; all else takes its place. */
export function scannedOnto(before: string, scanned: string): string {
  const [one, other] = [partOf(before), partOf(scanned)];
  if (one === undefined || other === undefined || one.issuer !== other.issuer || one.hasDevice === other.hasDevice) return scanned;
  const between = one.issuer === 'gs1' ? SEPARATOR : ' ';
  return one.hasDevice ? `${before}${between}${scanned}` : `${scanned}${between}${before}`;
}

function partOf(text: string) {
  const reading = readUdi(text);
  if (reading?.kind !== 'udi') return undefined;
  const { issuer, deviceIdentifier, lot, serial, expires } = reading;
  // A label that says it all is not one of two.
  const isWhole = deviceIdentifier !== undefined && [lot, serial, expires].some(part => part !== undefined);
  return isWhole ? undefined : { issuer, hasDevice: deviceIdentifier !== undefined };
}
