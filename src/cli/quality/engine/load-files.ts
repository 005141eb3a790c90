import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isTypeName } from '../../../fhir/is-resource.ts';
import { inPresentCanonicals } from '../../../fhir/present-canonicals.ts';
import { isJsonObject } from '../../../plain/json-object.ts';
import { STEPS } from '../../../quality/definitions/steps.ts';
import { VIEWS } from '../../../quality/definitions/views.ts';
import { COUNTED_TYPES, type CountedType } from '../../../quality/quality-counts.ts';
import { readResources } from '../../input/cohort-input.ts';
import { findInputs, STANDARD_INPUT } from '../../input/find-inputs.ts';
import type { InputFault } from '../../input/prefill-faults.ts';
import { CountingFailure } from '../counting-failure.ts';
import { type CompiledType, compileViews } from './compile-views.ts';
import { type Database, literal } from './database.ts';
import { type ReadingWatch, type ReadSoFar, watchReading } from './reading-watch.ts';
import { createShapedLines, type ShapedLines } from './shaped-lines.ts';
import { shapedResource } from './shaped-resource.ts';
import { cutAmong, HOLDERS, type ToldFile, tellFile } from './told-files.ts';

/** What was read, beside the tables. */
export interface Loaded {
  readonly files: readonly ToldFile[];
  /** What is no resource. `place` as in the tables. */
  readonly noResources: readonly { readonly place: number; readonly where: string }[];
  /** Milliseconds of the second reading, of what DuckDB does not take. */
  readonly secondMs: number;
  /** Files that DuckDB had begun on, and that were read again. */
  readonly readAgain: number;
}

export interface LoadOptions {
  readonly standardInput: Readable;
  readonly onFault: (fault: InputFault) => void;
  /** While DuckDB reads. */
  readonly onReading?: ((read: ReadSoFar) => void) | undefined;
  /** While it is read line by line what DuckDB does not take. */
  readonly onProgress?: ((resources: number) => void) | undefined;
}

/** A place is the number of the file, then of the resource in it. */
const PLACES_OF_FILE = 2 ** 36;

const TYPES: ReadonlyMap<CountedType, CompiledType> = new Map(COUNTED_TYPES.map(type => [type, compileViews(type, VIEWS, STEPS)]));

/** Fills a table for each type and makes the flat tables of the definitions of them. */
export async function loadFiles(database: Database, paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  const { files: found, faults } = await findInputs(paths);
  for (const fault of faults) options.onFault(fault);
  const files: ToldFile[] = [];
  for (const [number, { path }] of found.entries())
    files.push(path === STANDARD_INPUT ? { path, number, isPacked: false, bytes: 0, firstType: undefined } : await tellFile(path, number));
  const left = files.filter(({ firstType }) => firstType === undefined);
  await writeFile(nothingIn(database), '');
  const told = files.filter(({ firstType }) => firstType !== undefined);
  const reading = watchReading(database, told, options.onReading);
  try {
    for (const compiled of TYPES.values()) {
      left.push(
        ...(await loadType(
          database,
          compiled,
          files.filter(({ firstType }) => firstType === compiled.type),
          reading,
        )),
      );
    }
    left.push(
      ...(await othersIn(
        database,
        files.filter(({ firstType }) => firstType !== undefined && !isCounted(firstType)),
      )),
    );
  } finally {
    reading.close();
  }
  const readAgain = left.filter(({ firstType }) => firstType !== undefined).length;
  const began = performance.now();
  const noResources = await loadByOurselves(
    database,
    left.sort((a, b) => a.number - b.number),
    options,
  );
  const secondMs = left.length === 0 ? 0 : performance.now() - began;
  for (const { type, views } of TYPES.values()) {
    await database.run(
      `CREATE TEMP VIEW read_${type} AS SELECT ${PLACE} AS place, kept FROM raw_${type} WHERE kept.place.resource_type = '${type}'`,
    );
    for (const { name, sql } of views) await database.run(`CREATE TEMP VIEW ${name} AS ${sql}`);
  }
  return { files, noResources, secondMs, readAgain };
}

