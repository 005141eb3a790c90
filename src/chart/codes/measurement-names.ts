import type { NamedGroup } from './groups/code-group.ts';

/** What the name of any measurement may say beside what is measured: the specimen of blood, the place, that it is a value, how it was counted. */
const BESIDE = new Set([
  ...['serum', 'ser', 'plasma', 'plas', 'blood', 'bld', 'wb', 'whole', 'venous', 'ven', 'capillary', 'cap', 'arterial', 'art'],
  ...['serpl', 'serplbld', 'bldc', 'bldv', 'blda', 'bldp', 'ppp', 's', 'p', 'sang', 'serique', 'vollblut', 'blut', 'sangre'],
  ...['level', 'lvl', 'levels', 'count', 'cnt', 'ct', 'result', 'results', 'value', 'val', 'test', 'lab', 'labs', 'total', 'tot'],
  ...['poc', 'poct', 'point', 'of', 'care', 'in', 'by', 'or', 'the', 'i', 'stat', 'istat', 'epoc', 'fingerstick', 'bedside', 'dans', 'le'],
  ...[
    'automated',
    'auto',
    'automatic',
    'manual',
    'man',
    'calculated',
    'calc',
    'quantitative',
    'quant',
    'qn',
    'method',
    'assay',
    'coag',
    'coulter',
    'analyzer',
    'is',
    'im',
    'en',
    'du',
  ],
  ...['external', 'ext', 'outside', 'interfaced', 'current', 'latest', 'most', 'recent', 'initial', 'baseline', 'repeat', 'ordered'],
]);

interface Name {
  readonly group: NamedGroup;
  readonly core: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

/** Finds the groups that a name is of; worked out once for a list of groups. */
export function createNameIndex<G extends NamedGroup>(groups: readonly G[]): (wording: string) => readonly G[] {
  /** By the rarest of its words, which a wording has to have. */
  const byWord = new Map<string, (Name & { readonly group: G })[]>();
  for (const group of groups) {
    for (const name of group.names) {
      const core = new Set(wordsOf(name));
      const key = [...core].find(word => !BESIDE.has(word)) ?? [...core][0];
      if (key === undefined) continue;
      const entry = { group, core, beside: new Set(group.beside ?? []) };
      byWord.set(key, [...(byWord.get(key) ?? []), entry]);
    }
  }
  const kept = new Map<string, readonly G[]>();
  return wording => {
    const known = kept.get(wording);
    if (known) return known;
    const said = wordsOf(wording);
    const found = [...new Set(said)].flatMap(word => byWord.get(word) ?? []).filter(name => isNamed(said, name));
    const named = [...new Set(found.map(({ group }) => group))];
    if (kept.size >= MOST_KEPT) kept.clear();
    if (wording.length <= LONGEST_NAME) kept.set(wording, named);
    return named;
  };
}

/** A chart says the same few hundred names thousands of times. */
const MOST_KEPT = 5000;
/** No name of a measurement is longer. */
const LONGEST_NAME = 120;

/** All of the name's words, and none that is not known to change nothing: "Hemoglobin A1c" is not a hemoglobin. */
function isNamed(said: readonly string[], { core, beside, group }: Name): boolean {
  const spoken = new Set(said);
  if ([...core].some(word => !spoken.has(word))) return false;
  if (group.notBeside?.some(word => spoken.has(word))) return false;
  return said.every(word => core.has(word) || beside.has(word) || BESIDE.has(word));
}

/** "[Moles/volume]" says how it is counted, "(x10E9/L)" and "%" in what. */
const IN_WHAT =
  /\[[^\]]*\]|\(?\b(?:x\s?)?10\s?[*^e]?\s?\+?\d{1,2}\s?\/\s?[a-z]+\d?\)?|\b(?:k|g|u|m|mg|ug|ng|mmol|umol|miu|thou|cells)\/(?:u|mc|d|m|mm)?(?:l|3)\b/g;

function wordsOf(wording: string): readonly string[] {
  if (wording.length > LONGEST_NAME) return [];
  return (
    wording
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(IN_WHAT, ' ')
      // "I.N.R." is one word, "PT.INR" two.
      .replace(/\b(?:\p{L}\.){2,}(?!\p{L}{2})/gu, letters => letters.replaceAll('.', ''))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '')
  );
}
