import { type Concept, wordingsOf } from '../elements/shape.ts';

const NONE_TAKEN =
  /^(?:(?:patient|pt) )?(?:(?:is |takes |on |has |taking )*(?:no|not (?:on |taking )?any|nil|denies(?: any| taking)?)) (?:(?:known|current|regular|active|home|other|prescribed|prescription|outpatient|medicinal) )*(?:medications?|medicines?|meds|drugs?|drug therapy)\b|^none\.?$/i;
const NOT_KNOWN =
  /^(?:no (?:medications? |medicines? )?information|(?:medications?|medicines?|meds) (?:history )?(?:is |are )?(?:unknown|not known|not available)|no medication info)\b/i;

/**
 * An entry in place of a medicine that says there is none, or that nothing is known: by its words, or by a code that spells them, as
 * the code systems of absent and unknown data do. Told by text only, so it never denies what the record may hold elsewhere.
 */
export function medicinesDenied(drugs: readonly Concept[]): 'none-taken' | 'not-known' | undefined {
  const spelt = drugs.flatMap(({ codings }) =>
    codings.flatMap(({ system = '', code }) => (code !== undefined && system.includes('absent-unknown') ? code.replaceAll('-', ' ') : [])),
  );
  const said = [...drugs.flatMap(wordingsOf), ...spelt].map(text => text.trim());
  if (said.some(text => NOT_KNOWN.test(text))) return 'not-known';
  return said.some(text => NONE_TAKEN.test(text)) ? 'none-taken' : undefined;
}
