import type { DeviceUsed } from '../case/case.ts';
import { readUdi } from './read-udi.ts';
import { dateOf } from './written-date.ts';

type OfUdi = Pick<DeviceUsed, 'lot' | 'serial' | 'madeOn' | 'expires'>;

/** What entering a UDI changes of a device. What the UDI says of it follows the UDI for as long as nobody wrote something else. */
export function enterUdi(device: Pick<DeviceUsed, 'udi'> & OfUdi, text: string, asOf: Date): Partial<DeviceUsed> {
  const [before, now] = [saidBy(device.udi, asOf), saidBy(text, asOf)];
  return {
    udi: text,
    ...(follows(device.lot, before.lot) ? { lot: now.lot } : {}),
    ...(follows(device.serial, before.serial) ? { serial: now.serial } : {}),
    ...(follows(device.madeOn, before.madeOn) ? { madeOn: now.madeOn } : {}),
    ...(follows(device.expires, before.expires) ? { expires: now.expires } : {}),
  };
}

const follows = (stands: string | undefined, said: string | undefined): boolean => !stands || stands === said;

/** What a carrier says of its device; dates in the century that they mean when it is read. */
function saidBy(text: string, asOf: Date): OfUdi {
  const reading = readUdi(text);
  const { lot = '', serial = '', made, expires } = reading?.kind === 'udi' ? reading : {};
  return { lot, serial, madeOn: made && dateOf(made, asOf), expires: expires && dateOf(expires, asOf) };
}
