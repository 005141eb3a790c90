import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { consentText, signatureStands } from '../../../src/record/consent/consent-document.ts';
import { signConsent, signerOf } from '../../../src/record/consent/sign-consent.ts';
import { fieldOfIssue } from '../../../src/record/field-of-issue.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, emptyCase, wholeCase } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, NO_POLICY, resourcesOf } from './built.ts';

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

  it('has its witness by name, and how it was asked for: capacity, interpreter, benefits and alternatives', () => {
    const { consent } = change({
      type: 'consent',
      change: {
        capacity: 'has-capacity',
        interpreterNeeded: true,
        interpreter: 'Kwame Addo',
        witness: 'Nurse Mensah',
        benefitsExplained: true,
      },
    });
    expect(consent?.extension).toContainEqual({
      url: 'http://hl7.org/fhir/StructureDefinition/consent-Witness',
      valueReference: { display: 'Nurse Mensah' },
    });
    expect(extensionsOf(consent, 'consent-conversation')[0]?.extension).toMatchObject([
      { url: 'capacity', valueCodeableConcept: { coding: [{ code: 'has-capacity' }] } },
      { url: 'interpreterNeeded', valueBoolean: true },
      { url: 'interpreter', valueString: 'Kwame Addo' },
      { url: 'benefits', valueBoolean: true },
    ]);
  });

  it('says nothing of how it was asked for where nobody did, and names no interpreter where none was needed', () => {
    expect(extensionsOf(change().consent, 'consent-conversation')).toEqual([]);
    const none = change({ type: 'consent', change: { interpreterNeeded: false, interpreter: 'Kwame Addo' } }).consent;
    expect(extensionsOf(none, 'consent-conversation')[0]?.extension).toEqual([{ url: 'interpreterNeeded', valueBoolean: false }]);
  });

  it('of a patient who lacks capacity asks at who decided whether a proxy is meant', () => {
    const current = acted(wholeCase(), { type: 'consent', change: { capacity: 'lacks-capacity', givenBy: 'patient' } });
    expect(errorsOf(current)).toEqual([]);
    const { entries } = buildRecord(current, NO_POLICY);
    const found = entries.flatMap(({ resource, origins }) =>
      validate(resource).flatMap(issue => (issue.rule === 'va-consent-capacity' ? [fieldOfIssue(issue, origins)] : [])),
    );
    expect(found).toEqual(['consent.givenBy']);
  });

  it('covers only what was said of it: nothing of sedation while nobody said', () => {
    const [coverage] = extensionsOf(change({ type: 'consent', change: { sedationCovered: undefined } }).consent, 'consent-coverage');
    expect(coverage?.extension?.map(({ url }) => url)).toEqual(['level', 'technique']);
    const nothing = change({ type: 'consent', change: { levels: [], techniques: [], sedationCovered: undefined } });
    expect(extensionsOf(nothing.consent, 'consent-coverage')).toEqual([]);
  });

  it('that is signed on the screen says nothing of a form, though its number was written down before', () => {
    const onScreen = { signedOn: 'screen', formReference: 'Form 88', formDate: '2026-11-22' } as const;
    expect(extensionsOf(change({ type: 'consent', change: onScreen }).consent, 'consent-form')).toMatchObject([
      { extension: [{ url: 'takenBy', valueString: 'Dr Ruth Adeyemi' }] },
    ]);
  });

  it('says nothing of who took it, nor of what entitles a proxy, where nobody said', () => {
    const proxy = { givenBy: 'proxy', proxyName: 'Kofi Osei', proxyEvidence: '', proxyRelationship: undefined } as const;
    const bare = change({ type: 'consent', change: { ...proxy, takenBy: '', formReference: '' } }).consent;
    expect(extensionsOf(bare, 'consent-form')).toEqual([]);
    expect(extensionsOf(bare, 'proxy-evidence')).toEqual([]);
    expect(bare?.contained).toEqual([
      { resourceType: 'RelatedPerson', id: 'proxy', patient: { reference: 'Patient/p1' }, name: [{ text: 'Kofi Osei' }] },
    ]);
    expect(bare?.performer).toEqual([{ reference: '#proxy' }]);
    const byPatient = change({ type: 'consent', change: { givenBy: 'patient', proxyEvidence: 'Seen on paper' } }).consent;
    expect(extensionsOf(byPatient, 'proxy-evidence')).toEqual([]);
  });

  it('says when the hospital’s form was signed, and of the screen nothing before somebody signed there', () => {
    expect(lineOf(acted(wholeCase(), { type: 'consent', change: { formDate: '2026-11-21' } }), 'Form signed')).toBe('21 November 2026');
    const onScreen = acted(wholeCase(), { type: 'consent', change: { signedOn: 'screen' } });
    const fields = recordSummary(onScreen, inEnglish).flatMap(({ key, lines }) =>
      key === 'consent' ? lines.map(({ field }) => field) : [],
    );
    expect(fields).not.toContain('consent.formReference');
    expect(fields).not.toContain('consent.signature');
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

  it('is signed to the letter as it stood on the screen, and the signature stands', () => {
    const unsigned = acted(wholeCase(), {
      type: 'consent',
      change: { signedOn: 'screen', formReference: '', decision: undefined, decidedAt: undefined },
    });
    const shown = consentText(unsigned, inEnglish);
    const signed = signConsent(unsigned, SIGNING, inEnglish);
    expect(signed.ok && signed.change).toMatchObject({ decision: 'given', decidedAt: SIGNING.decidedAt, signature: { text: shown } });
    const after = acted(unsigned, { type: 'consent', change: signed.ok ? signed.change : {} });
    expect(consentText(after, inEnglish)).toBe(shown);
    expect(after.consent.signature && signatureStands(after, after.consent.signature, inEnglish)).toBe(true);
    expect(lineOf(after, 'Signed on the screen')).toBe('Margaret Osei, 22 November 2026, 08:12 (UTC)');
    const page = Buffer.from(resourcesOf(after).consent?.sourceAttachment?.data ?? '', 'base64').toString('utf8');
    expect(page).toContain(`>${shown.trimEnd()}</pre>`);
  });

  it('is not signed before it is said who decides, nor without a name', () => {
    const undecided = acted(wholeCase(), { type: 'consent', change: { signedOn: 'screen', givenBy: undefined } });
    expect(signConsent(undecided, SIGNING, inEnglish)).toEqual({ ok: false, lacks: 'consent.givenBy' });
    expect(signConsent(wholeCase(), { ...SIGNING, name: ' ' }, inEnglish)).toEqual({ ok: false, lacks: 'consent.signature.name' });
  });

  it('that was changed after it was signed is said to be signed under an earlier text', () => {
    const signature = { name: 'Margaret Osei', path: '', at: SIGNING.at, text: consentText(wholeCase(), inEnglish) };
    const changed = acted(wholeCase(), { type: 'consent', change: { signedOn: 'screen', signature, risks: ['infection'] } });
    expect(lineOf(changed, 'Signed on the screen')).toBe('Margaret Osei, 22 November 2026, 08:12 (UTC), under an earlier text than this');
  });

  it('that an earlier Vertaug let people sign with the time of the decision in it still stands', () => {
    const text = consentText(wholeCase(), inEnglish).replace(
      'Taken by: Dr Ruth Adeyemi\n',
      'Taken by: Dr Ruth Adeyemi\nDecided: 22 November 2026, 08:10 (UTC+01:00)\n',
    );
    const signature = { name: 'Margaret Osei', path: '', at: SIGNING.at, text };
    expect(text).toContain('Decided:');
    expect(signatureStands(wholeCase(), signature, inEnglish)).toBe(true);
    expect(signatureStands(acted(wholeCase(), { type: 'consent', change: { levels: ['L2'] } }), signature, inEnglish)).toBe(false);
  });

  it('of which a refusal was signed keeps the title of what was signed', () => {
    const refused = acted(wholeCase(), { type: 'consent', change: { decision: 'refused', signedOn: 'screen' } });
    const signature = { name: 'Margaret Osei', path: '', at: SIGNING.at, text: consentText(refused, inEnglish) };
    const { consent } = resourcesOf(acted(refused, { type: 'consent', change: { signature } }));
    expect(consent?.sourceAttachment?.title).toBe('Refusal of vertebral augmentation');
    expect(Buffer.from(consent?.sourceAttachment?.data ?? '', 'base64').toString('utf8')).toContain(
      '<title>Refusal of vertebral augmentation</title>',
    );
  });

  it('says of risks that were marked by one act that they were', () => {
    const all = (risksMarkedTogether: boolean) => acted(wholeCase(), { type: 'consent', change: { risksMarkedTogether } });
    expect(lineOf(all(true), 'Risks explained')).toMatch(/ \(marked for all of them at once\)$/);
    expect(lineOf(all(false), 'Risks explained')).not.toContain('at once');
    expect(resourcesOf(all(true)).consent?.text?.div).toContain('(marked for all of them at once)');
  });

  it('does not claim a policy where the site has named none', () => {
    expect(resourcesOf(wholeCase()).consent?.policyRule?.text).toMatch(/^The site has named no policy\./);
  });
});

