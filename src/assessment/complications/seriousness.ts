import { MAJOR_CONSEQUENCE_CODES, SERIOUS_CRITERION_CODES, type SeriousCriterionCode } from '../../parameter/codes.generated.ts';
import type { Complication } from '../case/case.ts';
import { patientDied } from './facts.ts';

/** What makes a complication serious: death by whatever answer, one of the other consequences of VII.B, or what is asked beside them. */
export type SeriousReason = 'death' | Exclude<keyof Complication['consequences'], 'death'> | SeriousCriterionCode;

/** Undefined: the answers do not settle it. It is never "not serious" for want of an answer. */
export type Seriousness = { readonly serious: true; readonly reasons: readonly SeriousReason[] } | { readonly serious: false } | undefined;

type Answers = Pick<Complication, 'kind' | 'outcome' | 'consequences' | 'seriousCriteria'>;

/**
 * Serious as ISO 14155 and the FDA's reporting of devices mean it (section VII.B of the parameter names the five consequences). Not
 * serious only where the five and all that is asked beside them are answered "no".
 */
export function seriousness(complication: Answers): Seriousness {
  const { consequences, seriousCriteria } = complication;
  const died = patientDied(complication);
  const asked = seriousCriteriaAsked(complication);
  const reasons: readonly SeriousReason[] = [
    ...(died ? (['death'] as const) : []),
    ...asked.filter(code => seriousCriteria[code]),
    ...MAJOR_CONSEQUENCE_CODES.flatMap(code => (code !== 'death' && consequences[code] ? [code] : [])),
  ];
  if (reasons.length > 0) return { serious: true, reasons };
  const answers = [...MAJOR_CONSEQUENCE_CODES.map(code => consequences[code]), ...asked.map(code => seriousCriteria[code])];
  return answers.every(answer => answer === false) ? { serious: false } : undefined;
}

/** Where they can apply: of somebody who died of it, nothing more than that is asked. */
export function seriousCriteriaAsked(complication: Omit<Answers, 'seriousCriteria'>): readonly SeriousCriterionCode[] {
  return patientDied(complication) ? [] : SERIOUS_CRITERION_CODES;
}

/** As answered; that the patient died, by whatever answer, makes an outcome that nobody answered fatal. */
export function outcomeOf(complication: Omit<Answers, 'seriousCriteria'>): Complication['outcome'] {
  return complication.outcome ?? (patientDied(complication) ? 'fatal' : undefined);
}
