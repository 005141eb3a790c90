import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Definitions, readDefinitions } from '../../src/conformance/compile/definitions.ts';

const ARCHIVE = new URL('../../fhir-profiles/r4-core/hl7.fhir.r4.core-4.0.1-subset.tgz', import.meta.url);
const BLOCK = 512;

/** The vendored definitions of R4. */
export function r4Definitions(): Definitions {
  const tar = gunzipSync(readFileSync(ARCHIVE));
  const resources: unknown[] = [];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 136), 8);
    resources.push(JSON.parse(tar.toString('utf8', at + BLOCK, at + BLOCK + size)));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return readDefinitions(resources);
}
