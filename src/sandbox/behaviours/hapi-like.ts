import type { EhrBehaviour } from './ehr-behaviour.ts';
import { full } from './full.ts';

/**
 * What HAPI FHIR JPA 8.8.0 does otherwise (docs/servers.md): labels outlive an update, one that changes nothing makes no version, an id of the
 * client's own is taken though that is not declared, a stale If-Match is a 409, and what it does not know in a search is refused. That it searches
 * a day in the zone in which it was written, and deletes nothing that is referred to, is left to the real one.
 */
export const hapiLike: EhrBehaviour = {
  ...full,
  name: 'hapi-like',
  summary: 'takes everything, as HAPI does: labels stay, what is the same makes no version',
  searching: { unknownParameter: 'refused', countAtMost: 50 },
  answering: { ...full.answering, staleStatus: 409, saysOfSuccess: 'Successfully created resource in 12ms.' },
  updating: { labelsStay: true, sameIsNoVersion: true, createsUndeclared: true },
  crossOrigin: { ...full.crossOrigin, exposed: ['Location', 'Content-Location'] },
};
