/** What an amount has to be for a criterion to count as documented. */
type Amount =
  | { readonly over: number }
  | { readonly atLeast: number }
  /** Anything at all. */
  | { readonly given: true };

/** The same of a payer's question. */
type Said = { readonly is: boolean } | Amount;

/** One thing that a payer asks to see in the record, said by what answers it: the sentence on the screen is made of the same. */
export type Asks =
  /** An answer to a question of the practice parameter. `answered`: either way. */
  | { readonly question: string; readonly is: 'present' | 'not-present' | 'answered' }
  /** An answer to a question that only payers ask: `PAYER_QUESTIONS`, or one of the rules' own. */
  | ({ readonly payer: string } & Said)
  /** The total of an instrument, as it was told last. */
  | ({ readonly score: string } & Amount)
  /** Pain from 0 to 10. */
  | { readonly painAtLeast: number }
  /** The first and the last level that count. */
  | { readonly levels: readonly [string, string] }
  | { readonly levelsAtMost: number };

interface Marked {
  /** As the payer's own list, or ours of it, calls it. */
  readonly id?: string | undefined;
  /** What else is to be known of it; of rules that come with Vertaug the key of a sentence. */
  readonly note?: string | undefined;
}

export type PayerCriterion = Asks & Marked;

/** Rules nest: all of them, one of them, at least so many of them. */
export type PayerRule =
  | PayerCriterion
  | ({ readonly all: readonly PayerRule[] } & Marked)
  | ({ readonly any: readonly PayerRule[] } & Marked)
  | ({ readonly atLeast: number; readonly of: readonly PayerRule[] } & Marked);

/** A question of its own that rules ask beside those that the case has anyway. */
export interface PayerQuestion {
  readonly id: string;
  readonly kind: 'yes-no' | 'number' | 'text';
  readonly scope: 'patient' | 'level';
  /** How it is asked. Of those that come with Vertaug: as the language says it. */
  readonly words: string | undefined;
  readonly unit: string | undefined;
}

/** Who read the document itself, and when (FHIR date). */
export interface ReadBy {
  readonly by: string;
  readonly on: string;
}

/**
 * What one payer asks to see documented. It is a payer's, not the practice parameter's: it says nothing of whether a patient should be treated, and
 * whether it is fulfilled is the payer's to say.
 */
export interface PayerRules {
  readonly id: string;
  readonly payer: string;
  /** Of the document: `L34228`. */
  readonly number: string;
  /** Where it comes from, and of which day (FHIR date). */
  readonly source: { readonly from: 'summaries' | 'document'; readonly title: string | undefined; readonly dated: string };
  /** Undefined: nobody has read the document itself, and all of it is unconfirmed. */
  readonly read: ReadBy | undefined;
  readonly questions: readonly PayerQuestion[];
  readonly rule: PayerRule;
  /** Said beside the rule and no part of it: what the payer weighs. */
  readonly weighed: readonly PayerRule[];
  /** What the payer wants to find in the record. */
  readonly kept: readonly PayerRule[];
}

/** The criteria of a rule, in its order. */
export function criteriaOf(rule: PayerRule): readonly PayerCriterion[] {
  const within = partsOf(rule);
  return within === undefined ? ('all' in rule || 'any' in rule || 'of' in rule ? [] : [rule]) : within.flatMap(criteriaOf);
}

/** What a rule is made of; undefined of a criterion. */
export function partsOf(rule: PayerRule): readonly PayerRule[] | undefined {
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  return 'of' in rule ? rule.of : undefined;
}
