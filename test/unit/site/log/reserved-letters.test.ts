import { describe, expect, it } from 'vitest';
import { CEMENT_KEYS } from '../../../../src/assessment/log/cement-keys.ts';
import { VITAL_SIGN_KEYS } from '../../../../src/assessment/vital-signs/vital-signs.ts';
import { RESERVED_LETTERS } from '../../../../src/site/log/reserved-letters.ts';
import { parseSiteConfig, siteProblemText } from '../../../../src/site/read-site-config.ts';

const problemsOf = (short: string) => {
  const medicines = [{ short, name: 'Propofol', unit: 'mg i.v.' }];
  const read = parseSiteConfig({ issuers: [{ iss: 'https://ehr.example/fhir', clientId: 'vertaug' }], procedureLog: { medicines } });
  return read.ok ? [] : read.problems.map(siteProblemText);
};

describe('what a site calls a medicine in the log', () => {
  it('is nothing that the log reads as a vital sign or as cement: both lists agree', () => {
    expect([...RESERVED_LETTERS].sort()).toEqual([...VITAL_SIGN_KEYS.keys(), ...CEMENT_KEYS].sort());
  });

  it.each(['p', 'P', 'spo2', 'cem'])('%s is refused, with where it stands', short => {
    expect(problemsOf(short)).toEqual([expect.stringMatching(/^procedureLog\.medicines\[0\]\.short .*(vital sign|cement)/)]);
  });

  it.each(['prop', 'mid', 'f'])('%s is taken', short => {
    expect(problemsOf(short)).toEqual([]);
  });
});
