import type { Hazard } from './hazard.ts';
import { EVIDENCE, WHO_AND_WHERE } from './hazards-of-chart.ts';
import { RECORD, SENDING, USE } from './hazards-of-record.ts';

export const HAZARDS: readonly Hazard[] = [...WHO_AND_WHERE, ...EVIDENCE, ...RECORD, ...SENDING, ...USE];
