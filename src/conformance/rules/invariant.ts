import { evalFhirPathTyped, parseFhirPath } from '@medplum/core';
import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';
import type { InvariantTable } from '../tables.ts';
import { NATIVE_INVARIANTS } from './native-invariants.ts';

type Expression = ReturnType<typeof parseFhirPath>;

/** Where an invariant is asked: the value with its type, the resource it is in, and the one that contains that. */
export interface Focus {
  readonly type: string;
  readonly value: unknown;
  readonly resource: JsonObject;
  readonly rootResource: JsonObject;
}

/** Undefined when the invariant holds, else why not. It holds only where it is exactly true: empty is a failure, as is what cannot be evaluated. */
export type CheckInvariant = (invariant: InvariantTable, focus: Focus) => string | undefined;

const UCUM = { type: 'string', value: 'http://unitsofmeasure.org' };
const SNOMED_CT = { type: 'string', value: 'http://snomed.info/sct' };
const LOINC = { type: 'string', value: 'http://loinc.org' };

export function createInvariantCheck(): CheckInvariant {
  const parsed = new Map<string, Expression>();
  return (table, focus) => {
    const native = NATIVE_INVARIANTS.get(table.expression);
    if (native !== undefined && isJsonObject(focus.value)) return native(focus.value, focus) ? undefined : table.human;
    try {
      const expression = parsed.get(table.expression) ?? parseFhirPath(table.expression);
      parsed.set(table.expression, expression);
      const result = evalFhirPathTyped(expression, [typed(engineType(focus.type), focus.value)], {
        '%context': typed(engineType(focus.type), focus.value),
        '%resource': resource(focus.resource),
        '%rootResource': resource(focus.rootResource),
        '%ucum': UCUM,
        '%sct': SNOMED_CT,
        '%loinc': LOINC,
      });
      return result.length === 1 && result[0]?.value === true ? undefined : table.human;
    } catch (problem) {
      return `${table.human} (not evaluated: ${problem instanceof Error ? problem.message : String(problem)})`;
    }
  };
}

/**
 * The engine knows an Extension, and so tries its fifty types of value by their definition, which takes it longer than the names
 * of an object of a type that it does not know.
 */
const engineType = (type: string) => (type === 'Extension' ? 'Unknown' : type);

const typed = (type: string, value: unknown) => ({ type, value });
const resource = (value: JsonObject) => typed(textOf(value.resourceType), value);
