import { describe, expect, it } from 'vitest';
import { gateBeforeSending } from '../../../src/app/stages/review/gate-before-sending.ts';
import type { Issue } from '../../../src/conformance/issue.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { wholeCase } from '../assessment/cases.ts';
import { NO_POLICY } from '../record/built.ts';

const record = buildRecord(wholeCase(), NO_POLICY);
const issue = (part: Partial<Issue>): Issue => ({
  severity: 'error',
  rule: 'min',
  expression: 'Procedure',
  message: 'Needed.',
  profile: 'https://vertaug.example/fhir/StructureDefinition/vertebral-augmentation-procedure',
  ...part,
});
const found = (...issues: readonly Issue[]) => gateBeforeSending({ ok: true, verdicts: [{ key: 'procedure', issues }] }, record, true);

describe('before a record is sent', () => {
  it('it goes where nothing was found, or nothing but what is worth a second look', () => {
    expect(found()).toEqual({ kind: 'open' });
    expect(found(issue({ severity: 'warning' }), issue({ severity: 'information' }))).toEqual({ kind: 'open' });
  });

  it('it is held by an error, which leads to the first field that can mend one', () => {
    const nowhere = issue({ expression: 'Procedure.meta' });
    const performed = issue({ expression: 'Procedure.performed' });
    expect(found(nowhere, performed)).toEqual({ kind: 'held', errors: 2, field: 'procedure.performedStart' });
    expect(found(nowhere)).toEqual({ kind: 'held', errors: 1, field: undefined });
  });

  it('it is held where it could not be checked', () => {
    expect(gateBeforeSending({ ok: false, reason: 'the worker did not start' }, record, true)).toEqual({ kind: 'unchecked' });
  });

  it('asks whose record it is before everything else where another chart was opened since', { tags: ['D31'] }, () => {
    expect(gateBeforeSending({ ok: true, verdicts: [] }, record, false)).toEqual({ kind: 'unnamed' });
    expect(gateBeforeSending({ ok: false, reason: 'the worker did not start' }, record, false)).toEqual({ kind: 'unnamed' });
  });
});
