import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/action.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { errorsOf, resourcesOf } from './built.ts';

const change = (...actions: readonly CaseAction[]) => resourcesOf(acted(wholeCase(), ...actions));

describe('the Consent', () => {
  it.each([
    ['given', 'active'],
    ['refused', 'rejected'],
  ] as const)('that was %s is %s', (decision, status) => {
    expect(change({ type: 'consent', change: { decision } }).consent?.status).toBe(status);
  });

  it('of a proxy contains who that was, in which role, and no patient as the one who decided', () => {
    const byProxy = acted(wholeCase(), {
      type: 'consent',
      change: { givenBy: 'proxy', proxyName: 'Kofi Osei', proxyRelationship: 'HPOWATT' },
    });
    expect(resourcesOf(byProxy).consent).toMatchObject({
      performer: [{ reference: '#proxy' }],
      contained: [
        {
          resourceType: 'RelatedPerson',
          id: 'proxy',
          patient: { reference: 'Patient/p1' },
          relationship: [{ coding: [{ code: 'HPOWATT' }] }],
          name: [{ text: 'Kofi Osei' }],
        },
      ],
    });
    expect(errorsOf(byProxy)).toEqual([]);
  });

  it('names the site’s policy where it has one, and the parameter otherwise', () => {
    const policyOf = (consentPolicyUri: string | undefined) =>
      buildRecord(wholeCase(), { facility: { consentPolicyUri }, words: inEnglish }).entries[0]?.resource;
    expect(policyOf('https://hospital.example/consent')).toMatchObject({ policy: [{ uri: 'https://hospital.example/consent' }] });
    expect(policyOf('https://hospital.example/consent')).not.toHaveProperty('policyRule');
    expect(policyOf(undefined)).toHaveProperty('policyRule.text');
  });
});
