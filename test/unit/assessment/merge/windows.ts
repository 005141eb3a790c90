import type { CaseAction } from '../../../../src/assessment/case/action.ts';
import type { Case } from '../../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../../src/assessment/case/case-file.ts';
import { enteredNow, isEntry } from '../../../../src/assessment/case/enter.ts';
import { newSedationMedicine, newTeamMember } from '../../../../src/assessment/case/team.ts';
import { readCaseFile } from '../../../../src/assessment/case-file/open-case-file.ts';
import { differences } from '../../../../src/assessment/merge/differences.ts';
import { isSameWork, mergeCases } from '../../../../src/assessment/merge/merge-cases.ts';
import { settled } from '../../../../src/assessment/merge/settle.ts';
import { sharedBase } from '../../../../src/assessment/merge/shared-base.ts';
import { reduceCase } from '../../../../src/assessment/reduce-case.ts';

/** One step of a schedule: which window does what; `pick` tells which act, row or value. */
export interface Step {
  readonly window: number;
  readonly does: 'enter' | 'save' | 'save-unheard' | 'crash' | 'settle';
  readonly pick: number;
}

/** A store that takes a version only over the last one, and the windows that have the case open. */
export interface World {
  readonly versions: string[];
  readonly windows: Window[];
  /** Each merge that was made, to be judged. */
  readonly merges: { readonly base: Case; readonly ours: Case; readonly theirs: Case; readonly merged: Case }[];
  steps: number;
}

interface Window {
  readonly name: string;
  /** The version that it has, and what that says. */
  version: number;
  base: Case;
  current: Case;
  /** What was sent, and may have been kept. */
  sent: readonly Case[];
}

export function worldOf(start: Case, names: readonly string[]): World {
  const versions = [writeCaseFile(start)];
  const windows = names.map(name => ({ name, ...opened(versions, 0, name) }));
  return { versions, windows, merges: [], steps: 0 };
}

function opened(versions: readonly string[], version: number, name: string): Omit<Window, 'name'> {
  const base = { ...caseOf(versions, version), clinician: { reference: undefined, name, encounterId: 'e1' } };
  return { version, base, current: base, sent: [] };
}

