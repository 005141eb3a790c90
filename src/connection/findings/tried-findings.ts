import { type AccessExtent, accessAt } from '../../fhir/access.ts';
import { grants, type Permission } from '../../fhir/search/grants.ts';
import type { Attempt, Tried, TriedPaging } from '../ask/tried.ts';
import { type Finding, found, foundIn } from './finding.ts';

const isFailed = (attempt: Attempt | undefined) => attempt?.outcome === 'failed';

/** What trying came to. `granted` undefined: what was granted is not known. */
export function findingsOfTrying(
  { types, paging }: Tried,
  granted: readonly string[] | undefined,
  asked: readonly string[],
  extent: AccessExtent,
): readonly Finding[] {
  const patient = types.find(({ type }) => type === 'Patient');
  const refused = types.filter(({ search }) => isFailed(search)).map(({ type }) => type);
  return [
    ...(isFailed(patient?.read) ? [found('patient-not-read')] : []),
    ...foundIn('search-refused', refused),
    ...foundIn('scopes-not-granted', granted === undefined ? [] : missingScopes(granted, asked, extent)),
    ...(paging === undefined ? [] : findingsOfPaging(paging)),
  ];
}

const PERMISSIONS: readonly Permission[] = ['c', 'r', 'u', 's'];

/** Types and letters of the app's table that were asked and not granted, such as `Consent.c`. */
function missingScopes(granted: readonly string[], asked: readonly string[], extent: AccessExtent): readonly string[] {
  return accessAt(extent).flatMap(({ type, interactions }) => {
    const letters = PERMISSIONS.filter(
      letter => interactions.includes(letter) && grants(asked, type, letter) && !grants(granted, type, letter),
    );
    return letters.length === 0 ? [] : [`${type}.${letters.join('')}`];
  });
}

function findingsOfPaging({ next, nextOrigin, followed, countHeeded, cappedAt, type }: TriedPaging): readonly Finding[] {
  return [
    ...(next === 'elsewhere' ? [found('next-page-elsewhere', nextOrigin === undefined ? [] : [nextOrigin])] : []),
    ...(next === 'broken' || isFailed(followed) ? [found('next-page-broken', [type])] : []),
    ...(countHeeded === false ? [found('count-not-heeded', [type])] : []),
    ...(cappedAt === undefined ? [] : [found('count-capped', [String(cappedAt)])]),
  ];
}
