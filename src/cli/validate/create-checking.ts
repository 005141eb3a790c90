import r4 from '../../conformance/r4.generated.json' with { type: 'json' };
import own from '../../conformance/tables.generated.json' with { type: 'json' };
import type { Tables } from '../../conformance/tables.ts';
import { createValidator } from '../../conformance/validator.ts';
import { presentCanonical } from '../../fhir/present-canonicals.ts';
import type { Checking } from './check-value.ts';

/** A validator with the profiles of the packages of others, of this project and of FHIR. `asked` are canonical URLs without version. */
export function createChecking(packages: readonly Tables[], asked: readonly string[]): Checking {
  const tables: readonly Tables[] = [...packages, own, r4];
  return {
    validate: createValidator(tables),
    typeOfProfile(named) {
      const url = presentCanonical(named);
      for (const { profiles } of tables) {
        const profile = Object.hasOwn(profiles, url) ? profiles[url] : undefined;
        if (profile !== undefined) return profile.type;
      }
      return undefined;
    },
    asked,
  };
}
