import type { CaseAction } from '../case/action.ts';
import type { Case } from '../case/case.ts';
import { newSedationMedicine } from '../case/team.ts';
import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { LogLine } from './read-log-line.ts';

/** The acts that enter what a line of the log says. `newId`: a fresh uuid at each call. */
export function entriesOf({ procedure }: Case, { at, vitalSigns, medicines, cement }: LogLine, newId: () => string): readonly CaseAction[] {
  const hasSigns = Object.keys(vitalSigns).length > 0;
  const rows = hasSigns
    ? { vitalSigns: [...procedure.vitalSigns, { id: newId(), ...blanksOf(procedureFacts.vitalSigns.facts), ...vitalSigns, at }] }
    : {};
  const given = medicines.map(medicine => ({ ...newSedationMedicine(newId()), given: medicine, at }));
  const doses = given.length > 0 ? { sedationMedicines: [...procedure.sedationMedicines, ...given] } : {};
  return [
    ...(hasSigns || given.length > 0 ? [{ type: 'procedure', change: { ...rows, ...doses } } as const] : []),
    ...cement.map(
      ({ level, when, volumeMl }): CaseAction => ({
        type: 'perform-level',
        level,
        change: {
          ...(when === 'start' ? { cementStartedAt: at } : { cementEndedAt: at }),
          ...(volumeMl === undefined ? {} : { cementVolumeMl: volumeMl }),
        },
      }),
    ),
  ];
}

/** A row that was entered in error is struck out: it stays, and is told no more. `struck` false: it counts again. */
export function struck({ procedure }: Case, id: string, on: boolean): CaseAction {
  const turned = <T extends { readonly id: string }>(rows: readonly T[]) => rows.map(row => (row.id === id ? { ...row, struck: on } : row));
  return {
    type: 'procedure',
    change: { vitalSigns: turned(procedure.vitalSigns), sedationMedicines: turned(procedure.sedationMedicines) },
  };
}
