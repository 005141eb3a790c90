import { errors, type Grant, interactionPolicy, type OidcContext, Provider, type ProviderContext } from 'oidc-provider';
import { isJsonObject } from '../../plain/json-object.ts';
import type { SandboxSettings } from '../settings.ts';
import { chartOfRequest, patientIsWanted } from './chart-of-request.ts';
import type { Clinician } from './clinician.ts';
import { withCodeSuffix, withoutCodeSuffix } from './code-suffix.ts';
import { koaFetch } from './koa-fetch.ts';
import { contextMembers, createLaunches, type LaunchedChart } from './launches.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { createPatientChoices, type PatientPicker } from './patient-choice.ts';
import { CONTEXT_SCOPES, grantable, isContextScope, parseScope, type ScopeRule } from './scopes.ts';
import { createSignIns, SIGNED_IN, type SignInPages, type SignIns } from './sign-in.ts';
import { signingKey } from './signing-key.ts';

export interface AuthorizationOptions {
  /** Origin of the EHR; the OpenID issuer. */
  readonly issuer: string;
  /** FHIR bases without a trailing slash, the EHR's own first: the only `aud`s that are taken. */
  readonly fhirBases: readonly string[];
  /** What is granted at a base of the scopes that the settings grant. */
  readonly grantedAt: (base: string, scopes: readonly string[]) => readonly string[];
  readonly client: { readonly id: string; readonly redirectUris: readonly [string, ...string[]] };
  /** A backend that signs in with a key, by its public ones; undefined: there is none. */
  readonly backend: BackendClient | undefined;
  /** Who can sign in, one at least. */
  readonly clinicians: readonly [Clinician, ...Clinician[]];
  /** Who is signed in at a browser where nobody has signed in; undefined: nobody is. */
  readonly usual: Clinician | undefined;
  readonly signInPages: SignInPages;
  readonly settings: SandboxSettings;
  /** A page for a refusal that must not be sent to the redirect URL. */
  readonly refusalPage: (code: string, description: string) => Promise<string>;
  /** Where the clinician chooses a patient for an app that was opened outside a chart. */
  readonly picker: PatientPicker;
}

