import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { foldSiblings, hasSiblings } from '../json/fold-siblings.ts';
import type { InvariantTable, Tables } from '../tables.ts';
import type { Holds } from './compiled.ts';

/** Where an invariant is asked: the value with its type, the resource that it is in, and the one that contains that. */
export interface Focus {
  readonly type: string;
  readonly value: unknown;
  /** As an issue says it: `Procedure.performer[0]`. */
  readonly path: string;
  readonly resource: JsonObject;
  readonly rootResource: JsonObject;
  /** Whether a resource or an element meets a profile or is of a type; undefined where its canonical URL is not known here. */
  conformsTo(value: JsonObject, canonical: string): boolean | undefined;
  /** Whether a code, Coding or CodeableConcept is of a value set; undefined where that is not listed here. */
  isMember(value: unknown, canonical: string): boolean | undefined;
}

/** Whether an expression is true of the focus. Throws, saying why, where it cannot be evaluated. */
export type Evaluate = (expression: string, focus: Focus) => boolean;

/** What evaluates invariants. */
export interface Evaluators {
  /** Plain functions for the invariants of tables, in their order. */
  readonly compiled?: ReadonlyMap<Tables, readonly (Holds | undefined)[]>;
  /** For all others. */
  readonly otherwise?: Evaluate;
}

/** `why` it could not be evaluated. */
export type Outcome = 'holds' | 'fails' | { readonly why: string };

/** `focus` is made only where an engine asks for more than the element and its resources: of most elements none does. */
export type CheckInvariant = (
  invariant: InvariantTable,
  element: Pick<Focus, 'value' | 'resource' | 'rootResource'>,
  focus: () => Focus,
) => Outcome;

/** Asks the invariants of one resource and of all that is in it. An invariant holds only where it is exactly true: empty is a failure. */
export function createInvariantCheck({ compiled, otherwise }: Evaluators): (resource: JsonObject) => CheckInvariant {
  const functions = new Map<InvariantTable, Holds>();
  // A package brings the invariants of R4's types once more.
  const byName = new Map<string, Holds>();
  for (const [{ invariants }, holds] of compiled ?? []) {
    invariants.forEach((invariant, i) => {
      const found = holds[i];
      if (found === undefined) return;
      functions.set(invariant, found);
      byName.set(nameOf(invariant), found);
    });
  }
  return whole => {
    const folded = hasSiblings(whole) ? foldSiblings(whole) : undefined;
    const objectOf = (object: JsonObject): JsonObject => {
      const found = folded?.(object);
      return isJsonObject(found) ? found : object;
    };
    return (invariant, element, focus) => {
      try {
        const holds = functions.get(invariant) ?? byName.get(nameOf(invariant));
        if (holds === undefined) return evaluate(invariant, focus, otherwise);
        const { value, resource, rootResource } = element;
        const isTrue =
          folded === undefined ? holds(value, resource, rootResource) : holds(folded(value), objectOf(resource), objectOf(rootResource));
        return isTrue ? 'holds' : 'fails';
      } catch (problem) {
        return { why: problem instanceof Error ? problem.message : String(problem) };
      }
    };
  };
}

const nameOf = ({ source, key, human }: InvariantTable): string => `${source} ${key} ${human}`;

function evaluate({ expression }: InvariantTable, focus: () => Focus, otherwise: Evaluate | undefined): Outcome {
  if (otherwise === undefined || expression === undefined) return { why: 'nothing here evaluates it' };
  return otherwise(expression, focus()) ? 'holds' : 'fails';
}
