import { open } from 'node:fs/promises';
import type { Capability } from '../../fhir/capability.ts';
import { parseCapability } from '../../fhir/read-capability.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { UsageProblem } from '../usage-problem.ts';

/** Real statements have a few megabytes at most. */
const LARGEST_BYTES = 32 * 1024 * 1024;

export interface ReadStatement {
  readonly capability: Exclude<Capability, { status: 'reading' }>;
  /** Types that it names more than once; of each the last counts. */
  readonly repeated: readonly string[];
}

/** Reads a CapabilityStatement from its file, or says what else the file is. */
export async function readStatement(file: string): Promise<ReadStatement> {
  const text = (await textOf(file)).replace(/^\uFEFF/, '');
  if (text.trim() === '')
    throw new UsageProblem(`${file} is empty. It has to hold a CapabilityStatement: what the server gives at /metadata.`);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const what = /^\s*</.test(text) ? 'XML or a web page' : 'not JSON';
    throw new UsageProblem(`${file} is ${what}. Ask the server for JSON: GET /metadata with "Accept: application/fhir+json".`);
  }
  const capability = parseCapability(body);
  if (capability === undefined) {
    const type = isJsonObject(body) && typeof body.resourceType === 'string' ? `a ${body.resourceType.slice(0, 60)}` : 'some other JSON';
    throw new UsageProblem(`${file} is ${type}, not a CapabilityStatement.`);
  }
  return { capability, repeated: repeatedIn(body) };
}

async function textOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const chunks: Buffer[] = [];
      // What is no ordinary file does not say how long it is, and may never end.
      for await (const chunk of handle.createReadStream({ end: LARGEST_BYTES, autoClose: false })) chunks.push(Buffer.from(chunk));
      const bytes = Buffer.concat(chunks);
      if (bytes.length > LARGEST_BYTES)
        throw new UsageProblem(`${file} has more than 32 MB, which no CapabilityStatement has: it is not read.`);
      return bytes.toString('utf8');
    } finally {
      await handle.close();
    }
  } catch (reason) {
    if (reason instanceof UsageProblem) throw reason;
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
    const why = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `could not be read (${code})`;
    throw new UsageProblem(`${file} ${why}. --statement takes a file with one CapabilityStatement.`);
  }
}

function repeatedIn(body: unknown): readonly string[] {
  const rests = isJsonObject(body) && Array.isArray(body.rest) ? body.rest.filter(isJsonObject) : [];
  const listed = rests.find(({ mode }) => mode === 'server')?.resource;
  const types = Array.isArray(listed) ? listed.filter(isJsonObject).flatMap(({ type }) => (typeof type === 'string' ? [type] : [])) : [];
  return [...new Set(types.filter((type, at) => types.indexOf(type) !== at))];
}
