import type { Attachment } from './attachment.ts';
import { type Item, isFinding } from './item.ts';
import type { Finding } from './meaning.ts';

/** Levels that stand alone go to the finding of the clause that has none; else to the fracture before them. */
export function shareLoose(
  items: readonly Item[],
  findings: readonly number[],
  placed: Map<number, readonly number[]>,
  attached: Attachment,
  segment: readonly number[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const at of attached.loose) {
    const isMain = (one: number) =>
      isFinding(items[one], 'fracture') ||
      isFinding(items[one], 'tumour') ||
      isFinding(items[one], 'cement') ||
      isFinding(items[one], 'infection') ||
      isFinding(items[one], 'retropulsion');
    const free = findings.filter(one => (placed.get(one)?.length ?? 0) === 0);
    const before = free.findLast(one => one < at && isMain(one)) ?? free.findLast(one => one < at);
    const behind = free.find(one => one > at);
    const sameSegment = free.find(one => segment[one] === segment[at]);
    const fractures = findings.filter(one => isFinding(items[one], 'fracture') && hasAge(items, segment, at));
    const listed = listedWith(items, at);
    const sibling = listed === undefined ? undefined : findings.find(one => placed.get(one)?.includes(listed));
    const own = sibling ?? sameSegment ?? before ?? behind ?? fractures.findLast(one => one < at) ?? fractures[0];
    if (own === undefined) continue;
    placed.set(own, [...(placed.get(own) ?? []), at]);
    taken.add(at);
  }
  return taken;
}

/** "The inferior endplate of T12 and the superior endplate of L1": the level that a loose one is listed with. */
function listedWith(items: readonly Item[], at: number): number | undefined {
  const next = items[at + 1]?.is;
  if (next !== undefined && !['comma', 'with', 'break', 'open'].includes(next)) return undefined;
  let before = at - 1;
  while (['place', 'part', 'the'].includes(items[before]?.is ?? '')) before -= 1;
  const isListed = before < at - 1 && items[before]?.is === 'and' && items[before - 1]?.is === 'level';
  return isListed ? before - 1 : undefined;
}

function hasAge(items: readonly Item[], segment: readonly number[], at: number): boolean {
  return items.some((item, place) => item.is === 'age' && (segment[place] === segment[at] || segment[place] === (segment[at] ?? 0) + 1));
}

const SOFT = /^(?:cord|canal|sac|moelle|myelon|spinalkanal|medula)/;
const IN_THE_CANAL: readonly Finding[] = ['epidural-tumour', 'retropulsion', 'encroachment', 'neural-compromise'];

/** "Epidural tumour encasing the cord at T5": what fills the canal is where the canal is said to be. */
export function shareOfCanal(
  items: readonly Item[],
  findings: readonly number[],
  placed: Map<number, readonly number[]>,
  attached: Attachment,
): void {
  for (const at of attached.elsewhere) {
    const soft = items.slice(Math.max(0, at - 3), at).some(item => item.is === 'thing' && SOFT.test(item.plain));
    const own = soft
      ? findings.findLast(one => {
          const item = items[one];
          return one < at && isFinding(item) && IN_THE_CANAL.includes(item.finding) && (placed.get(one)?.length ?? 0) === 0;
        })
      : undefined;
    if (own !== undefined) placed.set(own, [at]);
  }
}

/** "Lytic lesion of T11 with pathological fracture": a finding without a level is at the level of what the clause names beside it. */
export function inherit(items: readonly Item[], findings: readonly number[], placed: Map<number, readonly number[]>): void {
  const levelItems = items.filter(item => item.is === 'level').length;
  for (const at of findings) {
    const item = items[at];
    if ((placed.get(at)?.length ?? 0) > 0 || !isFinding(item) || (item.finding === 'cement' && levelItems !== 1)) continue;
    const giving = findings.filter(other => other !== at && (placed.get(other)?.length ?? 0) > 0 && !isFinding(items[other], 'cement'));
    const from = giving.findLast(other => other < at) ?? giving[0];
    const own = from === undefined ? undefined : placed.get(from);
    if (own) placed.set(at, own);
  }
}