export function caseOf(versions: readonly string[], version = versions.length - 1): Case {
  const read = readCaseFile(versions[version] ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.case;
}

export function take(world: World, { window: index, does, pick }: Step): void {
  const window = world.windows[index % world.windows.length];
  if (!window) return;
  world.steps += 1;
  const at = new Date(Date.UTC(2026, 10, 22, 8, 0, world.steps)).toISOString();
  switch (does) {
    case 'enter': {
      const action = actOn(window.current, pick, world.steps, at);
      const after = reduceCase(window.current, action);
      window.current = isEntry(action) ? enteredNow(window.current, after, at) : after;
      return;
    }
    case 'settle': {
      const open = differences(window.current);
      const difference = open[pick % Math.max(1, open.length)];
      if (difference) window.current = settled(window.current, difference.path, [undefined, ...difference.others][pick % 2], at);
      return;
    }
    case 'crash':
      Object.assign(window, opened(world.versions, world.versions.length - 1, window.name));
      return;
    case 'save':
    case 'save-unheard':
      save(world, window, does === 'save');
  }
}

/** Over the version that the window has; where that is not the last, what others kept is brought together with its own first. */
export function save(world: World, window: Window, heard = true): void {
  const last = world.versions.length - 1;
  if (window.version !== last) {
    const theirs = caseOf(world.versions);
    const base = sharedBase(window.base, window.sent, theirs);
    const merge = mergeCases(base, window.current, theirs);
    if (!merge.ok) throw new Error(JSON.stringify(merge));
    world.merges.push({ base: base ?? window.base, ours: window.current, theirs, merged: merge.case });
    Object.assign(window, { version: last, base: theirs, current: merge.case, sent: [] });
  }
  if (isSameWork(window.base, window.current)) return;
  world.versions.push(writeCaseFile(window.current));
  // Kept, and the answer did not come: the window goes on as if it had not been.
  if (heard) Object.assign(window, { version: last + 1, base: window.current, sent: [] });
  else window.sent = [...window.sent, window.current];
}

type Act = (current: Case, pick: number, count: number, at: string) => CaseAction;

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
const LEVELS = ['T12', 'L1'] as const;
const of = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
const levelAt = (pick: number) => of(LEVELS, pick) ?? 'L1';
/** Said once in all of a schedule. */
const said = (count: number) => `said ${count}.`;
const nothing: CaseAction = { type: 'clear-answer', key: 'CON-ABS-1' };
const VALUES = ['present', 'not-present', 'not-assessed'] as const;

const ACTS: readonly Act[] = [
  (_, pick, __, at) => ({
    type: 'answer',
    key: of(['CON-ABS-1', 'CON-REL-4', 'IND-1@L1', 'IND-1@T12'] as const, pick) ?? 'CON-ABS-1',
    value: of(VALUES, pick >> 3) ?? 'present',
    at,
  }),
  (_, pick) => ({ type: 'clear-answer', key: of(['CON-ABS-1', 'CON-REL-4', 'IND-1@L1'] as const, pick) ?? 'CON-ABS-1' }),
  (_, pick) => ({ type: 'choose-level', level: levelAt(pick) }),
  (_, pick) => ({ type: 'drop-level', level: levelAt(pick) }),
  (_, pick, count) => ({
    type: 'plan-level',
    level: levelAt(pick),
    change: { technique: of(['vertebroplasty', 'balloon-kyphoplasty'] as const, pick >> 3), countedNote: said(count) },
  }),
  (_, pick, count) => ({
    type: 'plan',
    change: pick % 2 ? { injectateText: said(count) } : { sedation: of([true, false, undefined], pick) },
  }),
  (_, __, count) => ({ type: 'consent', change: { takenBy: said(count) } }),
  (_, pick, count, at) => ({
    type: 'consent',
    change: { signature: pick % 3 ? { name: said(count), path: '', at, text: said(count) } : undefined },
  }),
  (_, pick, count) => ({ type: 'consent', change: { withdrawal: pick % 3 ? { at: undefined, reason: said(count) } : undefined } }),
  (_, pick, count) => ({ type: 'procedure', change: { note: pick % 4 ? said(count) : '' } }),
  ({ procedure: { universalProtocol } }, pick) => ({
    type: 'procedure',
    change: { universalProtocol: { ...universalProtocol, verified: pick % 2 === 0 } },
  }),
  (_, pick, count) => ({ type: 'perform-level', level: levelAt(pick), change: { cementVolumeMl: count } }),
  (_, pick) => ({ type: 'drop-performed-level', level: levelAt(pick) }),
  (_, __, count) => ({ type: 'add-device', id: uuid(count) }),
  ({ procedure }, pick, count) => ({ type: 'device', id: of(procedure.devices, pick)?.id ?? '', change: { lot: said(count) } }),
  ({ procedure }, pick) => ({ type: 'remove-device', id: of(procedure.devices, pick)?.id ?? '' }),
  (_, __, count) => ({ type: 'add-complication', id: uuid(count), kind: 'symptomatic-cement-leakage' }),
  ({ complications }, pick, count) => ({
    type: 'complication',
    id: of(complications, pick)?.id ?? '',
    change: { description: said(count) },
  }),
  ({ complications }, pick) => ({ type: 'remove-complication', id: of(complications, pick)?.id ?? '' }),
  ({ procedure: { team } }, pick, count) => ({
    type: 'procedure',
    change: {
      team:
        pick % 3 === 0
          ? [...team, newTeamMember(uuid(count))]
          : pick % 3 === 1
            ? team.slice(1)
            : team.map(row => ({ ...row, name: said(count) })),
    },
  }),
  ({ procedure: { sedationMedicines } }, _, count) => ({
    type: 'procedure',
    change: { sedationMedicines: [...sedationMedicines, { ...newSedationMedicine(uuid(count)), given: said(count) }] },
  }),
  (_, pick, __, at) => ({
    type: 'last-dose',
    ingredient: of(['apixaban', '__proto__'], pick) ?? '',
    answer: pick % 3 ? { at } : undefined,
  }),
  (_, pick, count) => ({ type: 'bleeding', act: { kind: 'interval', drug: '__proto__', hours: pick % 3 ? count : undefined } }),
  (_, pick, count) => ({
    type: 'bleeding',
    act: { kind: 'reversal', drug: 'warfarin', change: pick % 3 ? { what: said(count) } : undefined },
  }),
  (_, pick, count, at) => ({
    type: 'bleeding',
    act: { kind: 'go-on', words: pick % 3 ? { kind: 'given', text: said(count) } : undefined, at, stood: '' },
  }),
  (_, pick, count) => ({
    type: 'depart',
    key: of(['CON-ABS-1', 'level-mismatch@L1'] as const, pick) ?? 'CON-ABS-1',
    words: pick % 3 ? { kind: 'given', text: said(count) } : undefined,
  }),
  (_, pick) => ({ type: 'take-back', key: 'note', on: pick % 2 === 0 }),
  (_, pick, count, at) => ({ type: 'confirm', key: 'implausible:procedure.note', about: pick % 3 ? said(count) : undefined, at }),
  (_, pick, count, at) => ({
    type: 'delivered',
    entries: [
      {
        key: of(['consent', 'procedure'] as const, pick) ?? 'consent',
        resourceType: 'Procedure',
        id: `id-${pick % 2}`,
        versionId: undefined,
        sent: said(count),
        at,
      },
    ],
  }),
];

const actOn: Act = (current, pick, count, at) => of(ACTS, pick)?.(current, pick >> 5, count, at) ?? nothing;
