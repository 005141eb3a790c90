import {
  CIRSE_2017_GRADE_CODES,
  CIRSE_2026_GRADE_CODES,
  COMPLICATION_KIND_CODES,
  MAJOR_CONSEQUENCE_CODES,
  SERIOUS_CRITERION_CODES,
  SIR_2017_GRADE_CODES,
  SIR_A_F_CLASS_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../parameter/codes.generated.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { always, any, not, when, whenFilled } from '../facts/conditions.ts';
import { type Condition, code, eachOf, fact, moment, text } from '../facts/fact.ts';
import { asksForRelation } from '../values/found-later.ts';
import { RELATIONS } from '../values/relation.ts';
import { UNKNOWN_REASONS } from '../values/unknown-reason.ts';

/** Death by any road: as the kind, as the outcome, as a consequence. A grade only proposes it. */
export function patientDied({
  kind,
  outcome,
  consequences,
}: Readonly<Partial<Record<'kind' | 'outcome' | 'consequences', unknown>>>): boolean {
  return kind === 'death' || outcome === 'fatal' || (isJsonObject(consequences) && consequences.death === true);
}

const died: Condition = ({ within }) => patientDied(within);

/** Of whatever happened or was found on a later day than the procedure, and of every new fracture. */
const relationAsked: Condition = ({ within, performedOn }) => asksForRelation(within, performedOn);

const graded = any(whenFilled('grade'), whenFilled('sirAFClass'), whenFilled('cirse2017Grade'), whenFilled('cirse2026Grade'));

/** Of one complication. */
export const complicationFacts = {
  kind: fact(code(COMPLICATION_KIND_CODES), { owed: always }),
  description: fact(text, { owed: when('kind', 'other') }),
  level: fact(code(VERTEBRAL_LEVEL_CODES)),
  /** FHIR date or dateTime. */
  occurredAt: fact(moment, { owed: not(whenFilled('occurredUnknown')) }),
  /** Why the time is not known, where it is not. */
  occurredUnknown: fact(code(UNKNOWN_REASONS)),
  /** When it was found, where that was later than it happened. FHIR date or dateTime. */
  detectedAt: fact(moment, { later: true }),
  /** One grade by any system is enough. */
  grade: fact(code(SIR_2017_GRADE_CODES), { owed: not(whenFilled('gradeUnknown')), settled: graded, requirement: 'QC-DEF-5' }),
  /** By the systems that a site works with beside it or in its place; none of them follows from another. */
  sirAFClass: fact(code(SIR_A_F_CLASS_CODES), { later: true, requirement: 'QC-DEF-5' }),
  cirse2017Grade: fact(code(CIRSE_2017_GRADE_CODES), { later: true, requirement: 'QC-DEF-5' }),
  cirse2026Grade: fact(code(CIRSE_2026_GRADE_CODES), { later: true, requirement: 'QC-DEF-5' }),
  /** Why no grade can be given, where none can. */
  gradeUnknown: fact(code(UNKNOWN_REASONS)),
  /** The five questions of VII.B that make a complication major. Undefined: not answered. */
  consequences: eachOf(MAJOR_CONSEQUENCE_CODES, { owed: always, requirement: 'QC-DEF-2' }),
  /** What else makes it serious. Undefined: not answered; a grade proposes and answers nothing. */
  seriousCriteria: eachOf(SERIOUS_CRITERION_CODES, { owed: not(died), later: true }),
  /** Of a patient who died it follows. */
  outcome: fact(code(['resolved', 'recovering', 'ongoing', 'resolvedWithSequelae', 'fatal', 'unknown']), {
    owed: always,
    settled: any(whenFilled('outcome'), died),
  }),
  /** When the department reviewed it, where it is of a kind that is reviewed. A department's review is its own: nothing of it is sent. */
  reviewedAt: fact(moment, { fileOnly: true, later: true }),
  reviewedBy: fact(text, { fileOnly: true, later: true }),
  /** What the department came to, in its words: they stay in the case. */
  reviewWords: fact(text, { fileOnly: true, later: true }),
  /** How it relates to the procedure, where somebody judged it. */
  causality: fact(code(RELATIONS), { owed: relationAsked, later: true, requirement: 'QC-NOTE-1' }),
};
