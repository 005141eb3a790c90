import type { QuestionId } from './criteria.ts';

export interface AskedOf {
  /** FHIR date, as precise as the chart has it. */
  readonly birthDate: string | undefined;
  /** FHIR administrative gender. */
  readonly gender: string | undefined;
  /** Sex assigned at birth (`M`, `F`, …) where the chart has it; it outweighs `gender` in favour of asking. */
  readonly birthSex?: string | undefined;
  readonly asOf: Date;
}

/** `age`: of no age at which the question can apply. `sex`: recorded as male and nothing recorded speaks against it. */
export type Applicability =
  | { readonly asked: true }
  | { readonly asked: false; readonly reason: 'age'; readonly years: number }
  | { readonly asked: false; readonly reason: 'sex' };

/** Years of age between which pregnancy is asked about. Ours, not the parameter's. */
const PREGNANCY_AGE = { from: 12, to: 55 };

const ASKED: Applicability = { asked: true };

/** Whether a question is put to this patient at all. In doubt it is asked; "not asked" is never an answer. */
export function asks(question: QuestionId, of: AskedOf): Applicability {
  if (question !== 'CON-REL-6') return ASKED;
  const age = ageBetween(of.birthDate, of.asOf);
  if (age && (age.atMost < PREGNANCY_AGE.from || age.atLeast > PREGNANCY_AGE.to))
    return { asked: false, reason: 'age', years: age.atLeast };
  const male = of.gender === 'male' && (of.birthSex === undefined || of.birthSex === 'M');
  return male ? { asked: false, reason: 'sex' } : ASKED;
}

/** Completed years, between bounds where the date of birth is partial; undefined where it is missing or no date. */
export function ageBetween(birthDate: string | undefined, asOf: Date): { readonly atLeast: number; readonly atMost: number } | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(birthDate ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const latest = yearsBetween(Number(year), Number(month ?? 12), Number(day ?? 31), asOf);
  const earliest = yearsBetween(Number(year), Number(month ?? 1), Number(day ?? 1), asOf);
  return latest < 0 || earliest > 150 ? undefined : { atLeast: latest, atMost: earliest };
}

function yearsBetween(year: number, month: number, day: number, asOf: Date): number {
  const nowMonth = asOf.getUTCMonth() + 1;
  const hadBirthday = nowMonth > month || (nowMonth === month && asOf.getUTCDate() >= day);
  return asOf.getUTCFullYear() - year - (hadBirthday ? 0 : 1);
}
