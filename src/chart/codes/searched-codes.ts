import type { CodeSet } from './groups/code-group.ts';
import { imagingNarrative } from './groups/imaging-documents.ts';
import { OBSERVATION_GROUPS } from './groups/observations.ts';

const searched = (sets: readonly CodeSet[]) => sets.flatMap(set => (set.codes ?? []).map(code => `${set.system}|${code}`));

/**
 * `system|code` of every Observation that a question or a field can use, by its group. The reads begin with these alone, before the names and
 * exceptions by which an answer is recognised have come: the build puts what this works out in the place of the file (`vite.config.ts`).
 */
export const SEARCHED_OBSERVATIONS: readonly (readonly [group: string, codes: readonly string[]])[] = OBSERVATION_GROUPS.map(group => [
  group.id,
  searched(group.include),
]);

/** The same of reports that are stored as an Observation. */
export const SEARCHED_NARRATIVES: readonly string[] = searched(imagingNarrative.include);