const SIGNING = { name: 'Margaret Osei', path: '', at: '2026-11-22T08:12:00.000Z', decidedAt: '2026-11-22T09:12:00+01:00' };

const lineOf = (current: Case, label: string) =>
  recordSummary(current, inEnglish)
    .flatMap(({ lines }) => lines)
    .find(line => line.label === label)?.value;

describe('who signs on the screen', () => {
  const decidedBy = (givenBy: 'patient' | 'proxy' | undefined) =>
    acted(emptyCase(), { type: 'consent', change: { givenBy, proxyName: 'Elena Osei' } });

  it('is taken to be who decides', () => {
    expect(signerOf(decidedBy('patient'))).toBe('Margaret Osei');
    expect(signerOf(decidedBy(undefined))).toBe('Margaret Osei');
    expect(signerOf(decidedBy('proxy'))).toBe('Elena Osei');
  });

  it('is nobody while the proxy has no name: never the patient in their place', () => {
    expect(signerOf(acted(decidedBy('proxy'), { type: 'consent', change: { proxyName: '' } }))).toBe('');
  });
});

describe('the consent as it is read by who decides', () => {
  const textWith = (part: Extract<CaseAction, { type: 'consent' }>['change']) =>
    consentText(acted(wholeCase(), { type: 'consent', change: part }), inEnglish).split('\n');

  it('says each fact once, and none that nobody said', () => {
    expect(textWith({}).slice(0, 9)).toEqual([
      'Consent to vertebral augmentation',
      '',
      'Patient: Margaret Osei, born 14 March 1948, record 00481726',
      'Levels: L1',
      'Techniques: Balloon kyphoplasty',
      'Sedation: covered',
      'By: the patient',
      'Taken by: Dr Ruth Adeyemi',
      '',
    ]);
    const little = textWith({ sedationCovered: undefined, givenBy: undefined, takenBy: '', levels: [], techniques: [] });
    expect(little.slice(2, 6)).toEqual([
      'Patient: Margaret Osei, born 14 March 1948, record 00481726',
      expect.stringMatching(/^Levels: ./),
      expect.stringMatching(/^Techniques: ./),
      '',
    ]);
  });

  it('names a proxy, also one whose relationship nobody said, and what entitles them', () => {
    const proxy = { givenBy: 'proxy', proxyName: 'Kofi Osei', proxyEvidence: 'Seen on paper' } as const;
    expect(textWith({ ...proxy, proxyRelationship: 'GUARD' })).toContain('By: Kofi Osei, Guardian');
    const unrelated = textWith({ ...proxy, proxyRelationship: undefined });
    expect(unrelated).toContain('By: Kofi Osei');
    expect(unrelated).toContain('Entitled by: Seen on paper');
  });

  it('is kept with a drawn signature as a picture, and with a typed one without', () => {
    const pageWith = (path: string) => {
      const signature = { name: 'Margaret Osei', path, at: '2026-11-22T08:12:00Z', text: 'Consent\n' };
      const { consent } = change({ type: 'consent', change: { signedOn: 'screen', signature } });
      return Buffer.from(consent?.sourceAttachment?.data ?? '', 'base64').toString('utf8');
    };
    expect(pageWith('M10 20L30 40')).toContain('<svg ');
    expect(pageWith('')).not.toContain('<svg ');
  });
});
