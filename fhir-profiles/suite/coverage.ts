// Prints how many rules of each differential have a pair, and names those that have none: node fhir-profiles/suite/coverage.ts
import { fileURLToPath } from 'node:url';
import { packageStructures } from './definitions.ts';
import { rulesOf } from './differential-rules.ts';
import { ruleKey } from './row.ts';
import { ROWS } from './rows.ts';

export interface Coverage {
  /** Id of the profile or extension. */
  readonly id: string;
  readonly title: string;
  /** Whether it is an extension. */
  readonly isExtension: boolean;
  /** How many rules its differential has. */
  readonly rules: number;
  /** Those without a pair, each on a line. */
  readonly unpaired: readonly string[];
}

/** For every profile and extension of the package. */
export function coverage(): readonly Coverage[] {
  const paired = new Set(ROWS.map(({ rule }) => ruleKey(rule)));
  const all = [...packageStructures()].map(([id, structure]) => {
    const names = rulesOf(structure).rules.map(ruleKey);
    const unpaired = names.filter(name => !paired.has(name));
    return { id, title: structure.title ?? id, isExtension: structure.type === 'Extension', rules: names.length, unpaired };
  });
  return all.sort((a, b) => Number(a.isExtension) - Number(b.isExtension));
}

/** `Procedure 96/96`. */
export const coverageLine = ({ id, rules, unpaired }: Coverage): string => `${id} ${rules - unpaired.length}/${rules}`;

/** The same of them all together. */
export function totalLine(all: readonly Coverage[]): string {
  const rules = all.reduce((sum, each) => sum + each.rules, 0);
  const unpaired = all.reduce((sum, each) => sum + each.unpaired.length, 0);
  return `${rules - unpaired} of ${rules} rules in ${all.length} differentials`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = coverage();
  const lines = all.flatMap(each => [coverageLine(each), ...each.unpaired.map(name => `  without a pair: ${name}`)]);
  process.stdout.write(`${[...lines, totalLine(all)].join('\n')}\n`);
  process.exitCode = all.every(({ unpaired }) => unpaired.length === 0) ? 0 : 1;
}
