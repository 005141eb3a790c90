import type { Item } from './item.ts';

/** Fractures of the vertebral body by their kind: an arch or a rib does not burst. */
const OF_THE_BODY = /(?:compress|burst|wedge|wedging|chance|crush|plana|tassement|collapse|vcf|height|cleft|kummell|sinter)/;

/** True where a fracture is of a rib, a hip or the arch of a vertebra, to which no cement goes. */
export function isOfOtherBone(items: readonly Item[], at: number, elsewhere: ReadonlySet<number>): boolean {
  const item = items[at];
  if (!item || OF_THE_BODY.test(item.plain)) return false;
  let hasLevel = false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const one = items[before];
    if (!one || !['part', 'age', 'word', 'level', 'bone', 'posterior', 'finding'].includes(one.is)) break;
    if (one.is === 'bone' || one.is === 'posterior') return true;
    if (one.is === 'finding' && OF_THE_BODY.test(one.plain)) return false;
    if (one.is === 'part' && /body|bodies|endplate|plate/.test(one.plain)) return false;
    if (one.is === 'level' && !elsewhere.has(before)) hasLevel = true;
  }
  if (hasLevel) return false;
  for (let after = at + 1; after < Math.min(items.length, at + 9); after += 1) {
    const one = items[after];
    if (!one) break;
    if (one.is === 'bone' || one.is === 'posterior') return true;
    if (one.is === 'level' && !elsewhere.has(after)) return false;
    if (one.is === 'part' && /bod(?:y|ies)|endplate|plate/.test(one.plain)) return false;
    if (!['place', 'the', 'word', 'part', 'level', 'age', 'be', 'and', 'comma'].includes(one.is)) break;
    if (
      one.is === 'comma' &&
      !/rib|process/.test(
        items
          .slice(after, after + 4)
          .map(({ plain }) => plain)
          .join(' '),
      )
    )
      break;
    if (one.is === 'be') break;
  }
  return false;
}
