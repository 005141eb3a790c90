import type { Step } from '../../../quality/definitions/sql-parts.ts';
import type { ViewDefinition, ViewedType } from '../../../quality/definitions/view-definition.ts';
import { createPathCompiler } from './compile-path.ts';
import { rootShape, type Shape, typeOfShape } from './element-shapes.ts';

/** All views of a type: one reading fills one table, `raw_TYPE`, of which each view is a part. */
export interface CompiledType {
  readonly type: ViewedType;
  /** As `columns=` of DuckDB wants it. */
  readonly columns: string;
  readonly shape: Shape;
  /**
   * What the table is made of: a row for each resource of a source that has those columns, and `row_said` of the source beside it. All of it
   * is one column, `kept`: DuckDB sets four megabytes of its memory apart for each column of a table that is made, and where that does not
   * suffice fills it with one thread.
   */
  readonly rowsOf: (source: string, said: Readonly<Record<string, string>>) => string;
  /** What each view is made of `read_TYPE`, which has `place` and `kept`; a step that takes rows as they come stands in place of its view. */
  readonly views: readonly { readonly name: string; readonly sql: string }[];
}

export function compileViews(type: ViewedType, all: readonly ViewDefinition[], steps: readonly Step[]): CompiledType {
  const shape = rootShape();
  // What an element is, a leaf or not, is known once all paths were walked.
  compiledWith(shape, type, all, steps);
  return compiledWith(shape, type, all, steps);
}

function compiledWith(shape: Shape, type: ViewedType, all: readonly ViewDefinition[], steps: readonly Step[]): CompiledType {
  const compiler = createPathCompiler(type, shape);
  const lists: string[] = [];
  const parts: { name: string; sql: string }[] = [];
  const own: string[] = [];
  let [read, rows] = [`va_${type}`, ''];
  for (const { name, select } of all.filter(({ resource }) => resource === type)) {
    const [whole, each] = select;
    if (each?.forEach !== undefined) {
      const over = compiler.compile(each.forEach, compiler.root);
      const item = `item_${name}`;
      const fields = each.column.map(({ name: as, path, collection }) => {
        const found = compiler.compile(path, { sql: item, shape: over.shape, path: over.path });
        return `"${as}": ${compiler.valueOf(found, collection === true)}`;
      });
      lists.push(`"${name}": list_transform(${compiler.elements(over)}, lambda ${item}: {${fields.join(', ')}})`);
      const columns = each.column.map(({ name: as }) => `each_of."${as}" AS "${as}"`);
      const sql = `SELECT place, ${columns.join(', ')} FROM (SELECT place, unnest(kept.place."${name}") AS each_of FROM read_${type})`;
      parts.push({ name, sql });
    } else {
      for (const { name: as, path, collection } of whole?.column ?? [])
        if (path !== 'getResourceKey()')
          own.push(`${compiler.valueOf(compiler.compile(path, compiler.root), collection === true)} AS "${as}"`);
      const step = steps.find(({ takesEach }) => takesEach === name);
      [read, rows] = [name, step?.sql ?? `SELECT * FROM ${name}`];
      parts.push({ name: step?.name ?? name, sql: `SELECT place, kept.* EXCLUDE (place) FROM read_${type}` });
    }
  }
  compiler.member(compiler.root, 'resourceType');
  const columns = `{${[...shape.children].map(([name, child]) => `"${name}": '${typeOfShape(child)}'`).join(', ')}}`;
  return {
    type,
    columns,
    shape,
    views: parts,
    rowsOf(source, said) {
      // A table expression that DuckDB makes first loses the order of the lines.
      // To a step the place is what it hands on: all that is not its own matter goes with it.
      const place = [...Object.entries(said).map(([name, sql]) => `"${name}": ${sql}`), ...lists].join(', ');
      return `WITH ${read} AS NOT MATERIALIZED (SELECT {${place}} AS place, ${own.join(', ')} FROM ${compiler.withShared(source)}) SELECT kept FROM (${rows}) AS kept`;
    },
  };
}
