import { isJsonObject, isResource } from '../fhir/is-resource.ts';
import type { FhirResource } from '../fhir/resource.ts';
import { dated, type Fact, source } from './facts.ts';
import { conceptIn, displayOf, field, listOf, textOf, titleOf } from './shape.ts';

export interface ObservationFact extends Fact {
  /** `usable`: final, amended, corrected, or preliminary (which `status` says). `doubtful`: no status that R4 knows. */
  readonly standing: 'usable' | 'doubtful' | 'void';
}

const VOID_OBSERVATION = ['registered', 'cancelled', 'entered-in-error', 'unknown'];
const USABLE_OBSERVATION = ['final', 'amended', 'corrected', 'preliminary', 'appended', 'partial'];

function observationFact(resource: FhirResource): ObservationFact {
  const status = textOf(resource, 'status');
  const usable = status !== undefined && USABLE_OBSERVATION.includes(status);
  const isVoid = status !== undefined && VOID_OBSERVATION.includes(status);
  return {
    ...source(resource, conceptIn(resource, 'code')),
    status,
    author: displayOf(listOf(resource, 'performer')[0]),
    ...dated([
      textOf(resource, 'effectiveDateTime') ??
        textOf(resource, 'effectiveInstant') ??
        textOf(field(resource, 'effectivePeriod'), 'start') ??
        textOf(field(resource, 'effectivePeriod'), 'end'),
      'effective',
    ]),
    standing: usable ? 'usable' : isVoid ? 'void' : 'doubtful',
  };
}

/**
 * An Observation and, each as if it were one by itself, the components that have a code: a blood pressure, the tests of a panel, a dose.
 * They have the panel's reference, date, status and author.
 */
export function observationFacts(resource: FhirResource): readonly ObservationFact[] {
  const whole = observationFact(resource);
  const components = listOf(resource, 'component').flatMap((component): ObservationFact[] => {
    const concept = conceptIn(component, 'code');
    if (!isJsonObject(component) || titleOf(concept) === undefined) return [];
    const alone: unknown = { ...component, resourceType: 'Observation', id: resource.id };
    // One that is named by a bare number is called as the whole is.
    const name = concept.text ?? concept.codings.find(({ display }) => display)?.display ?? titleOf(whole.concept) ?? titleOf(concept);
    return isResource(alone) ? [{ ...whole, resource: alone, concept, title: name ?? whole.title }] : [];
  });
  return [whole, ...components];
}
