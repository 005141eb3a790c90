import { type ParameterId, PLACEMENTS, type Placement, type PlacementStage } from '../../parameter/placements.ts';
import { siteKeysOf } from '../../site/readiness/requirement-keys.ts';
import { PARAMETER_IDS, type Served, servedBy } from './served.ts';

/** Where one thing that the parameter asks for is held. */
export type Held =
  | { readonly kind: 'item'; readonly served: Served }
  | { readonly kind: 'site setting'; readonly keys: readonly string[] }
  | Placement;

export interface PlacedId {
  readonly id: ParameterId;
  readonly section: string;
  readonly stages: readonly PlacementStage[];
  readonly held: Held;
  /** Keys of `config.json` that record it once for the site, beside an item too. */
  readonly keys: readonly string[];
}

const isServed = ({ questions, facts, controls }: Served) => questions.length + facts.length + controls.length > 0;

/** Undefined: nothing holds it. */
export function placementOf(id: ParameterId): Held | undefined {
  const served = servedBy(id);
  if (isServed(served)) return { kind: 'item', served };
  const keys = siteKeysOf(id);
  return keys.length > 0 ? { kind: 'site setting', keys } : PLACEMENTS[id];
}

function stagesOf(held: Held): readonly PlacementStage[] {
  if (held.kind === 'site setting') return ['site'];
  if (held.kind !== 'item') return [held.stage];
  const { questions, facts, controls } = held.served;
  return [
    ...new Set<PlacementStage>([
      ...questions.map(() => 'assess' as const),
      ...facts.map(({ stage }) => stage),
      ...controls.map(({ stage }) => stage),
    ]),
  ];
}

/** Every id of the parameter with where it is held. */
export function placedIds(): readonly PlacedId[] {
  return PARAMETER_IDS.map(({ id, section }) => {
    const held = placementOf(id);
    if (held === undefined) throw new RangeError(`Nothing holds ${id}: it needs a fact, a key of the site, or a placement.`);
    return { id, section, stages: stagesOf(held), held, keys: siteKeysOf(id) };
  });
}
