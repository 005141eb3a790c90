import { isResource } from '../../fhir/is-resource.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { conceptIn, displayOf, field, listOf, targetOf, textOf, titleOf } from '../elements/shape.ts';
import { dated, type Fact, source } from './facts.ts';

export interface ObservationFact extends Fact {
  /** `usable`: final, amended, corrected, or preliminary (which `status` says). `doubtful`: no status that R4 knows, or of somebody else. */
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
    ...datedObservation(resource),
    standing: isVoid ? 'void' : usable && !isOfSomebodyElse(resource) ? 'usable' : 'doubtful',
  };
}

/** When it was taken; where nobody says so, when it was given out, which is later and is called so. */
function datedObservation(resource: FhirResource) {
  const taken =
    textOf(resource, 'effectiveDateTime') ??
    textOf(resource, 'effectiveInstant') ??
    textOf(field(resource, 'effectivePeriod'), 'start') ??
    textOf(field(resource, 'effectivePeriod'), 'end');
  return taken === undefined ? dated([textOf(resource, 'issued'), 'issued']) : dated([taken, 'effective']);
}

const FOCUS_CODE = /\/observation-focusCode$/;
/** A focus on one of these is on the patient still. */
const OF_THE_PATIENT =
  /^(?:BodyStructure|Condition|Procedure|Encounter|Specimen|ServiceRequest|ImagingStudy|DiagnosticReport|Observation)\//;

/** In the record of one, and about another: a relative, a group, an unborn child. */
function isOfSomebodyElse(resource: FhirResource): boolean {
  const subject = targetOf(field(resource, 'subject'));
  if (subject !== undefined && !subject.startsWith('Patient/') && !subject.startsWith('#')) return true;
  const isElsewhere = (focus: unknown) => {
    const target = targetOf(focus);
    return target === undefined || (target !== subject && !OF_THE_PATIENT.test(target));
  };
  return (
    listOf(resource, 'focus').some(isElsewhere) || listOf(resource, 'extension').some(each => FOCUS_CODE.test(textOf(each, 'url') ?? ''))
  );
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
