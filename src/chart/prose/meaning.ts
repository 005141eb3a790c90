import type { FindingName } from '../../site/finding-names.ts';

/** What is looked for only after a procedure. */
export type FindingAfterwards = 'embolus' | 'infection-since' | 'deficit';

/** What a report can find that bears on a question of the assessment, of which a site has words of its own; and what is looked for afterwards. */
export type Finding = FindingName | FindingAfterwards;

/** What words say of the age of a finding, or of how sure it is. */
export type AgeWord = 'acute' | 'old' | 'healed' | 'unchanged' | 'undated' | 'unsure';

/**
 * What a word does in a sentence besides naming a finding.
 * - `thing`: something else that lies at a level (a disc, the conus), `normal` bone, another `bone`, the arch (`posterior`), or what looks like a fracture and is none (`mimic`).
 * - `part`: a part of the vertebra; it takes no level for itself.
 * - `not` denies what follows, `not-after` what came before.
 * - `past`, `planned`, `asked`, `relative` (another person): not of this patient now.
 * - `shows`: a verb that begins what was found. `beside`: the next level only tells where something lies.
 */
export type Part =
  | 'thing'
  | 'normal'
  | 'bone'
  | 'posterior'
  | 'mimic'
  | 'part'
  | 'not'
  | 'not-after'
  | 'past'
  | 'planned'
  | 'asked'
  | 'relative'
  | 'beside'
  | 'or'
  | 'and'
  | 'comma'
  | 'colon'
  | 'open'
  | 'close'
  | 'break'
  | 'with'
  | 'place'
  | 'the'
  | 'be'
  | 'shows'
  | 'filler';

export type Meaning =
  | { readonly is: 'finding'; readonly finding: Finding; readonly weak?: true }
  | { readonly is: 'age'; readonly age: AgeWord }
  | { readonly is: Part };

/** Words, each `*` for any ending, a bar between words of which any will do; what they mean. */
export type Entry = readonly [meaning: Meaning, ...phrases: readonly string[]];

export const finding = (name: Finding, ...phrases: readonly string[]): Entry => [{ is: 'finding', finding: name }, ...phrases];
/** Counts only where a level stands with it. */
export const weakly = (name: Finding, ...phrases: readonly string[]): Entry => [{ is: 'finding', finding: name, weak: true }, ...phrases];
export const age = (name: AgeWord, ...phrases: readonly string[]): Entry => [{ is: 'age', age: name }, ...phrases];
export const part = (name: Part, ...phrases: readonly string[]): Entry => [{ is: name }, ...phrases];

/** Every first word or words with every second: "no significant change", "no interval change". */
export function combined(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap(one => second.map(other => `${one} ${other}`.trim()));
}
