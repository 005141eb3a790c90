import type { Case } from '../../assessment/case/case.ts';
import type { Bundle, Composition, DocumentReference, FhirResource, Patient, Practitioner } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import { derivedUuid, numberOfText } from '../base/derived-uuid.ts';
import { uuidIdentifier } from '../base/identifier.ts';
import { escapeXml, narrative } from '../base/narrative.ts';
import type { ClinicalNote, ClinicalSection } from '../base/note-shape.ts';
import type { BuiltRecord } from '../base/record.ts';
import { RESPONSE_STAGES, responseUuid, stageResponse } from '../questionnaire/stage-responses.ts';

/**
 * The note as a FHIR document (R4, 3.3): a Composition with the note's sections, whose it is, who wrote it, and the resources of the record and the
 * answers behind them, so that the case can be taken up again from there. References within it lead to its own entries, so that it stands by itself. `sent`: the note as it goes, of which this is a further form.
 */
export function noteDocument(current: Case, note: ClinicalNote, sent: DocumentReference, record: BuiltRecord, words: Words): Bundle {
  const entries = withAnswers(current, record, words);
  const identifier = sent.identifier?.[0]?.value ?? '';
  const uuidOf = (part: string) => `urn:uuid:${derivedUuid(current.id, 'document', numberOfText(`${identifier} ${part}`) % 2 ** 24)}`;
  const [subject, author] = [uuidOf('subject'), uuidOf('author')];
  const within = new Map([
    [`Patient/${current.patient.id}`, subject],
    [sent.author?.[0]?.reference ?? '', author],
  ]);
  const composition = compositionOf(current, note, sent, words);
  const parts: readonly (readonly [fullUrl: string, resource: FhirResource])[] = [
    [uuidOf('composition'), { ...composition, section: sectionsOf(note, entries) }],
    [subject, patientOf(current)],
    [author, authorOf(current)],
    ...entries.map(({ fullUrl, resource }) => [fullUrl, resource] as const),
  ];
  return {
    resourceType: 'Bundle',
    identifier: uuidIdentifier(uuidOf('document').replace('urn:uuid:', '')),
    type: 'document',
    timestamp: note.writtenAt,
    entry: parts.map(([fullUrl, resource]) => ({ fullUrl, resource: referringWithin(resource, within) })),
  };
}

interface Behind {
  readonly fullUrl: string;
  readonly resource: FhirResource;
}

/** The answers of each stage too, whether or not the EHR is sent them as such. */
function withAnswers(current: Case, { entries }: BuiltRecord, words: Words): readonly Behind[] {
  const answers = RESPONSE_STAGES.flatMap((stage): readonly Behind[] => {
    const resource = stageResponse(current, stage, words);
    const isTakenBack = current.takenBack.includes(`response/${stage}`);
    return resource === undefined || isTakenBack ? [] : [{ fullUrl: `urn:uuid:${responseUuid(current.id, stage)}`, resource }];
  });
  return [...entries, ...answers.filter(({ fullUrl }) => !entries.some(entry => entry.fullUrl === fullUrl))];
}

function compositionOf({ patient }: Case, { title, head, writtenAt }: ClinicalNote, sent: DocumentReference, words: Words): Composition {
  const { type, category, docStatus, author = [] } = sent;
  return {
    resourceType: 'Composition',
    language: words.language,
    text: narrative({ title, lines: head }, patient, words),
    status: docStatus === 'final' ? 'final' : 'preliminary',
    type: type ?? { text: title },
    ...(category ? { category } : {}),
    subject: { reference: `Patient/${patient.id}` },
    date: writtenAt,
    author: [...author],
    title,
  };
}

/** The resources stand with the first section; a reader that knows only text has all of them in words. */
function sectionsOf({ sections, language }: ClinicalNote, entries: readonly Behind[]): NonNullable<Composition['section']> {
  const behind = entries.map(({ fullUrl }) => ({ reference: fullUrl }));
  return sections.map((section, index) => ({
    title: section.title,
    text: { status: 'generated', div: divOf(section, language) },
    ...(index === 0 && behind.length > 0 ? { entry: behind } : {}),
  }));
}

function divOf({ title, lines, text }: ClinicalSection, language: string): string {
  const items = lines.map(({ label, value }) => `<li>${escapeXml(label)}: ${escapeXml(value)}</li>`).join('');
  const list = items === '' ? '' : `<ul>${items}</ul>`;
  const written = text === undefined ? '' : `<p>${escapeXml(text).replaceAll('\n', '<br/>')}</p>`;
  return `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}"><p><b>${escapeXml(title)}</b></p>${list}${written}</div>`;
}

const GENDERS = ['male', 'female', 'other', 'unknown'] as const;

function patientOf({ patient }: Case): Patient {
  const gender = GENDERS.find(one => one === patient.gender);
  return {
    resourceType: 'Patient',
    ...(patient.name ? { name: [{ text: patient.name }] } : {}),
    ...(gender ? { gender } : {}),
    ...(patient.birthDate ? { birthDate: patient.birthDate } : {}),
  };
}

function authorOf({ clinician }: Case): Practitioner {
  return { resourceType: 'Practitioner', ...(clinician.name ? { name: [{ text: clinician.name }] } : {}) };
}

/** Only what is an entry here can be followed; a place in the EHR stays the EHR's. */
function referringWithin<T extends FhirResource>(resource: T, within: ReadonlyMap<string, string>): T {
  return JSON.parse(JSON.stringify(resource), (key, value: unknown) =>
    key === 'reference' ? (within.get(String(value)) ?? value) : value,
  );
}
