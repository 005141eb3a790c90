import { KEY_SECTIONS } from './smart-key-rows.ts';
import { LAUNCH_SECTIONS } from './smart-launch-rows.ts';
import type { SmartRow } from './smart-row.ts';

/** All that SMART App Launch 2.2 asks of clients, in the specification's order but for what concerns relative endpoints. */
export const SMART_CLIENT: readonly SmartRow[] = [...LAUNCH_SECTIONS, ...KEY_SECTIONS].flatMap(([section, rows]) =>
  rows.map(([id, level, asks, otherwise]) => ({ id, level, section, asks, ...otherwise })),
);
