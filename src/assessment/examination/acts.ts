import { blanksOf } from '../facts/blank-of.ts';
import { isFilled } from '../facts/conditions.ts';
import type { ValuesOf } from '../facts/fact.ts';
import { examinationFacts, type vitalSignFacts } from './facts.ts';

type Examination = ValuesOf<typeof examinationFacts>;
type VitalSigns = ValuesOf<typeof vitalSignFacts>;

/**
 * One act of whoever examined: both examinations were normal. Undefined: there is no such act while details stand, which somebody found and which
 * would stand there unseen. `at`: FHIR dateTime.
 */
export function normalAsExamined(examination: Examination, at: string): Examination | undefined {
  const { at: _, physical: _physical, neurological: _neurological, normalTogether: _together, ...details } = examination;
  if (isFilled(details)) return undefined;
  return { ...examination, physical: 'normal', neurological: 'normal', normalTogether: true, at: examination.at ?? at };
}

/** The act is taken back, and all that was said by it. */
export function notNormalAfterAll(examination: Examination): Examination {
  const { physical, neurological, normalTogether, at } = blanksOf(examinationFacts);
  return { ...examination, physical, neurological, normalTogether, at };
}

/** A change of the examination by hand: what is said of both at once holds only while both say it. */
export function examined(examination: Examination, change: Partial<Examination>): Examination {
  const next = { ...examination, ...change };
  const isBoth = next.physical === 'normal' && next.neurological === 'normal';
  return { ...next, normalTogether: next.normalTogether && isBoth };
}

/** Vital signs that were typed: whatever was attested before, these are not what the EHR keeps. */
export function typedSigns(signs: VitalSigns, change: Partial<VitalSigns>): VitalSigns {
  return { ...signs, ...change, keptInEhr: undefined };
}
