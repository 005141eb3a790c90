import { describe, expect, it } from 'vitest';
import { weighOutcome } from '../../../src/fhir/outcome/weigh-outcome.ts';
import type { OperationOutcome } from '../../../src/fhir/resource.ts';
import { CAVEAT, EMPTY, remarkOf } from '../../builders/server-remarks.ts';

const ASKED = ['patient', 'code', '_sort', '_count'];
/** As it came over the wire, whatever its types. */
const weigh = (remark: object) => {
  const outcome: OperationOutcome = JSON.parse(JSON.stringify(remark));
  return weighOutcome(outcome, ASKED);
};

describe('a remark that came with an answer', () => {
  it('is weighed by Epic’s codes, whatever its severity', () => {
    expect(weigh(remarkOf({ ...CAVEAT, severity: 'error' }))).toMatchObject({ lost: [], remarks: [{ kind: 'caveat', text: CAVEAT.text }] });
    expect(weigh(remarkOf({ ...EMPTY, severity: 'fatal' }))).toMatchObject({ lost: [], empty: true });
    for (const epic of ['4113', '4118', '4130', '4131', '4134', '4135', '59204'])
      expect(weigh(remarkOf({ epic, severity: 'information', code: 'informational', text: 'A note.' })).lost).toHaveLength(1);
  });

  it('with one of these numbers in another’s code system is not known', () => {
    const other = {
      severity: 'warning',
      code: 'processing',
      details: { coding: [{ system: 'urn:oid:2.16.840.1.113883.3.1', code: '4119' }] },
    };
    expect(weigh({ resourceType: 'OperationOutcome', issue: [other] }).lost).toHaveLength(1);
  });

  it.each(['suppressed', 'incomplete', 'timeout', 'throttled', 'forbidden', 'too-costly', 'transient'])(
    'tells of a loss by the code %s, also as information',
    code => {
      for (const severity of ['information', 'warning', 'error']) expect(weigh(remarkOf({ severity, code })).lost).toHaveLength(1);
    },
  );

  it('that is a warning and is not known tells of a loss', () => {
    expect(weigh(remarkOf({ code: 'business-rule', text: 'Ward 7 is quiet today.' })).lost).toHaveLength(1);
  });

  it.each(['information', 'success'])('is kept as it is where it says nothing of a loss: %s', severity => {
    expect(weigh(remarkOf({ severity, code: 'informational', text: 'Served by node 3.' }))).toMatchObject({
      lost: [],
      remarks: [{ kind: 'remark', text: 'Served by node 3.' }],
    });
  });

  it.each(['Two entries were withheld.', 'Results are not included for notes.', 'Only the first 100 are given.', 'Restricted by policy.'])(
    'tells of a loss by its words: %s',
    text => expect(weigh(remarkOf({ severity: 'information', code: 'informational', text })).lost).toHaveLength(1),
  );

  it('gives each issue of one outcome its own meaning', () => {
    const issue = [...remarkOf(CAVEAT).issue, ...remarkOf({ epic: '4134' }).issue, ...remarkOf(EMPTY).issue];
    expect(weigh({ resourceType: 'OperationOutcome', issue })).toMatchObject({ lost: [{}], empty: true, remarks: [{ kind: 'caveat' }] });
  });
});

describe('a parameter that a server names', () => {
  it.each<[string, object, readonly string[]]>([
    ['by its place', { code: 'not-supported', expression: ['http._sort'] }, ['_sort']],
    ['in words', { code: 'not-supported', diagnostics: 'The parameter _sort was left aside.' }, ['_sort']],
    ['as a word in quotes', { code: 'invalid', diagnostics: 'Unknown search parameter "code", ignored.' }, ['code']],
    ['by a code of Epic’s', { epic: '4122', diagnostics: '_count' }, ['_count']],
    ['not at all, with a code of Epic’s: it may be any but the patient', { epic: '59100', text: 'Unknown.' }, ['code', '_sort', '_count']],
  ])('was not heeded, and costs nothing: %s', (_how, parts, ignored) => {
    expect(weigh(remarkOf(parts))).toMatchObject({ lost: [], ignored });
  });

  it('is refused where the remark is an error', () => {
    expect(weigh(remarkOf({ severity: 'error', code: 'not-supported', diagnostics: '_sort is unknown' }))).toMatchObject({
      refused: ['_sort'],
      lost: [{}],
    });
  });

  it('costs the answer where it is the patient', () => {
    const parts = { code: 'not-supported', diagnostics: 'Unknown parameter "patient", ignored.' };
    expect(weigh(remarkOf(parts))).toMatchObject({ lost: [{}], ignored: [] });
    expect(weigh(remarkOf({ ...parts, severity: 'error' })).refused).toEqual([]);
    expect(weigh(remarkOf({ epic: '4122', diagnostics: 'patient' })).lost).toHaveLength(1);
  });

  it('is not one that only happens to be a word', () => {
    expect(weigh(remarkOf({ code: 'processing', text: 'The code system is offline.' })).lost).toHaveLength(1);
  });
});
