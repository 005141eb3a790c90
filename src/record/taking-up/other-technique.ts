import { field, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL } from '../../fhir/canonicals.generated.ts';
import type { Words } from '../../words/words.ts';
import { codeOf, extensionsAt } from './elements.ts';

/** In which words a technique without a code was named, in the parts `technique` of an extension: what the app calls the code is nobody's. */
export function otherTechniqueIn(of: unknown, words: Words): string {
  const concepts = extensionsAt(of, 'technique').map(part => field(part, 'valueCodeableConcept'));
  const other = concepts.find(concept => codeOf(concept, CODE_SYSTEM_URL.augmentationTechnique) === 'other');
  const text = textOf(other, 'text') ?? '';
  return text === words.codes.technique.other ? '' : text;
}
