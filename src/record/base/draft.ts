import type { Extension } from '../../fhir/resource.ts';
import type { FieldId, Origin } from './record.ts';

/** Extensions of a resource under construction, with the field that each came from. */
export interface Draft {
  readonly extensions: Extension[];
  readonly origins: Origin[];
  /** Says which field makes, or would make, the element at this path below the resource. */
  from(path: string, field: FieldId): void;
  /** Adds an extension; its parts may name fields of their own, by their place in it. */
  extend(extension: Extension, field: FieldId, partFields?: readonly FieldId[]): void;
}

export function newDraft(resourceType: 'Consent' | 'Procedure' | 'AdverseEvent'): Draft {
  const extensions: Extension[] = [];
  const origins: Origin[] = [];
  const from = (path: string, field: FieldId) => {
    origins.push({ expression: `${resourceType}.${path}`, field });
  };
  return {
    extensions,
    origins,
    from,
    extend(extension, field, partFields = []) {
      const path = `extension[${extensions.length}]`;
      extensions.push(extension);
      from(path, field);
      for (const [index, partField] of partFields.entries()) from(`${path}.extension[${index}]`, partField);
    },
  };
}
