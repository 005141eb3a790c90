import type { FhirResource } from '../../fhir/resource.ts';
import { listOf, targetOf, textOf } from '../elements/shape.ts';
import { valueTexts } from './value-texts.ts';

type Resources = Pick<ReadonlyMap<string, FhirResource>, 'get'>;

/** The results of a report that are words, its own or in the chart: part of what it says. A measured value is none. */
export function resultsOf(report: FhirResource, resources: Resources): readonly unknown[] {
  const contained = listOf(report, 'contained');
  return listOf(report, 'result').flatMap(reference => {
    const target = targetOf(reference);
    const result = target?.startsWith('#') ? contained.find(each => textOf(each, 'id') === target.slice(1)) : resources.get(target ?? '');
    return result !== undefined && valueTexts(result).length > 0 ? [result] : [];
  });
}
