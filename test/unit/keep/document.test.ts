import { describe, expect, it } from 'vitest';
import type { Case, RecordKey } from '../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../src/assessment/case/enter.ts';
import { newPathologyResult } from '../../../src/assessment/follow-up/pathology.ts';
import { byAuthor } from '../../../src/chart/facts/own-words.ts';
import { validate } from '../../../src/conformance/validate.ts';
import { contentOf } from '../../../src/keep/document/case-content.ts';
import { caseDocument, caseIdOf, type Keeper, keeperOf } from '../../../src/keep/document/case-document.ts';
import { standingsOf } from '../../../src/keep/document/standings.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';

const RUTH: Keeper = { reference: 'Practitioner/dr1', name: 'Dr Ruth Adeyemi', inStore: undefined };
const KEPT_AT = '2026-11-22T12:00:00.000Z';
/** When a case is kept again, weeks after. */
const LATER = '2026-12-31T12:00:00.000Z';
const NOBODY: Keeper = { reference: undefined, name: undefined, inStore: undefined };

async function documentOf(current: Case, keeper = RUTH, isEhr = false, keptAt = KEPT_AT) {
  const content = await contentOf(current);
  if (content === undefined) throw new Error('The case is too long.');
  const beside = { unsent: true, unsettled: false };
  return {
    ...caseDocument({ current, beside, subject: 's1', keeper, keptAt, firstKeptAt: KEPT_AT, content, binaryId: 'b1', isEhr }),
    id: 'd1',
  };
}

