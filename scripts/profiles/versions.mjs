// The versions of the package: what was published is published once. What changes afterwards is a build of the next version until
// that is published in its turn; only then has the number no label.
import { createHash } from 'node:crypto';

const LABEL = '-cibuild';

/** Whether a canonical base is one that nobody can own: RFC 2606 and RFC 6761 keep such names out of use. */
export const isPlaceholder = canonical => /(^|\.)(example(\.(com|net|org))?|test|invalid)$/.test(new URL(canonical).hostname);

export const isInTheMaking = version => version.endsWith(LABEL);

export const hashOfArchive = bytes => createHash('sha256').update(bytes).digest('hex');

/** The version after a published one, while it is in the making. */
export function nextVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0${LABEL}`;
}

/** The list with the next version in the making before what was published. */
export function withNextVersion(packageList, { canonical, fhirVersion }) {
  const version = nextVersion(packageList.list[0].version);
  return { ...packageList, list: [{ version, status: 'ci-build', fhirversion: fhirVersion, canonical }, ...packageList.list] };
}

/** The list with the version in the making as one that is to be published, still without its hash. */
export function withPublished(packageList, { date, desc }) {
  const [{ version, status: _, ...making }, ...published] = packageList.list;
  return { ...packageList, list: [{ version: version.replace(LABEL, ''), date, desc, status: 'draft', ...making }, ...published] };
}

export const withHash = (packageList, sha256) => ({
  ...packageList,
  list: packageList.list.map((entry, index) => (index === 0 ? { ...entry, sha256 } : entry)),
});

const parts = version => version.replace(LABEL, '').split('.').map(Number);

function isAfter(version, other) {
  const [own, before] = [parts(version), parts(other)];
  const at = own.findIndex((part, index) => part !== before[index]);
  return at >= 0 && own[at] > before[at];
}

function entryProblem(entry, index, { changelog }) {
  const { version, date, desc, sha256, status } = entry;
  if (!/^\d+\.\d+\.\d+(-cibuild)?$/.test(version)) return `"${version}" is no version of the form 1.2.3.`;
  if (isInTheMaking(version) !== (status === 'ci-build'))
    return `Version ${version} is "${status}": "ci-build" and the label -cibuild go together.`;
  if (isInTheMaking(version)) return index === 0 ? undefined : `Version ${version} is in the making, and others were published since.`;
  if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '')) return `Version ${version} was published without a date.`;
  if (!desc) return `Version ${version} was published without a sentence of what it is.`;
  if (!/^[0-9a-f]{64}$/.test(sha256 ?? '')) return `Version ${version} was published without the hash of its archive.`;
  return changelog.includes(`\n## ${version}\n`) ? undefined : `CHANGELOG.md says nothing of version ${version}.`;
}

function canonicalProblem({ list, canonical: listed }, { canonical, aliases }) {
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
export function versionProblem(packageList, is) {
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
