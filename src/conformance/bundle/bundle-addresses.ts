import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import { textOf } from '../json.ts';
import type { Place, Scene } from '../scene.ts';

/** In these an entry may be without its address: its resource is to be given one, or was. */
const WITHOUT: readonly unknown[] = ['transaction', 'transaction-response', 'batch', 'batch-response'];

/** R4 says in words that each entry has a `fullUrl`, except in transactions and batches, and what it is; HL7's validator holds Bundles to it. */
export function checkAddresses({ resource, model, log }: Scene, { path, owner }: Place): void {
  if (!Array.isArray(resource.entry)) return;
  const mayBeWithout = WITHOUT.includes(resource.type);
  const entries: readonly unknown[] = resource.entry;
  entries.forEach((entry, i) => {
    if (!isJsonObject(entry)) return;
    const at = `${path}.entry[${i}].fullUrl`;
    if (!Object.hasOwn(entry, 'fullUrl')) {
      if (!mayBeWithout) log.error('min', at, owner, 'Is missing: at least 1, found 0, except in transactions and batches.');
      return;
    }
    const problem = addressProblem(entry, name => model.isResourceType(name));
    if (problem !== undefined) log.error('bundle', at, owner, problem);
  });
}

/** An address that looks like a server's says type and id. */
const ON_A_SERVER = /^https?:\/\/.*\/([A-Z][A-Za-z]+)\/([A-Za-z\d.-]{1,64})$/;

function addressProblem({ fullUrl, resource }: JsonObject, isType: (name: string) => boolean): string | undefined {
  if (typeof fullUrl !== 'string') return undefined;
  if (!/^[a-z][a-z\d+.-]*:/i.test(fullUrl)) return `Has to be an absolute URL, and is ${fullUrl}.`;
  const [, type = '', id] = ON_A_SERVER.exec(fullUrl) ?? [];
  if (!isJsonObject(resource) || !isType(type) || (type === resource.resourceType && id === resource.id)) return undefined;
  return `Says ${type}/${id}, and its resource says ${textOf(resource.resourceType)}/${textOf(resource.id)}.`;
}
