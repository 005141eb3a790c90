// What vitest's JSON reports say of the tests that carry the id of a requirement as a tag.
import { relative } from 'node:path';
import { isJsonObject } from '../../src/plain/json-object.ts';

/** A test that names a requirement. */
export interface NamingTest {
  /** From the project's root, with slashes. */
  readonly file: string;
  /** The titles of what it stands in, outermost first. */
  readonly within: readonly string[];
  readonly title: string;
  readonly tags: readonly string[];
  readonly passed: boolean;
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
const objectsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isJsonObject) : []);

/** The tests of one report that have a tag and were run. */
export function namingTests(report: unknown, root: string): readonly NamingTest[] {
  if (!isJsonObject(report)) throw new Error('A report is no JSON object.');
  return objectsIn(report.testResults).flatMap(({ name, assertionResults }) =>
    objectsIn(assertionResults).flatMap(({ ancestorTitles, title, tags, status }) => {
      const ids = textsIn(tags);
      if (ids.length === 0 || (status !== 'passed' && status !== 'failed')) return [];
      const file = relative(root, String(name)).replaceAll('\\', '/');
      return [{ file, within: textsIn(ancestorTitles), title: String(title), tags: ids, passed: status === 'passed' }];
    }),
  );
}
