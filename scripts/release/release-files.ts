// What is in a release: everything that a web server needs, and nothing that needs Node there.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesUnder } from '../profiles/layout.ts';
import type { ArchivedFile } from '../tar-archive.ts';
import { webServerFiles } from './web-server-files.ts';

export interface ReleaseParts {
  /** As the archive and its folder are called. */
  readonly name: string;
  /** The folder of the built app. */
  readonly build: string;
  /** The archive of the FHIR package. */
  readonly profiles: string;
  /** What is for those who deploy it, by their names in the release: pages, and what the app is made of. */
  readonly pages: readonly ArchivedFile[];
}

const README = (name: string): string => `${name}

app/            what the web server gives out. There is no config.json in it: yours lies outside, and no release replaces it
config.example.json   what to write into it; docs/config.md has every key
web-server/     configuration for nginx and Caddy, and the bare headers for any other. Replace vertaug.hospital.example by the name
                under which people reach Vertaug, https://ehr.hospital.example by the origin of your EHR, and the paths by yours
fhir-profiles/  the FHIR package that Vertaug's resources conform to
docs/           begin with docs/deploy.md
sbom.cdx.json   what the app is made of, package by package, as CycloneDX
SHA256SUMS      "sha256sum -c SHA256SUMS" in this folder says whether all of it arrived

What Vertaug carries of others, and under which licences, is in app/third-party-notices.txt.
`;

/** The site's own stays the site's; what begins with a dot is of whoever builds. */
const isLeftOut = (path: string): boolean => path === 'config.json' || path.split('/').some(part => part.startsWith('.'));

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The files of a release, each under the release's name, with a checksum of every one. */
export function releaseFiles({ name, build, profiles, pages }: ReleaseParts): readonly ArchivedFile[] {
  const app = filesUnder(build, '.');
  const files: readonly ArchivedFile[] = [
    ['README.txt', README(name)],
    ...app.filter(path => !isLeftOut(path)).map((path): ArchivedFile => [`app/${path}`, readFileSync(join(build, path))]),
    [`fhir-profiles/${basename(profiles)}`, readFileSync(profiles)],
    ...webServerFiles(),
    ...pages,
  ];
  const sums = files.map(([path, content]) => `${sha256(content)}  ${path}\n`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return [...files, ['SHA256SUMS', sums.join('')] as const].map(([path, content]): ArchivedFile => [`${name}/${path}`, content]);
}

/** One line as `sha256sum` writes it, for an archive that lies beside it. */
export const checksumLine = (archive: string, bytes: Uint8Array): string => `${sha256(bytes)}  ${archive}\n`;
