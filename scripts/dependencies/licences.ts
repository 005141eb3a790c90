// Which licences what we use may have.
import type { LockedPackage } from './lock-file.ts';

/** Of what goes to a site: they ask to be named, and for nothing else. */
const CARRIED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0']);
/** Of what builds and tests, and stays here, these too. */
const OF_TOOLS = new Set([...CARRIED, 'MPL-2.0', 'CC0-1.0', 'WTFPL']);

/** Packages whose manifest does not name their licence as SPDX does, and what was read in them. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream Vera and Arev: free to be passed on, renamed where changed; passed on with its text',
  'png-js': 'MIT, in its LICENSE',
  'valid-url': 'MIT, in its LICENSE',
  '@lhncbc/ucum-lhc': 'LHNCBC: free, UCUM and LOINC to be named; brought by fhirpath',
  fhirpath: 'BSD with three clauses, in its LICENSE.md, which asks to be cited in research; passed on with its text',
};

/** Whether an identifier is one of SPDX that is taken here. */
export const isKnownId = (licence: string): boolean => OF_TOOLS.has(licence);

/** An SPDX expression holds where one side of an OR does. */
const isTaken = (licence: string, taken: ReadonlySet<string>): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(/ OR /)
    .some(choice => choice.split(/ AND /).every(id => taken.has(id.trim())));

/** A sentence for each package whose licence was not looked at, or that nobody may pass on. */
export function licenceTroubles(packages: readonly LockedPackage[]): readonly string[] {
  const unread = packages
    .filter(({ name }) => !Object.hasOwn(READ_BY_HAND, name))
    .filter(({ licence, isDevelopment }) => licence === undefined || !isTaken(licence, isDevelopment ? OF_TOOLS : CARRIED))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: ${licence ?? 'no licence'} is not on the list of scripts/dependencies/licences.ts`,
    );
  const gone = Object.keys(READ_BY_HAND)
    .filter(name => !packages.some(each => each.name === name))
    .map(name => `${name} is not used any more: its licence need not be on the list of scripts/dependencies/licences.ts`);
  return [...unread, ...gone];
}
