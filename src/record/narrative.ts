import type { PatientIdentity } from '../assessment/case.ts';
import type { Procedure } from '../fhir/resource.ts';
import { recordWords } from '../words/en/record.ts';
import { spoken } from './concepts.ts';
import { patientLine, type SummarySection } from './summary.ts';

/** The section as `text`: the same lines that stand on the screen. */
export function narrative(section: SummarySection, patient: PatientIdentity): NonNullable<Procedure['text']> {
  const lines = [{ label: recordWords.patient.label, value: patientLine(patient) }, ...section.lines];
  const items = lines.map(({ label, value }) => `<li>${escapeXml(recordWords.line(label, value))}</li>`).join('');
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p><b>${escapeXml(section.title)}</b></p><ul>${items}</ul></div>`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup in what people wrote stays text. */
function escapeXml(text: string): string {
  return spoken(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? '');
}
