export interface PublishedVersion {
  readonly version: string;
  readonly date?: string;
  readonly desc?: string;
  readonly status: string;
  readonly fhirversion: string;
  readonly canonical: string;
  /** Of the archive, in hexadecimal digits; none while the version is in the making. */
  readonly sha256?: string;
}

/** `package-list.json`; the newest version first. */
export interface PackageList {
  readonly canonical: string;
  readonly list: readonly PublishedVersion[];
}

export function isPlaceholder(canonical: string): boolean;
export function isInTheMaking(version: string): boolean;
export function hashOfArchive(bytes: Uint8Array): string;
export function nextVersion(version: string): string;
export function withNextVersion(
  packageList: PackageList,
  settings: { readonly canonical: string; readonly fhirVersion: string },
): PackageList;
export function withPublished(packageList: PackageList, words: { readonly date: string; readonly desc: string }): PackageList;
export function withHash(packageList: PackageList, sha256: string): PackageList;
export function versionProblem(
  packageList: PackageList,
  is: {
    readonly version: string;
    readonly canonical: string;
    readonly aliases: Readonly<Record<string, string>>;
    readonly changelog: string;
    readonly sha256: string;
  },
): string | undefined;
