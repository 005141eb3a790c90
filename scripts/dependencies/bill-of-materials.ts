// What a release is made of, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): the packages that are no tools of development. The same
// lock file gives the same bytes, wherever and whenever, which npm's own `npm sbom` does not; `npm run audit` compares the two.
import { createHash } from 'node:crypto';
import { isKnownId } from './licences.ts';
import type { LockedPackage } from './lock-file.ts';

export const BILL = 'sbom.cdx.json';

/** The address of a package version that every tool has for it (https://github.com/package-url/purl-spec). */
export const purl = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** The bill as text. */
export function billOfMaterials(packages: readonly LockedPackage[], version: string): string {
  const carried = packages.filter(({ isDevelopment }) => !isDevelopment);
  const own = purl({ name: 'vertaug', version });
  const components = carried.map(each => ({
    type: 'library',
    'bom-ref': purl(each),
    name: each.name,
    version: each.version,
    ...(each.integrity === undefined ? {} : { hashes: [hashOf(each.integrity)] }),
    ...(each.licence === undefined ? {} : { licenses: [{ license: licenceOf(each.licence) }] }),
    purl: purl(each),
  }));
  const refs = new Map(carried.map(each => [`${each.name}@${each.version}`, purl(each)]));
  const dependencies = carried.map(each => ({ ref: purl(each), dependsOn: each.needs.flatMap(key => refs.get(key) ?? []) }));
  const said = { components, dependencies };
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: `urn:uuid:${uuidOf(hash)}`,
      version: 1,
      metadata: { component: { type: 'application', 'bom-ref': own, name: 'vertaug', version, purl: own } },
      ...said,
    },
    undefined,
    2,
  )}\n`;
}

/** `sha512-` and base64, as the lock file has it, in hexadecimal. */
function hashOf(integrity: string) {
  const [algorithm = '', content = ''] = integrity.split('-');
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
}

const licenceOf = (licence: string) => (isKnownId(licence) ? { id: licence } : { name: licence });

/** A UUID of version 8 (RFC 9562): made of a hash. */
function uuidOf(hash: string): string {
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)];
  return parts.join('-');
}
