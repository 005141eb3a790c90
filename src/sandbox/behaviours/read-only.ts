import type { EhrBehaviour } from './ehr-behaviour.ts';
import { full } from './full.ts';

/** Everything is read, nothing is taken: what is recorded can only be saved as a file. */
export const readOnly: EhrBehaviour = {
  ...full,
  name: 'read-only',
  summary: 'takes nothing',
  declares: { ...full.declares, types: { each: ['read', 'vread', 'search-type'] }, system: [], conditionalCreate: false },
};
