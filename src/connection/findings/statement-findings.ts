import { accessAt } from '../../fhir/access.ts';
import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { Capability } from '../../fhir/capability.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import type { ServerPlan } from '../plan-for-server.ts';
import { type Finding, found, foundIn } from './finding.ts';

const OUR_PROFILES: readonly string[] = Object.values(PROFILE_URL);

type Read = Exclude<Capability, { status: 'reading' }>;

/** What a statement and the plan that follows from it come to. `isOfFile`: it was read from a file. */
export function findingsOfStatement(
  capability: Read,
  { types, asked }: ServerPlan,
  issuer: IssuerConfig,
  isOfFile: boolean,
): readonly Finding[] {
  const version = capability.fhirVersion;
  const isKnown = capability.status === 'known';
  const fallen = types.filter(({ tier }) => tier !== 'create').map(({ type }) => type);
  const takesForms =
    issuer.forms.length === 0 &&
    issuer.creates.QuestionnaireResponse !== false &&
    asked.fillsForms &&
    isKnown &&
    capability.resources.QuestionnaireResponse?.interactions.includes('create') === true;
  return [
    ...(version !== undefined && version !== '' && !/^4\.0(\.|$)/.test(version) ? [found('other-version', [version])] : []),
    ...(isKnown && version === '' ? [found('version-not-said')] : []),
    ...(isKnown && !accessAt(issuer).some(({ type }) => isReadable(capability, type)) ? [found('nothing-readable')] : []),
    ...(isKnown ? [] : [found(unknownKind(capability, isOfFile))]),
    ...foundIn('not-as-such', fallen),
    ...(takesForms ? foundIn('form-not-mapped', fallen) : []),
    ...(isKnown ? foundIn('profiles-not-named', withoutOurProfile(capability, types)) : []),
  ];
}

/** A statement that names no type was read all the same: then it is the file's, or what it calls itself came with it. */
function unknownKind(capability: Extract<Read, { status: 'unknown' }>, isOfFile: boolean): Finding['kind'] {
  return isOfFile || capability.fhirVersion !== undefined ? 'statement-says-nothing' : 'statement-not-read';
}

function isReadable(capability: Extract<Read, { status: 'known' }>, type: string): boolean {
  const interactions = capability.resources[type]?.interactions ?? [];
  return interactions.includes('read') || interactions.includes('search-type');
}

/** Of a server that names profiles at all: the types stored as such of which it does not name ours. */
function withoutOurProfile({ resources }: Extract<Read, { status: 'known' }>, types: ServerPlan['types']): readonly string[] {
  return types.flatMap(({ type, tier }) => {
    const named = resources[type]?.profiles ?? [];
    const isOurs = named.length === 0 || named.some(each => OUR_PROFILES.includes(each.split('|')[0] ?? ''));
    return tier === 'create' && !isOurs ? [type] : [];
  });
}
