import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isKnownDevice } from '../procedure/facts.ts';
import { isNamed } from '../team/facts.ts';
import type { CaseAction, Removal } from './action.ts';
import { inAnatomicalOrder } from './answer-key.ts';
import type { Case, LevelPerformed } from './case.ts';
import { levelOfCoverage } from './coverage-key.ts';
import { levelOfKey } from './departure-key.ts';

/** What goes with something that is taken out, part by part; none: nothing had been entered. */
export type LostPart =
  | { readonly kind: 'answers' | 'words'; readonly count: number }
  | { readonly kind: 'technique' | 'counting' | 'performed' | 'approach' | 'cement-volume' | 'leakage' };

/** Undefined: the act takes nothing out that anybody entered. */
export function removalOf(current: Case, action: CaseAction): Removal | undefined {
  const removal = takenOut(current, action);
  if (removal?.kind !== 'level' && removal?.kind !== 'performed-level') return removal;
  return lossOf(removal).length > 0 ? removal : undefined;
}

function takenOut(current: Case, action: CaseAction): Removal | undefined {
  const { procedure, consent, complications } = current;
  switch (action.type) {
    case 'drop-level':
      return levelTakenOut(current, action.level);
    case 'drop-performed-level': {
      const performed = procedure.levels.find(row => row.level === action.level);
      return performed && { kind: 'performed-level', level: action.level, performed };
    }
    case 'remove-device': {
      const at = procedure.devices.findIndex(({ id }) => id === action.id);
      const row = procedure.devices[at];
      return row && isKnownDevice(row) ? { kind: 'device', row, at } : undefined;
    }
    case 'remove-complication': {
      const at = complications.findIndex(({ id }) => id === action.id);
      const row = complications[at];
      return row && { kind: 'complication', row, at };
    }
    case 'procedure': {
      const { team, sedationMedicines } = action.change;
      const member = rowLost(procedure.team, team);
      if (member && isNamed(member.row)) return { kind: 'team-member', ...member };
      const medicine = rowLost(procedure.sedationMedicines, sedationMedicines);
      return medicine && medicine.row.given !== '' ? { kind: 'sedation-medicine', ...medicine } : undefined;
    }
    case 'consent': {
      const { change } = action;
      if ('withdrawal' in change && change.withdrawal === undefined && consent.withdrawal) {
        return { kind: 'withdrawal', withdrawal: consent.withdrawal };
      }
      if ('signature' in change && change.signature === undefined && consent.signature) {
        return { kind: 'signature', signature: consent.signature };
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** A chosen level with all that goes with it. Undefined: it is not chosen. */
export function levelTakenOut(current: Case, level: VertebralLevelCode): Extract<Removal, { kind: 'level' }> | undefined {
  const plan = current.levels.find(row => row.level === level);
  if (!plan) return undefined;
  const performed = current.procedure.levels.find(row => row.level === level);
  return {
    kind: 'level',
    level,
    plan,
    answers: ofLevel(current.answers, level),
    departures: ofLevel(current.departures, level),
    coverage: current.coverage && ofLevel(current.coverage, level, levelOfCoverage),
    performed,
  };
}

/** The first row that a new list does not have any more. */
function rowLost<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[] | undefined,
): { readonly row: T; readonly at: number } | undefined {
  if (after === undefined) return undefined;
  const at = before.findIndex(({ id }) => !after.some(row => row.id === id));
  const row = before[at];
  return row && { row, at };
}

/** What goes with a level that is chosen or performed. What was signed in the consent or said at the time-out stays. */
export function lossOf(removal: Extract<Removal, { kind: 'level' | 'performed-level' }>): readonly LostPart[] {
  if (removal.kind === 'performed-level') return performedParts(removal.performed);
  const { plan, answers, departures, coverage, performed } = removal;
  const counts = [
    { kind: 'answers', count: Object.keys(answers).length + Object.keys(coverage ?? {}).length },
    { kind: 'words', count: Object.keys(departures).length },
  ] as const;
  return [
    ...counts.slice(0, 1).filter(({ count }) => count > 0),
    ...(plan.technique ? [{ kind: 'technique' } as const] : []),
    ...(plan.counted || plan.countedNote ? [{ kind: 'counting' } as const] : []),
    ...counts.slice(1).filter(({ count }) => count > 0),
    ...(performed ? [{ kind: 'performed' } as const] : []),
  ];
}

function performedParts({ technique, approach, cementVolumeMl, leakage }: LevelPerformed): readonly LostPart[] {
  const parts: readonly (readonly [LostPart, boolean])[] = [
    [{ kind: 'technique' }, technique !== undefined],
    [{ kind: 'approach' }, approach !== undefined],
    [{ kind: 'cement-volume' }, cementVolumeMl !== undefined],
    [{ kind: 'leakage' }, leakage.length > 0],
  ];
  return parts.filter(([, was]) => was).map(([part]) => part);
}

/** Whether what was taken out is still out: there is nothing to put back once it stands there again. */
export function isOut({ levels, procedure, complications, consent }: Case, removal: Removal): boolean {
  switch (removal.kind) {
    case 'level':
      return !levels.some(({ level }) => level === removal.level);
    case 'performed-level':
      return !procedure.levels.some(({ level }) => level === removal.level);
    case 'device':
      return !procedure.devices.some(({ id }) => id === removal.row.id);
    case 'complication':
      return !complications.some(({ id }) => id === removal.row.id);
    case 'team-member':
      return !procedure.team.some(({ id }) => id === removal.row.id);
    case 'sedation-medicine':
      return !procedure.sedationMedicines.some(({ id }) => id === removal.row.id);
    case 'withdrawal':
      return consent.withdrawal === undefined;
    case 'signature':
      return consent.signature === undefined;
  }
}

/** The case with what was taken out in its place again. What was entered since stays. */
export function putBack(current: Case, removal: Removal): Case {
  if (!isOut(current, removal)) return current;
  const { procedure } = current;
  switch (removal.kind) {
    case 'level': {
      const withLevel: Case = {
        ...current,
        levels: inAnatomicalOrder([...current.levels, removal.plan]),
        answers: { ...removal.answers, ...current.answers },
        departures: { ...removal.departures, ...current.departures },
        ...(removal.coverage ? { coverage: { ...removal.coverage, ...current.coverage } } : {}),
      };
      return removal.performed ? withPerformed(withLevel, removal.performed) : withLevel;
    }
    case 'performed-level':
      return withPerformed(current, removal.performed);
    case 'device':
      return { ...current, procedure: { ...procedure, devices: procedure.devices.toSpliced(removal.at, 0, removal.row) } };
    case 'complication':
      return { ...current, complications: current.complications.toSpliced(removal.at, 0, removal.row) };
    case 'team-member':
      return { ...current, procedure: { ...procedure, team: procedure.team.toSpliced(removal.at, 0, removal.row) } };
    case 'sedation-medicine': {
      const sedationMedicines = procedure.sedationMedicines.toSpliced(removal.at, 0, removal.row);
      return { ...current, procedure: { ...procedure, sedationMedicines } };
    }
    case 'withdrawal':
      return { ...current, consent: { ...current.consent, withdrawal: removal.withdrawal } };
    case 'signature':
      return { ...current, consent: { ...current.consent, signature: removal.signature } };
  }
}

function withPerformed(current: Case, performed: LevelPerformed): Case {
  const { levels } = current.procedure;
  if (levels.some(({ level }) => level === performed.level)) return current;
  return { ...current, procedure: { ...current.procedure, levels: inAnatomicalOrder([...levels, performed]) } };
}

function ofLevel<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
  level: VertebralLevelCode,
  levelOf = levelOfKey,
): Readonly<Partial<Record<K, V>>> {
  const found: Partial<Record<K, V>> = {};
  for (const key in record) if (levelOf(key) === level) found[key] = record[key];
  return found;
}
