import { CANONICAL_BASE, CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import { CODES_OF_SYSTEM } from '../../parameter/codes-of-system.generated.ts';

const urls: Readonly<Record<string, string>> = CODE_SYSTEM_URL;
const systems: ReadonlyMap<readonly string[], string> = new Map(
  Object.entries<readonly string[]>(CODES_OF_SYSTEM).map(([name, codes]) => [codes, urls[name] ?? '']),
);

/** The code system of ours whose codes these are; undefined: a few words that belong to one fact alone. */
export function systemOf(codes: readonly string[]): string | undefined {
  return systems.get(codes);
}

/** The system of those words: each is a code there, so that whoever renders a form has one to show. */
export const RECORDED_WORDS = `${CANONICAL_BASE}/CodeSystem/recorded-word`;
