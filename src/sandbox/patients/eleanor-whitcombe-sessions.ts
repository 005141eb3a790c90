import type { Encounter, FhirResource, Observation, Patient } from '../../fhir/resource.ts';
import { type Drawing, drawingFrom } from './drawing.ts';
import { instant, observation, patientReference, quantity, ratio } from './parts.ts';

/** Three sessions a week for a little more than thirteen years. */
const SESSIONS = 2080;
const DAYS_BETWEEN = 7 / 3;
/** Warfarin until three years ago; since then the INR is still taken, and is near 1. */
const WARFARIN_UNTIL_DAYS = 1100;

/** Each session with INR and platelets from the line, and pain before and after: four Observations and an Encounter. */
export function dialysisSessions(patient: Patient, asOf: Date): readonly FhirResource[] {
  const draw = drawingFrom(20_110_704);
  return Array.from({ length: SESSIONS }, (_, index) => SESSIONS - 1 - index).flatMap(back => session(patient, asOf, back, draw));
}

/** `back` sessions before the latest, which was two days ago. */
function session(patient: Patient, asOf: Date, back: number, draw: Drawing): readonly FhirResource[] {
  const daysAgo = 2 + back * DAYS_BETWEEN;
  const number = String(SESSIONS - back).padStart(4, '0');
  const start = instant(asOf, daysAgo, 5);
  const of = (name: string, code: string, text: string, value: Observation['valueQuantity'], effective: string): Observation =>
    observation({
      id: `whitcombe-${name}-${number}`,
      patient,
      category: name.startsWith('pain') ? 'survey' : 'laboratory',
      code,
      text,
      value: { ...(value && { valueQuantity: value }) },
      effective,
      performer: name.startsWith('pain') ? 'Dialysis unit' : 'Central Laboratory',
    });
  const inr = daysAgo > WARFARIN_UNTIL_DAYS ? draw.between(18, 34) / 10 : draw.between(10, 12) / 10;
  const pain = back < 5 ? draw.between(7, 9) : draw.between(0, 4);
  const platelets = of('platelets', '777-3', 'Platelets', quantity(draw.between(142, 268), '10*3/uL', '10*3/uL'), start);
  // Now and then a sample clots, and the laboratory cancels the count.
  const counted: Observation = draw.onceIn(60) && back > 0 ? { ...platelets, status: 'cancelled' } : platelets;
  const scored = (value: number) => quantity(value, '{score}', '{score}');
  return [
    visit(patient, `whitcombe-session-${number}`, start, instant(asOf, daysAgo, 1)),
    of('inr', '6301-6', 'INR', ratio(inr), start),
    counted,
    of('pain-before', '72514-3', 'Pain severity, 0 to 10', scored(pain), start),
    of('pain-after', '72514-3', 'Pain severity, 0 to 10', scored(Math.max(0, pain - draw.between(0, 1))), instant(asOf, daysAgo, 1)),
  ];
}

function visit(patient: Patient, id: string, start: string, end: string): Encounter {
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    subject: patientReference(patient),
    period: { start, end },
    reasonCode: [{ text: 'Haemodialysis' }],
  };
}
