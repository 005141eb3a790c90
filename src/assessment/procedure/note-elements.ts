import type { Case } from '../case/case.ts';
import { type HeldFact, heldFacts, isFactField } from '../case/case-facts.ts';
import type { FactField } from '../case/field.ts';
import { isFilled } from '../facts/conditions.ts';
import { namedImplants } from '../plan/implants.ts';
import { isKnownDevice } from './facts.ts';

/** What is asked of every procedure and is nothing that whoever has the patient next goes by. */
const BESIDE_THE_NOTE = ['dose', 'imagesArchived', 'monitoringKept', 'monitoringKeptBy', 'earlierSession'];
/** What is not asked of every record, and a reader of the note looks for: what was lost, and what was taken out. */
const ALSO_IN_THE_NOTE = ['levels.side', 'levels.biopsy', 'levels.biopsySentTo', 'bloodLossMl'];

/**
 * What the brief operative note (section IV.C.3.a) cannot say yet, and has to, if it is to stand alone until the dictation is there: what was done
 * at which levels and by whom, what was put in and taken out, blood lost, complications, none of them said as such, and how the patient was at
 * the end. In the order of the screen. It keeps nobody from anything.
 */
export function lackingInNote(current: Case): readonly FactField[] {
  const lacking = [...heldFacts(current)].filter(held => held.stage === 'procedure' && isLacking(held, current));
  return lacking.flatMap(({ field }) => (isFactField(field, current) ? [field] : []));
}

function isLacking(held: HeldFact, current: Case): boolean {
  const { name, groupName, node, value, situation } = held;
  if (BESIDE_THE_NOTE.includes(name) || BESIDE_THE_NOTE.includes(groupName)) return false;
  if (!isInNote(held, current)) return false;
  if (name === 'devices') return !current.procedure.devices.some(isKnownDevice);
  if (name === 'immediateComplications' && value === 'observed') return !current.complications.some(({ kind }) => kind !== undefined);
  return !(node.settled?.(situation) ?? isFilled(value));
}

function isInNote({ name, node, situation }: HeldFact, current: Case): boolean {
  if (situation.status === undefined || situation.status === 'not-done') return node.owed?.(situation) === true;
  if (name === 'devices') return staysInBody(current);
  const isAsked = node.asked?.(situation) ?? true;
  return ALSO_IN_THE_NOTE.includes(name) ? isAsked : node.owed?.(situation) === true;
}

/** An implant was planned, or is what its technique is done with: which it was has to be found again. */
function staysInBody({ plan, procedure }: Case): boolean {
  return namedImplants(plan).length > 0 || procedure.levels.some(({ technique }) => technique === 'implant-assisted');
}
