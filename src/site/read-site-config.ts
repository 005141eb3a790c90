import { DEFAULT_WINDOWS } from './default-site.ts';
import { isSecureUrl, urlOf } from './secure-url.ts';
import type { IssuerConfig, SiteConfig, WindowConfig } from './site-config.ts';
import { EXPECTED, KNOWN_KEYS, type RawSite, siteShape } from './site-shape.ts';

/** One thing in `config.json` that cannot be used. */
export interface SiteProblem {
  /** Where: `issuers[0].iss`; empty for the file as a whole. */
  readonly path: string;
  /** What was found there. */
  readonly problem: string;
  /** What to write instead. */
  readonly remedy: string;
}

export type SiteConfigResult =
  | { readonly ok: true; readonly value: SiteConfig }
  | { readonly ok: false; readonly problems: readonly SiteProblem[] };

/**
 * Reads `config.json` through `fetchText`, which gives the file's text or rejects with the reason why it cannot.
 */
export async function readSiteConfig(fetchText: () => Promise<string>): Promise<SiteConfigResult> {
  let text: string;
  try {
    text = await fetchText();
  } catch (reason) {
    return refused('', `config.json could not be read: ${messageOf(reason)}`, 'Put config.json beside index.html and let it be read.');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (reason) {
    return refused('', `config.json is not JSON: ${messageOf(reason)}`, 'Correct the file; a missing comma or quote is the usual cause.');
  }
  return parseSiteConfig(json);
}

/** Checks a parsed `config.json` and fills in every default. Lists all problems, not the first. */
export function parseSiteConfig(json: unknown): SiteConfigResult {
  const parsed = siteShape.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(issue => shapeProblems(issue, json)) };
  const problems = parsed.data.issuers.flatMap((issuer, index) => issuerProblems(issuer, index, parsed.data.issuers));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: complete(parsed.data) };
}

/** One line a problem, for a page or a terminal. */
export function siteProblemText({ path, problem, remedy }: SiteProblem): string {
  return `${path === '' ? '' : `${path} `}${problem}${/[.!?]$/.test(problem) ? '' : '.'} ${remedy}`;
}

type RawIssuer = RawSite['issuers'][number];

function complete(raw: RawSite): SiteConfig {
  return {
    issuers: raw.issuers.map(completeIssuer),
    facility: { name: raw.facility?.name, consentPolicyUri: raw.facility?.consentPolicyUri },
    windows: completeWindows(raw.windows),
  };
}

function completeIssuer(raw: RawIssuer): IssuerConfig {
  return {
    iss: raw.iss,
    name: raw.name ?? new URL(raw.iss).host,
    clientId: raw.clientId,
    authorizationOrigins: raw.authorizationOrigins ?? [],
    scopeVersion: raw.scopeVersion ?? 'auto',
    refresh: raw.refresh ?? 'online_access',
  };
}

function completeWindows(raw: RawSite['windows']): WindowConfig {
  return {
    inrDays: raw?.inrDays ?? DEFAULT_WINDOWS.inrDays,
    inrOnAnticoagulantHours: raw?.inrOnAnticoagulantHours ?? DEFAULT_WINDOWS.inrOnAnticoagulantHours,
    plateletsDays: raw?.plateletsDays ?? DEFAULT_WINDOWS.plateletsDays,
    painScoreDays: raw?.painScoreDays ?? DEFAULT_WINDOWS.painScoreDays,
    pregnancyTestHours: raw?.pregnancyTestHours ?? DEFAULT_WINDOWS.pregnancyTestHours,
    fractureAcuteWeeks: raw?.fractureAcuteWeeks ?? DEFAULT_WINDOWS.fractureAcuteWeeks,
    imagingDays: raw?.imagingDays ?? DEFAULT_WINDOWS.imagingDays,
    antithromboticStoppedDays: raw?.antithromboticStoppedDays ?? DEFAULT_WINDOWS.antithromboticStoppedDays,
  };
}

function issuerProblems(issuer: RawIssuer, index: number, all: readonly RawIssuer[]): SiteProblem[] {
  const path = `issuers[${index}].iss`;
  const fault = issFault(issuer.iss);
  const problems: SiteProblem[] = fault === undefined ? [] : [{ path, ...fault }];
  const first = all.findIndex(other => other.iss === issuer.iss);
  if (first < index) {
    problems.push({
      path,
      problem: `is ${shown(issuer.iss)}, which issuers[${first}] has too`,
      remedy: 'Keep one of the two: an issuer has one client id.',
    });
  }
  for (const [position, origin] of (issuer.authorizationOrigins ?? []).entries()) {
    const url = urlOf(origin);
    if (url !== undefined && isSecureUrl(url) && url.origin === origin) continue;
    problems.push({
      path: `issuers[${index}].authorizationOrigins[${position}]`,
      problem: `is ${shown(origin)}`,
      remedy: url !== undefined && isSecureUrl(url) ? `Write ${shown(url.origin)}.` : expected('issuers[].authorizationOrigins[]'),
    });
  }
  return problems;
}

/** Launches compare `iss` as an exact string, so the registry holds one spelling only. */
function issFault(iss: string): { problem: string; remedy: string } | undefined {
  const url = urlOf(iss);
  if (url === undefined) return { problem: `is ${shown(iss)}, which is no address`, remedy: expected('issuers[].iss') };
  if (!isSecureUrl(url)) return { problem: `is ${shown(iss)}`, remedy: 'Use https; http is accepted for localhost only.' };
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(iss))
    return { problem: `is ${shown(iss)}`, remedy: 'Leave out everything from ? or # on.' };
  if (url.username !== '' || url.password !== '')
    return { problem: 'holds a user name or password', remedy: 'Leave it out of the address.' };
  if (iss.endsWith('/'))
    return { problem: `is ${shown(iss)}`, remedy: `Write it without the slash at its end: ${shown(iss.replace(/\/+$/, ''))}.` };
  const canonical = url.href.replace(/\/$/, '');
  return canonical === iss ? undefined : { problem: `is ${shown(iss)}`, remedy: `Write ${shown(canonical)}.` };
}

type ShapeIssue = NonNullable<ReturnType<typeof siteShape.safeParse>['error']>['issues'][number];

function shapeProblems(issue: ShapeIssue, json: unknown): SiteProblem[] {
  const path = pathText(issue.path);
  const pattern = path.replace(/\[\d+\]/g, '[]');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: path === '' ? key : `${path}.${key}`,
      problem: 'is no key that Vertaug knows',
      remedy: `Known here: ${(KNOWN_KEYS[pattern] ?? []).join(', ')}.`,
    }));
  }
  const value = issue.path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), json);
  return [{ path, problem: value === undefined ? 'is missing' : `is ${shown(value)}`, remedy: expected(pattern) }];
}

function expected(pattern: string): string {
  return EXPECTED[pattern] ?? 'Give a number above zero, or leave the key out to keep its default.';
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`),
    '',
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function refused(path: string, problem: string, remedy: string): SiteConfigResult {
  return { ok: false, problems: [{ path, problem, remedy }] };
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
