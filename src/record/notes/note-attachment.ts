import type { DocumentReference } from '../../fhir/resource.ts';

export interface NoteAttachment {
  readonly contentType: 'application/pdf' | 'application/fhir+json';
  /** Base64. */
  readonly data: string;
  readonly title: string;
}

/** The note with this attachment beside its text; one of the same kind that it has already gives way. */
export function withAttachment(resource: DocumentReference, { contentType, data, title }: NoteAttachment): DocumentReference {
  const creation = resource.date;
  const language = resource.language;
  const attachment = { contentType, ...(language ? { language } : {}), data, title, ...(creation ? { creation } : {}) };
  const others = resource.content.filter(content => content.attachment.contentType !== contentType);
  return { ...resource, content: [...others, { attachment }] };
}
