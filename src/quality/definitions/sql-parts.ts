import { CANONICAL_ALIASES } from '../../fhir/canonicals.generated.ts';
import { spellings } from './paths.ts';

/* Parts of SQL that mean the same to DuckDB and Spark; where the two part, one of SQL_FUNCTIONS stands. */

/** A step towards the counts, as a view of its own. */
export interface Step {
  readonly name: string;
  readonly sql: string;
  /** Asked more than once, so that an engine does well to keep its rows. */
  readonly isKept?: true;
  /** Its rows are those of this view, one for one and from nothing else, so that an engine may make them while it reads. */
  readonly takesEach?: string;
}

export const quoted = (values: readonly string[]): string => values.map(value => `'${value}'`).join(', ');

/** By what a reference can be found: as it stands, else by its identifier. */
export const foundBy = (name: string): string =>
  `coalesce(type_and_id(${name}_reference), CASE WHEN ${name}_reference LIKE 'urn:%' THEN lower(${name}_reference) END, ${identifierName(`${name}_system`, `${name}_value`)})`;

/** As it can be found, else as it is called. */
export const meantBy = (name: string): string => `coalesce(${foundBy(name)}, ${name}_display)`;

/** A URI as it is written today. Nearly none is below an earlier base, so that only what begins like one is looked at closely. */
function presentUri(uri: string): string {
  const earlier = CANONICAL_ALIASES.map(([written, present]) => {
    const bases = ['', '/', '#', '|'].map(end => `${written}${end}`);
    const [base, more] = [`substring(${uri}, 1, ${written.length + 1})`, `substring(${uri}, ${written.length + 1})`];
    return `WHEN ${uri} LIKE '${written}%' AND ${base} IN (${quoted(bases)}) THEN '${present}' || ${more}`;
  });
  return earlier.length === 0 ? uri : `CASE ${earlier.join(' ')} ELSE ${uri} END`;
}

const uriOf = (value: string): string => `lower(${presentUri(value)})`;

export const identifierName = (system: string, value: string): string =>
  `CASE WHEN ${system} = 'urn:ietf:rfc:3986' THEN ${uriOf(value)} ELSE coalesce(${presentUri(system)}, '') || '|' || ${value} END`;

/** Each name of a reference, one a row: `columns` beside it. */
export const namesOf = (table: string, name: string, columns: string): string => `
  SELECT ${columns}, coalesce(type_and_id(${name}_reference), lower(${name}_reference)) AS name FROM ${table}
  WHERE type_and_id(${name}_reference) IS NOT NULL OR ${name}_reference LIKE 'urn:%'
  UNION ALL
  SELECT ${columns}, ${identifierName(`${name}_system`, `${name}_value`)} AS name FROM ${table} WHERE ${name}_value IS NOT NULL`;

/** A version may stand behind it; nearly always none does, so that it is looked for only then. */
export const claims = (profile: string): string =>
  `CASE ${spellings(profile)
    .map(url => `WHEN holds(profiles, '${url}') THEN true`)
    .join(' ')} ELSE ${spellings(profile)
    .map(url => `begins(profiles, '${url}|')`)
    .join(' OR ')} END`;

export const referenceOf = (type: string): string =>
  `CASE WHEN regexp_extract(id, '^[A-Za-z0-9.-]{1,64}$', 0) <> '' THEN '${type}/' || id END`;

/** Columns of a copy, and what it is known by. */
export const foundColumns = (type: string): string =>
  `place, ${referenceOf(type)} AS reference, ${uriOf('uri')} AS uri, instant_of(last_updated) AS changed`;
