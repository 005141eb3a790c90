import type { Observation, Patient } from '../../fhir/resource.ts';
import { instant, observation, quantity, ratio } from './parts.ts';

/** Laboratory and scores. Two laboratories count platelets: one per microlitre, one in thousands. */
export function measurements(patient: Patient, asOf: Date): readonly Observation[] {
  const laboratory = (
    id: string,
    code: string,
    text: string,
    value: ReturnType<typeof quantity>,
    effective: string,
    performer = 'Central Laboratory',
  ) =>
    observation({
      id: `gasiorek-${id}`,
      patient,
      category: 'laboratory',
      code,
      text,
      value: { valueQuantity: value },
      effective,
      performer,
    });
  const score = (id: string, code: string, text: string, value: number, effective: string) =>
    observation({
      id: `gasiorek-${id}`,
      patient,
      category: 'survey',
      code,
      text,
      value: { valueQuantity: quantity(value, '{score}', '{score}') },
      effective,
      performer: 'Oncology day clinic',
    });
  return [
    laboratory('platelets', '777-3', 'Platelets', quantity(46_000, '/uL', '/uL'), instant(asOf, 1, 12), 'Oncology day clinic'),
    laboratory('platelets-before', '777-3', 'Platelets', quantity(71, '10*3/uL', '10*3/uL'), instant(asOf, 8)),
    laboratory('platelets-first', '777-3', 'Platelets', quantity(138, '10*3/uL', '10*3/uL'), instant(asOf, 29)),
    laboratory('inr', '6301-6', 'INR', ratio(1.1), instant(asOf, 8)),
    laboratory('haemoglobin', '718-7', 'Haemoglobin', quantity(9.2, 'g/dL', 'g/dL'), instant(asOf, 1, 12)),
    laboratory('leucocytes', '6690-2', 'Leucocytes', quantity(2.9, '10*3/uL', '10*3/uL'), instant(asOf, 1, 12)),
    laboratory('creatinine', '2160-0', 'Creatinine', quantity(1.5, 'mg/dL', 'mg/dL'), instant(asOf, 1, 12)),
    laboratory('calcium', '17861-6', 'Calcium', quantity(10.6, 'mg/dL', 'mg/dL'), instant(asOf, 8)),
    score('pain', '72514-3', 'Pain severity, 0 to 10', 9, instant(asOf, 0, 2)),
    score('ecog', '42800-3', 'ECOG performance status', 2, instant(asOf, 8)),
  ];
}
