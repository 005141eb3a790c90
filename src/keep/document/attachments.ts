import { listOf, numberOf, objectOf, textOf } from '../../chart/elements/shape.ts';
import type { DocumentReference } from '../../fhir/resource.ts';

/** An attachment of a document, as far as it can be read. */
export interface AttachmentSaid {
  readonly contentType: string | undefined;
  readonly url: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly hash: string | undefined;
  /** ISO instant. */
  readonly creation: string | undefined;
}

/** The attachments that a document names: what has not the shape of one is left out, for others write documents too. */
export function attachmentsOf(document: DocumentReference): readonly AttachmentSaid[] {
  return listOf(document, 'content').flatMap(content => {
    const said = objectOf(content, 'attachment');
    if (said === undefined) return [];
    return {
      contentType: textOf(said, 'contentType'),
      url: textOf(said, 'url'),
      sizeBytes: numberOf(said, 'size'),
      hash: textOf(said, 'hash'),
      creation: textOf(said, 'creation'),
    };
  });
}
