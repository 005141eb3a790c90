import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RESULTS } from '../../scripts/quality/definition-files.ts';
import { unpackTarGz } from '../../scripts/tar-archive.ts';
import { isJsonObject, type JsonObject } from '../../src/plain/json-object.ts';
import { LIST_STEPS, READ_QUERY } from '../../src/quality/definitions/list-queries.ts';
import { resultQueries } from '../../src/quality/definitions/result-queries.ts';
import { SQL_FUNCTIONS } from '../../src/quality/definitions/sql-functions.ts';
import { STEPS } from '../../src/quality/definitions/steps.ts';
import { VIEWS } from '../../src/quality/definitions/views.ts';

const profiles = fileURLToPath(new URL('../../fhir-profiles', import.meta.url));
const [archive = ''] = readdirSync(profiles).filter(name => name.endsWith('.tgz'));
const packed = unpackTarGz(readFileSync(`${profiles}/${archive}`));
const { version, canonical } = JSON.parse(packed.get('package/package.json') ?? '');

const publishedIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  [...packed].flatMap(([path, text]) => {
    const at = `package/other/${folder}/`;
    return path.startsWith(at) ? [[path.slice(at.length), text] as const] : [];
  });

function viewOf(text: string): JsonObject {
  const view: unknown = JSON.parse(text);
  if (!isJsonObject(view)) throw new Error('No JSON object.');
  return view;
}

const views = publishedIn('views').map(([name, text]) => [name, viewOf(text)] as const);
const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const selects = views.flatMap(([, view]) => objects(view.select));
const columnsOf = (view: JsonObject) => objects(view.select).flatMap(({ column }) => objects(column));
const paths = selects.flatMap(({ forEach, column }) => [
  ...(typeof forEach === 'string' ? [forEach] : []),
  ...objects(column).map(({ path }) => path),
]);

describe('the definitions of quality in the package', () => {
  it('are the views with which Vertaug counts, each under its name', () => {
    const counted = new Map(VIEWS.map(view => [`${view.name}.json`, view]));
    expect(views.map(([name]) => name).toSorted()).toEqual([...counted.keys()].sort());
    for (const [name, { id: _, url: __, version: ___, experimental: ____, ...view }] of views) expect(view).toEqual(counted.get(name));
  });

  it('are the steps and the results of Vertaug, after what is asked, in the order in which they run', () => {
    const sql = publishedIn('sql').toSorted(([one], [other]) => (one < other ? -1 : 1));
    const lists = LIST_STEPS.map(({ name }) => name);
    expect(sql.map(([name]) => name.replace(/^\d{3}-|\.sql$/g, ''))).toEqual([
      'question',
      ...STEPS.map(({ name }) => name),
      ...Object.keys(resultQueries(true)),
      'read',
      ...lists,
    ]);
    const textOf = new Map(sql.map(([name, text]) => [name.replace(/^\d{3}-|\.sql$/g, ''), text]));
    const steps = sql.slice(1, STEPS.length + 1).map(([, text]) => text);
    expect(steps).toEqual(
      STEPS.map(({ name, sql: its, isKept }) => `CREATE TEMP ${isKept ? 'TABLE' : 'VIEW'} ${name} AS\n${its.trim()};\n`),
    );
    for (const [name, text] of Object.entries({ ...resultQueries(true), read: READ_QUERY }))
      expect(textOf.get(name)).toBe(`${text.trim()};\n`);
    expect(Object.keys(RESULTS)).toEqual([...Object.keys(resultQueries(true)), 'read', ...lists]);
  });

  it('ask up to the day on which they are asked, so that the same package has the same bytes', () => {
    expect(packed.get('package/other/sql/000-question.sql')).toContain('CURRENT_DATE AS as_of');
    expect(packed.get('package/other/sql/000-question.sql')).toMatch(/\b30 AS early_days, 365 AS new_fracture_days, 365 AS success_days;/);
  });

  it('say in their README what each view is, and what each function gives that they call', () => {
    const readme = packed.get('package/other/README.md') ?? '';
    for (const { name, resource, description } of VIEWS) expect(readme).toContain(`| \`${name}\` | ${resource} | ${description} |`);
    for (const [call] of SQL_FUNCTIONS) expect(readme).toContain(`\`${call}\``);
  });

  it('stand in no index: R4 has no such resource', () => {
    const { files } = JSON.parse(packed.get('package/.index.json') ?? '{}');
    expect(files.filter(({ resourceType }: { resourceType: string }) => resourceType === 'ViewDefinition')).toEqual([]);
  });
});

/** Members of the ViewDefinition of SQL on FHIR, in version 2 and in the ballot of version 3. */
const MEMBERS = 'resourceType id url version name title status experimental description fhirVersion resource select'.split(' ');
const SQL_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

describe('the views, by the rules of SQL on FHIR', () => {
  it.each(views)('%s has what a ViewDefinition must have, and nothing else', (_, view) => {
    const id = String(view.name).replaceAll('_', '-');
    expect(view).toMatchObject({ resourceType: 'ViewDefinition', id, url: `${canonical}/ViewDefinition/${id}`, version, status: 'active' });
    expect(view.name).toMatch(SQL_NAME);
    expect(view.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
    expect(view.fhirVersion).toEqual(['4.0.1']);
    expect(Object.keys(view).filter(member => !MEMBERS.includes(member))).toEqual([]);
    expect(objects(view.select)).not.toEqual([]);
  });

  it.each(views)('%s names each column once, by a name of SQL, and gives each one path', (_, view) => {
    const names = columnsOf(view).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, collection = false, ...rest } of columnsOf(view)) {
      expect(name).toMatch(SQL_NAME);
      expect(path).toMatch(/\S/);
      expect(typeof collection).toBe('boolean');
      expect(rest).toEqual({});
    }
  });

  it('unfold one element at most in each part', () => {
    for (const select of selects) expect(Object.keys(select).filter(member => member !== 'column' && member !== 'forEach')).toEqual([]);
  });

  it('ask for no function but those that every runner has, and count()', () => {
    const called = paths.flatMap(path =>
      [
        ...String(path)
          .replace(/'[^']*'/g, "''")
          .matchAll(/([A-Za-z]+)\(/g),
      ].map(([, name = '']) => name),
    );
    expect([...new Set(called)].sort()).toEqual(['count', 'exists', 'first', 'getResourceKey', 'ofType', 'where']);
  });
});
