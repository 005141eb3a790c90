import { stepsOf } from '../json/expression-steps.ts';
import type { JsonPlaces } from '../json/json-places.ts';
import { linesOf } from '../json/text-lines.ts';

/** Where an element stands in the text, and what is in it, by name. */
export interface XmlNode {
  readonly start: number;
  readonly end: number;
  readonly members: ReadonlyMap<string, readonly XmlNode[]>;
}

/** Finds the places of issues in XML: the element's tag; of something missing, the tag of what it is missing from. */
export function createXmlPlaces(text: string, root: XmlNode): JsonPlaces {
  const at = linesOf(text);
  return {
    of(expression) {
      let nodes: readonly XmlNode[] = [root];
      let found = root;
      let isFound = true;
      for (const step of stepsOf(expression)) {
        const next: readonly XmlNode[] =
          typeof step === 'number' ? nodes.slice(step, step + 1) : typeof step === 'string' ? (membersOf(found, step) ?? []) : [];
        const [first] = next;
        isFound = first !== undefined;
        if (first === undefined) break;
        nodes = next;
        found = first;
      }
      return { start: found.start, end: found.end, ...at(found.start), isFound };
    },
    at,
  };
}

/** Under its name; a choice under its name and type. */
function membersOf({ members }: XmlNode, name: string): readonly XmlNode[] | undefined {
  const own = members.get(name);
  if (own !== undefined) return own;
  for (const [key, nodes] of members) if (key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))) return nodes;
  return undefined;
}
