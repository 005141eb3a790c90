import type { PatientIdentity } from '../../assessment/case/case.ts';
import type { Procedure } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import { patientLine } from './line.ts';
import { spoken } from './spoken.ts';

interface NarratedSection {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** The section as `text`: the same lines that stand on the screen. */
export function narrative(section: NarratedSection, patient: PatientIdentity, words: Words): NonNullable<Procedure['text']> {
  const { language } = words;
  const { patient: who, line } = words.record;
  const lines = [{ label: who.label, value: patientLine(patient, words) }, ...section.lines];
  const items = lines.map(({ label, value }) => `<li>${escapeXml(line(label, value))}</li>`).join('');
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}"><p><b>${escapeXml(section.title)}</b></p><ul>${items}</ul></div>`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup in what people wrote stays text. */
export function escapeXml(text: string): string {
  return spoken(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? '');
}
