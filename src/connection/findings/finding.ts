/** Something that bears on how Vertaug works on a server. */
export interface Finding {
  readonly kind: keyof typeof WEIGHTS;
  /** What it names: types, headers, origins, a version. Never anything of a patient. */
  readonly about: readonly string[];
}

/** What a finding leads to at least. 0: worth knowing, and nothing is worse for it; 1: it works another way; 2: it does not work. */
export const WEIGHTS = {
  'insecure-address': 2,
  'no-fhir': 2,
  'no-smart-configuration': 2,
  'smart-configuration-incomplete': 2,
  'no-pkce': 2,
  'origin-not-configured': 2,
  'other-version': 2,
  'nothing-readable': 2,
  'page-may-not-discover': 2,
  'page-may-not-read': 2,
  'own-policy': 2,
  'patient-not-read': 2,
  'not-kept': 2,
  'statement-not-read': 1,
  'statement-says-nothing': 1,
  'not-as-such': 1,
  'search-refused': 1,
  'scopes-not-granted': 1,
  'next-page-elsewhere': 1,
  'next-page-broken': 1,
  'page-may-not-write': 1,
  'page-may-not-change': 1,
  'preflight-unanswered': 1,
  'form-differs': 1,
  'kept-in-part': 1,
  'not-cleaned-up': 1,
  'form-not-mapped': 0,
  'form-not-looked-up': 0,
  'origin-to-configure': 0,
  'type-repeated': 0,
  'version-not-said': 0,
  'headers-left-out': 0,
  'headers-hidden': 0,
  'count-not-heeded': 0,
  'count-capped': 0,
  'profiles-not-named': 0,
  'profiles-not-installed': 0,
  'profiles-installed': 0,
  'browser-not-asked': 0,
  'not-tried': 0,
  'writes-not-tried': 0,
} as const satisfies Readonly<Record<string, 0 | 1 | 2>>;

export const found = (kind: Finding['kind'], about: readonly string[] = []): Finding => ({ kind, about });

/** A finding about these, where there are any. */
export function foundIn(kind: Finding['kind'], about: readonly string[]): readonly Finding[] {
  return about.length > 0 ? [found(kind, about)] : [];
}

/** The exit code that findings lead to together. */
export function exitOf(findings: readonly Finding[]): 0 | 1 | 2 {
  const weights = findings.map(({ kind }) => WEIGHTS[kind]);
  return weights.includes(2) ? 2 : weights.includes(1) ? 1 : 0;
}

/** What weighs most first. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]);
}