const isCounted = (type: string): type is CountedType => COUNTED_TYPES.some(one => one === type);

/** Of a row as it was read. */
export const PLACE = `(kept.place.file * ${PLACES_OF_FILE} + coalesce(kept.place.nth, rowid))`;

const selectOf = (compiled: CompiledType, from: string): string =>
  compiled.rowsOf(from, {
    file: 'file::BIGINT',
    nth: 'nth',
    text: 'place_text',
    resource_type: '"resourceType"',
    is_odd: oddIn(compiled.type),
  });

/** What another reading may understand otherwise: no type, another type that is counted, or a day that is no text beside one that is. */
function oddIn(type: CountedType): string {
  const others = [...COUNTED_TYPES.filter(other => other !== type), ...HOLDERS].map(literal);
  const day = { Procedure: 'performed', Observation: 'effective' } as const;
  const choice = type === 'Procedure' || type === 'Observation' ? day[type] : undefined;
  const days = choice ? `"${choice}Period".start IS NOT NULL AND coalesce("${choice}DateTime" NOT LIKE '____-%', false)` : 'false';
  const isOther = `NOT regexp_matches("resourceType", '^[A-Z][A-Za-z]+$') OR "resourceType" IN (${others.join(', ')})`;
  return `CASE WHEN "resourceType" = '${type}' THEN ${days} ELSE coalesce(${isOther}, true) END`;
}

const readJson = (paths: readonly string[], columns: string, isPacked: boolean): string =>
  `read_json([${paths.map(literal).join(', ')}], format = 'newline_delimited', columns = ${columns}, filename = 'read_from'${isPacked ? ", compression = 'gzip'" : ''})`;

const nothingIn = ({ folder }: Database): string => join(folder, 'nothing.ndjson');

const nothingFrom = (database: Database, { columns }: CompiledType): string =>
  `(SELECT 0 AS file, NULL::BIGINT AS nth, NULL::VARCHAR AS place_text, * FROM read_json(${literal(nothingIn(database))}, format = 'newline_delimited', columns = ${columns}))`;

/** Gives back the files that it could not take. */
async function loadType(
  database: Database,
  compiled: CompiledType,
  files: readonly ToldFile[],
  reading: ReadingWatch,
): Promise<readonly ToldFile[]> {
  const left: ToldFile[] = [];
  // To make a table of what is read is much quicker than to put it into one.
  let isMade = false;
  const take = async (some: readonly ToldFile[]): Promise<void> => {
    const [first] = some;
    if (first === undefined) return;
    reading.begins(some);
    const paths = some.map(({ path }) => path);
    const numbers = `[${some.map(({ number }) => number).join(', ')}]`;
    const file = some.length === 1 ? String(first.number) : `${numbers}[list_position([${paths.map(literal).join(', ')}], read_from)]`;
    try {
      const into = isMade ? `INSERT INTO raw_${compiled.type}` : `CREATE TABLE raw_${compiled.type} AS`;
      await database.run(
        `${into} ${selectOf(compiled, `(SELECT ${file} AS file, NULL::BIGINT AS nth, NULL::VARCHAR AS place_text, * FROM ${readJson(paths, compiled.columns, first.isPacked)})`)}`,
      );
      isMade = true;
    } catch (failure) {
      // Memory and disk are no fault of a file.
      if (failure instanceof CountingFailure) throw failure;
      // One of them holds what DuckDB does not read; alone it is the one.
      if (some.length === 1) left.push(first);
      else for (const one of some) await take([one]);
    }
  };
  const looked = cutAmong(files);
  await take(files.filter(({ isPacked }) => !isPacked));
  await take(files.filter(({ isPacked }) => isPacked));
  if (!isMade) await database.run(`CREATE TABLE raw_${compiled.type} AS ${selectOf(compiled, nothingFrom(database, compiled))}`);
  const odd = await database.rows(`SELECT DISTINCT kept.place.file AS file FROM raw_${compiled.type} WHERE kept.place.is_odd`);
  const cut = (await looked).filter(file => !left.includes(file));
  if (odd.length + cut.length > 0) {
    const numbers = [...odd.map(({ file }) => Number(file)), ...cut.map(({ number }) => number)];
    await database.run(`DELETE FROM raw_${compiled.type} WHERE kept.place.file IN (${numbers.join(', ')})`);
    left.push(...files.filter(({ number }) => numbers.includes(number)));
  }
  const [row] = await database.rows(`SELECT count(*) AS resources FROM raw_${compiled.type}`);
  reading.ends(files, Number(row?.resources));
  return left;
}

