// The versions of the package: what was published is published once. What changes afterwards is a build of the next version until
// that is published in its turn; only then has the number no label.
import { createHash } from 'node:crypto';

/** A version in package-list.json. */
export interface PublishedVersion {
  readonly version: string;
  /** On which it was published; while it is in the making, on which that began. */
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

/** What the package is now, to be compared with what the list says. */
export interface PackageNow {
  readonly version: string;
  readonly canonical: string;
  readonly aliases: Readonly<Record<string, string>>;
  readonly changelog: string;
  /** Of the archive. */
  readonly sha256: string;
}

const LABEL = '-cibuild';

/** The first of the list. */
export function newestOf({ list }: PackageList): PublishedVersion {
  const [newest] = list;
  if (newest === undefined) throw new Error('package-list.json has no version.');
  return newest;
}

/** The day that the definitions of a version bear. */
export function dayOf({ version, date }: PublishedVersion): string {
  if (date === undefined) throw new Error(`Version ${version} has no date.`);
  return date;
}

/** Whether a canonical base is one that nobody can own: RFC 2606 and RFC 6761 keep such names out of use. */
export const isPlaceholder = (canonical: string): boolean =>
  /(^|\.)(example(\.(com|net|org))?|test|invalid)$/.test(new URL(canonical).hostname);

export const isInTheMaking = (version: string): boolean => version.endsWith(LABEL);

export const hashOfArchive = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The version after a published one, while it is in the making. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0${LABEL}`;
}

/** The list with the next version in the making before what was published. `date`: today. */
export function withNextVersion(
  packageList: PackageList,
  { canonical, fhirVersion, date }: { readonly canonical: string; readonly fhirVersion: string; readonly date: string },
): PackageList {
  const version = nextVersion(newestOf(packageList).version);
  return { ...packageList, list: [{ version, date, status: 'ci-build', fhirversion: fhirVersion, canonical }, ...packageList.list] };
}

/** The list with the version in the making as one that is to be published, still without its hash. */
export function withPublished(packageList: PackageList, { date, desc }: { readonly date: string; readonly desc: string }): PackageList {
  const { version, status: _, date: __, ...making } = newestOf(packageList);
  const published = packageList.list.slice(1);
  return { ...packageList, list: [{ version: version.replace(LABEL, ''), date, desc, status: 'draft', ...making }, ...published] };
}

export const withHash = (packageList: PackageList, sha256: string): PackageList => ({
  ...packageList,
  list: packageList.list.map((entry, index) => (index === 0 ? { ...entry, sha256 } : entry)),
});

const parts = (version: string): readonly number[] => version.replace(LABEL, '').split('.').map(Number);

function isAfter(version: string, other: string): boolean {
  const [own, before] = [parts(version), parts(other)];
  const at = own.findIndex((part, index) => part !== before[index]);
  return at >= 0 && (own[at] ?? 0) > (before[at] ?? 0);
}

function entryProblem(entry: PublishedVersion, index: number, { changelog }: PackageNow): string | undefined {
  const { version, date, desc, sha256, status } = entry;
  if (!/^\d+\.\d+\.\d+(-cibuild)?$/.test(version)) return `"${version}" is no version of the form 1.2.3.`;
  if (isInTheMaking(version) !== (status === 'ci-build'))
    return `Version ${version} is "${status}": "ci-build" and the label -cibuild go together.`;
  if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '')) return `Version ${version} is without a date.`;
  if (isInTheMaking(version)) return index === 0 ? undefined : `Version ${version} is in the making, and others were published since.`;
  if (!desc) return `Version ${version} was published without a sentence of what it is.`;
  if (!/^[0-9a-f]{64}$/.test(sha256 ?? '')) return `Version ${version} was published without the hash of its archive.`;
  return changelog.includes(`\n## ${version}\n`) ? undefined : `CHANGELOG.md says nothing of version ${version}.`;
}

function canonicalProblem({ list, canonical: listed }: PackageList, { canonical, aliases }: PackageNow): string | undefined {
  if (listed !== canonical) return `package-list.json has the canonical base ${listed}, and sushi-config.yaml ${canonical}.`;
  const lost = list.find(entry => entry.canonical !== canonical && aliases[entry.canonical] !== canonical);
  if (lost)
    return `What was stored under ${lost.canonical} has lost its profiles: canonical-aliases.json says of no base that stands for it.`;
  const strayed = Object.entries(aliases).find(([written, present]) => written === canonical || present !== canonical);
  return strayed && `canonical-aliases.json leads from ${strayed[0]} to ${strayed[1]}, and the present base is ${canonical}.`;
}

/**
 * What is wrong with the versions, as a sentence; undefined when nothing is. `is`: version and canonical of sushi-config.yaml, the
 * aliases, the changelog, and the hash of the archive as it is.
 */
export function versionProblem(packageList: PackageList, is: PackageNow): string | undefined {
  const { list } = packageList;
  const [newest] = list;
  if (newest?.version !== is.version)
    return `sushi-config.yaml has version ${is.version}, and package-list.json begins with ${newest?.version}.`;
  for (const [index, entry] of list.entries()) {
    const problem = entryProblem(entry, index, is);
    if (problem !== undefined) return problem;
    const before = list[index + 1];
    if (before && !isAfter(entry.version, before.version)) return `Version ${entry.version} does not come after ${before.version}.`;
  }
  const problem = canonicalProblem(packageList, is);
  if (problem !== undefined) return problem;
  return isInTheMaking(newest.version) || newest.sha256 === is.sha256
    ? undefined
    : `The content of the package is not what was published as version ${newest.version}: it needs a version of its own.`;
}
