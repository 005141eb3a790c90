import type { Denial, WrittenType } from '../delivery/delivery.ts';
import { type CheckedForm, chooseTier, type TierChoice, type TierInput } from '../delivery/tier.ts';
import { ALSO_SENT_ACCESS, accessAt, FORM_ACCESS } from '../fhir/access.ts';
import type { Capability } from '../fhir/capability.ts';
import { grants } from '../fhir/search/grants.ts';
import type { SmartServer } from '../launch/road/discovery.ts';
import { scopesFor } from '../launch/road/scopes.ts';
import { parseSiteConfig } from '../site/read-site-config.ts';
import type { IssuerConfig } from '../site/site-config.ts';

/** What a record is made of. */
export const RECORDED = ['Procedure', 'Consent', 'AdverseEvent'] as const;

/** One type of what is sent there: the way that it goes, and the ways before that one, in the order in which they were tried. */
export interface PlannedType extends TierChoice {
  readonly type: WrittenType;
}

export interface DeclaredUse {
  readonly read: boolean;
  readonly search: boolean;
  readonly create: boolean;
  readonly update: boolean;
}

export interface ServerPlan {
  /** Of what a record is made of, then of what the site has sent beside. */
  readonly types: readonly PlannedType[];
  /** Of every type that is read or written; empty where the statement says nothing. */
  readonly declared: Readonly<Record<string, DeclaredUse>>;
  /** All in one request, where all is stored as such. */
  readonly transaction: boolean;
  readonly asked: AskedScopes;
}

export interface AskedScopes {
  /** What a launch would ask of this server. */
  readonly scopes: readonly string[];
  /** What it would ask of a server that lists none, and does not ask here. */
  readonly narrowed: readonly string[];
  /** Whether a form of the EHR's own could be filled, were one mapped: only then is that asked. */
  readonly fillsForms: boolean;
}

/** What is known beside what is declared; left out: all that is asked is granted, encounter and author are known, nothing was refused. */
export interface AsTried {
  readonly granted?: readonly string[] | undefined;
  readonly context?: TierInput['context'];
  readonly denials?: readonly Denial[];
}

type Offered = Pick<SmartServer, 'capabilities' | 'scopesSupported'>;

/** A server of which no smart-configuration was read. */
const SAYS_NOTHING: Offered = { capabilities: ['permission-v2'], scopesSupported: [] };

/** What Vertaug would do with a whole record there, by the planner that the app sends by. Pure. */
export function planForServer(
  capability: Capability,
  issuer: IssuerConfig,
  forms: readonly CheckedForm[],
  offered: Offered = SAYS_NOTHING,
  { granted, context = { encounter: true, author: true }, denials = [] }: AsTried = {},
): ServerPlan {
  const asked = askedScopes(issuer, offered);
  const scopes = granted ?? asked.scopes;
  const input: TierInput = { capability, grants: (type, letter) => grants(scopes, type, letter), denials, context, site: issuer, forms };
  const procedure = chooseTier('Procedure', 'create', input);
  // A complication names its procedure, which has to be there.
  const blocked = procedure.tier === 'create' ? undefined : ({ kind: 'refers-to-blocked', to: 'procedure' } as const);
  const types = [...RECORDED, ...issuer.alsoSends].map(type => ({
    type,
    ...(type === 'Procedure' ? procedure : chooseTier(type, 'create', input, type === 'AdverseEvent' ? blocked : undefined)),
  }));
  return {
    types,
    declared: declaredBy(capability, issuer),
    transaction: capability.status === 'known' && capability.transaction && types.every(({ tier }) => tier === 'create'),
    asked,
  };
}

function askedScopes(issuer: IssuerConfig, offered: Offered): AskedScopes {
  const scopes = scopesFor('ehr', issuer, offered).split(' ');
  const wanted = scopesFor('ehr', issuer, { ...offered, scopesSupported: [] }).split(' ');
  const withAnswers = scopesFor('ehr', { ...issuer, alsoSends: ['QuestionnaireResponse'] }, offered).split(' ');
  return {
    scopes,
    narrowed: wanted.filter(scope => !scopes.includes(scope)),
    fillsForms: grants(withAnswers, 'QuestionnaireResponse', 'c'),
  };
}

function declaredBy(capability: Capability, issuer: IssuerConfig): ServerPlan['declared'] {
  if (capability.status !== 'known') return {};
  const types = new Set([...accessAt(issuer), ...FORM_ACCESS, ...ALSO_SENT_ACCESS].map(({ type }) => type));
  return Object.fromEntries(
    Array.from(types, type => {
      const has = (name: string) => capability.resources[type]?.interactions.includes(name) ?? false;
      return [type, { read: has('read'), search: has('search-type'), create: has('create'), update: has('update') }];
    }),
  );
}

/** An issuer of which the site says no more than where it is. */
export function issuerWithoutWords(iss: string): IssuerConfig {
  const read = parseSiteConfig({ issuers: [{ iss: 'https://ehr.example', clientId: 'vertaug' }] });
  const [issuer] = read.ok ? read.value.issuers : [];
  if (issuer === undefined) throw new Error('An issuer needs more than iss and clientId.');
  return { ...issuer, iss };
}
