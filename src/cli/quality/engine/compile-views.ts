import type { ViewDefinition, ViewedType } from '../../../quality/definitions/view-definition.ts';
import { createPathCompiler } from './compile-path.ts';
import { rootShape, type Shape, typeOfShape } from './element-shapes.ts';

/** All views of a type: one reading fills one table, of which each view is a part. */
export interface CompiledType {
  readonly type: ViewedType;
  /** As `columns=` of DuckDB wants it. */
  readonly columns: string;
  readonly shape: Shape;
  /** What is kept of each resource beside its place. */
  readonly kept: readonly string[];
  /** What each view is made of the table. */
  readonly views: readonly { readonly name: string; readonly sql: string }[];
}

export function compileViews(type: ViewedType, all: readonly ViewDefinition[]): CompiledType {
  const shape = rootShape();
  // What an element is, a leaf or not, is known once all paths were walked.
  compiledWith(shape, type, all);
  return compiledWith(shape, type, all);
}

function compiledWith(shape: Shape, type: ViewedType, all: readonly ViewDefinition[]): CompiledType {
  const compiler = createPathCompiler(type, shape);
  const kept: string[] = [];
  const views = all
    .filter(({ resource }) => resource === type)
    .map(({ name, select }) => {
      const [own, each] = select;
      if (each?.forEach !== undefined) {
        const over = compiler.compile(each.forEach, compiler.root);
        const item = `item_${name}`;
        const fields = each.column.map(({ name: as, path, collection }) => {
          const found = compiler.compile(path, { sql: item, shape: over.shape, path: over.path });
          return `"${as}": ${compiler.valueOf(found, collection === true)}`;
        });
        kept.push(`list_transform(${compiler.elements(over)}, lambda ${item}: {${fields.join(', ')}}) AS "${name}"`);
        const columns = each.column.map(({ name: as }) => `row."${as}" AS "${as}"`);
        const sql = `SELECT place, ${columns.join(', ')} FROM (SELECT place, unnest("${name}") AS row FROM read_${type})`;
        return { name, sql };
      }
      const columns = (own?.column ?? []).filter(({ path }) => path !== 'getResourceKey()');
      for (const { name: as, path, collection } of columns)
        kept.push(`${compiler.valueOf(compiler.compile(path, compiler.root), collection === true)} AS "${as}"`);
      return { name, sql: `SELECT place, ${columns.map(({ name: as }) => `"${as}"`).join(', ')} FROM read_${type}` };
    });
  compiler.member(compiler.root, 'resourceType');
  const columns = `{${[...shape.children].map(([name, child]) => `"${name}": '${typeOfShape(child)}'`).join(', ')}}`;
  return { type, columns, shape, kept, views };
}
