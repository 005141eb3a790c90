// Whether a requirement is met, by the tests that name it.
import type { Requirement } from '../../test/requirements/requirement.ts';
import type { NamingTest } from './reports.ts';

export type Standing =
  | { readonly kind: 'met'; readonly by: readonly NamingTest[] }
  | { readonly kind: 'does not apply'; readonly why: string }
  | { readonly kind: 'not met'; readonly lacks: string; readonly by: readonly NamingTest[] };

/** A row of a table: what is asked, and how it stands. */
export type Stood<R extends Requirement> = R & { readonly standing: Standing };

/** Each requirement with its standing. */
export function stood<R extends Requirement>(requirements: readonly R[], tests: readonly NamingTest[]): readonly Stood<R>[] {
  return requirements.map(row => {
    const by = tests.filter(({ tags, passed }) => passed && tags.includes(row.id));
    if (row.doesNotApply !== undefined) return { ...row, standing: { kind: 'does not apply', why: row.doesNotApply } };
    return { ...row, standing: row.lacks === undefined ? { kind: 'met', by } : { kind: 'not met', lacks: row.lacks, by } };
  });
}

/** What keeps the table from being true, a sentence each. */
export function troublesOf(requirements: readonly Requirement[], tests: readonly NamingTest[]): readonly string[] {
  const failed = tests
    .filter(({ passed }) => !passed)
    .map(({ tags, file, title }) => `${tags.join(', ')}: the test that proves it failed: ${file}, ${title}`);
  const others = requirements.flatMap(({ id, doesNotApply, lacks }) => {
    const naming = tests.filter(({ tags }) => tags.includes(id));
    if (doesNotApply !== undefined) return naming.map(({ file }) => `${id} is said not to apply, and a test of ${file} proves it.`);
    return naming.length === 0 && lacks === undefined ? [`${id} has no test, and nothing says why.`] : [];
  });
  return [...failed, ...others];
}
