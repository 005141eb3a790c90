/** How an event relates to the procedure, by the scale of WHO-UMC; and that nobody has judged it yet. */
export const RELATIONS = ['certain', 'probable', 'possible', 'unlikely', 'conditional', 'unassessable', 'not-yet-judged'] as const;

export type Relation = (typeof RELATIONS)[number];