describe('a case document', () => {
  it.each([
    ['of a case that was begun', emptyCase(), RUTH],
    ['of a whole case', wholeCase(), RUTH],
    ['that nobody knows who kept', wholeCase(), NOBODY],
    ['that is kept by somebody whom the store knows', wholeCase(), { ...RUTH, inStore: 'Practitioner/there', nameInStore: 'R. Adeyemi' }],
  ])('%s conforms to its profile', async (_what, current, keeper) => {
    expect(validate(await documentOf(current, keeper)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says of which case it is, of whom, and what its content is, and nothing else of the patient', async () => {
    const document = await documentOf(wholeCase());
    expect(caseIdOf(document)).toBe(wholeCase().id);
    expect(document.subject).toEqual({ reference: 'Patient/s1' });
    expect(document.content[0]?.attachment).toMatchObject({
      url: 'Binary/b1',
      size: expect.any(Number),
      hash: expect.stringMatching(/^.{27}=$/),
    });
    expect(JSON.stringify(document)).not.toContain('Osei');
  });

  it('names who kept it so that a store does not look for somebody whom only the EHR knows', async () => {
    const [author] = (await documentOf(emptyCase())).author ?? [];
    expect(author).toEqual({
      type: 'Practitioner',
      identifier: { system: 'https://ehr.example/fhir', value: 'Practitioner/dr1' },
      display: 'Dr Ruth Adeyemi',
    });
    const [there] = (await documentOf(emptyCase(), RUTH, true)).author ?? [];
    expect(there).toEqual({ reference: 'Practitioner/dr1', display: 'Dr Ruth Adeyemi' });
  });

  it.each([
    [
      'the store’s user by its own reference and its own name',
      { ...RUTH, inStore: 'Practitioner/there', nameInStore: 'R. Adeyemi' },
      { reference: 'Practitioner/there', display: 'R. Adeyemi' },
    ],
    [
      'the EHR’s user and not the store’s, where that gave no name',
      { ...RUTH, inStore: 'Practitioner/bob' },
      {
        type: 'Practitioner',
        identifier: { system: 'https://ehr.example/fhir', value: 'Practitioner/dr1' },
        display: 'Dr Ruth Adeyemi',
      },
    ],
    [
      'the EHR’s user by name alone, where the EHR gave no more',
      { ...NOBODY, name: 'Alice', inStore: 'Practitioner/bob' },
      { type: 'Practitioner', display: 'Alice' },
    ],
    ['the store’s user, where nothing else is known', { ...NOBODY, inStore: 'Practitioner/bob' }, { reference: 'Practitioner/bob' }],
  ])('names one person: %s', async (_what, keeper, author) => {
    expect((await documentOf(emptyCase(), keeper)).author).toEqual([author]);
  });

  it.each([
    ['is named', RUTH, { reference: 'Practitioner/dr1', name: 'Dr Ruth Adeyemi' }],
    ['is not known, as it says', NOBODY, { reference: undefined, name: undefined }],
  ])('is read back with who kept it, where that %s', async (_what, keeper, read) => {
    expect(keeperOf(await documentOf(emptyCase(), keeper))).toEqual(read);
  });

  it('counts nothing that was entered in error', async () => {
    const died = acted(wholeCase(), { type: 'complication', id: COMPLICATION, change: { kind: 'death', detectedAt: '2026-12-06' } });
    const standings = async (...keys: readonly RecordKey[]) => {
      const current = acted(died, ...keys.map(key => ({ type: 'take-back', key, on: true }) as const));
      return (await documentOf(current, RUTH, false, LATER)).category?.flatMap(({ coding = [] }) => coding.map(({ code }) => code));
    };
    expect(await standings()).toEqual(expect.arrayContaining(['performed', 'followed-up', 'for-review']));
    const without = await standings(`adverse-event/${COMPLICATION}`);
    expect(without).toContain('performed');
    expect(without).not.toContain('for-review');
    expect(without).not.toContain('followed-up');
    expect(await standings('procedure', `adverse-event/${COMPLICATION}`)).toEqual(['planned', 'unsent']);
  });

  it('of which nobody is said to have kept it is told from one that says that nobody knows', async () => {
    const { author: _author, ...without } = await documentOf(emptyCase());
    expect(keeperOf(without)).toBeUndefined();
  });

  it('is no evidence in a chart: an EHR that keeps the cases gives them back among its documents', async () => {
    const { meta: _dropped, ...document } = await documentOf(wholeCase());
    const { evidence, ownWords } = byAuthor(new Map([['DocumentReference/d1', document]]));
    expect([evidence.size, ownWords.size]).toEqual([0, 1]);
  });
});

describe('where a case stands', () => {
  const beside = { unsent: false, unsettled: false };
  const later = (current: Case, at: string, field = 'procedure.note'): Case => ({
    ...current,
    enteredBy: { ...current.enteredBy, [field]: { by: 'Dr', at } },
  });
  const performed = (part: Partial<Case['procedure']> = {}): Case => {
    const begun = emptyCase();
    return { ...begun, procedure: { ...begun.procedure, status: 'completed', performedStart: '2026-11-22T23:10:00-05:00', ...part } };
  };

  it.each([
    ['is planned as long as nobody says what became of it', emptyCase(), ['planned']],
    ['is performed once it was completed', performed(), ['performed', 'unsigned']],
    ['is performed when it was begun and stopped', performed({ status: 'stopped' }), ['performed', 'unsigned']],
    ['is not done', performed({ status: 'not-done' }), ['not-done', 'unsigned']],
    [
      'is no follow-up on the evening of its own day, wherever that is',
      later(performed(), '2026-11-23T04:30:00Z'),
      ['performed', 'unsigned'],
    ],
    ['is followed up on a later day', later(performed(), '2026-11-24T09:00:00Z'), ['performed', 'unsigned', 'followed-up']],
  ])('%s', (_what, current, standings) => {
    expect(standingsOf(current, beside, LATER)).toEqual(standings);
  });

  it.each([
    ['pain', 'CARE-PRE-6', true],
    ['a word in the record', 'procedure.note', true],
    ['a lot number that was corrected', 'procedure.devices.1.lot', false],
    ['an amount of cement that was corrected', 'procedure.levels.L1.cementVolumeMl', false],
    ['a difference that was settled', 'plan.sedation', false],
    ['an answer of the assessment', 'CON-ABS-1', false],
    ['a departure that was given its words', 'departure.CON-ABS-1', false],
  ])('%s on a later day', (_what, field, isFollowUp) => {
    expect(standingsOf(later(performed(), '2026-11-24T09:00:00Z', field), beside, LATER).includes('followed-up')).toBe(isFollowUp);
  });

  it('is followed up with a complication that was entered on a later day', () => {
    const at = '2026-11-24T09:00:00Z';
    const added = acted(performed(), { type: 'add-complication', id: COMPLICATION, kind: 'death' });
    expect(standingsOf(enteredNow(performed(), added, at), beside, LATER)).toContain('followed-up');
  });

  it('says what the case itself does not: that something was not sent, or that nobody knows', () => {
    expect(standingsOf(emptyCase(), { unsent: true, unsettled: true }, LATER)).toEqual(['planned', 'unsent', 'unsettled']);
  });

  it('names a complication that a department reviews', () => {
    const current = wholeCase(emptyCase(), COMPLICATION);
    const [complication] = current.complications;
    if (!complication) throw new Error('The whole case has no complication.');
    expect(standingsOf({ ...current, complications: [{ ...complication, kind: 'death' }] }, beside, LATER)).toContain('for-review');
    expect(standingsOf({ ...current, complications: [] }, beside, LATER)).not.toContain('for-review');
  });

  it('names it no more once its review is recorded', () => {
    const died = acted(performed(), { type: 'add-complication', id: COMPLICATION, kind: 'death' });
    const reviewed = acted(died, { type: 'complication', id: COMPLICATION, change: { reviewedAt: '2026-12-10' } });
    expect([died, reviewed].map(each => standingsOf(each, beside, LATER).includes('for-review'))).toEqual([true, false]);
  });

  it('waits for the pathology of each biopsy until its result is recorded, closed or not', () => {
    const taken = acted(performed(), { type: 'perform-level', level: 'L1', change: { biopsy: true } });
    const closed = acted(taken, { type: 'follow-up', change: { closedAt: '2026-12-10T10:00:00-05:00' } });
    const known = acted(closed, {
      type: 'follow-up',
      change: { pathology: [{ ...newPathologyResult(COMPLICATION, 'L1'), result: 'No malignancy' }] },
    });
    const waits = [taken, closed, known].map(each => standingsOf(each, beside, LATER).includes('pathology-pending'));
    expect(waits).toEqual([true, true, false]);
  });

  const called = (at: string, manner: 'telephone' | 'not-reached' = 'telephone') =>
    acted(performed(), {
      type: 'follow-up',
      change: { visits: [{ id: COMPLICATION, at, manner, by: '', pain: undefined, note: '' }] },
    });

  const happened = (given: { readonly occurredAt: string; readonly detectedAt?: string }) =>
    acted(performed(), { type: 'add-complication', id: COMPLICATION, kind: 'infection', given });

  it('is followed up by a call on a later day, to the day of which its document reaches', async () => {
    expect(standingsOf(called('2026-12-02T09:00:00-05:00'), beside, LATER)).toContain('followed-up');
    const document = await documentOf(called('2026-12-02T09:00:00-05:00'), RUTH, false, LATER);
    expect(document.context?.period).toEqual({ start: '2026-11-22', end: '2026-12-02' });
  });

  it('is followed up in a month or a year after it, and no day of it is said', async () => {
    for (const at of ['2026-12', '2027']) {
      const kept = '2027-02-01T12:00:00Z';
      expect(standingsOf(called(at), beside, kept)).toContain('followed-up');
      expect((await documentOf(called(at), RUTH, false, kept)).context?.period).toEqual({ start: '2026-11-22', end: '2026-11-22' });
    }
    for (const at of ['2026-11', '2026']) expect(standingsOf(called(at), beside, LATER)).not.toContain('followed-up');
  });

  it.each([
    ['that reached nobody', called('2026-12-02', 'not-reached')],
    ['of the same day', called('2026-11-22')],
  ])('is not followed up by a call %s', async (_what, current) => {
    expect(standingsOf(current, beside, LATER)).not.toContain('followed-up');
    expect((await documentOf(current, RUTH, false, LATER)).context?.period).toEqual({ start: '2026-11-22', end: '2026-11-22' });
  });

  it.each([
    ['a call of a day that has not come', called('2026-12-02T09:00:00-05:00'), '2026-12-01T20:00:00Z', undefined],
    ['a call of the day of saving, by the clock of who called', called('2026-12-02T01:00:00+09:00'), '2026-12-01T20:00:00Z', '2026-12-02'],
    ['a complication of a day that has not come', happened({ occurredAt: '2026-12-02' }), '2026-12-01T12:00:00Z', undefined],
    ['a complication of a later day', happened({ occurredAt: '2026-12-02' }), LATER, '2026-12-02'],
    [
      'a complication that was found later than it happened',
      happened({ occurredAt: '2026-12-02', detectedAt: '2026-12-06' }),
      LATER,
      '2026-12-06',
    ],
  ])('is heard of, or not, by %s', async (_what, current, keptAt, heard) => {
    expect((await documentOf(current, RUTH, false, keptAt)).context?.period?.end).toBe(heard ?? '2026-11-22');
    expect(standingsOf(current, beside, keptAt).includes('followed-up')).toBe(heard !== undefined);
  });

  it.each(['reviewedAt', 'reviewedBy', 'reviewWords', 'grade', 'cirse2026Grade', 'causality', 'outcome', 'consequences.death', 'kind'])(
    'hears nothing of the patient by what is said later of a complication of the day: its %s',
    field => {
      const current = later(
        happened({ occurredAt: '2026-11-22T23:40:00-05:00' }),
        '2026-12-10T09:00:00Z',
        `complication.${COMPLICATION}.${field}`,
      );
      expect(standingsOf(current, beside, LATER)).not.toContain('followed-up');
    },
  );

  it('is closed as long as somebody closed it', () => {
    const closed = acted(performed(), { type: 'follow-up', change: { closedAt: '2026-12-02', closedBecause: 'complete' } });
    const reopened = acted(closed, { type: 'follow-up', change: { closedAt: undefined, closedBecause: undefined } });
    expect([closed, reopened].map(each => standingsOf(each, beside, LATER).includes('closed'))).toEqual([true, false]);
  });

  it('has the day for which it is planned', async () => {
    const planned = acted(emptyCase(), { type: 'plan', change: { plannedFor: '2026-12-24T08:00:00-05:00' } });
    expect((await documentOf(planned)).context?.period).toEqual({ start: '2026-12-24', end: '2026-12-24' });
  });
});
