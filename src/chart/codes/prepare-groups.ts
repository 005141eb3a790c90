import type { Concept } from '../elements/shape.ts';
import { GROUPS } from './groups/all-groups.ts';
import { matchGroup } from './groups/match-group.ts';

/** Has a code and words, so that both ways of matching are made ready; what it says does not matter. */
const ANY: Concept = { codings: [{ system: 'http://snomed.info/sct', code: '0' }], text: 'fracture' };

/** Makes each group of codes ready, one a step: done at the first resource of a chart it would be one long task. Changes no answer. */
export function* prepareGroups(): Generator<undefined, void> {
  for (const group of Object.values(GROUPS).flat()) {
    matchGroup(ANY, group);
    yield;
  }
}
