import { CODES_OF_SYSTEM } from '../../../parameter/codes-of-system.generated.ts';
import type { Words } from '../../../words/words.ts';

const systems: ReadonlyMap<readonly string[], string> = new Map(
  Object.entries<readonly string[]>(CODES_OF_SYSTEM).map(([name, codes]) => [codes, name]),
);

/** What the codes of a system of ours are called, by code: those whose words have the system's own name. */
export function labelsOfCodes(codes: readonly string[], words: Words): Readonly<Partial<Record<string, string>>> {
  const called: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = words.codes;
  return called[systems.get(codes) ?? ''] ?? {};
}
