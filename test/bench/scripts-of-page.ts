import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a web server would send of these files of a built app, compressed: kilobytes, to one decimal. */
export function gzippedKilobytes(appDir: string, paths: Iterable<string>): number {
  const bytes = [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(appDir, path)), { level: 9 }).length, 0);
  return Math.round(bytes / 100) / 10;
}

/**
 * Runs in the app's page: its scripts by their paths, and whether the first questions wait for them. They do not for what was asked for
 * only once they stood, nor for what the page itself says is less urgent than they are.
 */
export function scriptsOfPage(): { readonly path: string; readonly waitedFor: boolean }[] {
  const questions = performance.getEntriesByName('first question')[0]?.startTime ?? 0;
  const named = (links: string) => [...document.querySelectorAll<HTMLLinkElement>(links)].map(({ href }) => href);
  const urgent = named('link[rel="modulepreload"]:not([fetchpriority])');
  const later = new Set(
    named('link[rel="modulepreload"][fetchpriority="low"], link[rel="prefetch"]').filter(script => !urgent.includes(script)),
  );
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .map(({ name, startTime }) => ({ path: new URL(name).pathname.slice(1), waitedFor: startTime <= questions && !later.has(name) }));
}
