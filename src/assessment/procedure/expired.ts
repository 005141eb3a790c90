import type { DeviceUsed } from '../case/case.ts';

/** Whether a device may not be used any more on a day, `YYYY-MM-DD`. A month lasts to its end, and the day itself is the last. */
export function isExpired({ expires }: Pick<DeviceUsed, 'expires'>, day: string): boolean {
  return expires !== undefined && day.slice(0, expires.length) > expires.slice(0, 10);
}
