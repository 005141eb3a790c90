import type { SiteCode } from '../../site/site-config.ts';
import { type CodeSet, SITE_SOURCE } from './groups/code-group.ts';

/** What a site's own codes mean, by id of the group that they belong to. */
export type SiteCodes = ReadonlyMap<string, readonly CodeSet[]>;

/** A site's codes as they are matched; undefined where it has none. */
export function siteCodesOf(codes: readonly SiteCode[]): SiteCodes | undefined {
  if (codes.length === 0) return undefined;
  const byGroup = new Map<string, CodeSet[]>();
  for (const { group, system, code, prefix } of codes) {
    const set: CodeSet = { system, ...(prefix ? { prefixes: [code] } : { codes: [code] }), source: SITE_SOURCE };
    byGroup.set(group, [...(byGroup.get(group) ?? []), set]);
  }
  return byGroup;
}
