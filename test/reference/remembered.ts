import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askReference, jar, packageFolder, type ReferenceVerdict } from './hl7.ts';

const folder = fileURLToPath(new URL('../../.cache/reference/', import.meta.url));
const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
};

/**
 * What HL7's engine says of each resource, given as JSON text. It takes its time, so what it said before is kept, and asked
 * again once its program or the definitions change.
 */
export function verdictsOfReference(resources: readonly string[]): readonly ReferenceVerdict[] {
  const definitions = readdirSync(packageFolder).filter(name => name.endsWith('.json'));
  const path = join(folder, `${digest(readFileSync(jar), ...definitions.map(name => readFileSync(join(packageFolder, name))))}.json`);
  const known = new Map<string, ReferenceVerdict>(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []);
  const unknown = [...new Set(resources)].filter(resource => !known.has(digest(resource)));
  if (unknown.length > 0) {
    for (const [at, verdict] of askReference(unknown).verdicts.entries()) known.set(digest(unknown[at] ?? ''), verdict);
    // What was said of other definitions is of no more use.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify([...known]));
  }
  return resources.map(resource => {
    const verdict = known.get(digest(resource));
    if (verdict === undefined) throw new Error(`HL7's engine said nothing of ${resource.slice(0, 200)}`);
    return verdict;
  });
}
