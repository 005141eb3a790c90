import type { FhirResource } from '../../fhir/resource.ts';
import { done, refuse, type Step } from './answer.ts';
import type { Extract } from './extract.ts';
import { keyOf } from './references.ts';
import { isStoredType, STORED_TYPES } from './stored-types.ts';

export type Interaction = 'read' | 'vread' | 'history' | 'search' | 'create' | 'update' | 'delete';

/** What a request at `Type` or `Type/id` asks for. */
export function interactionOf(method: string, id: string | undefined): Interaction {
  if (method === 'POST') return id === '_search' ? 'search' : 'create';
  if (method === 'PUT' || method === 'PATCH') return 'update';
  if (method === 'DELETE') return 'delete';
  return id === undefined ? 'search' : 'read';
}

/** What the asker may do and whom it may see. */
export interface StoreAccess {
  /** Id of the one patient whose compartment is visible and writable; without it, everything is. */
  readonly patientCompartment?: string;
  readonly allows: (type: string, interaction: Interaction) => boolean;
}

/**
 * Whether the resource is within reach of the asker: its patient's, or nobody's in particular. Narrower than R4's CompartmentDefinition,
 * which also counts resources that the patient only performed or asserted.
 */
export function withinReach(resource: FhirResource, access: StoreAccess, extract: Extract): boolean {
  const patient = access.patientCompartment;
  if (patient === undefined) return true;
  const type = resource.resourceType;
  if (!isStoredType(type)) return false;
  const owner = STORED_TYPES[type].owner;
  if (owner === 'everyone') return true;
  if (owner === 'self') return resource.id === patient;
  const { references } = extract(resource, owner.named);
  return references.includes(keyOf('Patient', patient)) || (owner.sharedWithout === true && references.length === 0);
}

export function permit(type: string, interaction: Interaction, access: StoreAccess): Step<undefined> {
  return access.allows(type, interaction)
    ? done(undefined)
    : refuse(403, 'forbidden', `The grant does not allow ${interaction} of ${type}.`);
}
