import type { ElementDefinitionConstraint, StructureDefinition } from 'fhir/r4.js';

/** What the compiling of one element needs from the whole, and adds to it. */
export interface Workshop {
  structure(canonical: string): StructureDefinition | undefined;
  /** Asks for a base type's table. */
  needType(name: string): void;
  /** Asks for a profile's table; undefined when the canonical is a base type or not among the definitions. */
  needProfile(canonical: string): string | undefined;
  needValueSet(canonical: string): string | undefined;
  /** Index of the invariant. */
  invariant(constraint: ElementDefinitionConstraint, owner: string): number;
  /** Keys of the invariants on a type's root. */
  rootKeys(type: string): ReadonlySet<string>;
  unchecked(what: string): void;
}
