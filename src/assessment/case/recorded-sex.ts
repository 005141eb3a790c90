import type { Case } from './case.ts';

/** What the chart records of a patient's sex, where it records two that are not the same: both have to be seen. */
export interface TwoSexes {
  /** FHIR administrative gender. */
  readonly gender: 'female' | 'male' | 'other';
  /** `other`: recorded, and neither of the two. */
  readonly atBirth: 'female' | 'male' | 'other';
}

/** Undefined: they agree, or not both are known. */
export function sexesThatDiffer({ gender, birthSex }: Pick<Case['patient'], 'gender' | 'birthSex'>): TwoSexes | undefined {
  if (birthSex === undefined || NOT_KNOWN.includes(birthSex)) return undefined;
  if (gender !== 'female' && gender !== 'male' && gender !== 'other') return undefined;
  const atBirth = AT_BIRTH[birthSex] ?? 'other';
  return atBirth === gender ? undefined : { gender, atBirth };
}

const AT_BIRTH: Readonly<Partial<Record<string, 'female' | 'male'>>> = { F: 'female', M: 'male' };

/** http://terminology.hl7.org/CodeSystem/v3-NullFlavor */
const NOT_KNOWN = ['UNK', 'ASKU'];
