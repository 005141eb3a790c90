import type { EhrBehaviour } from './ehr-behaviour.ts';
import { EVERY_HEADER, full } from './full.ts';

/**
 * Takes what is created singly and is particular about how it is asked: unknown parameters are refused, `_count` is capped, Observation wants a
 * category, remarks stand among the matches, a success is an empty page. A preflight of it allows neither Prefer nor If-None-Exist.
 */
export const picky: EhrBehaviour = {
  ...full,
  name: 'picky',
  summary: 'takes single resources, and is particular about how it is asked',
  declares: { ...full.declares, system: [], conditionalCreate: false },
  searching: {
    unknownParameter: 'refused',
    lacks: ['_sort', '_include', '_revinclude', '_tag', '_security', '_profile', '_lastUpdated', '_total', '_summary'],
    countAtMost: 20,
    demanded: { Observation: ['category'] },
    remarks: [
      {
        when: 'always',
        system: 'https://ehr.example/remarks',
        code: 'answered',
        text: 'This server has answered.',
        severity: 'information',
      },
    ],
  },
  answering: { ...full.answering, written: 'empty-html', staleStatus: 409 },
  crossOrigin: { allowed: EVERY_HEADER.filter(name => name !== 'Prefer' && name !== 'If-None-Exist'), exposed: ['Location', 'ETag'] },
};
