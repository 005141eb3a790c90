import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');
const scripts = readdirSync(resolve(dist, 'assets')).filter(name => name.endsWith('.js'));

export interface NamedScripts {
  /** What it brings, in its order. */
  readonly named: readonly string[];
  /** Those of them that it calls less urgent. */
  readonly later: readonly string[];
  /** What it has the browser fetch into its cache, and no more. */
  readonly ahead: readonly string[];
  /** What it has compiled before any script of its own has run. */
  readonly atOnce: readonly string[];
}

/** The scripts that a page asks for by its own markup. */
export function scriptsNamedBy(page: string): NamedScripts {
  const markup = readFileSync(resolve(dist, page), 'utf8');
  const tags = [...markup.matchAll(/<(?:script|link)\b[^>]*"\.\/assets\/([^"]+\.js)"[^>]*>/g)];
  const kept = [...markup.matchAll(/<template\b.*?<\/template>/gs)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const isKept = (at: number) => kept.some(([from, to]) => at > from && at < to);
  const namesIn = (wanted: (tag: string, at: number) => boolean) =>
    tags.filter(({ 0: tag, index }) => wanted(tag, index)).map(([, name = '']) => name);
  const isAhead = (tag: string) => tag.includes('rel="prefetch"');
  return {
    named: namesIn(tag => !isAhead(tag)),
    later: namesIn(tag => tag.includes('fetchpriority="low"')),
    ahead: namesIn(isAhead),
    atOnce: namesIn((tag, at) => !isAhead(tag) && !isKept(at)),
  };
}

const HASH = /-[\w-]{8}\.js$/;

/** The name of the chunk that a script is. */
export const chunkOf = (script: string): string => script.replace(HASH, '');

/** Built scripts by the name of their chunk. */
export const scriptsOf = (chunk: string): readonly string[] => scripts.filter(script => chunkOf(script) === chunk);

/** These scripts and all that they import at once, not what they bring later. */
export function withImports(from: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (script: string) => {
    if (all.has(script)) return;
    all.add(script);
    const text = readFileSync(resolve(dist, 'assets', script), 'utf8');
    for (const [, imported] of text.matchAll(/\b(?:from|import) ?"\.\/([^"]+\.js)"/g)) if (imported !== undefined) add(imported);
  };
  from.forEach(add);
  return all;
}
