import type { MedicineRecorded } from '../../chart/findings/recorded-between.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { CaseAction } from '../case/action.ts';
import type { Case, SedationMedicine } from '../case/case.ts';
import { newSedationMedicine } from '../case/team.ts';

/** Somebody who types beside the patient and a pump that reports by itself seldom agree on the minute. */
const SAME_DOSE_MS = 2 * MINUTE_MS;

/** A dose that the EHR holds, and how it stands in this record. */
export interface DoseOfEhr {
  readonly item: MedicineRecorded;
  /** `open`: it is not in the record; `taken`: it was taken over; `typed`: the same medicine was typed at about that time. */
  readonly standing: 'open' | 'taken' | 'typed';
  /** What was typed. */
  readonly typed: string | undefined;
}

/** Doses of the EHR beside those of the record, each of which answers one of them at most. */
export function dosesOfEhr({ procedure }: Case, items: readonly MedicineRecorded[]): readonly DoseOfEhr[] {
  const free = new Set(procedure.sedationMedicines.filter(({ struck, reference }) => !struck && reference === undefined));
  return items.map((item): DoseOfEhr => {
    // What somebody took over and struck out is not offered again; it can be taken back where it stands.
    if (procedure.sedationMedicines.some(({ reference }) => reference === item.reference))
      return { item, standing: 'taken', typed: undefined };
    const [same] = [...free].filter(row => isSameDose(row, item)).toSorted((one, other) => away(one, item) - away(other, item));
    if (same === undefined) return { item, standing: 'open', typed: undefined };
    free.delete(same);
    return { item, standing: 'typed', typed: same.given };
  });
}

/** Takes doses over as the EHR has them. */
export function dosesTaken({ procedure }: Case, items: readonly MedicineRecorded[], newId: () => string): CaseAction {
  const rows = items.map(
    (item): SedationMedicine => ({ ...newSedationMedicine(newId()), given: givenOf(item), at: item.at, reference: item.reference }),
  );
  return { type: 'procedure', change: { sedationMedicines: [...procedure.sedationMedicines, ...rows] } };
}

const givenOf = ({ title, value }: MedicineRecorded): string => [title, value].filter(Boolean).join(' ');

/** A dose of the EHR that the same medicine, typed for that moment, would double. */
export function alreadyTaken({ procedure }: Case, given: string, at: string): SedationMedicine | undefined {
  return procedure.sedationMedicines.find(
    row => row.reference !== undefined && !row.struck && isNear(row.at, at) && saysName(row.given, nameIn(given)),
  );
}

const isSameDose = ({ given, at }: SedationMedicine, item: MedicineRecorded): boolean =>
  isNear(at, item.at) && saysName(item.title, nameIn(given));

const away = ({ at }: SedationMedicine, item: MedicineRecorded): number => Math.abs(Date.parse(at ?? '') - Date.parse(item.at));

const isNear = (one: string | undefined, other: string | undefined): boolean =>
  Math.abs(Date.parse(one ?? '') - Date.parse(other ?? '')) <= SAME_DOSE_MS;

/** A medicine’s name is the first word of what is written: "fentanyl" of "fentanyl citrate 50 µg". */
const nameIn = (given: string): string => wordsIn(given)[0] ?? '';

const saysName = (text: string, name: string): boolean => name !== '' && wordsIn(text).includes(name);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
