import { registerHooks } from 'node:module';

/** As on a machine that DuckDB has no binary for. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@duckdb/node-bindings-')) throw new Error(`Cannot find module '${specifier}'`);
    return next(specifier, context);
  },
});
