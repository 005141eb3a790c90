import { isJsonObject, type JsonObject } from '../../plain/json-object.ts';
import type { Demand } from './ehr-behaviour.ts';

/** The element has one of these values. `said` is how the refusal calls it. */
export function oneOf(element: string, ...values: readonly string[]): Demand {
  return {
    status: 422,
    says: `${element} must be ${values.join(' or ')}.`,
    met: resource => values.includes(String(at(resource, element))),
  };
}

export function present(element: string): Demand {
  return { status: 422, says: `${element} is missing.`, met: resource => at(resource, element) !== undefined };
}

/** Every attachment is inline and of one of these types, whatever parameters follow. */
export function attachmentsOf(...contentTypes: readonly string[]): Demand {
  return {
    status: 422,
    says: `The attachment must be inline and of ${contentTypes.join(', ')}.`,
    met: resource => {
      const content: unknown = resource.content;
      if (!Array.isArray(content) || content.length === 0) return false;
      return content.every((one: unknown) => {
        const attachment = isJsonObject(one) ? one.attachment : undefined;
        if (!isJsonObject(attachment) || typeof attachment.data !== 'string' || typeof attachment.contentType !== 'string') return false;
        return contentTypes.includes(attachment.contentType.split(';')[0]?.trim().toLowerCase() ?? '');
      });
    },
  };
}

/** At most one of the element. */
export function single(element: string): Demand {
  return {
    status: 422,
    says: `Only one ${element} is taken.`,
    met: resource => {
      const value = at(resource, element);
      return !Array.isArray(value) || value.length <= 1;
    },
  };
}

/** A dateTime that has a time of day. */
export function withTime(element: string): Demand {
  return { status: 422, says: `${element} must have a time.`, met: resource => /T\d\d:\d\d/.test(String(at(resource, element))) };
}

/** No modifierExtension: one that is not understood may not be ignored. */
export const noModifierExtension: Demand = {
  status: 422,
  says: 'modifierExtension is not understood.',
  met: resource => !has(resource, 'modifierExtension'),
};

/** The value at a path of element names, the first of each list; undefined where there is none. */
export function at(resource: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => {
    const one: unknown = Array.isArray(node) ? node[0] : node;
    return isJsonObject(one) ? one[name] : undefined;
  }, resource);
}

function has(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some(one => has(one, name));
  return isJsonObject(node) && (name in node || Object.values(node).some(value => has(value, name)));
}
