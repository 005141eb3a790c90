import type { Plan } from '../case/case.ts';

export type PlannedImplant = Plan['implants'][number];

/** An implant that is to be there, before anything is said of it. */
export const newPlannedImplant = (id: string): PlannedImplant => ({ id, description: '' });

/** What somebody has written of implants; a row that was added and left empty is none. */
export function namedImplants({ implants }: Plan): readonly string[] {
  return implants.map(({ description }) => description.trim()).filter(description => description !== '');
}
