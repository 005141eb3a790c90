import { toBase64 } from '../../plain/base64.ts';
import type { RecordEntry } from '../../record/base/record.ts';
import { withAttachment } from '../../record/notes/note-attachment.ts';
import type { Words } from '../../words/words.ts';
import { makeNotePdf } from './make-note-pdf.ts';

/** The note with a PDF before its text; with the text alone where what makes the PDF did not load: it says the same. */
export async function dressNote({ resource, note }: RecordEntry, words: Words): Promise<RecordEntry['resource']> {
  if (resource.resourceType !== 'DocumentReference' || note === undefined) return resource;
  const bytes = await makeNotePdf(note, words);
  if (bytes === undefined) return resource;
  const both = withAttachment(resource, { contentType: 'application/pdf', data: toBase64(bytes), title: note.title });
  // Some EHRs take the first attachment and no other.
  return { ...both, content: both.content.toReversed() };
}
