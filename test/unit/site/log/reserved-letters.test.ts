import { describe, expect, it } from 'vitest';
import { CEMENT_KEYS } from '../../../../src/assessment/log/cement-keys.ts';
import { VITAL_SIGN_KEYS } from '../../../../src/assessment/vital-signs/vital-signs.ts';
import { CONFIG_REFERENCE } from '../../../../src/site/config-reference.ts';
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

  it.each(['k2', '5', 'pro/pofol', 'a·b'])('%s could not be typed, and is refused', short => {
    expect(problemsOf(short)).toEqual([expect.stringMatching(/^procedureLog\.medicines\[0\]\.short .*letters alone/)]);
  });

  it('is one medicine’s alone, by its letters and by its name', () => {
    const problems = (...called: readonly (readonly [short: string, name: string])[]) => {
      const medicines = called.map(([short, name]) => ({ short, name, unit: 'mg i.v.' }));
      const read = parseSiteConfig({ issuers: [{ iss: 'https://ehr.example/fhir', clientId: 'vertaug' }], procedureLog: { medicines } });
      return read.ok ? [] : read.problems.map(siteProblemText);
    };
    expect(problems(['mid', 'Midazolam'], ['prop', 'Propofol'])).toEqual([]);
    expect(problems(['midazolam', 'Midazolam'])).toEqual([]);
    expect(problems(['m', 'Midazolam'], ['M', 'Morphine'])).toEqual([
      expect.stringMatching(/^procedureLog\.medicines\[1\]\.short .*procedureLog\.medicines\[0\] is called/),
    ]);
    expect(problems(['mid', 'Midazolam'], ['m', 'Mid'])).toEqual([expect.stringMatching(/^procedureLog\.medicines\[1\]\.name /)]);
    expect(problems(['x', 'Temp'])).toEqual([expect.stringMatching(/^procedureLog\.medicines\[0\]\.name .*vital sign/)]);
  });

  it('stands in the reference of config.json', () => {
    const section = CONFIG_REFERENCE.find(({ path }) => path === 'procedureLog.medicines[]');
    const means = Object.entries(section?.means ?? {}).find(([key]) => key === 'short')?.[1].means ?? '';
    for (const letters of RESERVED_LETTERS) expect(means).toContain(`\`${letters}\``);
  });

  it.each(['prop', 'mid', 'f'])('%s is taken', short => {
    expect(problemsOf(short)).toEqual([]);
  });
});
