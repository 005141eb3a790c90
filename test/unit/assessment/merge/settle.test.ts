import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../../src/assessment/case/action.ts';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../../src/assessment/case/enter.ts';
import { differences } from '../../../../src/assessment/merge/differences.ts';
import { mergeCases } from '../../../../src/assessment/merge/merge-cases.ts';
import { settled } from '../../../../src/assessment/merge/settle.ts';
import { reduceCase } from '../../../../src/assessment/reduce-case.ts';
import { COMPLICATION, notPresent, present, wholeCase } from '../cases.ts';

const THEIRS = '2026-11-22T10:00:00.000Z';
const OURS = '2026-11-22T11:00:00.000Z';
const NOW = '2026-11-22T12:00:00.000Z';

const entered = (current: Case, by: string, at: string, ...actions: readonly CaseAction[]): Case => {
  const start: Case = { ...current, clinician: { reference: undefined, name: by, encounterId: 'e1' } };
  return actions.reduce((before, action) => enteredNow(before, reduceCase(before, action), at), start);
};

/** What two made of one case, in the window of who was second. */
function both(ours: CaseAction, theirs: CaseAction): Case {
  const base = wholeCase();
  const merge = mergeCases(base, entered(base, 'A. Novak', OURS, ours), entered(base, 'Dr Ruth Adeyemi', THEIRS, theirs));
  if (!merge.ok) throw new Error(JSON.stringify(merge));
  return merge.case;
}

const settle = (current: Case, which: 'stands' | 'other'): Case => {
  const [difference] = differences(current);
  return settled(current, difference?.path ?? '', which === 'other' ? difference?.others[0] : undefined, NOW);
};
const BY_NOVAK = { by: 'A. Novak', at: NOW };
const CHOSEN = { ...BY_NOVAK, encounterId: 'e1' };

describe('values side by side', () => {
  it('are told with who entered each, and when', () => {
    expect(differences(both(notPresent('CON-ABS-1'), present('CON-ABS-1')))).toMatchObject([
      {
        path: 'CON-ABS-1',
        kind: 'value',
        stands: { value: 'present' },
        entered: { by: 'Dr Ruth Adeyemi', at: THEIRS },
        others: [{ value: { value: 'not-present' }, by: 'A. Novak', at: OURS }],
      },
    ]);
  });

  it('are none any more once one is chosen: it stands as entered by who chose, and the others are kept', () => {
    const before = both(notPresent('CON-ABS-1'), present('CON-ABS-1'));
    const other = settle(before, 'other');
    expect(other.answers['CON-ABS-1']?.value).toBe('not-present');
    expect(other.enteredBy['CON-ABS-1']).toEqual(CHOSEN);
    expect(differences(other)).toEqual([]);
    expect(other.besides?.['CON-ABS-1']).toMatchObject([
      { value: { value: 'not-present' }, by: 'A. Novak', at: OURS, settled: CHOSEN },
      { value: { value: 'present' }, by: 'Dr Ruth Adeyemi', at: THEIRS, settled: CHOSEN },
    ]);
    const same = settle(before, 'stands');
    expect(same.answers).toEqual(before.answers);
    expect([differences(same), same.enteredBy['CON-ABS-1']]).toEqual([[], CHOSEN]);
  });

  it('are none where somebody entered what waited, and are again once it is something else', () => {
    const before = both({ type: 'procedure', change: { note: 'mine' } }, { type: 'procedure', change: { note: 'theirs' } });
    const alike = entered(before, 'A. Novak', NOW, { type: 'procedure', change: { note: 'mine' } });
    expect(differences(alike)).toEqual([]);
    expect(differences(entered(alike, 'A. Novak', NOW, { type: 'procedure', change: { note: 'else' } }))).toHaveLength(1);
  });

  it('can be blank, or a signature whole', () => {
    const signature = { name: 'Margaret Osei', path: '', at: THEIRS, text: 'as read' };
    const before = both({ type: 'consent', change: { takenBy: '' } }, { type: 'consent', change: { takenBy: 'B. Ito' } });
    expect(settle(before, 'other').consent.takenBy).toBe('');
    const signed = both(
      { type: 'consent', change: { signature: { ...signature, name: 'M. Osei' } } },
      { type: 'consent', change: { signature } },
    );
    expect(settle(signed, 'other').consent.signature).toEqual({ ...signature, name: 'M. Osei' });
  });

  it('can be a row that one took out: in its place again with what the other changed, or out', () => {
    const out: CaseAction = { type: 'remove-complication', id: COMPLICATION };
    const change: CaseAction = { type: 'complication', id: COMPLICATION, change: { description: 'at the pedicle' } };
    const gone = both(change, out);
    expect(settle(gone, 'other').complications).toEqual([{ ...wholeCase().complications[0], description: 'at the pedicle' }]);
    expect(settle(gone, 'stands').complications).toEqual([]);
    const stays = both(out, change);
    expect(settle(stays, 'other').complications).toEqual([]);
    expect(settle(settle(stays, 'stands'), 'other').complications[0]?.description).toBe('at the pedicle');
  });

  it('can be a level with all that goes with it', () => {
    const drop: CaseAction = { type: 'drop-level', level: 'L1' };
    const gone = both(notPresent('IND-1@L1'), drop);
    const back = settle(gone, 'other');
    expect(back.levels).toEqual(wholeCase().levels);
    expect(back.procedure.levels).toEqual(wholeCase().procedure.levels);
    expect(back.answers['IND-1@L1']?.value).toBe('not-present');
    const out = settle(both(drop, notPresent('IND-1@L1')), 'other');
    expect([out.levels, out.procedure.levels, out.answers['IND-1@L1']]).toEqual([[], [], undefined]);
  });

  it('stand side by side again where two chose otherwise', () => {
    const before = both(notPresent('CON-ABS-1'), present('CON-ABS-1'));
    const theirs = settled(
      { ...before, clinician: { reference: undefined, name: 'B. Ito', encounterId: 'e1' } },
      'CON-ABS-1',
      differences(before)[0]?.others[0],
      THEIRS,
    );
    const merge = mergeCases(before, settle(before, 'stands'), theirs);
    expect(merge.ok && differences(merge.case)).toMatchObject([
      { stands: { value: 'not-present' }, others: [{ value: { value: 'present' }, ...BY_NOVAK }] },
    ]);
  });

  it('leave the case as it is where what was to be chosen does not wait any more, or is nothing that can stand there', () => {
    const before = both(notPresent('CON-ABS-1'), present('CON-ABS-1'));
    const [beside] = differences(before)[0]?.others ?? [];
    const done = settle(before, 'stands');
    expect(settled(done, 'CON-ABS-1', beside, NOW)).toBe(done);
    const odd: Case = { ...before, besides: { 'procedure.note': [{ value: 7, by: 'A. Novak', at: OURS }] } };
    expect(settled(odd, 'procedure.note', odd.besides?.['procedure.note']?.[0], NOW)).toBe(odd);
  });
});
