import type { EhrBehaviour } from './ehr-behaviour.ts';
import { full } from './full.ts';

/** Takes everything and says nothing of it. */
export const noMetadata: EhrBehaviour = {
  ...full,
  name: 'no-metadata',
  summary: 'takes everything, and has no statement that says so',
  declares: { ...full.declares, statement: false },
};