/** A client of SMART backend services. */
export interface BackendClient {
  readonly id: string;
  /** Public keys, as a JWK set. */
  readonly jwks: { readonly keys: readonly object[] };
  /** Of each Group that it may export, by its id, the patients: `Patient/id`. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/** What an access token opens. */
export interface Access {
  /** The FHIR base that the token is for. */
  readonly base: string;
  readonly rules: readonly ScopeRule[];
  /** Undefined: no patient was chosen, and none may be seen by a `patient/` scope. */
  readonly chart: LaunchedChart | undefined;
  readonly clinician: Clinician;
}

export interface Authorization {
  /** Answers `/auth/…` and OpenID discovery. `body` is the request's body, already read. */
  handle(request: Request, body: Buffer): Promise<Response>;
  /** Undefined when the token is unknown, expired or revoked. */
  access(token: string): Promise<Access | undefined>;
  /** Types that a backend's token reads (`system/TYPE.rs`), `*` each; undefined when the token is unknown, expired or none of a backend. */
  backendAccess(token: string): Promise<readonly string[] | undefined>;
  /** An opaque `launch` value for one authorization. */
  mintLaunch(chart: LaunchedChart): string;
  /** From now on every access token issued so far counts as expired; refresh tokens live on. */
  expireAccessTokens(): void;
}

export const ROUTES = {
  authorization: '/auth/authorize',
  token: '/auth/token',
  revocation: '/auth/revoke',
  patients: '/auth/patients',
  signIn: '/auth/sign-in',
  jwks: '/auth/jwks',
} as const;

const WORKING_DAY_S = 8 * 3600;

/** SMART App Launch 2.2 for one public client, from a chart or standalone, for whoever is signed in. */
export async function createAuthorization(options: AuthorizationOptions): Promise<Authorization> {
  const { settings, clinicians, client, fhirBases } = options;
  const [ownBase = ''] = fhirBases;
  const launches = createLaunches();
  const grants = new Map<string, Omit<Access, 'rules'>>();
  const launching = new WeakMap<OidcContext, Omit<Access, 'rules' | 'base'>>();
  const issued = new Set<string>();
  const expired = new Set<string>();

  const grantFor = async (ctx: ProviderContext): Promise<Grant | undefined> => {
    const launched = launching.get(ctx.oidc);
    if (!launched) return undefined;
    const granted = grantedOf(ctx);
    const grant = new provider.Grant({ accountId: launched.clinician.id, clientId: client.id });
    grant.addOIDCScope(granted.filter(isContextScope).join(' '));
    grant.addResourceScope(ownBase, granted.filter(scope => !isContextScope(scope)).join(' '));
    grants.set(await grant.save(), { ...launched, base: baseOf(ctx) });
    return grant;
  };

  const baseOf = (ctx: ProviderContext): string => ctx.oidc.params.aud ?? ownBase;

  const grantedOf = (ctx: ProviderContext): readonly string[] =>
    options.grantedAt(baseOf(ctx), settings.scopesGranted(grantable(words(ctx.oidc.params.scope))));

  const checkLaunch = async (ctx: ProviderContext, launch: string | undefined): Promise<void> => {
    const { refuseAuthorization } = settings;
    if (refuseAuthorization) throw new errors.CustomOIDCProviderError(refuseAuthorization.error, refuseAuthorization.description);
    const asked = words(ctx.oidc.params.scope);
    const clinician = signIns.whoIs(ctx.oidc.params[SIGNED_IN]) ?? clinicians[0];
    launching.set(ctx.oidc, { chart: chartOfRequest(launches, { launch, asked, granted: grantedOf(ctx) }), clinician });
    ctx.oidc.session.loginAccount({ accountId: clinician.id });
    // prompt=consent was set by `handle` to keep offline_access; the launch from the chart is the consent.
    ctx.oidc.params.prompt = undefined;
  };

  const provider = new Provider(options.issuer, {
    adapter: createMemoryAdapter(),
    allowOmittingSingleRegisteredRedirectUri: false,
    claims: { openid: ['sub'], fhirUser: ['fhirUser', 'name'], profile: ['name', 'profile'] },
    clients: [
      {
        client_id: client.id,
        redirect_uris: [...client.redirectUris],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
      },
      ...(options.backend === undefined ? [] : [backendClient(options.backend)]),
    ],
    clientBasedCORS: (_ctx, origin) => origin === new URL(client.redirectUris[0]).origin,
    clockTolerance: 0,
    // false: fhirUser and name come in the id_token, not only from a userinfo endpoint.
    conformIdTokenClaims: false,
    expiresWithSession: async () => false,
    extraParams: {
      aud: async (_ctx, aud) => {
        if (aud === undefined || !fhirBases.includes(aud)) throw new errors.InvalidRequest(`aud must be ${fhirBases.join(' or ')}`);
      },
      [SIGNED_IN]: async () => undefined,
      launch: checkLaunch,
    },
    enabledJWA: { clientAuthSigningAlgValues: ['ES384', 'RS384'] },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true, allowedPolicy: async () => true },
      // SMART scopes are open-ended and oidc-provider wants a list: the FHIR base is a resource server whose scopes are those asked.
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => ownBase,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (ctx: ProviderContext) => ({
          scope: askedScopes(ctx.oidc)
            .filter(scope => !isContextScope(scope))
            .join(' '),
          audience: ownBase,
          accessTokenFormat: 'opaque',
        }),
      },
    },
    findAccount: async (ctx, sub) => ({
      accountId: sub,
      claims: () => {
        const granted = grants.get(ctx.oidc.entities.Grant?.jti ?? '');
        const { base, clinician } = granted ?? { base: ownBase, clinician: clinicians[0] };
        const fhirUser = `${base}/Practitioner/${clinician.id}`;
        return { sub, name: clinician.name, fhirUser, profile: fhirUser };
      },
    }),
    interactions: { policy: [new interactionPolicy.Prompt({ name: 'consent', requestable: true })] },
    issueRefreshToken: async (_ctx, _client, code) => {
      const granted = words(code.scope);
      return settings.refreshTokens && (granted.includes('online_access') || granted.includes('offline_access'));
    },
    jwks: { keys: [await signingKey()] },
    loadExistingGrant: grantFor,
    pkce: { required: () => true },
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = await options.refusalPage(out.error ?? 'server_error', out.error_description ?? '');
    },
    responseTypes: ['code'],
    rotateRefreshToken: true,
    routes: { ...ROUTES },
    scopes: [...CONTEXT_SCOPES],
    ttl: {
      AccessToken: () => settings.tokenLifetimeS,
      AuthorizationCode: 60,
      Grant: WORKING_DAY_S,
      IdToken: 3600,
      Interaction: 60,
      RefreshToken: WORKING_DAY_S,
      Session: WORKING_DAY_S,
    },
  });

  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== ROUTES.token || ctx.status !== 200 || !isJsonObject(ctx.body)) return;
    if (ctx.oidc.params.grant_type === 'client_credentials' && typeof ctx.body.access_token === 'string') issued.add(ctx.body.access_token);
    const grant = ctx.oidc.entities.Grant;
    const granted = grant && grants.get(grant.jti);
    if (!grant || !granted) return;
    if (typeof ctx.body.access_token === 'string') issued.add(ctx.body.access_token);
    const narrowed = words(ctx.oidc.params.scope);
    const context = words(grant.getOIDCScope()).filter(scope => narrowed.length === 0 || narrowed.includes(scope));
    ctx.body = settings.tokenResponse({
      ...ctx.body,
      // oidc-provider names the resource's scopes only; SMART wants all that were granted.
      scope: [...context, ...words(stringOf(ctx.body.scope))].join(' '),
      ...contextMembers(granted.chart, settings.needPatientBanner),
    });
  });

  const run = koaFetch(provider.callback());
  let tokenRequests: Promise<unknown> = Promise.resolve();
  const authorize = async (request: Request, body: Buffer): Promise<Response> =>
    withCodeSuffix(await run(asConsented(request), body), settings.codeSuffix);
  const choices = createPatientChoices(options.picker, (request, chart) => {
    const address = new URL(request);
    address.searchParams.set('launch', launches.mint({ from: 'picker', chart }));
    return authorize(new Request(address), Buffer.alloc(0));
  });

  const goOn = async (address: URL): Promise<Response> => {
    const answer = await authorize(new Request(address), Buffer.alloc(0));
    return patientIsWanted(answer) ? choices.ask(address) : answer;
  };
  const signIns: SignIns = createSignIns({
    clinicians,
    usual: options.usual,
    settings,
    pages: options.signInPages,
    origin: options.issuer,
    launchedBy: launches.clinicianOf,
    goOn,
  });

  return {
    async handle(request, body) {
      const { pathname } = new URL(request.url);
      if (pathname === ROUTES.patients) return choices.answer(request, body);
      if (pathname === ROUTES.signIn) return signIns.answer(request, body);
      if (pathname === ROUTES.authorization) {
        const address = new URL(request.url);
        const who = signIns.whoFor(request);
        if (!who) return signIns.ask(address);
        const answer = await authorize(
          new Request(signIns.marked(address, who), { method: request.method, headers: request.headers }),
          body,
        );
        return patientIsWanted(answer) ? choices.ask(signIns.marked(address, who)) : answer;
      }
      if (pathname !== ROUTES.token) return run(request, body);
      // One at a time: two requests with the same code or refresh token must not both pass its "used before" check.
      const answer = tokenRequests.then(() => run(request, withoutCodeSuffix(body, settings.codeSuffix)));
      tokenRequests = answer.catch(() => undefined);
      return answer;
    },
    async access(value) {
      if (expired.has(value)) return undefined;
      const token = await provider.AccessToken.find(value);
      const granted = token && grants.get(token.grantId);
      if (!token || token.isExpired || !granted) return undefined;
      return { ...granted, rules: words(token.scope).flatMap(scope => parseScope(scope) ?? []) };
    },
    async backendAccess(value) {
      if (expired.has(value)) return undefined;
      const token = await provider.ClientCredentials.find(value);
      if (!token || token.isExpired) return undefined;
      return words(token.scope).flatMap(scope => /^system\/(\*|[A-Za-z]+)\.(?:rs|read)$/.exec(scope)?.[1] ?? []);
    },
    mintLaunch: chart => launches.mint({ from: 'chart', chart }),
    expireAccessTokens() {
      for (const token of issued) expired.add(token);
    },
  };
}

const backendClient = ({ id, jwks }: BackendClient) => ({
  client_id: id,
  redirect_uris: [],
  grant_types: ['client_credentials'],
  response_types: [],
  token_endpoint_auth_method: 'private_key_jwt',
  jwks: { keys: [...jwks.keys] },
});

function askedScopes(oidc: OidcContext): string[] {
  return words(oidc.params.scope ?? oidc.entities.AuthorizationCode?.scope ?? oidc.entities.RefreshToken?.scope);
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(word => word !== '');
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asConsented(request: Request): Request {
  const url = new URL(request.url);
  // oidc-provider drops offline_access unless the request prompts for consent.
  url.searchParams.set('prompt', 'consent');
  return new Request(url, { method: request.method, headers: request.headers });
}
