import { describe, expect, it } from 'vitest';
import { grantable, parseScope, reachOf } from '../../../src/sandbox/auth/scopes.ts';

describe('SMART scopes', () => {
  it.each([
    ['patient/Condition.read', 'patient', 'Condition', 'rs'],
    ['patient/Procedure.write', 'patient', 'Procedure', 'cud'],
    ['user/*.*', 'user', '*', 'cruds'],
    ['patient/Procedure.cru', 'patient', 'Procedure', 'cru'],
    ['user/Practitioner.r', 'user', 'Practitioner', 'r'],
  ])('%s is understood', (scope, level, type, letters) => {
    expect(parseScope(scope)).toEqual({ level, type, interactions: [...letters] });
  });

  it.each([
    'patient/Condition.',
    'patient/Condition.sr',
    'patient/Condition.rr',
    'system/Condition.rs',
    'patient/condition.rs',
    'Patient/Condition.rs',
    'patient/Observation.rs?category=laboratory',
    'patient/Condition.reads',
  ])('%s is no scope', scope => {
    expect(parseScope(scope)).toBeUndefined();
  });

  it('grants what it knows and leaves out what it could not enforce', () => {
    expect(
      grantable(['launch', 'openid', 'patient/Condition.rs', 'system/*.rs', 'patient/Observation.rs?category=laboratory', 'magic']),
    ).toEqual(['launch', 'openid', 'patient/Condition.rs']);
  });

  it('lets the wider of two scopes decide whose records are open', () => {
    const rules = ['patient/Condition.rs', 'user/Condition.r'].flatMap(scope => parseScope(scope) ?? []);
    expect(reachOf(rules, 'Condition', 'r')).toBe('user');
    expect(reachOf(rules, 'Condition', 's')).toBe('patient');
    expect(reachOf(rules, 'Condition', 'c')).toBeUndefined();
    expect(reachOf(rules, 'Procedure', 'r')).toBeUndefined();
  });
});
