import { describe, expect, it } from 'vitest';
import { grants, narrowedTo } from '../../../src/fhir/search/grants.ts';

describe('grants', () => {
  it.each([
    [['patient/Procedure.crus'], 'Procedure', 'c', true],
    [['patient/Procedure.rs'], 'Procedure', 'c', false],
    [['patient/Procedure.c'], 'Procedure', 'r', false],
    [['patient/Procedure.c'], 'Consent', 'c', false],
    [['patient/*.cruds'], 'Consent', 'c', true],
    [['patient/*.read'], 'Condition', 's', true],
    [['patient/*.read'], 'Condition', 'c', false],
    [['patient/Consent.write'], 'Consent', 'c', true],
    [['patient/Consent.write'], 'Consent', 'u', true],
    [['patient/Consent.write'], 'Consent', 'r', false],
    [['user/*.*'], 'Consent', 'c', true],
    [['patient/Observation.rs?category=vital-signs'], 'Observation', 'r', true],
    [['launch', 'openid', 'fhirUser', 'online_access'], 'Patient', 'r', false],
    [['system/Patient.r'], 'Patient', 'r', false],
    [['patient/Patient.rc'], 'Patient', 'r', false],
    [['patient/PatientX.r'], 'Patient', 'r', false],
    [[], 'Patient', 'r', false],
  ] as const)('%j for %s %s: %s', (scopes, type, permission, granted) => {
    expect(grants(scopes, type, permission)).toBe(granted);
  });
});

describe('narrowedTo', () => {
  it.each([
    [
      ['patient/Observation.rs?category=laboratory', 'patient/Observation.rs?category=vital-signs'],
      ['category=laboratory', 'category=vital-signs'],
    ],
    [['patient/*.rs?category=laboratory', 'user/Observation.read'], undefined],
    [['patient/Observation.r', 'patient/Observation.s?date=ge2025'], ['date=ge2025']],
    [['patient/Condition.rs?category=encounter-diagnosis'], undefined],
    [[], undefined],
  ] as const)('%j leaves of the measurements: %j', (scopes, left) => {
    expect(narrowedTo(scopes, 'Observation', 's')).toEqual(left);
  });
});
