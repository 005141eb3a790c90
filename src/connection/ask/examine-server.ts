import { checkForms } from '../../delivery/check-forms.ts';
import type { CheckedForm } from '../../delivery/tier.ts';
import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { Capability } from '../../fhir/capability.ts';
import { fixedSession } from '../../fhir/fixed-session.ts';
import { readCapability } from '../../fhir/read-capability.ts';
import type { FhirReader, SearchPage } from '../../fhir/reader.ts';
import type { ResourceType } from '../../fhir/resource.ts';
import { grants, type Permission } from '../../fhir/search/grants.ts';
import { createServerReader } from '../../fhir/search/server-reader.ts';
import type { FhirSession } from '../../fhir/session.ts';
import type { IssuerConfig } from '../../site/site-config.ts';
import { examineCors } from './examine-cors.ts';
import { type ExaminedSmart, examineSmart } from './examine-smart.ts';
import { inferCors } from './infer-cors.ts';
import type { CrossOrigin } from './preflight.ts';
import { type Call, type TimedFetch, timing } from './timed-fetch.ts';
import type { Tried, TriedWrite } from './tried.ts';
import { tryPaging } from './try-paging.ts';
import { tryReads } from './try-reads.ts';

export interface LookedUpForm {
  readonly form: CheckedForm;
  /** False: the server does not let it be read, so that the site's word stands. */
  readonly looked: boolean;
}

/** What things are tried with. */
export interface TryWith {
  readonly session: FhirSession;
  /** Undefined: only what concerns no patient. */
  readonly patientId: string | undefined;
  /** Scopes that were granted; undefined: not known, and each is taken to be. */
  readonly granted: readonly string[] | undefined;
}

export interface ExaminedServer {
  readonly smart: ExaminedSmart;
  readonly capability: Exclude<Capability, { status: 'reading' }>;
  readonly forms: readonly LookedUpForm[];
  /** Undefined: nobody said where the app will be, or a page saw no answer. */
  readonly cors: CrossOrigin | undefined;
  /** The policy of the page that asked kept it from asking. */
  readonly blockedByUs: boolean;
  /** Undefined: there was no patient to try it with. */
  readonly tried: Tried | undefined;
  readonly granted: readonly string[] | undefined;
  /** Undefined: writing was not tried. */
  readonly writes?: readonly TriedWrite[];
  readonly calls: readonly Call[];
}

export interface Examining {
  readonly send: TimedFetch;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The origin of the app, and how it is found out what a page there may do; undefined: it is not. */
  readonly page: { readonly origin: string; readonly how: CrossOrigin['how'] } | undefined;
  readonly tryWith: TryWith | undefined;
  /** Whether the page's own policy has refused something so far. */
  readonly isBlockedByUs?: () => Promise<boolean>;
}

/**
 * Reads what a server tells anybody, one call after another so that each is timed by itself; then, with a session, what it tells that. Writes
 * nothing. Never throws.
 */
export async function examineServer(issuer: IssuerConfig, examining: Examining): Promise<ExaminedServer> {
  const { now, page, tryWith } = examining;
  const calls: Call[] = [];
  const timed = timing(examining.send, calls, now);
  // A page cannot say from where it asks: its browser does.
  const smart = await examineSmart(timed, issuer, page?.how === 'preflight' ? page.origin : undefined);
  const capability = await timedCapability(issuer.iss, tryWith?.session, calls, now);
  const cors = page && (await (page.how === 'preflight' ? examineCors : inferCors)(timed, issuer.iss, page.origin));
  return {
    smart,
    capability,
    cors,
    forms: await lookUp(issuer, tryWith?.session),
    blockedByUs: (await examining.isBlockedByUs?.()) ?? false,
    tried: tryWith?.patientId === undefined ? undefined : await tryAll(issuer, capability, tryWith, tryWith.patientId, now),
    granted: tryWith?.granted,
    calls,
  };
}

async function tryAll(
  issuer: IssuerConfig,
  capability: Capability,
  { session, granted }: TryWith,
  patientId: string,
  now: () => number,
): Promise<Tried> {
  const reader = createServerReader(session);
  const types = await tryReads({
    reader,
    patientId,
    extent: issuer,
    granted: (type: ResourceType, permission: Permission) => granted === undefined || grants(granted, type, permission),
    observationsByCategory: issuer.observationsByCategory,
    now,
  });
  return {
    types,
    profilesInstalled: await areProfilesInstalled(reader, capability),
    paging: await tryPaging(session, patientId, types, now),
  };
}

/** Only where the server declares that definitions can be searched for: hardly any EHR does. */
async function areProfilesInstalled(reader: FhirReader, capability: Capability): Promise<boolean | undefined> {
  const isSearched = capability.status === 'known' && capability.resources.StructureDefinition?.interactions.includes('search-type');
  if (!isSearched) return undefined;
  let isThere = false;
  const onPage = ({ resources }: SearchPage) => {
    isThere ||= resources.some(resource => resource.resourceType === 'StructureDefinition' && resource.url === PROFILE_URL.procedure);
  };
  const params = [
    ['url', PROFILE_URL.procedure],
    ['_count', '1'],
  ] as const;
  const end = await reader.search({ type: 'StructureDefinition', params }, { onPage, enough: () => true });
  return end.status === 'complete' ? isThere : undefined;
}

async function timedCapability(
  base: string,
  session: FhirSession | undefined,
  calls: Call[],
  now: () => number,
): Promise<ExaminedServer['capability']> {
  const ask = async (target: string | FhirSession) => {
    const began = now();
    const capability = await readCapability(target);
    if (capability.status === 'reading') throw new Error('A statement that was read is not being read.');
    const status = capability.status === 'known' ? 200 : capability.failure.status;
    calls.push({ method: 'GET', url: `${base}/metadata`, status, ms: Math.round(now() - began) });
    return capability;
  };
  const open = await ask(base);
  const wantsToken = open.status === 'unknown' && (open.failure.kind === 'unauthorized' || open.failure.kind === 'forbidden');
  return wantsToken && session !== undefined && session.open !== true ? ask(session) : open;
}

async function lookUp({ iss, forms }: IssuerConfig, session: FhirSession = fixedSession(iss, undefined)): Promise<readonly LookedUpForm[]> {
  const reader = createServerReader(session);
  const looked: LookedUpForm[] = [];
  for (const form of forms) {
    let isAnswered = false;
    const watching: FhirReader = {
      ...reader,
      async search(query, options) {
        const end = await reader.search(query, options);
        isAnswered = end.status === 'complete';
        return end;
      },
    };
    for (const checked of await checkForms(watching, [form]))
      looked.push({ form: isAnswered ? checked : { ...checked, fault: undefined }, looked: isAnswered });
  }
  return looked;
}