/** Files of types that are not counted, where something of another type lies among them. */
async function othersIn(database: Database, files: readonly ToldFile[]): Promise<readonly ToldFile[]> {
  const left = [...(await cutAmong(files))];
  for (const file of files.filter(each => !left.includes(each))) {
    try {
      const [row] = await database.rows(
        `SELECT count(*) AS odd FROM ${readJson([file.path], '{"resourceType": \'VARCHAR\'}', file.isPacked)} WHERE coalesce("resourceType" IN (${[...COUNTED_TYPES, ...HOLDERS].map(literal).join(', ')}) OR NOT regexp_matches("resourceType", '^[A-Z][A-Za-z]+$'), true)`,
      );
      if (Number(row?.odd) > 0) left.push(file);
    } catch {
      // Whatever DuckDB would not take of it, the other reading says.
      left.push(file);
    }
  }
  return left;
}

/** Reads what DuckDB does not, resource by resource, and gives it what of each is asked for. */
async function loadByOurselves(
  database: Database,
  files: readonly ToldFile[],
  { standardInput, onFault, onProgress }: LoadOptions,
): Promise<Loaded['noResources']> {
  const noResources: { place: number; where: string }[] = [];
  const writers = new Map<CountedType, ShapedLines>();
  let resources = 0;
  for (const { path, number } of files) {
    let nth = 0;
    for await (const found of readResources([path], standardInput)) {
      if ('reason' in found) {
        onFault(found);
        continue;
      }
      nth += 1;
      resources += 1;
      onProgress?.(resources);
      const resource = inPresentCanonicals(found.resource);
      if (!isJsonObject(resource) || !isTypeName(resource.resourceType)) {
        noResources.push({ place: number * PLACES_OF_FILE + nth, where: found.where });
        continue;
      }
      const compiled = isCounted(resource.resourceType) ? TYPES.get(resource.resourceType) : undefined;
      if (compiled === undefined) continue;
      const writer = writers.get(compiled.type) ?? createShapedLines(join(database.folder, `${compiled.type}.ndjson`));
      writers.set(compiled.type, writer);
      const shaped = shapedResource(resource, compiled.shape);
      await writer.write(JSON.stringify({ vertaugFile: number, vertaugNth: nth, vertaugWhere: found.where, of: shaped }));
    }
  }
  for (const [type, writer] of writers) {
    await writer.close();
    const compiled = TYPES.get(type);
    if (compiled === undefined) continue;
    const columns = `{"vertaugFile": 'BIGINT', "vertaugNth": 'BIGINT', "vertaugWhere": 'VARCHAR', "of": 'STRUCT(${compiled.columns.slice(1, -1).replaceAll(/"(\w+)": '((?:[^'])*)'/g, '"$1" $2')})'}`;
    const from = `(SELECT "vertaugFile" AS file, "vertaugNth" AS nth, "vertaugWhere" AS place_text, "of".* FROM read_json(${literal(writer.file)}, format = 'newline_delimited', maximum_object_size = 67108864, columns = ${columns}))`;
    await database.run(`INSERT INTO raw_${type} ${selectOf(compiled, from)}`);
  }
  return noResources;
}
