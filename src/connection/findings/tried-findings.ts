import { type AccessExtent, accessAt } from '../../fhir/access.ts';
import { grants, type Permission } from '../../fhir/search/grants.ts';
import type { Attempt, Tried, TriedPaging, TriedWrite } from '../ask/tried.ts';
import { type Finding, found, foundIn } from './finding.ts';

const isFailed = (attempt: Attempt | undefined) => attempt?.outcome === 'failed';

/** What trying came to. `granted` undefined: what was granted is not known. */
export function findingsOfTrying(
  { types, paging, profilesInstalled }: Tried,
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
    ...(profilesInstalled === undefined ? [] : [found(profilesInstalled ? 'profiles-installed' : 'profiles-not-installed')]),
    ...(paging === undefined ? [] : findingsOfPaging(paging)),
  ];
}

/** What became of test resources. */
export function findingsOfWriting(writes: readonly TriedWrite[]): readonly Finding[] {
  const typesOf = (is: (write: TriedWrite) => boolean) => writes.filter(is).map(({ type }) => type);
  return [
    ...foundIn(
      'not-kept',
      typesOf(({ kept }) => kept === 'gone'),
    ),
    ...foundIn(
      'kept-in-part',
      typesOf(({ kept }) => kept === 'in-part'),
    ),
    ...foundIn(
      'not-cleaned-up',
      writes.flatMap(({ left }) => left),
    ),
    ...foundIn(
      'writes-not-tried',
      typesOf(({ outcome }) => outcome === 'left-out'),
    ),
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
