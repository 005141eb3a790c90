// HL7's tests of FHIRPath for R4, on the engine that evaluates the invariants of others. Its argument is the folder with the tests and their examples.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../src/conformance/fhirpath/library.ts';
import { isJsonObject, type JsonObject } from '../../../src/plain/json-object.ts';
import { explanationOf } from './explained.ts';
import { readXml, resourceOf, unescaped, type XmlNode } from './read-xml.ts';

const [, , folder = ''] = process.argv;
const TYPES = 'http://hl7.org/fhir/StructureDefinition/';

interface Test {
  readonly name: string;
  readonly input: string;
  readonly expression: string;
  /** What makes it no expression, or one that fails. */
  readonly invalid: string | undefined;
  /** Asks whether there is anything at all. */
  readonly isPredicate: boolean;
  readonly isOrdered: boolean;
  readonly outputs: readonly string[];
}

/** A test of literals alone needs no resource, and names none. */
function readInput(name: string): JsonObject {
  if (name === '') return { resourceType: 'Patient' };
  const path = ['', 'examples', 'fhirpath'].map(within => join(folder, within, name)).find(existsSync);
  if (path === undefined) throw new Error(`There is no ${name}.`);
  const text = readFileSync(path, 'utf8');
  const read: unknown = name.endsWith('.json') ? JSON.parse(text) : resourceOf(readXml(text));
  if (!isJsonObject(read)) throw new Error(`${name} is no resource.`);
  return read;
}

function testOf({ attributes, children }: XmlNode): Test {
  const expression = children.find(({ name }) => name === 'expression');
  return {
    name: attributes.name ?? '',
    input: attributes.inputfile ?? '',
    expression: unescaped(expression?.text ?? ''),
    invalid: expression?.attributes.invalid,
    isPredicate: attributes.predicate === 'true',
    isOrdered: attributes.ordered !== 'false',
    outputs: children.filter(({ name }) => name === 'output').map(({ text }) => unescaped(text).trim()),
  };
}

const inputs = new Map<string, JsonObject>();
const valuesOf = createEngine();

function evaluate({ input, expression }: Test): readonly string[] | { readonly problem: string } {
  const resource = inputs.get(input) ?? readInput(input);
  inputs.set(input, resource);
  const type = String(resource.resourceType);
  try {
    const values = valuesOf(expression, {
      type,
      value: resource,
      path: type,
      resource,
      rootResource: resource,
      conformsTo: (value, canonical) => (canonical.startsWith(TYPES) ? canonical === TYPES + String(value.resourceType) : undefined),
      isMember: () => undefined,
    });
    return values.map(value => (typeof value === 'string' ? value : JSON.stringify(value)));
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

function passes(test: Test, found: ReturnType<typeof evaluate>): boolean {
  if ('problem' in found) return test.invalid !== undefined;
  if (test.invalid !== undefined) return false;
  if (test.isPredicate) return String(found.length > 0 && found[0] !== 'false') === test.outputs[0];
  if (found.length !== test.outputs.length) return false;
  if (test.outputs.every(output => output === '')) return true;
  return test.isOrdered
    ? found.every((value, i) => isSame(value, test.outputs[i] ?? ''))
    : test.outputs.every(output => found.some(value => isSame(value, output)));
}

/** Of a moment with a zone the instant counts, of a number its value. */
function isSame(found: string, output: string): boolean {
  const [one, other] = [found, output].map(text => text.replace(/^@T?/, '').replace(/'/g, ''));
  if (one === other) return true;
  if (one === undefined || other === undefined || one === '' || other === '') return false;
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(one) && /T/.test(other)) return Date.parse(one) === Date.parse(other);
  return Number(one) === Number(other);
}

const tests = readXml(readFileSync(join(folder, 'fhirpath', 'tests-fhir-r4.xml'), 'utf8'))
  .children.filter(({ name }) => name === 'group')
  .flatMap(({ children }) => children.filter(({ name }) => name === 'test').map(testOf));
const failed = tests.flatMap(test => {
  const found = evaluate(test);
  return passes(test, found) ? [] : [{ test, found: 'problem' in found ? found.problem : found.join(', ') }];
});
let unexplained = 0;
for (const { test, found } of failed) {
  const explanation = explanationOf(test.name);
  if (explanation === undefined) unexplained += 1;
  const wanted = test.invalid === undefined ? test.outputs.join(', ') || 'nothing' : `an error (${test.invalid})`;
  console.log(
    `${test.name}: ${test.expression.replace(/\s+/g, ' ')}\n  wants ${wanted}, gives ${found || 'nothing'}\n  ${explanation ?? 'not explained'}`,
  );
}
const passed = tests.length - failed.length;
console.log(
  `${passed} of ${tests.length} as HL7 has them (${((100 * passed) / tests.length).toFixed(1)} %); ${unexplained} of the others not explained`,
);
console.log(`${tests.length - unexplained} passed, ${unexplained} failed`);
if (unexplained > 0) process.exitCode = 1;
