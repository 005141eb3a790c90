import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { TextAcuity } from './age.ts';
import type { Item } from './item.ts';
import type { Finding } from './meaning.ts';
import type { ReadClause } from './read-clause.ts';
import type { ReportClause } from './report-clauses.ts';

/** One finding that a report speaks of, at one level or at none, with the words that say so. */
export interface Mention {
  readonly finding: Finding;
  /** Undefined: the words name no level for it, or only a pair. */
  readonly level: VertebralLevelCode | undefined;
  /** Of a fracture and of what is told of its age. */
  readonly acuity: TextAcuity;
  /**
   * `present`: there. `absent`: denied. `past`: said to have been. `meant`: asked for, feared, planned, or of another person.
   * `corrected`: said, and taken back by an addendum.
   */
  readonly stands: 'present' | 'absent' | 'past' | 'meant' | 'corrected';
  readonly unsure: boolean;
  /** Called unchanged, whatever else is said of its age. */
  readonly unchanged: boolean;
  /** A pair of levels stands where its own should: one of two bones, or what lies between. */
  readonly pair: boolean;
  /** Of a pair, the bones that it may be. */
  readonly among: readonly VertebralLevelCode[];
  /** A word for a form, a height or a collapse, not for a break. */
  readonly weak: boolean;
  /** Of a benign lesion: called incidental, typical or without complaint. */
  readonly incidental?: true;
  /** The clause as it stands in the report; for an age that the next one gives, both. */
  readonly said: string;
  /** The clause alone: mentions of one clause share it. */
  readonly sentence: string;
  readonly section: ReportClause['section'];
}

/** A sentence of a report as it was read, whole. */
export interface ReadSentence {
  readonly said: string;
  readonly section: ReportClause['section'];
  readonly items: readonly Item[];
  readonly clauses: readonly ReadClause[];
  readonly mentions: readonly Mention[];
  /** Several bones are named: a stretch of levels is all of them. */
  readonly plural: boolean;
  /** Longer than anybody writes: it was not taken apart. */
  readonly tooLong?: true;
  /** A level that no mention took. */
  readonly loose: boolean;
}
