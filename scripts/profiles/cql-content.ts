// The CQL of a Library, and the ELM that an engine runs, attached to it as the package has them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from './compiled-files.ts';

/** Below the folder of the profiles. */
export const CQL = 'input/cql';
export const ELM = 'input/elm';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Each Library of `compiled` whose CQL lies in the project, with its content; the others as they are. */
export function withCql(compiled: readonly Compiled[], project: string): readonly Compiled[] {
  const read = (path: string) => readFileSync(join(project, path), 'utf8').replaceAll('\r\n', '\n');
  return compiled.map(entry => {
    const { name, resource } = entry;
    const source = `${CQL}/${resource.name}.cql`;
    if (resource.resourceType !== 'Library' || !existsSync(join(project, source))) return entry;
    const content = [
      { contentType: 'text/cql', data: base64(read(source)) },
      { contentType: 'application/elm+json', data: base64(read(`${ELM}/${resource.name}.generated.json`)) },
    ];
    return { name, resource: { ...resource, content } };
  });
}
