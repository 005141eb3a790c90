import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/delivery/compare/differences.ts';

const origins = [
  { expression: 'Procedure.note', field: 'procedure.note' },
  { expression: 'Procedure.bodySite[0]', field: 'procedure.levels.L1' },
] as const;

const procedure = (rest: object) => ({ resourceType: 'Procedure', id: 'p', meta: { versionId: '9' }, status: 'completed', ...rest });
const site = (code: string, display?: string) => ({ coding: [{ system: 'https://codes.example', code, ...(display ? { display } : {}) }] });

describe('what somebody else changed', () => {
  it('is told for each field with what was sent, what is there and what would be sent', () => {
    const before = procedure({ note: [{ text: 'One.' }, { text: 'Two.' }] });
    const theirs = procedure({ note: [{ text: 'Two.' }, { text: 'Theirs.' }] });
    const ours = procedure({ note: [{ text: 'Mine.' }, { text: 'Two.' }] });
    expect(differencesOf({ before, theirs, ours, origins })).toEqual([
      { field: 'procedure.note', element: 'Procedure.note', before: 'One.', theirs: 'Theirs.', ours: 'Mine.' },
    ]);
  });

  it('is nothing where only we changed something, and where an order, an id or a version differs', () => {
    const before = procedure({ note: [{ text: 'One.' }], bodySite: [site('L1'), site('L2')] });
    const theirs = { ...before, id: 'q', meta: {}, bodySite: [site('L2'), site('L1')] };
    expect(differencesOf({ before, theirs, ours: procedure({ note: [{ text: 'Mine.' }], bodySite: [site('L1')] }), origins })).toEqual([]);
  });

  it('is what they added and what they took out', () => {
    const before = procedure({ note: [{ text: 'One.' }] });
    const theirs = procedure({ outcome: { text: 'Good' } });
    expect(differencesOf({ before, theirs, ours: before, origins })).toEqual([
      { field: 'procedure.note', element: 'Procedure.note', before: 'One.', theirs: undefined, ours: 'One.' },
      { field: undefined, element: 'Procedure.outcome', before: undefined, theirs: 'Good', ours: undefined },
    ]);
  });

  it('is told by displays where there are any, else by codes', () => {
    const ours = procedure({ bodySite: [site('L1', 'First lumbar')] });
    const told = (theirs: object) => differencesOf({ before: ours, theirs, ours, origins }).map(one => one.theirs);
    expect(told(procedure({ bodySite: [site('L1', 'First lumbar'), site('L2', 'Second lumbar')] }))).toEqual(['Second lumbar']);
    expect(told(procedure({ bodySite: [site('L1', 'First lumbar'), site('L2')] }))).toEqual(['L2']);
  });

  it('is what differs from ours where nobody knows what was sent', () => {
    const ours = procedure({ note: [{ text: 'Mine.' }] });
    const theirs = procedure({ note: [{ text: 'Theirs.' }] });
    expect(differencesOf({ before: undefined, theirs, ours, origins })).toMatchObject([
      { before: undefined, theirs: 'Theirs.', ours: 'Mine.' },
    ]);
  });
});
