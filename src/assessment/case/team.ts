import type { ClinicianIdentity, ProcedureRecord, SedationMedicine, TeamMember } from './case.ts';

/** A row for somebody who took part, before anything is known of them. */
export function newTeamMember(id: string): TeamMember {
  return { id, name: '', reference: undefined, role: undefined, profession: undefined };
}

export function newSedationMedicine(id: string): SedationMedicine {
  return { id, given: '', at: undefined };
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

/** A row that was added and left empty names nobody. */
export function isNamed({ name, reference }: TeamMember): boolean {
  return name.trim() !== '' || reference !== undefined;
}

export const hasOperator = ({ team }: ProcedureRecord): boolean => team.some(row => row.role === 'primary-operator' && isNamed(row));
