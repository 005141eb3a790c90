// Puts the notices of everything that a build carries into the build, so that whoever passes it on passes them on too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceText, noticesText, terminologiesIn } from './notices.ts';
import { carriedPackages, packageFolder, readPackage } from './packages.ts';

export const NOTICES = 'third-party-notices.txt';

/**
 * Two plugins over one list: the workers of a page are built apart, before the page itself. `root` is the project's folder. Beside a file that
 * a package brings as it is, a font say, lies its licence by itself.
 */
export function thirdPartyNotices(root: string): { readonly ofPage: Plugin; readonly ofWorker: () => Plugin } {
  const modules = new Set<string>();
  const collect = (bundle: Readonly<Record<string, { type: string; moduleIds?: readonly string[] }>>) => {
    for (const output of Object.values(bundle)) for (const id of output.moduleIds ?? []) modules.add(id);
  };
  return {
    ofWorker: () => ({ name: 'third-party-in-worker', generateBundle: (_options, bundle) => collect(bundle) }),
    ofPage: {
      name: 'third-party-notices',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle);
        const text = noticesText(carriedPackages(modules), terminologiesIn(readFileSync(join(root, 'README.md'), 'utf8')));
        const files = Object.values(bundle).flatMap(output => (output.type === 'asset' ? output.originalFileNames : []));
        const folders = new Set(files.flatMap(file => packageFolder(join(root, file)) ?? []));
        for (const folder of folders) {
          const found = readPackage(folder);
          this.emitFile({ type: 'asset', fileName: `assets/${found.name}-LICENSE.txt`, source: `${licenceText(found)}\n` });
        }
        this.emitFile({ type: 'asset', fileName: NOTICES, source: text });
      },
    },
  };
}
