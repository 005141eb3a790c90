import type { ElementDefinition, StructureDefinition } from 'fhir/r4.js';

/** One element of a snapshot with what hangs below it; slices hang off the element, or the slice, that they slice. */
export interface Branch {
  readonly definition: ElementDefinition;
  readonly children: Map<string, Branch>;
  readonly slices: Map<string, Branch>;
}

/** The snapshot as a tree, by element ids; a problem where an id has no parent: such a snapshot says nothing reliable. */
export function readSnapshot(structure: StructureDefinition): { readonly root: Branch } | { readonly problem: string } {
  const [first, ...rest] = structure.snapshot?.element ?? [];
  if (first === undefined) return { problem: 'it has no snapshot' };
  const root = branch(first);
  for (const definition of rest) {
    const id = definition.id ?? definition.path;
    const segments = id.split('.').slice(1);
    const last = segments.pop();
    let parent: Branch | undefined = root;
    for (const segment of segments) parent = parent && descend(parent, segment);
    if (last === undefined || parent === undefined) return { problem: `${id} stands before its parent` };
    const [name, slice] = splitSegment(last);
    if (slice === undefined) {
      parent.children.set(name, branch(definition));
      continue;
    }
    const sliced = parent.children.get(name);
    if (sliced === undefined) return { problem: `${id} slices nothing` };
    const stroke = slice.lastIndexOf('/');
    // `a/b` is a slice b of the slice a, or a name with a stroke.
    const outer = stroke < 0 ? undefined : descend(parent, `${name}:${slice.slice(0, stroke)}`);
    (outer ?? sliced).slices.set(outer === undefined ? slice : slice.slice(stroke + 1), branch(definition));
  }
  return { root };
}

function splitSegment(segment: string): readonly [name: string, slice: string | undefined] {
  const colon = segment.indexOf(':');
  return colon < 0 ? [segment, undefined] : [segment.slice(0, colon), segment.slice(colon + 1)];
}

const branch = (definition: ElementDefinition): Branch => ({ definition, children: new Map(), slices: new Map() });

function descend(parent: Branch, segment: string): Branch | undefined {
  const [name, slice] = splitSegment(segment);
  const child = parent.children.get(name);
  if (slice === undefined) return child;
  let at: Branch | undefined = child;
  for (const step of slice.split('/')) at = at?.slices.get(step);
  return at ?? child?.slices.get(slice);
}

/** `fixed[x]` or `pattern[x]` of an element, whatever its type. */
export function choiceValue(definition: ElementDefinition, prefix: 'fixed' | 'pattern' | 'minValue' | 'maxValue'): unknown {
  const entry = Object.entries(definition).find(([name]) => name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length)));
  return entry?.[1];
}
