import { readdirSync, readFileSync } from 'node:fs';
import type { StructureDefinition } from 'fhir/r4.js';
import { readDefinitions } from '../../src/conformance/compile/definitions.ts';
import type { RuleName } from './row.ts';

/** The profiles and extensions of the package, by id, in the order of their ids. */
export function packageStructures(): ReadonlyMap<string, StructureDefinition> {
  const folder = new URL('../package/', import.meta.url);
  const files = readdirSync(folder).filter(name => name.startsWith('StructureDefinition-'));
  const parsed = files.sort().map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return new Map([...readDefinitions(parsed).structures.values()].map(structure => [structure.id ?? structure.url, structure]));
}

/** How bad it is to break the rule: an invariant says so itself. */
export function severityOf(structure: StructureDefinition | undefined, { element, kind, detail }: RuleName): 'error' | 'warning' {
  if (kind !== 'invariant') return 'error';
  const stated = structure?.differential?.element.find(({ id }) => id === element);
  return stated?.constraint?.find(({ key }) => key === detail)?.severity === 'warning' ? 'warning' : 'error';
}
