import type { Obstacle } from '../../delivery/delivery.ts';
import { type CheckedForm, chooseTier, type TierChoice } from '../../delivery/tier.ts';
import { ACCESS_TABLE, ALSO_SENT_ACCESS, FORM_ACCESS } from '../../fhir/access.ts';
import type { Capability } from '../../fhir/capability.ts';
import { grants } from '../../fhir/search/grants.ts';
import type { SmartServer } from '../../launch/road/discovery.ts';
import { scopesFor } from '../../launch/road/scopes.ts';
import { parseSiteConfig } from '../../site/read-site-config.ts';
import type { IssuerConfig } from '../../site/site-config.ts';

/** What a record is made of. */
export const RECORDED = ['Procedure', 'Consent', 'AdverseEvent'] as const;

export type RecordedType = (typeof RECORDED)[number];

export interface DeclaredUse {
  readonly read: boolean;
  readonly search: boolean;
  readonly create: boolean;
  readonly update: boolean;
}

export interface Reason {
  readonly tier: 'create' | 'questionnaire' | 'document';
  readonly obstacle: Obstacle;
}

export interface ServerPlan {
  readonly plan: Readonly<Record<RecordedType, TierChoice['tier']>>;
  /** Of each type the tiers before its own, in the order in which they were tried. */
  readonly reasons: Readonly<Record<RecordedType, readonly Reason[]>>;
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

type Offered = Pick<SmartServer, 'capabilities' | 'scopesSupported'>;

/** A server of which no smart-configuration was read. */
const SAYS_NOTHING: Offered = { capabilities: ['permission-v2'], scopesSupported: [] };

/**
 * What Vertaug would do with a record where all that it asks is granted, encounter and author are known and nothing was refused yet. Pure.
 */
export function planForServer(
  capability: Capability,
  issuer: IssuerConfig,
  forms: readonly CheckedForm[],
  offered: Offered = SAYS_NOTHING,
): ServerPlan {
  const asked = askedScopes(issuer, offered);
  const input = {
    capability,
    grants: (type: Parameters<typeof chooseTier>[0], letter: 'c' | 'u' | 's' | 'r') => grants(asked.scopes, type, letter),
    denials: [],
    context: { encounter: true, author: true },
    site: issuer,
    forms,
  };
  const of = (type: RecordedType) => chooseTier(type, 'create', input);
  const [procedure, consent, adverseEvent] = [of('Procedure'), of('Consent'), of('AdverseEvent')];
  const areAllAsSuch = [procedure, consent, adverseEvent].every(({ tier }) => tier === 'create');
  return {
    plan: { Procedure: procedure.tier, Consent: consent.tier, AdverseEvent: adverseEvent.tier },
    reasons: { Procedure: procedure.passedOver, Consent: consent.passedOver, AdverseEvent: adverseEvent.passedOver },
    declared: declaredBy(capability),
    transaction: areAllAsSuch && capability.status === 'known' && capability.transaction,
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

function declaredBy(capability: Capability): ServerPlan['declared'] {
  if (capability.status !== 'known') return {};
  const types = new Set([...ACCESS_TABLE, ...FORM_ACCESS, ...ALSO_SENT_ACCESS].map(({ type }) => type));
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
