import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * For a process that a test starts: takes the types out of a source once for all processes, which is half of what it takes the command to start.
 * What is kept is found by the source's own text, so that a changed source is stripped again.
 */
const kept = resolve(import.meta.dirname, '../../node_modules/.cache/stripped', process.version);
mkdirSync(kept, { recursive: true });

function strippedOnce(source: string): string {
  const file = join(kept, createHash('sha1').update(source).digest('hex'));
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const stripped = stripTypeScriptTypes(source);
    const own = `${file}.${process.pid}`;
    writeFileSync(own, stripped);
    renameSync(own, file);
    return stripped;
  }
}

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: strippedOnce(readFileSync(fileURLToPath(url), 'utf8')), shortCircuit: true };
  },
});
