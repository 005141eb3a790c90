import { blanksOf } from '../facts/blank-of.ts';
import { procedureFacts } from '../procedure/facts.ts';
import type { ClinicianIdentity, ProcedureRecord, SedationMedicine, TeamMember } from './case.ts';

/** A row for somebody who took part, before anything is known of them. */
export function newTeamMember(id: string): TeamMember {
  return { id, ...blanksOf(procedureFacts.team.facts) };
}

export function newSedationMedicine(id: string): SedationMedicine {
  return { id, ...blanksOf(procedureFacts.sedationMedicines.facts) };
}

/** Whether there is somebody signed in to be taken over as the operator, and no operator yet. */
export function mayTakeOver({ team }: ProcedureRecord, { name }: ClinicianIdentity): boolean {
  return name !== undefined && name.trim() !== '' && !team.some(({ role }) => role === 'primary-operator');
}

/** Who is signed in, as the operator: for one deliberate click. The profession is asked by itself. */
export function asOperator(id: string, { name = '', reference }: ClinicianIdentity): TeamMember {
  return { id, name, reference, role: 'primary-operator', profession: undefined };
}

/** A row whose name is written anew is of somebody else than who was taken over. */
export function renamed(member: TeamMember, name: string): TeamMember {
  return { ...member, name, reference: undefined };
}

export function changedIn<T extends { readonly id: string }>(rows: readonly T[], changed: T): readonly T[] {
  return rows.map(row => (row.id === changed.id ? changed : row));
}
