import { moveClock } from './moved-clock.ts';

/**
 * Tests run on one day and in one zone, wherever and whenever they run: this process, a sandbox in it, and every page of a browser.
 * VERTAUG_NOW (an instant) and VERTAUG_ZONE (a name of the IANA database) name others.
 */
const NOW = process.env.VERTAUG_NOW ?? '2026-09-28T10:00:00Z';

process.env.TZ = process.env.VERTAUG_ZONE ?? 'UTC';
if (Number.isNaN(Date.parse(NOW))) throw new RangeError(`VERTAUG_NOW is no instant: ${NOW}`);
moveClock(Date.parse(NOW) - Date.now());
