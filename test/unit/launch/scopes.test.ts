import { describe, expect, it } from 'vitest';
import { ACCESS_TABLE } from '../../../src/fhir/access.ts';
import { grants } from '../../../src/fhir/search/grants.ts';
import { scopesFor } from '../../../src/launch/road/scopes.ts';
import { issuerConfig } from './issuer.ts';

const v2 = { capabilities: ['permission-v2'], scopesSupported: [] };
const v1 = { capabilities: ['permission-v1'], scopesSupported: [] };

describe('scopesFor', () => {
  it('asks in v2 where the server declares it', { tags: ['@47', '@137', '@196'] }, () => {
    const scopes = scopesFor('ehr', issuerConfig, v2).split(' ');
    expect(scopes.slice(0, 6)).toEqual(['launch', 'openid', 'fhirUser', 'online_access', 'patient/Patient.r', 'patient/Condition.rs']);
    expect(scopes).toContain('patient/Procedure.crus');
    expect(scopes).toHaveLength(4 + ACCESS_TABLE.length);
  });

  it('asks in v1 otherwise', () => {
    const scopes = scopesFor('ehr', issuerConfig, v1).split(' ');
    expect(scopes).toContain('patient/Patient.read');
    expect(scopes).toContain('patient/Procedure.read');
    expect(scopes).toContain('patient/Procedure.write');
    expect(scopes).not.toContain('patient/Patient.write');
  });

  it.each([
    ['v1', v2, 'patient/Consent.write'],
    ['v2', v1, 'patient/Consent.crus'],
  ] as const)('asks in %s where the site says so', (scopeVersion, server, scope) => {
    expect(scopesFor('ehr', { ...issuerConfig, scopeVersion }, server).split(' ')).toContain(scope);
  });

  it('asks for the patient, not for a launch, when started outside the EHR', { tags: ['@150', '@151', '@152'] }, () => {
    expect(
      scopesFor('standalone', issuerConfig, v2)
        .split(' ')
        .filter(scope => scope.includes('launch')),
    ).toEqual(['launch/patient']);
    expect(
      scopesFor('ehr', issuerConfig, v2)
        .split(' ')
        .filter(scope => scope.includes('launch')),
    ).toEqual(['launch']);
  });

  it.each([
    ['offline_access', ['offline_access']],
    ['online_access', ['online_access']],
    ['none', []],
  ] as const)('asks for the refresh that the site wants: %s', { tags: ['@215', '@216'] }, (refresh, expected) => {
    expect(
      scopesFor('ehr', { ...issuerConfig, refresh }, v2)
        .split(' ')
        .filter(scope => scope.endsWith('_access')),
    ).toEqual(expected);
  });

  it.each([
    ['v1', v1],
    ['v2', v2],
  ])('covers every row of the access table in %s', { tags: ['@120', '@121', '@122', '@125'] }, (_version, server) => {
    const scopes = scopesFor('ehr', issuerConfig, server).split(' ');
    for (const { type, interactions } of ACCESS_TABLE) {
      for (const letter of ['c', 'r', 'u', 's'] as const) {
        if (interactions.includes(letter)) expect(grants(scopes, type, letter), `${type}.${letter}`).toBe(true);
      }
    }
  });

  it('asks to write what is sent beside the record only where the site has it sent', () => {
    const asked = (part: Partial<typeof issuerConfig>) => scopesFor('ehr', { ...issuerConfig, ...part }, v2).split(' ');
    const plain = asked({});
    expect(plain).toContain('patient/Observation.rs');
    for (const type of ['QuestionnaireResponse', 'Questionnaire', 'Provenance'] as const) {
      expect(plain.filter(scope => scope.startsWith(`patient/${type}.`))).toEqual([]);
    }
    expect(asked({ alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'] })).toEqual([
      ...plain.map(scope => (scope === 'patient/Observation.rs' ? 'patient/Observation.crus' : scope)),
      'patient/QuestionnaireResponse.crus',
      'patient/Provenance.crs',
    ]);
    expect(asked({ alsoSends: ['Observation'] })).toHaveLength(plain.length);
    const form = { resource: 'Consent', canonical: 'https://ehr.example/Questionnaire/1', linkIds: {} } as const;
    expect(asked({ forms: [form] })).toEqual([...plain, 'patient/Questionnaire.rs', 'patient/QuestionnaireResponse.crus']);
    expect(asked({ forms: [form], alsoSends: ['QuestionnaireResponse'] })).toEqual(asked({ forms: [form] }));
  });

  it('asks to delete only where the site lets clinicians delete, and nothing that is only read or added', { tags: ['@124'] }, () => {
    const asked = scopesFor('ehr', { ...issuerConfig, deletes: true, alsoSends: ['Observation', 'Provenance'] }, v2).split(' ');
    expect(asked.filter(scope => /\.[cru]*d/.test(scope))).toEqual([
      'patient/Observation.cruds',
      'patient/Procedure.cruds',
      'patient/AdverseEvent.cruds',
      'patient/Consent.cruds',
    ]);
    expect(scopesFor('ehr', issuerConfig, v2)).not.toMatch(/cruds/);
  });

  it('writes v2 letters in the order of the specification, and asks for nothing twice', { tags: ['@135', '@137'] }, () => {
    const scopes = scopesFor('ehr', issuerConfig, v2).split(' ');
    for (const scope of scopes.filter(one => one.includes('patient/'))) expect(scope).toMatch(/^patient\/[A-Za-z]+\.c?r?u?d?s?$/);
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('asks only for what a server that lists patient scopes knows', () => {
    const server = {
      capabilities: ['permission-v2'],
      scopesSupported: ['openid', 'patient/Patient.rs', 'patient/Procedure.rs', 'user/*.cruds'],
    };
    expect(scopesFor('ehr', issuerConfig, server).split(' ').slice(4)).toEqual(['patient/Patient.r', 'patient/Procedure.rs']);
  });

  it('asks in v1 to read where a server lists no more than searching', () => {
    const server = { capabilities: [], scopesSupported: ['openid', 'patient/Condition.s'] };
    expect(scopesFor('ehr', issuerConfig, server).split(' ')).toContain('patient/Condition.read');
  });

  it.each([
    ['names no resource', ['openid', 'launch']],
    ['knows them all by wildcard', ['patient/*.*']],
    ['names none of ours', ['patient/Coverage.rs']],
  ])('asks for everything where the list %s', (_what, scopesSupported) => {
    expect(scopesFor('ehr', issuerConfig, { ...v2, scopesSupported })).toBe(scopesFor('ehr', issuerConfig, v2));
  });

  it.each([
    ['a type', ['Encounter'], v2, 'Encounter', ''],
    ['one permission', ['patient/Procedure.u'], v2, 'Procedure', 'crs'],
    ['a permission in the other grammar', ['patient/Procedure.write'], v2, 'Procedure', 'rs'],
    ['all writing', ['patient/*.write'], v2, 'Consent', 'rs'],
    ['a type where v1 is spoken', ['Encounter'], v1, 'Encounter', ''],
    ['reading where v1 is spoken', ['patient/Consent.rs'], v1, 'Consent', 'cud'],
  ] as const)('does not ask for what the site leaves out: %s', (_what, scopesLeftOut, server, type, left) => {
    const scopes = scopesFor('ehr', { ...issuerConfig, scopesLeftOut }, server).split(' ');
    const letters = (['c', 'r', 'u', 'd', 's'] as const).filter(letter => grants(scopes, type, letter));
    expect(letters.join('')).toBe(left);
    expect(grants(scopes, 'Condition', 's')).toBe(true);
  });

  it('does not ask who the user is where the site leaves that out', () => {
    expect(scopesFor('ehr', { ...issuerConfig, scopesLeftOut: ['openid', 'fhirUser'] }, v2)).toMatch(/^launch online_access patient\//);
  });
});
