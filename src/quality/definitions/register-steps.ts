import type { Step } from './sql-parts.ts';

/** Before the keys of all that goes by a name, and in the order of reading. */
const PLACE_KEY = `'/' || lpad(CAST(place AS STRING), 20, '0')`;

/**
 * What stands of the copies of a table `NAME_copy`: one row a key in `NAME`, where each of its own copies went in `NAME_own`, and those of
 * another patient in `NAME_of_another`. Of nearly everything there is one copy: only the others are sorted. With `narrow`, `NAME` keeps these
 * columns alone, and `NAME_whole` has all of them.
 */
export function registerSteps(name: string, narrow?: string): readonly Step[] {
  const standing = `SELECT k.*, place AS first_place, 1 AS rank FROM ${name}_keyed k WHERE NOT EXISTS (SELECT 1 FROM ${name}_repeated r WHERE r.the_key = k.the_key)
        UNION ALL SELECT * FROM ${name}_ranked WHERE rank = 1`;
  const stands: readonly Step[] =
    narrow === undefined
      ? [{ name, sql: standing, isKept: true }]
      : [
          { name: `${name}_whole`, sql: standing },
          { name, sql: `SELECT ${narrow} FROM ${name}_whole`, isKept: true },
        ];
  return [
    {
      name: `${name}_uri`,
      sql: `SELECT reference, patient, min(uri) AS other_uri FROM ${name}_copy
        WHERE uri IS NOT NULL AND reference IN (SELECT reference FROM ${name}_copy WHERE uri IS NULL AND reference IS NOT NULL)
        GROUP BY reference, patient`,
      isKept: true,
    },
    {
      name: `${name}_keyed`,
      sql: `SELECT c.*, coalesce(uri, other_uri, reference, ${PLACE_KEY}) AS the_key
        FROM ${name}_copy c LEFT JOIN ${name}_uri USING (reference, patient)`,
    },
    {
      name: `${name}_repeated`,
      sql: `SELECT the_key, min_by(patient, place) AS first_patient, min(place) AS first_place FROM ${name}_keyed
        WHERE the_key IN (SELECT the_key FROM ${name}_keyed GROUP BY the_key HAVING count(*) > 1) GROUP BY the_key`,
      isKept: true,
    },
    {
      name: `${name}_ranked`,
      sql: `SELECT k.*, first_place,
          row_number() OVER (PARTITION BY k.the_key ORDER BY changed DESC NULLS LAST, coalesce(reference, '') DESC, place DESC) AS rank
        FROM ${name}_keyed k JOIN ${name}_repeated r ON k.the_key = r.the_key AND k.patient = r.first_patient`,
      isKept: true,
    },
    {
      name: `${name}_of_another`,
      sql: `SELECT k.place, k.reference FROM ${name}_keyed k JOIN ${name}_repeated r ON k.the_key = r.the_key AND k.patient <> r.first_patient`,
    },
    ...stands,
    {
      name: `${name}_own`,
      sql: `SELECT s.place, s.place AS kept FROM ${name} s
        UNION ALL SELECT o.place, s.place AS kept FROM ${name}_ranked o JOIN ${name} s ON s.the_key = o.the_key WHERE o.rank > 1`,
    },
  ];
}
