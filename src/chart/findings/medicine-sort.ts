import { keeping } from '../../plain/memo.ts';
import { LOCAL_ANAESTHETICS } from '../codes/groups/allergies.ts';
import { opioids } from '../codes/groups/analgesics.ts';
import { antiInfectives } from '../codes/groups/anti-infectives.ts';
import type { CodeGroup } from '../codes/groups/code-group.ts';
import { matchGroup } from '../codes/groups/match-group.ts';
import { DRUG_CLASSES } from '../codes/groups/medications.ts';
import { sedatives } from '../codes/groups/sedatives.ts';
import { type Concept, wordingsOf } from '../elements/shape.ts';
import { nameWords } from '../facts/drug-names.ts';

/** What a medicine of the session is for: `sedates`: a sedative or an opioid; `unknown`: no group of codes and names has it. */
export type MedicineSort = 'sedates' | 'anti-infective' | 'other' | 'unknown';

const localAnaesthetics: CodeGroup<'local-anaesthetic'> = { id: 'local-anaesthetic', include: [], text: LOCAL_ANAESTHETICS };

/** Of several together, that one of them sedates counts before all else. */
const SORTS: readonly (readonly [MedicineSort, readonly CodeGroup[]])[] = [
  ['sedates', [sedatives, opioids]],
  ['anti-infective', [antiInfectives]],
  ['other', [...DRUG_CLASSES, localAnaesthetics]],
];

/** By the codes and names of what it holds. */
export function medicineSort(drugs: readonly Concept[]): MedicineSort {
  const isOf = (groups: readonly CodeGroup[]) =>
    drugs.some(drug => groups.some(group => matchGroup(drug, group) !== undefined || names(drug, group)));
  return SORTS.find(([, groups]) => isOf(groups))?.[0] ?? 'unknown';
}

/** As drugs are called in several languages: "céfazoline", "fentanylum". */
function names(drug: Concept, group: CodeGroup): boolean {
  const said = wordingsOf(drug).map(spaced);
  return spacedNames(group).some(name => said.some(text => text.includes(name)));
}

const spacedNames = keeping((group: CodeGroup): readonly string[] => group.text.map(spaced));

const spaced = (text: string): string => ` ${nameWords(text).join(' ')} `;

/** By what was written of it: "midazolam 2 mg". */
export const sortWritten = (given: string): MedicineSort => medicineSort([{ codings: [], text: given }]);
