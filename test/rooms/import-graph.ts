import { posix } from 'node:path';

/** A source file by its path from the project's root, with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** From each node to those that it imports, and the import that says so. */
export type ImportGraph = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What a file imports or exports again, of values or of types. What `import()` brings later is no arrow: that is how a chunk is parted. */
const STATIC = /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"](\.{1,2}\/[^'"]+)['"]/gm;

/** Arrows among nodes: `nodeOf` says which node a file belongs to. Arrows within a node, and to what is no source file, are left out. */
export function importGraph(files: readonly SourceFile[], nodeOf: (path: string) => string): ImportGraph {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map<string, Map<string, string>>();
  for (const { path, text } of files) {
    for (const [, specifier = ''] of text.matchAll(STATIC)) {
      const target = posix.join(posix.dirname(path), specifier);
      const [from, to] = [nodeOf(path), nodeOf(target)];
      if (!known.has(target) || from === to) continue;
      const arrows = graph.get(from) ?? new Map<string, string>();
      graph.set(from, arrows);
      if (!arrows.has(to)) arrows.set(to, `${path} imports ${target}`);
    }
  }
  return graph;
}

/** One circle of arrows, as sentences; undefined: there is none. */
export function circleIn(graph: ImportGraph): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (node: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(node);
    if (at !== -1) return [...way.slice(at), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node)?.keys() ?? []) {
      const found = follow(next, [...way, node]);
      if (found) return found;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = follow(node, []);
    if (circle) return circle.slice(1).map((to, index) => graph.get(circle[index] ?? '')?.get(to) ?? to);
  }
  return undefined;
}
