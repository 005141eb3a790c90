import { type Item, isFinding } from './item.ts';
import { mergeLists } from './merge-lists.ts';

const NONE = /^(?:none of|neither|aucune? d\w+|keine der|keiner der|weder|ninguna? de)/;

/** "None of the fractures is acute", "neither the T12 nor the L2 fracture shows oedema": they are there, and what is said of them is not so. */
export function withNoneOf(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(({ is }) => is !== 'the' && is !== 'and');
  if (first === -1 || !NONE.test(items[first]?.plain ?? '')) return items;
  const verb = items.findIndex(({ is }, at) => at > first && (is === 'be' || is === 'shows'));
  const fracture = items.findIndex(item => isFinding(item, 'fracture'));
  if (verb === -1 || fracture === -1 || fracture > verb || items.slice(verb).some(item => isFinding(item, 'fracture'))) return items;
  const said = items.map((item, at): Item => {
    const { plain, from, to } = item;
    if (at < verb) return item.is === 'not' ? { is: at === first ? 'filler' : 'and', plain, from, to } : item;
    if (isFinding(item, 'marrow') || isFinding(item, 'progress')) return { is: 'filler', plain, from, to };
    return item.is === 'age' && item.age === 'acute' ? { is: 'age', age: 'old', plain, from, to } : item;
  });
  return mergeLists(said);
}
