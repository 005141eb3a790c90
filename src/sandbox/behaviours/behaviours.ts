import { athenaLike } from './athena-like.ts';
import type { EhrBehaviour } from './ehr-behaviour.ts';
import { epicLike } from './epic-like.ts';
import { flaky } from './flaky.ts';
import { forgetful } from './forgetful.ts';
import { full } from './full.ts';
import { hapiLike } from './hapi-like.ts';
import { lying } from './lying.ts';
import { meditechLike } from './meditech-like.ts';
import { noMetadata } from './no-metadata.ts';
import { oracleLike } from './oracle-like.ts';
import { picky } from './picky.ts';
import { readOnly } from './read-only.ts';

const BY_NAME = {
  full,
  'oracle-like': oracleLike,
  'epic-like': epicLike,
  'athena-like': athenaLike,
  'meditech-like': meditechLike,
  'read-only': readOnly,
  lying,
  flaky,
  'no-metadata': noMetadata,
  picky,
  forgetful,
  'hapi-like': hapiLike,
} as const satisfies Readonly<Record<string, EhrBehaviour>>;

export type BehaviourName = keyof typeof BY_NAME;

/** Every behaviour that the practice EHR can be given; the first is its own. */
export const BEHAVIOURS: readonly EhrBehaviour[] = Object.values(BY_NAME);

export function isBehaviourName(name: string): name is BehaviourName {
  return Object.hasOwn(BY_NAME, name);
}

export function behaviourNamed(name: BehaviourName): EhrBehaviour {
  return BY_NAME[name];
}
