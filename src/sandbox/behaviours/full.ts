import type { DeclaredInteraction, EhrBehaviour } from './ehr-behaviour.ts';

const EVERY_INTERACTION: readonly DeclaredInteraction[] = [
  'read',
  'vread',
  'history-instance',
  'search-type',
  'create',
  'update',
  'delete',
];

/** Request headers of FHIR that a server which knows browsers allows. */
export const EVERY_HEADER: readonly string[] = [
  'Accept',
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-Modified-Since',
  'If-None-Exist',
  'If-None-Match',
  'Prefer',
];

/** Takes all that the store can do. ETag and Location stay unreadable for scripts, as on most servers. */
export const full: EhrBehaviour = {
  name: 'full',
  summary: 'takes everything, in one transaction',
  declares: {
    statement: true,
    types: { each: EVERY_INTERACTION },
    system: ['transaction', 'batch'],
    conditionalCreate: true,
    updateCreate: false,
  },
  creates: {},
  updates: {},
  undeclared: { status: 405, says: 'This server does not do that.' },
  searching: { unknownParameter: 'left-out' },
  answering: { written: 'as-asked', location: 'absolute', versions: true, staleStatus: 412 },
  crossOrigin: { allowed: EVERY_HEADER, exposed: [] },
  granting: { withheld: [], onlyDeclared: false },
};
