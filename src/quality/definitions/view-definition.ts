/** A ViewDefinition of SQL on FHIR v2, as far as ours go. */
export interface ViewDefinition {
  readonly resourceType: 'ViewDefinition';
  readonly name: string;
  /** What the view is, in a sentence. */
  readonly description: string;
  readonly status: 'active';
  readonly fhirVersion: readonly ['4.0.1'];
  readonly resource: ViewedType;
  readonly select: readonly ViewSelect[];
}

export type ViewedType = 'Procedure' | 'AdverseEvent' | 'Observation' | 'Consent' | 'Condition';

export interface ViewSelect {
  readonly forEach?: string;
  readonly column: readonly ViewColumn[];
}

export interface ViewColumn {
  readonly name: string;
  readonly path: string;
  /** All of the values, as a list. */
  readonly collection?: true;
}

/** A resource within what was read: no two have the same, and it rises in the order of reading. */
const PLACE: ViewColumn = { name: 'place', path: 'getResourceKey()' };

export const column = (name: string, path: string): ViewColumn => ({ name, path });

export const collection = (name: string, path: string): ViewColumn => ({ name, path, collection: true });

/** One row a resource. */
export function view(name: string, resource: ViewedType, description: string, columns: readonly ViewColumn[]): ViewDefinition {
  return viewOf(name, resource, description, [{ column: [PLACE, ...columns] }]);
}

/** One row for each that the path finds in a resource. */
export function viewOfEach(
  name: string,
  resource: ViewedType,
  description: string,
  forEach: string,
  columns: readonly ViewColumn[],
): ViewDefinition {
  return viewOf(name, resource, description, [{ column: [PLACE] }, { forEach, column: columns }]);
}

function viewOf(name: string, resource: ViewedType, description: string, select: readonly ViewSelect[]): ViewDefinition {
  return { resourceType: 'ViewDefinition', name, description, status: 'active', fhirVersion: ['4.0.1'], resource, select };
}
