import type { Case } from '../../assessment/case/case.ts';
import type { DocumentReference } from '../../fhir/resource.ts';
import { textToBase64, toBase64 } from '../../plain/base64.ts';
import type { ClinicalNote } from '../../record/base/note-shape.ts';
import type { BuiltRecord, RecordEntry } from '../../record/base/record.ts';
import { withAttachment } from '../../record/notes/note-attachment.ts';
import { noteDocument } from '../../record/notes/note-document.ts';
import type { NoteConfig } from '../../site/site-config.ts';
import type { Words } from '../../words/words.ts';
import { makeNotePdf } from './make-note-pdf.ts';

/**
 * The note in the forms that this EHR is sent: a PDF before its text, with the text alone where what makes the PDF did not load, for it says the
 * same; and the FHIR document, where the site wants it, behind them.
 */
export async function dressNote(
  { resource, note }: RecordEntry,
  current: Case,
  record: BuiltRecord,
  { form, attachesDocument }: Pick<NoteConfig, 'form' | 'attachesDocument'>,
  words: Words,
): Promise<RecordEntry['resource']> {
  if (resource.resourceType !== 'DocumentReference' || note === undefined) return resource;
  const readable = form === 'pdf' ? await withPdf(resource, note, words) : resource;
  if (!attachesDocument) return readable;
  const document = JSON.stringify(noteDocument(current, note, resource, record, words));
  return withAttachment(readable, { contentType: 'application/fhir+json', data: textToBase64(document), title: note.title });
}

async function withPdf(resource: DocumentReference, note: ClinicalNote, words: Words): Promise<DocumentReference> {
  const bytes = await makeNotePdf(note, words);
  if (bytes === undefined) return resource;
  const both = withAttachment(resource, { contentType: 'application/pdf', data: toBase64(bytes), title: note.title });
  // Some EHRs take the first attachment and no other.
  return { ...both, content: both.content.toReversed() };
}
