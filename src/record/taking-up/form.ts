import { field } from '../../chart/elements/shape.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { isInstant } from './elements.ts';

/** Whether a resource has the form that its parts are read by without another look: answers item by item, and who answered, extension by extension. */
export function hasItsForm(resource: FhirResource): boolean {
  switch (resource.resourceType) {
    case 'QuestionnaireResponse':
      return areItems(field(resource, 'item'), 0);
    case 'Provenance':
      return isSaidOf(resource) && areExtensions(field(resource, 'extension'), 0);
    case 'DocumentReference':
      return areObjects(field(resource, 'content')) && meta(resource);
    default:
      return meta(resource);
  }
}

const DEEPEST = 20;

const meta = (resource: FhirResource): boolean => {
  const value = field(resource, 'meta');
  return value === undefined || isJsonObject(value);
};

const areObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isJsonObject);

function areItems(items: unknown, depth: number): boolean {
  if (items === undefined) return true;
  if (!Array.isArray(items) || depth > DEEPEST) return false;
  return items.every(item => {
    const isNamed = typeof field(item, 'linkId') === 'string';
    return isNamed && areObjects(field(item, 'answer') ?? []) && areItems(field(item, 'item'), depth + 1);
  });
}

function isSaidOf(provenance: FhirResource): boolean {
  const [target, agent, recorded] = ['target', 'agent', 'recorded'].map(name => field(provenance, name));
  return areObjects(target) && areObjects(agent) && typeof recorded === 'string' && isInstant(recorded);
}

function areExtensions(extensions: unknown, depth: number): boolean {
  if (extensions === undefined) return true;
  if (!Array.isArray(extensions) || depth > DEEPEST) return false;
  return extensions.every(one => typeof field(one, 'url') === 'string' && areExtensions(field(one, 'extension'), depth + 1));
}
