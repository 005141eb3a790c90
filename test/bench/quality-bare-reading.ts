// Reads the columns that are counted of the Procedures and AdverseEvents of a folder, with DuckDB alone, and counts them.
import { join } from 'node:path';
import { compileViews } from '../../src/cli/quality/engine/compile-views.ts';
import { literal, openDatabase } from '../../src/cli/quality/engine/database.ts';
import { VIEWS } from '../../src/quality/definitions/views.ts';

const [, , folder = '.'] = process.argv;
const database = await openDatabase({ memoryMb: 400 });
for (const type of ['Procedure', 'AdverseEvent'] as const) {
  const { columns, shape } = compileViews(type, VIEWS, []);
  const counts = [...shape.children.keys()].map(name => `count("${name}")`);
  await database.rows(
    `SELECT ${counts.join(', ')} FROM read_json(${literal(join(folder, `${type}.ndjson`))}, format = 'newline_delimited', columns = ${columns})`,
  );
}
await database.close();
