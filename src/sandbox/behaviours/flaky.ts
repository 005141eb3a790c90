import type { EhrBehaviour } from './ehr-behaviour.ts';
import { full } from './full.ts';

/** Does all that `full` does, on a bad day: always the same one, so that a test can count on it. */
export const flaky: EhrBehaviour = {
  ...full,
  name: 'flaky',
  summary: 'takes everything, and loses answers, is busy, away or slow in turn',
  crossOrigin: { ...full.crossOrigin, exposed: ['Retry-After'] },
  troubles: {
    reads: ['none', 'none', 'too-many', 'none', 'none', 'none', 'unavailable', 'none', 'none', 'slow', 'none'],
    writes: ['commits-then-drops', 'too-many', 'none', 'unavailable', 'slow'],
  },
};
