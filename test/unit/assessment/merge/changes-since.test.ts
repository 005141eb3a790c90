import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../../src/assessment/case/action.ts';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../../src/assessment/case/enter.ts';
import { changesSince, lastEntryOf } from '../../../../src/assessment/merge/changes-since.ts';
import { asKeptNow, KEPT_NOW } from '../../../../src/assessment/merge/kept-with.ts';
import { reduceCase } from '../../../../src/assessment/reduce-case.ts';
import { APP_VERSION } from '../../../../src/plain/app-version.ts';
import { recordWords as english } from '../../../../src/words/en/record.ts';
import { recordWords as french } from '../../../../src/words/fr/record.ts';
import { COMPLICATION, emptyCase, present, withChart } from '../cases.ts';

const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
const entered = (current: Case, by: string, minute: number, ...actions: readonly CaseAction[]): Case => {
  const start: Case = { ...current, clinician: { reference: undefined, name: by, encounterId: 'e1' } };
  return actions.reduce((before, action) => enteredNow(before, reduceCase(before, action), at(minute)), start);
};

const clinic = entered(emptyCase(), 'Dr Ruth Adeyemi', 0, { type: 'choose-level', level: 'L1' }, present('IND-1@L1'));
const holding = entered(clinic, 'N. Nurse', 10, { type: 'consent', change: { decision: 'given' } }, present('CON-ABS-1'));
const suite = entered(
  holding,
  'A. Novak',
  20,
  { type: 'add-complication', id: COMPLICATION },
  { type: 'remove-complication', id: COMPLICATION },
  { type: 'procedure', change: { note: 'as planned' } },
);

describe('what changed since somebody was here', () => {
  it('is what others entered after her last entry, by stage and person', () => {
    const mine = lastEntryOf(suite, 'Dr Ruth Adeyemi');
    expect(mine).toEqual({ by: 'Dr Ruth Adeyemi', at: at(0), encounterId: 'e1' });
    expect(mine && changesSince(suite, mine).entered).toEqual([
      { stage: 'assess', by: 'N. Nurse', changes: [{ entry: 'CON-ABS-1', field: 'CON-ABS-1', at: at(10) }] },
      { stage: 'consent', by: 'N. Nurse', changes: [{ entry: 'consent.decision', field: 'consent.decision', at: at(10) }] },
      {
        stage: 'procedure',
        by: 'A. Novak',
        changes: [
          { entry: `complication.${COMPLICATION}`, field: undefined, at: at(20) },
          { entry: 'procedure.note', field: 'procedure.note', at: at(20) },
        ],
      },
    ]);
  });

  it('is the same since an earlier version of the case, whatever she entered herself meanwhile', () => {
    const mine = entered(suite, 'Dr Ruth Adeyemi', 30, { type: 'plan', change: { guidance: 'ct' } });
    expect(changesSince(mine, clinic)).toEqual(changesSince(suite, { by: 'Dr Ruth Adeyemi', at: at(0) }));
    expect(changesSince(mine, { by: 'Dr Ruth Adeyemi', at: at(30) }).entered).toEqual([]);
    expect(lastEntryOf(mine, 'B. Ito')).toBeUndefined();
  });

  it('names what lapsed, and with which Vertaug and after which revision it was kept where that is another', () => {
    const lapsed = withChart(suite, { lapsed: { 'CON-ABS-1': { reason: 'new-evidence' } } });
    const kept = { ...lapsed, keptWith: { app: '0.0.9', parameter: '2018' } };
    expect(changesSince(kept, suite)).toEqual({
      entered: [],
      lapsed: ['CON-ABS-1'],
      differing: [],
      app: { before: '0.0.9', now: KEPT_NOW.app },
      parameter: { before: '2018', now: KEPT_NOW.parameter },
    });
    expect(changesSince(asKeptNow(suite), suite)).toMatchObject({ app: undefined, parameter: undefined });
    expect(changesSince(suite, suite)).toMatchObject({ app: undefined, parameter: undefined });
  });
});

describe('what a case is kept with', () => {
  it('is the version of the package, and the revision that the record names', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ version: APP_VERSION });
    for (const { parameterRevision } of [english, french]) expect(parameterRevision).toContain(KEPT_NOW.parameter);
  });
});
