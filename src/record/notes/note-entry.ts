import type { Case, RecordKey } from '../../assessment/case/case.ts';
import { lastEntryAt } from '../../assessment/case/last-entry.ts';
import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { DocumentReference, Reference } from '../../fhir/resource.ts';
import { textToBase64 } from '../../plain/base64.ts';
import type { Words } from '../../words/words.ts';
import { derivedUuid } from '../base/derived-uuid.ts';
import { staffReference, uuidIdentifier } from '../base/identifier.ts';
import { narrative } from '../base/narrative.ts';
import type { Origin, RecordEntry } from '../base/record.ts';
import { type ClinicalNote, clinicalNote, type NoteSetting, noteAsText } from './clinical-note.ts';

export interface NoteEntrySetting extends NoteSetting {
  /** 1: the first note of the case; each note after it has the next. */
  readonly number: number;
  readonly docStatus: 'preliminary' | 'final';
  readonly relatesTo?: { readonly code: 'replaces' | 'appends'; readonly reference: string };
  /** The encounter that the note is of: its id, or `Encounter/` and its id. */
  readonly encounter: string | undefined;
  /** Who is signed in, as `Practitioner/…` or `PractitionerRole/…`; nobody else can write a note. */
  readonly author: string | undefined;
}

/** The note as a DocumentReference by our profile, its text attached; or what it cannot be made without. */
export function noteEntry(current: Case, words: Words, setting: NoteEntrySetting): RecordEntry | { readonly missing: 'author' } {
  const author = staffReference(setting.author);
  if (author === undefined) return { missing: 'author' };
  const note = clinicalNote(current, words, setting);
  const id = derivedUuid(current.id, 'note', setting.number);
  return {
    key: noteKey(setting.number),
    fullUrl: `urn:uuid:${id}`,
    resource: resourceOf(current, note, id, author, setting, words),
    origins: ORIGINS,
    note,
  };
}

export function noteKey(number: number): RecordKey {
  return number === 1 ? 'note' : `note/${number}`;
}

const ORIGINS: readonly Origin[] = [
  { expression: 'DocumentReference.subject', field: 'patient' },
  { expression: 'DocumentReference.content', field: 'procedure.operativeNote' },
  { expression: 'DocumentReference.context.period', field: 'procedure.performedStart' },
  { expression: 'DocumentReference.context.related', field: 'procedure.status' },
];

function resourceOf(
  current: Case,
  note: ClinicalNote,
  id: string,
  author: Reference,
  { docStatus, relatesTo, encounter }: NoteEntrySetting,
  words: Words,
): DocumentReference {
  const { patient } = current;
  const writtenAt = lastEntryAt(current);
  const related = relatedTo(current, words);
  const attachment = {
    contentType: 'text/plain',
    language: words.language,
    data: textToBase64(noteAsText(note, words)),
    title: note.title,
    creation: writtenAt,
  };
  return {
    resourceType: 'DocumentReference',
    // The profile is of a note on a procedure: where none was recorded (a consent that was refused), it is not claimed.
    ...(related.length > 0 ? { meta: { profile: [PROFILE_URL.operativeNote] } } : {}),
    language: words.language,
    text: narrative({ title: note.title, lines: note.head }, patient, words),
    identifier: [uuidIdentifier(id)],
    status: 'current',
    docStatus,
    type: typeOf(related, note.title),
    category: [{ coding: [{ system: CATEGORY, code: 'clinical-note', display: 'Clinical Note' }] }],
    subject: { reference: `Patient/${patient.id}` },
    date: writtenAt,
    author: [author],
    ...(relatesTo ? { relatesTo: [{ code: relatesTo.code, target: { reference: relatesTo.reference } }] } : {}),
    // The title stands with the attachment only: beside it, as a description, it would be words that the note's marks do not cover.
    content: [{ attachment }],
    ...contextOf(current, related, encounter),
  };
}

const CATEGORY = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category';
const LOINC = 'http://loinc.org';

function typeOf(related: readonly Reference[], text: string): NonNullable<DocumentReference['type']> {
  const coding = related.length > 0 ? { code: '28570-0', display: 'Procedure note' } : { code: '64293-4', display: 'Procedure consent' };
  return { coding: [{ system: LOINC, ...coding }], text };
}

function contextOf({ procedure }: Case, related: readonly Reference[], encounter: string | undefined): Pick<DocumentReference, 'context'> {
  const { performedStart: start, performedEnd: end } = procedure;
  const isDone = procedure.status !== undefined && procedure.status !== 'not-done';
  const context = {
    ...(encounter ? { encounter: [{ reference: encounter.includes('/') ? encounter : `Encounter/${encounter}` }] } : {}),
    ...(isDone && (start || end) ? { period: { ...(start ? { start } : {}), ...(end ? { end } : {}) } } : {}),
    ...(related.length > 0 ? { related: [...related] } : {}),
  };
  return Object.keys(context).length > 0 ? { context } : {};
}

/**
 * The procedure and its complications: by their place in the record, which delivery turns into their place on the server or leaves out, and always
 * by the identifiers that find them again. So the note says the same before and after they are stored.
 */
function relatedTo({ procedure, procedureId, complications }: Case, words: Words): readonly Reference[] {
  const { title } = words.record;
  const to = (type: 'Procedure' | 'AdverseEvent', uuid: string, display: string): Reference => ({
    reference: `urn:uuid:${uuid}`,
    type,
    identifier: uuidIdentifier(uuid),
    display,
  });
  return [
    ...(procedure.status ? [to('Procedure', procedureId, title.procedure)] : []),
    ...complications.filter(({ kind }) => kind).map(({ id }) => to('AdverseEvent', id, title.complication)),
  ];
}
