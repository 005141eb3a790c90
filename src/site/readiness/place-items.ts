/** What the practice parameter asks of the place and of those who work there, once for the site; grouped as one goes over it. */
export const PLACE_GROUPS = {
  equipment: ['FAC-1', 'FAC-3', 'FAC-5', 'FAC-8.observation', 'FAC-8.monitors', 'FAC-8.resuscitation'],
  rescue: ['FAC-7.ct', 'FAC-7.mr', 'FAC-9.surgical', 'FAC-9.interventional', 'FAC-9.medical'],
  physicist: ['PERS-9', 'RAD-4', 'RAD-6'],
  staff: ['PERS-11.training', 'PERS-11.quality-control', 'PERS-11.positioning', 'PERS-12'],
  radiation: ['RAD-1', 'RAD-3', 'RAD-5'],
  policies: ['POL-1.quality', 'POL-1.education', 'POL-1.infection', 'POL-1.safety'],
} as const;

export type PlaceGroup = keyof typeof PLACE_GROUPS;

/** The id of the requirement; behind a point, which part of it. */
export type PlaceItemId = (typeof PLACE_GROUPS)[PlaceGroup][number];

export const PLACE_GROUP_IDS = [
  'equipment',
  'rescue',
  'physicist',
  'staff',
  'radiation',
  'policies',
] as const satisfies readonly PlaceGroup[];

export const PLACE_ITEMS: readonly PlaceItemId[] = PLACE_GROUP_IDS.flatMap(group => [...PLACE_GROUPS[group]]);

/** The group that an item stands in. */
export function groupOf(item: PlaceItemId): PlaceGroup {
  const found = PLACE_GROUP_IDS.find(group => PLACE_GROUPS[group].some(each => each === item));
  if (found === undefined) throw new Error(`${item} is in no group.`);
  return found;
}

/** The id of the requirement that an item is of, or a part of. */
export function requirementOf(item: PlaceItemId): string {
  return item.split('.', 1)[0] ?? item;
}
