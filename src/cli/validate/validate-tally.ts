import { type Checked, countOf, isValid } from './validate-results.ts';

/** Counts of a whole run. What it keeps is bounded, however much comes through. */
export interface Tally {
  readonly resources: number;
  readonly valid: number;
  /** Files and lines that could not be read. */
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Resources with something that was not checked. */
  readonly partlyChecked: number;
  /** Resources by the profile that they were checked against. */
  readonly byProfile: ReadonlyMap<string, number>;
  /** Resources by type, of those without a known profile. */
  readonly baseByType: ReadonlyMap<string, number>;
  /** Resources by a profile that they name and that is not known. */
  readonly byUnknownProfile: ReadonlyMap<string, number>;
  /** Unknown profiles beyond those that are kept. */
  readonly unknownProfilesLeftOut: number;
}

export interface Counter {
  add(checked: Checked): void;
  readonly tally: Tally;
}

/** Names from data are kept up to so many: data can bring any number of them. */
const MOST_NAMES = 200;

export function createCounter(): Counter {
  const byProfile = new Map<string, number>();
  const baseByType = new Map<string, number>();
  const byUnknownProfile = new Map<string, number>();
  const counts = { resources: 0, valid: 0, unreadable: 0, errors: 0, warnings: 0, notes: 0, partlyChecked: 0, unknownProfilesLeftOut: 0 };
  const count = (map: Map<string, number>, key: string): boolean => {
    const before = map.get(key);
    if (before === undefined && map.size >= MOST_NAMES) return false;
    map.set(key, (before ?? 0) + 1);
    return true;
  };
  return {
    add(checked) {
      const { name, issues, profiles, unknownProfiles } = checked;
      counts.errors += countOf(issues, 'error');
      counts.warnings += countOf(issues, 'warning');
      counts.notes += countOf(issues, 'information');
      if (name === undefined) {
        counts.unreadable += 1;
        return;
      }
      counts.resources += 1;
      if (isValid(checked)) counts.valid += 1;
      if (countOf(issues, 'not-checked') > 0) counts.partlyChecked += 1;
      for (const url of profiles) count(byProfile, url);
      if (profiles.length === 0) count(baseByType, name.split('/', 1)[0] ?? name);
      for (const url of unknownProfiles) if (!count(byUnknownProfile, url)) counts.unknownProfilesLeftOut += 1;
    },
    get tally() {
      return { ...counts, byProfile, baseByType, byUnknownProfile };
    },
  };
}
