import { isJsonObject } from '../../plain/json-object.ts';

/** What in a definition is not as the compiler reads it; a package may hold any JSON. */
export function unsoundness(resource: Readonly<Record<string, unknown>>): string | undefined {
  if (resource.resourceType === 'StructureDefinition') return unsoundSnapshot(resource.snapshot);
  if (resource.resourceType === 'ValueSet') return unsoundCompose(resource.compose);
  if (resource.resourceType === 'CodeSystem') return unsoundConcepts(resource.concept);
  return undefined;
}

function unsoundSnapshot(snapshot: unknown): string | undefined {
  if (snapshot === undefined) return undefined;
  if (!isJsonObject(snapshot) || !areObjects(snapshot.element)) return 'its snapshot is no list of elements';
  for (const element of listOf(snapshot.element)) {
    const { id, path, type, constraint, slicing, binding, contentReference } = element;
    const where = `its element ${String(typeof id === 'string' ? id : path)}`;
    if (typeof path !== 'string') return 'an element has no path';
    if (!isText(id) || !isText(contentReference)) return `${where} has another id or contentReference than a text`;
    if (
      !areObjects(type) ||
      !listOf(type).every(each => typeof each.code === 'string' && areTexts(each.profile) && areTexts(each.targetProfile))
    )
      return `${where} has other types than FHIR writes`;
    if (
      !areObjects(constraint) ||
      !listOf(constraint).every(({ key, expression, source }) => typeof key === 'string' && isText(expression) && isText(source))
    )
      return `${where} has other constraints than FHIR writes`;
    if (
      slicing !== undefined &&
      (!isJsonObject(slicing) ||
        !areObjects(slicing.discriminator) ||
        !listOf(slicing.discriminator).every(each => typeof each.path === 'string'))
    )
      return `${where} has another slicing than FHIR writes`;
    if (binding !== undefined && (!isJsonObject(binding) || !isText(binding.valueSet)))
      return `${where} has another binding than FHIR writes`;
  }
  return undefined;
}

function unsoundCompose(compose: unknown): string | undefined {
  if (compose === undefined) return undefined;
  if (!isJsonObject(compose) || !areObjects(compose.include) || !areObjects(compose.exclude)) return 'its compose is not as FHIR writes it';
  const parts = [...listOf(compose.include), ...listOf(compose.exclude)];
  const isSound = parts.every(
    ({ system, valueSet, concept, filter }) =>
      isText(system) &&
      areTexts(valueSet) &&
      areObjects(concept) &&
      areObjects(filter) &&
      listOf(concept).every(({ code }) => typeof code === 'string'),
  );
  return isSound ? undefined : 'its compose is not as FHIR writes it';
}

/** A list of what is still to see: concepts may be nested deeper than the stack. */
function unsoundConcepts(concepts: unknown): string | undefined {
  const open: unknown[] = [concepts];
  for (let at = open.pop(); open.length > 0 || at !== undefined; at = open.pop()) {
    if (!areObjects(at) || !listOf(at).every(({ code, property }) => typeof code === 'string' && areObjects(property)))
      return 'its concepts are not as FHIR writes them';
    for (const { concept } of listOf(at)) if (concept !== undefined) open.push(concept);
  }
  return undefined;
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const areTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(item => typeof item === 'string'));
const areObjects = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isJsonObject));
const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
