import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/action.ts';
import type { Case } from '../../../src/assessment/case.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { consentText } from '../../../src/record/consent-document.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, wholeCase } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, resourcesOf } from './built.ts';

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
      performer: [
        {
          reference: '#proxy',
          extension: [
            {
              url: expect.stringMatching(/\/proxy-relationship$/),
              valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'HPOWATT' }] },
            },
          ],
        },
      ],
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

  it('that was withdrawn is inactive, says when and why, and still says what it covered', () => {
    const { consent } = change({ type: 'consent', change: { withdrawal: { at: '2026-11-22T09:00:00+01:00', reason: 'Less pain' } } });
    expect(consent?.status).toBe('inactive');
    expect(extensionsOf(consent, 'consent-withdrawal')).toMatchObject([
      {
        extension: [
          { url: 'when', valueDateTime: '2026-11-22T09:00:00+01:00' },
          { url: 'reason', valueString: 'Less pain' },
        ],
      },
    ]);
    expect(extensionsOf(consent, 'consent-coverage')).toHaveLength(1);
  });

  it('that was withdrawn at a time that nobody knows says so, and is valid', () => {
    const withdrawn = acted(wholeCase(), { type: 'consent', change: { withdrawal: { at: undefined, reason: '' } } });
    expect(extensionsOf(resourcesOf(withdrawn).consent, 'consent-withdrawal')).toMatchObject([
      { extension: [{ url: 'when', _valueDateTime: { extension: [{ valueCode: 'unknown' }] } }] },
    ]);
    expect(errorsOf(withdrawn)).toEqual([]);
  });

  it('names each risk that was explained with the rate published for this aetiology, and none where none is', () => {
    const risksIn = (current: Case) =>
      extensionsOf(resourcesOf(current).consent, 'risk-disclosed').map(({ extension = [] }) =>
        extension.map(part => part.valueString ?? part.valueCodeableConcept?.coding?.[0]?.code),
      );
    const risks: CaseAction = { type: 'consent', change: { risks: ['symptomatic-cement-leakage', 'infection'] } };
    expect(risksIn(acted(wholeCase(), risks))).toEqual([
      ['infection', 'under 1 %'],
      ['symptomatic-cement-leakage', 'under 5 %', 'osteoporosis'],
    ]);
    expect(risksIn(acted(wholeCase(), risks, { type: 'consent', change: { aetiology: 'other' } }))).toEqual([
      ['infection', 'under 1 %'],
      ['symptomatic-cement-leakage'],
    ]);
  });

  it('of a proxy says what showed the right to decide', () => {
    const byProxy = acted(wholeCase(), {
      type: 'consent',
      change: { givenBy: 'proxy', proxyName: 'Kofi Osei', proxyRelationship: 'HPOWATT', proxyEvidence: 'Power of attorney of 2021' },
    });
    expect(extensionsOf(resourcesOf(byProxy).consent, 'proxy-evidence')).toMatchObject([{ valueString: 'Power of attorney of 2021' }]);
    expect(errorsOf(byProxy)).toEqual([]);
  });

  it('that was signed on the screen carries the text that was signed, whatever is changed afterwards', () => {
    const unsigned = acted(wholeCase(), { type: 'consent', change: { signedOn: 'screen', formReference: '' } });
    const text = consentText(unsigned, inEnglish);
    const signature = { name: 'Margaret <b>Osei</b>', path: 'M10 20L30 40', at: '2026-11-22T08:12:00Z', text };
    const signed = acted(unsigned, { type: 'consent', change: { signature } }, { type: 'consent', change: { levels: ['L1', 'L2'] } });
    const { consent } = resourcesOf(signed);
    expect(consent?.sourceAttachment).toMatchObject({ contentType: 'text/html; charset=utf-8', creation: '2026-11-22T08:12:00Z' });
    const page = Buffer.from(consent?.sourceAttachment?.data ?? '', 'base64').toString('utf8');
    expect(page).toContain('Levels: L1\n');
    expect(page).toContain('Margaret &lt;b&gt;Osei&lt;/b&gt;');
    expect(page).toContain('<path d="M10 20L30 40"');
    expect(consentText(signed, inEnglish)).not.toBe(text);
    expect(errorsOf(signed)).toEqual([]);
  });

  it('that was signed on the hospital’s form carries no document of ours', () => {
    const signature = { name: 'M', path: '', at: '2026-11-22T08:12:00Z', text: 'earlier' };
    const { consent } = change({ type: 'consent', change: { signature, formDate: '2026-11-22' } });
    expect(consent).not.toHaveProperty('sourceAttachment');
    expect(extensionsOf(consent, 'consent-form')).toMatchObject([
      { extension: [{ valueString: 'Form 88' }, { url: 'date', valueDateTime: '2026-11-22' }, { valueString: 'Dr Ruth Adeyemi' }] },
    ]);
  });
});
