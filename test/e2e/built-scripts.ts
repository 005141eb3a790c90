import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');
const scripts = readdirSync(resolve(dist, 'assets')).filter(name => name.endsWith('.js'));

/** The scripts that a page asks for by its own markup, in its order; `later`: those that it calls less urgent. */
export function scriptsNamedBy(page: string): { readonly named: readonly string[]; readonly later: readonly string[] } {
  const tags = [...readFileSync(resolve(dist, page), 'utf8').matchAll(/<(?:script|link)\b[^>]*"\.\/assets\/([^"]+\.js)"[^>]*>/g)];
  const nameIn = (match: RegExpMatchArray) => match[1] ?? '';
  return { named: tags.map(nameIn), later: tags.filter(([tag]) => tag.includes('fetchpriority="low"')).map(nameIn) };
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
