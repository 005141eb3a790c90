import r4 from '../conformance/r4.generated.json' with { type: 'json' };
import tables from '../conformance/tables.generated.json' with { type: 'json' };
import type { Tables } from '../conformance/tables.ts';
import { createValidator } from '../conformance/validator.ts';
import type { Checking } from './check-value.ts';
import { UsageProblem } from './usage-problem.ts';

export interface LoadedChecking extends Checking {
  /** What of the packages is not checked, by file. */
  readonly left: ReadonlyMap<string, readonly string[]>;
}

/** The validator with the profiles of this project, those of FHIR and those of the packages; a UsageProblem where one of them cannot be had. */
export async function loadChecking(asked: readonly string[]): Promise<LoadedChecking> {
  const all: readonly Tables[] = [tables, r4];
  const typeOfProfile = (url: string) =>
    all.map(({ profiles }) => (Object.hasOwn(profiles, url) ? profiles[url]?.type : undefined)).find(type => type !== undefined);
  const unknown = asked.find(url => typeOfProfile(url) === undefined);
  if (unknown !== undefined) {
    throw new UsageProblem(`--profile: ${unknown} is not known here.`);
  }
  return { validate: createValidator(all), typeOfProfile, asked, left: new Map() };
}
