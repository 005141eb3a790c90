import { parseReference } from '../../fhir/reference.ts';
import { isJsonObject } from '../../plain/json-object.ts';

export interface FhirContext {
  /** `Type/id`, each once, in the order in which the EHR named them. */
  readonly references: readonly string[];
  /** What else it named, as text for a person: another server's, an identifier, a canonical, another role. */
  readonly notUsed: readonly string[];
}

const LONGEST = 120;
const MOST = 50;

/**
 * `fhirContext` of a token response (SMART App Launch 2.2, launch context): objects with a `reference`, `canonical` or
 * `identifier`, and a `role` that says "launch" where it is left out. Drafts had plain references, and those are taken too.
 * A reference counts where it is relative or under the FHIR base that was launched; of the rest only the name is kept.
 */
export function readFhirContext(value: unknown, baseUrl: string): FhirContext {
  const items: readonly unknown[] = value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST) : [value];
  const references = new Set<string>();
  const notUsed = new Set<string>();
  for (const item of items) {
    const address = parseReference(launchReference(item), baseUrl);
    if (address === undefined) notUsed.add(nameOf(item));
    else references.add(`${address.type}/${address.id}`);
  }
  return { references: [...references], notUsed: [...notUsed] };
}

/** What the EHR says the app is for. No intent is agreed on with any EHR, so none changes where the app opens. */
export function readIntent(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? shortened(value.trim()) : undefined;
}

function launchReference(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (!isJsonObject(item) || (item.role !== undefined && item.role !== 'launch')) return undefined;
  return typeof item.reference === 'string' ? item.reference : undefined;
}

function nameOf(item: unknown): string {
  const given = isJsonObject(item) ? [item.reference, item.canonical, item.type] : [item];
  const text = given.find(part => typeof part === 'string' && part !== '');
  return shortened(typeof text === 'string' ? text : JSON.stringify(item));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
