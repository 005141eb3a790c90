import type { DiagnosticReport, Patient } from '../../fhir/resource.ts';
import type { Drawing } from './drawing.ts';
import { instant, patientReference } from './parts.ts';

type Sentences = readonly [string, ...string[]];

/** Sentences as such reports have them; none of them bears on what is asked here. */
const OPENING: Sentences = [
  'Compared with the examination before.',
  'Limited by motion and by the patient’s position.',
  'Single portable view.',
  'Performed before the afternoon session.',
];

const BODY: Sentences = [
  'The arteriovenous fistula of the left forearm is patent with a volume flow of about 900 mL per minute.',
  'Mild narrowing of the draining cephalic vein at the elbow, without a jump in velocity.',
  'The heart is moderately enlarged; the pulmonary vessels are redistributed to the upper zones.',
  'Small effusions on both sides, a little larger on the right than they were.',
  'No focal consolidation. No pneumothorax.',
  'The tip of the dialysis catheter lies at the junction of the superior vena cava with the right atrium.',
  'Left ventricular ejection fraction estimated at 50 per cent; the left atrium is dilated.',
  'Calcified aortic valve leaflets with a mean gradient of 12 mmHg.',
  'Both kidneys are small and echogenic with several simple cysts.',
  'Extensive calcification of the abdominal aorta and the iliac arteries.',
  'Degenerative changes of the thoracic and lumbar spine with osteophytes.',
  'Bones are demineralised in keeping with renal osteodystrophy.',
  'No free fluid in the pelvis. No evidence of obstruction.',
  'Liver and spleen are of normal size; gallstones without thickening of the wall.',
  'No sign of infection around the access site.',
];

/** Now and then a radiograph takes in the spine. */
const IN_PASSING = 'Old compression fracture of L2, unchanged.';

const KINDS: Sentences = [
  'Ultrasound of the dialysis fistula',
  'Radiographs of the chest and abdomen',
  'Echocardiogram',
  'Ultrasound of the abdomen',
];

/** A report of some pages, `back` reports before the latest; about 3,000 letters. */
export function longReport(patient: Patient, asOf: Date, back: number, draw: Drawing): DiagnosticReport {
  const daysAgo = 30 + back * 15;
  const sentences = Array.from({ length: draw.between(24, 48) }, () => draw.oneOf(BODY));
  return {
    resourceType: 'DiagnosticReport',
    id: `whitcombe-report-${back}`,
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
    code: { text: draw.oneOf(KINDS) },
    subject: patientReference(patient),
    effectiveDateTime: instant(asOf, daysAgo),
    issued: instant(asOf, daysAgo - 0.2),
    resultsInterpreter: [{ display: 'Department of radiology' }],
    conclusion: [draw.oneOf(OPENING), ...sentences, ...(back % 60 === 7 ? [IN_PASSING] : [])].join(' '),
  };
}
