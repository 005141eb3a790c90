import type { EhrBehaviour } from './ehr-behaviour.ts';
import { full } from './full.ts';

/** Takes all that `full` does, says each time that it stored it, and has nothing of it afterwards. */
export const forgetful: EhrBehaviour = {
  ...full,
  name: 'forgetful',
  summary: 'says of everything that it stored it, and keeps nothing',
  forgets: true,
};
