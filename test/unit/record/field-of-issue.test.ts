import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { FieldId } from '../../../src/assessment/case/field.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { fieldOfIssue } from '../../../src/record/field-of-issue.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

/** Fields that the errors of a case, spoilt in one place, lead to. */
const fieldsOf = (...actions: readonly CaseAction[]) => issuesOf('error', ...actions).map(({ field }) => field);

function issuesOf(
  wanted: 'error' | 'warning',
  ...actions: readonly CaseAction[]
): readonly { readonly rule: string; readonly field: FieldId | undefined }[] {
  const { entries } = buildRecord(acted(wholeCase(), ...actions), NO_POLICY);
  const referenceTypes = Object.fromEntries(entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  return entries.flatMap(({ resource, origins }) =>
    validate(resource, { referenceTypes })
      .filter(({ severity }) => severity === wanted)
      .map(issue => ({ rule: issue.rule, field: fieldOfIssue(issue, origins) })),
  );
}

const procedure = (change: Extract<CaseAction, { type: 'procedure' }>['change']): CaseAction => ({ type: 'procedure', change });
const consent = (change: Extract<CaseAction, { type: 'consent' }>['change']): CaseAction => ({ type: 'consent', change });
const complication = (change: Extract<CaseAction, { type: 'complication' }>['change']): CaseAction => ({
  type: 'complication',
  id: COMPLICATION,
  change,
});
const perform = (change: Extract<CaseAction, { type: 'perform-level' }>['change']): CaseAction => ({
  type: 'perform-level',
  level: 'L1',
  change,
});

describe('an issue leads to the field that makes the element', () => {
  it.each<[string, CaseAction, FieldId]>([
    ['no start', procedure({ performedStart: undefined, performedEnd: undefined }), 'procedure.performedStart'],
    ['a start that is no time', procedure({ performedStart: 'ten', performedEnd: undefined }), 'procedure.performedStart'],
    ['an end that is no time', procedure({ performedEnd: 'eleven' }), 'procedure.performedEnd'],
    ['no reason for stopping', procedure({ status: 'stopped' }), 'procedure.statusReason'],
    ['no level', { type: 'drop-performed-level', level: 'L1' }, 'procedure.levels'],
    ['no technique', perform({ technique: undefined }), 'procedure.levels.L1.technique'],
    ['no leakage beside leakage', perform({ leakage: ['none-seen', 'disc'] }), 'procedure.levels.L1.leakage'],
    ['a consent without a date', consent({ decidedAt: undefined }), 'consent.decidedAt'],
    ['a consent that nobody decided', consent({ givenBy: undefined }), 'consent.givenBy'],
    ['a consent that covers no level', consent({ levels: [] }), 'consent.levels'],
    ['a complication without a date', complication({ occurredAt: undefined }), `complication.${COMPLICATION}.occurredAt`],
    ['a complication without a grade', complication({ grade: undefined }), `complication.${COMPLICATION}.grade`],
    ['a complication without an outcome', complication({ outcome: undefined }), `complication.${COMPLICATION}.outcome`],
    ['a fatal grade with another outcome', complication({ grade: '5' }), `complication.${COMPLICATION}.outcome`],
    ['a complication without a procedure', procedure({ status: undefined }), 'procedure.status'],
  ])('%s', (_, action, field) => {
    const fields = fieldsOf(action);
    expect(fields).toContain(field);
    expect(fields).not.toContain(undefined);
  });

  it.each<[string, CaseAction, string, FieldId]>([
    [
      'a new deficit without a complication',
      procedure({ immediateComplications: 'none-observed', statusAtConclusion: 'new-deficit' }),
      'va-proc-none-observed',
      'procedure.immediateComplications',
    ],
    [
      'what went on unverified',
      procedure({
        universalProtocol: {
          ...emptyCase().procedure.universalProtocol,
          verified: false,
          marking: undefined,
          timeOutAt: undefined,
          timeOutLevels: [],
        },
      }),
      'va-proc-verified',
      'procedure.universalProtocol.verified',
    ],
    ['images that were not archived', procedure({ imagesArchived: false }), 'va-proc-archived', 'procedure.imagesArchived'],
    [
      'a complication without a code or words of its own',
      complication({ kind: 'other', description: '' }),
      'va-ae-kind-other',
      `complication.${COMPLICATION}.description`,
    ],
    [
      'a nurse as the primary operator',
      procedure({ team: wholeCase().procedure.team.map(row => ({ ...row, profession: 'nurse' as const })) }),
      'va-proc-operator',
      'procedure.team',
    ],
    ['sacroplasty at a vertebra', perform({ technique: 'sacroplasty' }), 'va-level-sacrum', 'procedure.levels.L1.technique'],
  ])('that is only a warning: %s', (_, action, rule, field) => {
    expect(issuesOf('warning', action)).toEqual([{ rule, field }]);
  });

  it.each<[string, FieldId]>([
    ['va-ae-severity', `complication.${COMPLICATION}.grade`],
    ['va-ae-grade-fatal', `complication.${COMPLICATION}.outcome`],
    ['va-ae-fatal-severe', `complication.${COMPLICATION}.grade`],
    ['va-ae-sequelae-resolved', `complication.${COMPLICATION}.outcome`],
    ['va-ae-death', `complication.${COMPLICATION}.outcome`],
    ['va-ae-grade-1-major', `complication.${COMPLICATION}.grade`],
    ['va-ae-grade-class', `complication.${COMPLICATION}.grade`],
    ['va-ae-serious', `complication.${COMPLICATION}.seriousCriteria`],
    ['va-ae-fatal-serious', `complication.${COMPLICATION}.seriousCriteria`],
    ['va-ae-kind-other', `complication.${COMPLICATION}.description`],
    ['va-proc-level', 'procedure.levels'],
    ['va-proc-performed', 'procedure.performedStart'],
    ['va-proc-status-reason', 'procedure.statusReason'],
    ['va-proc-indication', 'IND-1@L1'],
    ['va-proc-operator', 'procedure.team'],
    ['va-proc-monitoring', 'procedure.team'],
    ['va-proc-conclusion', 'procedure.immediateComplications'],
    ['va-proc-none-observed', 'procedure.immediateComplications'],
    ['va-proc-verified', 'procedure.universalProtocol.verified'],
    ['va-proc-archived', 'procedure.imagesArchived'],
    ['va-consent-levels', 'consent.levels'],
  ])('that is a rule of a whole resource: %s', (rule, field) => {
    const { entries } = buildRecord(wholeCase(), NO_POLICY);
    const type = rule.startsWith('va-ae') ? 'AdverseEvent' : rule.startsWith('va-proc') ? 'Procedure' : 'Consent';
    const origins = entries.find(({ resource }) => resource.resourceType === type)?.origins ?? [];
    expect(fieldOfIssue({ rule, expression: type }, origins)).toBe(field);
  });

  it('by whole parts of the path: the tenth extension is not the first', () => {
    const origins = [
      { expression: 'Procedure.extension[1]', field: 'procedure.guidance' },
      { expression: 'Procedure.extension', field: 'procedure.levels' },
    ] as const;
    const fieldAt = (expression: string) => fieldOfIssue({ rule: 'binding', expression }, origins);
    expect(fieldAt('Procedure.extension[1].value.coding[0]')).toBe('procedure.guidance');
    expect(fieldAt('Procedure.extension[10].value')).toBe('procedure.levels');
    expect(fieldAt('Procedure.extensions')).toBeUndefined();
  });
});
