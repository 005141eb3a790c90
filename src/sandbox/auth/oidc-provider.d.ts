/** The part of oidc-provider 9 that the sandbox uses; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Client {
    readonly clientId: string;
    readonly redirectUris: readonly string[];
  }

  export interface Grant {
    readonly jti: string;
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    getOIDCScope(): string;
    getResourceScope(resource: string): string;
    save(): Promise<string>;
  }

  export interface Token {
    readonly jti: string;
    readonly grantId: string;
    readonly scope: string | undefined;
    readonly isExpired: boolean;
  }

  export interface Session {
    loginAccount(details: { accountId: string }): void;
  }

  export interface OidcContext {
    readonly route: string | undefined;
    /** Parameters of the request; a check may take one away. */
    readonly params: Record<string, string | undefined>;
    readonly session: Session;
    readonly entities: {
      readonly Grant?: Grant;
      readonly AuthorizationCode?: Token;
      readonly RefreshToken?: Token;
    };
  }

  /** A Koa context. */
  export interface ProviderContext {
    readonly oidc: OidcContext;
    readonly path: string;
    readonly status: number;
    body: unknown;
    type: string;
  }

  export interface ResourceServerInfo {
    readonly scope: string;
    readonly audience: string;
    readonly accessTokenFormat: 'opaque';
    readonly accessTokenTTL: number;
  }

  export interface Account {
    readonly accountId: string;
    claims(): Record<string, string>;
  }

  export interface Adapter {
    upsert(id: string, payload: Record<string, unknown>, expiresIn: number): Promise<void>;
    find(id: string): Promise<Record<string, unknown> | undefined>;
    findByUid(uid: string): Promise<Record<string, unknown> | undefined>;
    findByUserCode(userCode: string): Promise<Record<string, unknown> | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export interface Configuration {
    readonly adapter: (model: string) => Adapter;
    readonly allowOmittingSingleRegisteredRedirectUri: boolean;
    readonly claims: Record<string, readonly string[]>;
    readonly clients: readonly Record<string, unknown>[];
    readonly clientBasedCORS: (ctx: ProviderContext, origin: string, client: Client) => boolean;
    readonly clockTolerance: number;
    readonly conformIdTokenClaims: boolean;
    readonly enabledJWA: Record<string, readonly string[]>;
    readonly expiresWithSession: () => Promise<boolean>;
    readonly extraParams: Record<string, (ctx: ProviderContext, value: string | undefined, client: Client) => Promise<void>>;
    readonly features: Record<string, Record<string, unknown>>;
    readonly findAccount: (ctx: ProviderContext, sub: string) => Promise<Account | undefined>;
    readonly interactions: { readonly policy: readonly interactionPolicy.Prompt[] };
    readonly issueRefreshToken: (ctx: ProviderContext, client: Client, code: Token) => Promise<boolean>;
    readonly jwks: { readonly keys: readonly object[] };
    readonly loadExistingGrant: (ctx: ProviderContext) => Promise<Grant | undefined>;
    readonly pkce: { readonly required: () => boolean };
    readonly renderError: (ctx: ProviderContext, out: Record<string, string | undefined>, error: Error) => Promise<void>;
    readonly responseTypes: readonly string[];
    readonly rotateRefreshToken: boolean;
    readonly routes: Record<string, string>;
    readonly scopes: readonly string[];
    readonly ttl: Record<string, number | (() => number)>;
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly AccessToken: { find(value: string): Promise<Token | undefined> };
    readonly ClientCredentials: { find(value: string): Promise<Pick<Token, 'scope' | 'isExpired'> | undefined> };
    readonly Grant: {
      new (properties: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    use(middleware: (ctx: ProviderContext, next: () => Promise<void>) => Promise<void>): this;
    on(event: 'server_error', listener: (ctx: ProviderContext, error: Error) => void): this;
  }

  export namespace interactionPolicy {
    class Prompt {
      constructor(options: { name: string; requestable: boolean });
    }
  }

  export namespace errors {
    class InvalidRequest extends Error {
      constructor(description: string);
    }
    class InvalidScope extends Error {
      constructor(description: string, scope?: string);
    }
    class CustomOIDCProviderError extends Error {
      constructor(error: string, description: string);
    }
  }
}
