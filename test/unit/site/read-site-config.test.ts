import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ACCESS_TABLE, ALSO_SENT_ACCESS, FORM_ACCESS } from '../../../src/fhir/access.ts';
import { DEFAULT_BLEEDING, DEFAULT_WINDOWS, NO_LIMITS } from '../../../src/site/default-site.ts';
import { DEFAULT_FOLLOW_UP } from '../../../src/site/keeping-config.ts';
import { parseSiteConfig, readSiteConfig, siteProblemText } from '../../../src/site/read-site-config.ts';
import { LEAVABLE_TYPES } from '../../../src/site/scopes-left-out.ts';

const issuer = { iss: 'https://ehr.example/fhir', clientId: 'vertaug' };

function problemsOf(json: unknown) {
  const result = parseSiteConfig(json);
  return result.ok ? [] : result.problems;
}

describe('parseSiteConfig', () => {
  it('fills in every default beside the issuers', () => {
    expect(parseSiteConfig({ issuers: [issuer] })).toEqual({
      ok: true,
      value: {
        issuers: [
          {
            ...issuer,
            name: 'ehr.example',
            authorizationOrigins: [],
            scopeVersion: 'auto',
            refresh: 'online_access',
            creates: {},
            note: { form: 'pdf', docStatus: 'preliminary', afterSigning: 'replaces', attachesDocument: false, encounterRequired: false },
            alsoSends: [],
            deletes: false,
            askToCorrect: undefined,
            takesOwnIds: false,
            forms: [],
            scopesLeftOut: [],
            pkceUnadvertised: false,
            fhirOrigins: [],
            observationsByCategory: false,
            caseStore: undefined,
          },
        ],
        facility: { name: undefined, consentPolicyUri: undefined },
        usual: { technique: undefined, guidance: undefined, injectate: undefined, sedation: undefined, consentForm: undefined },
        windows: DEFAULT_WINDOWS,
        bleeding: DEFAULT_BLEEDING,
        limits: NO_LIMITS,
        procedureLog: { typed: false, medicines: [] },
        codes: [],
        coverage: [],
        reportWords: [],
        session: { lockAfterMinutes: 15, warnSeconds: 60 },
        deviceDraft: undefined,
        complications: { gradeSystems: ['sir-2017'], earlyDays: 30, newFractureMonths: 12 },
        followUp: DEFAULT_FOLLOW_UP,
        unread: { issuers: [issuer] },
      },
    });
  });

  describe('says where cases are kept', () => {
    const caseStore = { base: 'https://cases.example/fhir', clientId: 'vertaug', patientIdentifiers: ['urn:oid:1.2.3'] };
    const storeOf = (given: object) => {
      const result = parseSiteConfig({ issuers: [{ ...issuer, caseStore: given }] });
      return result.ok ? result.value.issuers[0]?.caseStore : result.problems.map(siteProblemText);
    };

    it('in a store of the site’s own, with its own sign-in', () => {
      expect(storeOf(caseStore)).toEqual({
        ...caseStore,
        name: 'cases.example',
        authorizationOrigins: [],
        refresh: 'online_access',
        scopeVersion: 'auto',
        signIn: 'window',
      });
    });

    it('in the EHR itself, which has one session', () => {
      expect(storeOf({ base: issuer.iss })).toMatchObject({ base: issuer.iss, clientId: undefined, patientIdentifiers: [] });
      expect(storeOf({ base: issuer.iss, clientId: 'vertaug' })).toEqual([
        'issuers[0].caseStore.clientId is "vertaug", and base is the issuer’s own iss. Leave the key out: the EHR keeps the cases in its own session.',
      ]);
    });

    it('and refuses a store to which nobody could sign in, or where no patient could be found', () => {
      expect(storeOf({ base: caseStore.base, patientIdentifiers: [] })).toEqual([
        expect.stringContaining('issuers[0].caseStore.clientId is missing'),
        expect.stringContaining('issuers[0].caseStore.patientIdentifiers names no system'),
      ]);
      expect(storeOf({ ...caseStore, base: 'http://cases.example/fhir/' })).toEqual([
        'issuers[0].caseStore.base is "http://cases.example/fhir/". Use https; http is accepted for localhost only.',
      ]);
      expect(storeOf({ ...caseStore, patientIdentifiers: ['record number'] })).toEqual([
        expect.stringContaining('issuers[0].caseStore.patientIdentifiers[0] is "record number"'),
      ]);
    });
  });

  it('takes when a window is locked, how long a draft is kept, and when a case asks for somebody', () => {
    const result = parseSiteConfig({
      issuers: [],
      session: { lockAfterMinutes: 5 },
      deviceDraft: { keptHours: 12 },
      followUp: { dueAfterDays: 7 },
    });
    expect(result.ok && result.value).toMatchObject({
      session: { lockAfterMinutes: 5, warnSeconds: 60 },
      deviceDraft: { keptHours: 12 },
      followUp: { dueAfterDays: 7, lostAfterDays: 90, reviewAfterDays: 30 },
    });
  });

  it('refuses a warning that is longer than the time, a draft without a time, and a loss before the follow-up is due', () => {
    const given = { issuers: [], session: { lockAfterMinutes: 1 }, deviceDraft: {}, followUp: { dueAfterDays: 100 } };
    expect(problemsOf(given).map(({ path }) => path)).toEqual(['session.warnSeconds', 'deviceDraft.keptHours', 'followUp.lostAfterDays']);
  });

  it('lets a site move the lines of the bleeding review, or switch them off', () => {
    const result = parseSiteConfig({ issuers: [issuer], bleeding: { shown: false, inrHighAbove: 2 } });
    expect(result.ok && result.value.bleeding).toEqual({ ...DEFAULT_BLEEDING, shown: false, inrHighAbove: 2 });
  });

  it('takes times to hold of the site’s own, by creatinine clearance where they go by it', () => {
    const holdTable = [
      { drug: 'Apixaban', hours: 72, clearanceFrom: 50 },
      { drug: 'apixaban', doses: 8, clearanceBelow: 50 },
      { drug: 'aspirin', continued: true },
    ];
    const result = parseSiteConfig({ issuers: [issuer], bleeding: { holdTable } });
    expect(result.ok && result.value.bleeding.holdTable).toEqual([
      { drug: 'apixaban', hold: { hours: 72 }, clearanceFrom: 50 },
      { drug: 'apixaban', hold: { doses: 8 }, clearanceBelow: 50 },
      { drug: 'aspirin', hold: 'continued' },
    ]);
  });

  it('refuses a time to hold that is none, or that is two', () => {
    const holdTable = [
      { drug: 'apixaban' },
      { drug: 'warfarin', hours: 120, doses: 5 },
      { hours: 3 },
      { drug: 'aspirin', continued: false },
      { drug: 'x', hours: -1 },
    ];
    expect(problemsOf({ issuers: [issuer], bleeding: { holdTable } }).map(({ path }) => path)).toEqual([
      'bleeding.holdTable[0].hours',
      'bleeding.holdTable[1].doses',
      'bleeding.holdTable[2].drug',
      'bleeding.holdTable[3].continued',
      'bleeding.holdTable[4].hours',
    ]);
  });

  it('takes the limits beyond which a site wants to be asked, and refuses what is no number above zero', () => {
    const result = parseSiteConfig({ issuers: [issuer], limits: { referenceAirKermaMGy: 3000 } });
    expect(result.ok && result.value.limits).toEqual({ ...NO_LIMITS, referenceAirKermaMGy: 3000 });
    const problems = problemsOf({ issuers: [issuer], limits: { cementVolumeMlInAll: 0, kerma: 3 } });
    expect(problems.map(({ path }) => path).sort()).toEqual(['limits.cementVolumeMlInAll', 'limits.kerma']);
  });

  it('refuses lines of the bleeding review that cross, and a switch that is no yes or no', () => {
    const problems = problemsOf({ issuers: [issuer], bleeding: { inrReviewAbove: 2, holds: 'no' } });
    expect(problems.map(({ path }) => path)).toEqual(['bleeding.holds', 'bleeding.inrReviewAbove']);
  });

  it('takes codes of the site’s own, and lists the groups there are where one is unknown', () => {
    const code = { group: 'sepsis', system: 'urn:hospital:problems', code: 'SEP' };
    const result = parseSiteConfig({ issuers: [issuer], codes: [code, { ...code, prefix: true }] });
    expect(result.ok && result.value.codes).toEqual([
      { ...code, prefix: false },
      { ...code, prefix: true },
    ]);
    const [problem] = problemsOf({ issuers: [issuer], codes: [{ ...code, group: 'septic' }] });
    expect(problem).toMatchObject({
      path: 'codes[0].group',
      problem: 'is "septic"',
      remedy: expect.stringContaining('sepsis, bacteraemia'),
    });
    expect(problemsOf({ issuers: [issuer], codes: [{ group: 'sepsis' }] }).map(({ path }) => path)).toEqual([
      'codes[0].system',
      'codes[0].code',
    ]);
  });

  it('takes words of the site’s own for what reports find', () => {
    const reportWords = [
      { finding: 'fracture', phrase: 'Keil-Deformität' },
      { finding: 'cement', phrase: "plombe d'os" },
    ];
    const result = parseSiteConfig({ issuers: [issuer], reportWords });
    expect(result.ok && result.value.reportWords).toEqual(reportWords);
  });

  it('says what is wrong with a word, and lists the findings there are where one is unknown', () => {
    const [unknown] = problemsOf({ issuers: [issuer], reportWords: [{ finding: 'break', phrase: 'snapped' }] });
    expect(unknown && siteProblemText(unknown)).toMatch(/^reportWords\[0\]\.finding is "break"\. Give one of: fracture, marrow, /);
    const reportWords = [{ finding: 'fracture' }, { phrase: 'snapped' }, { finding: 'fracture', phrase: 7 }, 'snapped'];
    expect(problemsOf({ issuers: [issuer], reportWords }).map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'reportWords[0].phrase is missing',
      'reportWords[1].finding is missing',
      'reportWords[2].phrase is 7',
      'reportWords[3] is "snapped"',
    ]);
  });

  it.each(['x', '7', 'snapped. Gone', 'fract*', 'snapped|broken', '- -'])('refuses %j, which no report has as words of its own', phrase => {
    const [problem] = problemsOf({ issuers: [issuer], reportWords: [{ finding: 'fracture', phrase }] });
    expect(problem).toMatchObject({ path: 'reportWords[0].phrase', remedy: expect.stringContaining('letters and numbers') });
  });

  it('keeps what the site says, and the default of each window it does not name', () => {
    const result = parseSiteConfig({
      issuers: [{ ...issuer, name: 'Ward EHR', authorizationOrigins: ['https://login.example:8443'], scopeVersion: 'v1', refresh: 'none' }],
      facility: { name: 'Hillcrest', consentPolicyUri: 'https://hillcrest.example/consent' },
      windows: { inrDays: 14 },
      language: 'fr-CA',
    });
    expect(result.ok && result.value.issuers[0]).toMatchObject({
      ...issuer,
      name: 'Ward EHR',
      authorizationOrigins: ['https://login.example:8443'],
      scopeVersion: 'v1',
      refresh: 'none',
    });
    expect(result.ok && result.value.facility).toEqual({ name: 'Hillcrest', consentPolicyUri: 'https://hillcrest.example/consent' });
    expect(result.ok && result.value.language).toBe('fr-CA');
    expect(result.ok && result.value.windows).toEqual({ ...DEFAULT_WINDOWS, inrDays: 14 });
  });

  it.each([
    ['no issuers key', {}, 'issuers', 'is missing'],
    ['issuers that are no list', { issuers: {} }, 'issuers', 'is {}'],
    ['a number for clientId', { issuers: [{ ...issuer, clientId: 7 }] }, 'issuers[0].clientId', 'is 7'],
    ['an empty clientId', { issuers: [{ ...issuer, clientId: ' ' }] }, 'issuers[0].clientId', 'is " "'],
    ['a misspelt scope version', { issuers: [{ ...issuer, scopeVersion: 'v3' }] }, 'issuers[0].scopeVersion', 'is "v3"'],
    ['a language that Vertaug does not speak', { issuers: [], language: 'fr' }, 'language', 'is "fr"'],
    ['a misspelt key', { issuers: [{ ...issuer, client_id: 'x' }] }, 'issuers[0].client_id', 'is no key that Vertaug knows'],
    ['an unknown section', { issuers: [], window: {} }, 'window', 'is no key that Vertaug knows'],
    ['a window of zero', { issuers: [], windows: { inrDays: 0 } }, 'windows.inrDays', 'is 0'],
    ['a window as text', { issuers: [], windows: { inrDays: '30' } }, 'windows.inrDays', 'is "30"'],
    ['an origin that is no text', { issuers: [{ ...issuer, authorizationOrigins: [7] }] }, 'issuers[0].authorizationOrigins[0]', 'is 7'],
    [
      'one origin without a list',
      { issuers: [{ ...issuer, authorizationOrigins: 'https://a.example' }] },
      'issuers[0].authorizationOrigins',
      'is "https://a.example"',
    ],
    ['an issuer that is no object', { issuers: ['https://ehr.example/fhir'] }, 'issuers[0]', 'is "https://ehr.example/fhir"'],
    ['an injectate that needs words', { issuers: [], usual: { injectate: 'other' } }, 'usual.injectate', 'is "other"'],
    ['null for a section', { issuers: [], facility: null }, 'facility', 'is null'],
    ['a list for a section', { issuers: [], windows: [] }, 'windows', 'is []'],
    ['a name that is an object’s own', { issuers: [{ ...issuer, toString: 'x' }] }, 'issuers[0].toString', 'is no key that Vertaug knows'],
    ['a list at the top', [], '', 'is []'],
    ['null', null, '', 'is null'],
  ])('names key, value and remedy of %s', (_case, json, path, problem) => {
    const [first] = problemsOf(json);
    expect(first).toMatchObject({ path, problem });
    expect(first?.remedy).toMatch(/^(Give|Use|Write|Known here)/);
  });

  it.each([
    ['http', 'http://ehr.example/fhir', /https/],
    ['a slash at the end', 'https://ehr.example/fhir/', /"https:\/\/ehr\.example\/fhir"/],
    ['a query', 'https://ehr.example/fhir?tenant=1', /\?/],
    ['a fragment', 'https://ehr.example/fhir#r4', /#/],
    ['an empty query', 'https://ehr.example/fhir?', /\?/],
    ['a password', 'https://me:pw@ehr.example/fhir', /Leave it out/],
    ['no scheme', 'ehr.example/fhir', /FHIR base/],
    ['another scheme', 'javascript:alert(1)', /https/],
    ['a host in capitals', 'https://EHR.example/fhir', /"https:\/\/ehr\.example\/fhir"/],
    ['a default port', 'https://ehr.example:443/fhir', /"https:\/\/ehr\.example\/fhir"/],
  ])('refuses an iss with %s and says what to write', { tags: ['@1', 'D4'] }, (_case, iss, remedy) => {
    const problems = problemsOf({ issuers: [{ ...issuer, iss }] });
    expect(problems.map(({ path }) => path)).toEqual(['issuers[0].iss']);
    expect(problems[0]?.remedy).toMatch(remedy);
  });

  it('shows no password that stands in an iss', () => {
    expect(JSON.stringify(problemsOf({ issuers: [{ ...issuer, iss: 'https://me:hunter2@ehr.example/fhir' }] }))).not.toContain('hunter2');
  });

  it.each(['http://localhost:8080/fhir', 'http://127.0.0.1:5000/fhir', 'http://[::1]:5000/fhir'])('takes http on this machine: %s', iss => {
    expect(problemsOf({ issuers: [{ ...issuer, iss }] })).toEqual([]);
  });

  it('does not take a host that only looks like this machine', () => {
    expect(problemsOf({ issuers: [{ ...issuer, iss: 'http://localhost.evil.example/fhir' }] })).toHaveLength(1);
  });

  it('finds one problem in a list at the top, not one for each key it lacks', () => {
    expect(problemsOf([])).toHaveLength(1);
    expect(problemsOf({ issuers: ['x'] })).toHaveLength(1);
  });

  it('refuses the same issuer twice', () => {
    expect(problemsOf({ issuers: [issuer, { ...issuer, clientId: 'other' }] })).toMatchObject([{ path: 'issuers[1].iss' }]);
  });

  it('takes an authorization origin only as an origin, and says which', () => {
    const [problem] = problemsOf({ issuers: [{ ...issuer, authorizationOrigins: ['https://login.example/oauth2'] }] });
    expect(problem).toMatchObject({ path: 'issuers[0].authorizationOrigins[0]', remedy: 'Write "https://login.example".' });
  });

  it('takes what is particular about reading one EHR', () => {
    const ways = {
      scopesLeftOut: ['Encounter', 'patient/Procedure.u', 'patient/Consent.write', 'patient/*.write', 'openid'],
      pkceUnadvertised: true,
      fhirOrigins: ['https://pages.example'],
      observationsByCategory: true,
    };
    const result = parseSiteConfig({ issuers: [{ ...issuer, ...ways }] });
    expect(result.ok && result.value.issuers[0]).toMatchObject(ways);
  });

  it.each([
    [
      'a type of which nothing is asked',
      'scopesLeftOut',
      ['Coverage'],
      /^is "Coverage", of which nothing is asked\. Give FHIR types \(Condition, /,
    ],
    ['a misspelt access', 'scopesLeftOut', ['patient/Procedure.update'], /^is "patient\/Procedure.update", of which nothing is asked/],
    ['a scope without an access', 'scopesLeftOut', ['patient/Procedure.'], /^is "patient\/Procedure\."/],
    ['what a chart cannot be opened without', 'scopesLeftOut', ['Patient'], /^is "Patient"\. Leave it out of this list/],
    ['the patient by a scope', 'scopesLeftOut', ['patient/Patient.r'], /Leave it out of this list/],
    ['everything', 'scopesLeftOut', ['patient/*.rs'], /Leave it out of this list/],
    ['the launch', 'scopesLeftOut', ['launch'], /Leave it out of this list/],
    ['a refresh scope', 'scopesLeftOut', ['online_access'], /^is "online_access"\. Say so by refresh: "none"\.$/],
    ['a number for a scope', 'scopesLeftOut', [7], /^is 7\. Give FHIR types/],
    [
      'an address for an origin',
      'fhirOrigins',
      ['https://pages.example/fhir'],
      /^is "https:\/\/pages\.example\/fhir"\. Write "https:\/\/pages\.example"\.$/,
    ],
    ['an unprotected origin', 'fhirOrigins', ['http://pages.example'], /^is "http:\/\/pages\.example"\. Give scheme, host and port/],
  ])('refuses %s and says what to write', (_what, key, items, said) => {
    const [problem] = problemsOf({ issuers: [{ ...issuer, [key]: items }] });
    expect(problem?.path).toBe(`issuers[0].${key}[0]`);
    expect(problem && siteProblemText({ ...problem, path: '' })).toMatch(said);
  });

  it.each([
    ['pkceUnadvertised', 'yes'],
    ['observationsByCategory', 1],
    ['fhirOrigins', 'https://pages.example'],
    ['scopesLeftOut', 'Encounter'],
  ])('refuses %s as %j', (key, value) => {
    const [problem] = problemsOf({ issuers: [{ ...issuer, [key]: value }] });
    expect(problem).toMatchObject({ path: `issuers[0].${key}`, remedy: expect.stringMatching(/^(Use|Give)/) });
  });

  it('takes what is sent beside the record, each once, and says of anything else what can be', () => {
    const result = parseSiteConfig({ issuers: [{ ...issuer, alsoSends: ['Provenance', 'Observation', 'Provenance'] }] });
    expect(result.ok && result.value.issuers[0]?.alsoSends).toEqual(['Observation', 'Provenance']);
    const [problem] = problemsOf({ issuers: [{ ...issuer, alsoSends: ['Observation', 'Condition'] }] });
    expect(problem).toMatchObject({ path: 'issuers[0].alsoSends[1]', remedy: expect.stringContaining('QuestionnaireResponse') });
  });

  it('takes whether an EHR makes what is put under an id of ours', () => {
    const result = parseSiteConfig({ issuers: [{ ...issuer, takesOwnIds: true }] });
    expect(result.ok && result.value.issuers[0]?.takesOwnIds).toBe(true);
  });

  it('takes whether what was entered in error is deleted, and who corrects what cannot be', () => {
    const result = parseSiteConfig({ issuers: [{ ...issuer, deletes: true, askToCorrect: 'Records, 4410' }] });
    expect(result.ok && result.value.issuers[0]).toMatchObject({ deletes: true, askToCorrect: 'Records, 4410' });
    expect(problemsOf({ issuers: [{ ...issuer, deletes: 'yes', askToCorrect: 7 }] }).map(({ path }) => path)).toEqual([
      'issuers[0].deletes',
      'issuers[0].askToCorrect',
    ]);
  });

  it('knows as what can be left out each type that is asked, and no other', () => {
    const rows = [...ACCESS_TABLE, ...FORM_ACCESS, ...ALSO_SENT_ACCESS];
    const optional = new Set(rows.filter(row => row.optional).map(({ type }) => type));
    expect([...LEAVABLE_TYPES].sort()).toEqual([...optional].sort());
  });

  it('lists every problem, not the first', () => {
    expect(problemsOf({ issuers: [{ iss: 7 }], windows: { painScoreDays: -1 } }).map(({ path }) => path)).toEqual([
      'issuers[0].iss',
      'issuers[0].clientId',
      'windows.painScoreDays',
    ]);
  });
});

describe('readSiteConfig', () => {
  it('reads the file that the project ships, which trusts nobody yet', async () => {
    const result = await readSiteConfig(() => readFile(new URL('../../../public/config.json', import.meta.url), 'utf8'));
    expect(result.ok && result.value.issuers).toEqual([]);
  });

  it('says that the file is not there', async () => {
    const result = await readSiteConfig(() => Promise.reject(new Error('the web server answered 404')));
    expect(result.ok ? [] : result.problems.map(siteProblemText)).toEqual([
      'config.json could not be read: the web server answered 404. Put config.json beside index.html and let it be read.',
    ]);
  });

  it('says that the file is not JSON', async () => {
    const result = await readSiteConfig(async () => '{ "issuers": [ }');
    expect(result.ok ? '' : result.problems[0]?.problem).toMatch(/^config\.json is not JSON: /);
  });
});
