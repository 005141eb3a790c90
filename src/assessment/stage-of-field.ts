import { isAnswerKey } from './case/answer-key.ts';
import type { Case } from './case/case.ts';
import { type FactStage, placeOfField } from './case/case-facts.ts';
import { placeOfDepartureField } from './case/departure-key.ts';
import type { FieldId } from './case/field.ts';
import type { StageId } from './completeness.ts';

const SCREEN_OF: Readonly<Record<FactStage, StageId>> = {
  assess: 'assess',
  plan: 'plan',
  consent: 'consent',
  day: 'day',
  procedure: 'procedure',
  recover: 'recover',
  'follow-up': 'follow-up',
  complications: 'procedure',
};

/** The stage that shows a field's control. What the day of the procedure asks again is answered there. */
export function stageOfField(field: FieldId, current: Case): StageId {
  const { lapsed } = current.chart;
  if (isAnswerKey(field)) return lapsed[field]?.reason === 'window' ? 'day' : 'assess';
  const place = placeOfField(field, current);
  if (place) return SCREEN_OF[place.stage];
  if (field === 'patient' || field === 'levels') return 'assess';
  if (field === 'consent.coverage') return 'consent';
  if (field.startsWith('coverage.')) return 'review';
  const departure = placeOfDepartureField(field);
  // Words for a contraindication that was answered stand beside its question.
  if (departure) return departure.kind === 'present' ? 'assess' : 'review';
  // What is left is of bleeding. On another day than that of the assessment it is settled where the day's questions are.
  return Object.values(lapsed).some(lapse => lapse.reason === 'window') ? 'day' : 'assess';
}
