import { describe, expect, it } from 'vitest';
import { coverage, coverageLine, totalLine } from '../../fhir-profiles/suite/coverage.ts';
import { packageStructures } from '../../fhir-profiles/suite/definitions.ts';
import { rulesOf } from '../../fhir-profiles/suite/differential-rules.ts';
import { ruleKey } from '../../fhir-profiles/suite/row.ts';
import { ROWS } from '../../fhir-profiles/suite/rows.ts';

const ALL = coverage();

describe(`the suite has a pair for ${totalLine(ALL)}`, () => {
  it.each(ALL.map(each => [coverageLine(each), each] as const))('%s', (_, { unpaired }) => {
    expect(unpaired).toEqual([]);
  });

  it('has no pair for a rule that no differential has, and none twice', () => {
    const rules = new Set([...packageStructures().values()].flatMap(structure => rulesOf(structure).rules.map(ruleKey)));
    const paired = ROWS.map(({ rule }) => ruleKey(rule));
    expect(paired.filter(name => !rules.has(name))).toEqual([]);
    expect(new Set(paired).size).toBe(paired.length);
  });
});
