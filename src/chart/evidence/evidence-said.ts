import type { Evidence } from '../evidence.ts';

/**
 * What one item of evidence says of its question: by this, and not by its id, its version or the rule that chose it, it is the same as
 * before or another. A case keeps it with each answer.
 */
export type EvidenceSaid = Pick<Evidence, 'says' | 'title' | 'value' | 'date' | 'status'>;

/** One item of evidence as it stood beside an answer. */
export interface SeenEvidence {
  /** `Type/id/_history/v` where the version is known. */
  readonly reference: string;
  /** What it said then. Undefined: an earlier Vertaug kept only the reference. */
  readonly said: EvidenceSaid | undefined;
}

/** What is longer tells no more. */
const LONGEST_SAID = 200;

export function saidBy({ says, title, value, date, status }: Evidence): EvidenceSaid {
  const said = (text: string) => text.slice(0, LONGEST_SAID).replace(/\p{Surrogate}$/u, '');
  return { says, title: said(title), value: value && said(value), date, status };
}

export function sameSaid(one: EvidenceSaid, other: EvidenceSaid): boolean {
  return one.says === other.says && sameSource(one, other);
}

/** Whether the chart holds the same, though what follows from it may have changed with time or with what else was read. */
export function sameSource(one: EvidenceSaid, other: EvidenceSaid): boolean {
  return one.title === other.title && one.value === other.value && one.date === other.date && one.status === other.status;
}

/** Everything that is said of a question and by what, as one text: evidence that says the same has the same. */
export function textOfEvidence(evidence: readonly Evidence[]): string {
  const items = evidence.map(item => {
    const { says, title, value, date, status } = saidBy(item);
    return JSON.stringify([item.reference, says, title, value, date, status]);
  });
  return JSON.stringify(items.sort());
}
