import type { JsonObject } from '../plain/json-object.ts';
import type { Spot } from './content.ts';
import type { IssueLog } from './issue-log.ts';
import type { Definition, Model } from './model.ts';
import type { InvariantTable } from './tables.ts';

/** One resource that is walked through; a contained one has its own. */
export interface Scene {
  readonly model: Model;
  readonly log: IssueLog;
  readonly resource: JsonObject;
  /** The outermost resource. */
  readonly rootResource: JsonObject;
  /** Ids of elements by the path where they stand first. */
  readonly ids: Map<string, string>;
  /** Within a Bundle that a server carries out as one. */
  readonly isInTransaction: boolean;
  /** Resource type by reference, for `urn:uuid:` references to resources that travel together. */
  readonly referenceTypes: Readonly<Record<string, string>>;
  /** Puts an invariant off until the walk is over. */
  ask(invariants: readonly InvariantTable[], type: string, value: unknown, spot: Spot): void;
  /** Checks a resource within this one, against its own profiles and those that are asked of it. */
  checkInner(value: JsonObject, place: Place, asked: readonly string[]): void;
  /** Whether a value meets a profile: nothing is said of it. */
  meets(definition: Definition, value: JsonObject, place: Place): boolean;
}

export interface Place extends Spot {
  readonly depth: number;
  /** Type of the object that the element is in. */
  readonly within: string;
  /** Path of that object in the definitions, where the paths of its parts begin: `Patient.contact`, `HumanName`. */
  readonly at: string;
  /** Path of that object in the definition of what it is part of, `Patient.name`; of an extension its URL. */
  readonly on: string;
}
