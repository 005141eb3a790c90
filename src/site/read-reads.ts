import { originFault } from './issuer-rules.ts';
import type { ISSUER_KEYS } from './keys.ts';
import { scopeLeftOutFault } from './scopes-left-out.ts';
import type { Note, Section } from './section.ts';
import type { IssuerConfig } from './site-config.ts';

/** What one issuer's object says of launching from that EHR and reading it, with every default filled in. */
export function readsOf(
  issuer: Section<keyof typeof ISSUER_KEYS>,
  note: Note,
): Pick<IssuerConfig, 'scopesLeftOut' | 'pkceUnadvertised' | 'fhirOrigins' | 'observationsByCategory'> {
  return {
    scopesLeftOut: textsOf(issuer.list('scopesLeftOut'), scopeLeftOutFault, note),
    pkceUnadvertised: issuer.boolean('pkceUnadvertised') ?? false,
    fhirOrigins: textsOf(issuer.list('fhirOrigins'), originFault, note),
    observationsByCategory: issuer.boolean('observationsByCategory') ?? false,
  };
}

/** A list of texts, each of which is looked at by itself. */
export function textsOf(
  items: readonly (readonly [item: unknown, path: string])[],
  faultOf: (item: unknown) => { readonly problem: string; readonly remedy: string } | undefined,
  note: Note,
): readonly string[] {
  return items.flatMap(([item, path]) => {
    const fault = faultOf(item);
    if (fault !== undefined) note({ path, ...fault });
    return typeof item === 'string' ? [item] : [];
  });
}
