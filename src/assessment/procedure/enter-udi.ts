import type { DeviceUsed } from '../case/case.ts';
import { readUdi } from './udi.ts';

/** What entering a UDI changes of a device. The lot follows the UDI for as long as nobody wrote another one. */
export function enterUdi({ udi, lot }: Pick<DeviceUsed, 'udi' | 'lot'>, text: string): Partial<DeviceUsed> {
  const follows = lot === '' || lot === lotIn(udi);
  return { udi: text, ...(follows ? { lot: lotIn(text) ?? '' } : {}) };
}

function lotIn(udi: string): string | undefined {
  const reading = readUdi(udi);
  return reading?.kind === 'gs1' ? reading.lot : undefined;
}
