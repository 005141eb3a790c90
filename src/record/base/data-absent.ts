import type { UnknownReason } from '../../assessment/case/case.ts';
import type { Extension } from '../../fhir/resource.ts';

const URL = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** In place of a value that nobody can give: why not. */
export function dataAbsent(reason: UnknownReason | 'unknown'): { readonly extension: Extension[] } {
  return { extension: [{ url: URL, valueCode: reason }] };
}
