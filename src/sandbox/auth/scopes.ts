/** What a request does, in the letters of SMART v2 scopes: create, read (also vread and history), update, delete, search. */
export type SmartInteraction = 'c' | 'r' | 'u' | 'd' | 's';

export interface ScopeRule {
  readonly level: 'patient' | 'user';
  /** A resource type or `*`. */
  readonly type: string;
  readonly interactions: readonly SmartInteraction[];
}

/** Scopes that are no permission on a resource. */
export const CONTEXT_SCOPES = ['openid', 'fhirUser', 'profile', 'launch', 'launch/patient', 'online_access', 'offline_access'] as const;

const V1: Record<string, readonly SmartInteraction[]> = {
  read: ['r', 's'],
  write: ['c', 'u', 'd'],
  '*': ['c', 'r', 'u', 'd', 's'],
};

const contextScopes: ReadonlySet<string> = new Set(CONTEXT_SCOPES);

export function isContextScope(scope: string): boolean {
  return contextScopes.has(scope);
}

/**
 * One `patient/` or `user/` scope of SMART App Launch 1.0 or 2.x; undefined for anything else. Letters out of `cruds` order are
 * no scope, and neither are granular scopes (`?category=…`), which this server could not enforce.
 */
export function parseScope(scope: string): ScopeRule | undefined {
  const match = /^(patient|user)\/(\*|[A-Z][A-Za-z]+)\.(\*|read|write|c?r?u?d?s?)$/.exec(scope);
  const [, level, type, permission] = match ?? [];
  if (!level || !type || !permission) return undefined;
  const interactions = V1[permission] ?? [...permission].filter(isInteraction);
  return { level: level === 'user' ? 'user' : 'patient', type, interactions };
}

function isInteraction(letter: string): letter is SmartInteraction {
  return letter === 'c' || letter === 'r' || letter === 'u' || letter === 'd' || letter === 's';
}

/** The part of the asked scopes that this server can grant. */
export function grantable(asked: readonly string[]): string[] {
  return asked.filter(scope => isContextScope(scope) || parseScope(scope) !== undefined);
}

/**
 * Whose records the scopes open for one interaction: `user` all of the clinician's, `patient` those of the launch's patient,
 * undefined none.
 */
export function reachOf(rules: readonly ScopeRule[], type: string, interaction: SmartInteraction): 'user' | 'patient' | undefined {
  const levels = rules
    .filter(rule => (rule.type === '*' || rule.type === type) && rule.interactions.includes(interaction))
    .map(rule => rule.level);
  if (levels.includes('user')) return 'user';
  return levels.includes('patient') ? 'patient' : undefined;
}
