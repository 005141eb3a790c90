import type { FhirFailure } from '../fhir/failure.ts';
import type { Coding } from '../fhir/resource.ts';
import type { VertebralLevelCode } from '../parameter/codes.generated.ts';
import type { QuestionId } from '../parameter/criteria.ts';
import type { HowRead, ReadId } from './snapshot.ts';

/**
 * What the chart says of a question, once its reads have settled. `present`: something answers it. `no-data`: nothing does, though
 * items may stand beside it that bear on it (`says: 'supports' | 'history'`): no-data is clean only where `evidence` is empty.
 */
export type DataState = 'present' | 'absent-asserted' | 'no-data' | 'stale' | 'conflict' | 'unparseable' | 'unreadable';

/** `reading` until every read that a question depends on has settled. */
export type QuestionState = DataState | 'reading';

/** What makes a laboratory value go out of date sooner. */
export type WindowWhy = 'vitamin-k-antagonist' | 'liver-disease' | 'chemotherapy-or-heparin' | 'not-all-read';

/** One thing in the chart that bears on a question. */
export interface Evidence {
  /** `Type/id`. */
  readonly reference: string;
  readonly versionId: string | undefined;
  /** What it says in the chart's own words: a condition's text, a drug's name, a lab's name. */
  readonly title: string;
  /** Value with unit as text, where it has one: "2.6", "212 ×10⁹/L". */
  readonly value: string | undefined;
  /** FHIR date, dateTime or instant as the chart holds it; its precision is its own. */
  readonly date: string | undefined;
  /** What the date is of. */
  readonly dateKind: 'onset' | 'recorded' | 'effective' | 'started' | 'authored' | 'performed' | 'ended' | 'issued' | undefined;
  readonly status: string | undefined;
  readonly author: string | undefined;
  /** The code that matched. */
  readonly coding: Coding | undefined;
  /** How it matched; a text match asks to be confirmed. */
  readonly match: 'code' | 'text';
  /** Id of the rule that chose it; its words are in `words`. */
  readonly rule: string;
  /** What this one item says of the question. */
  readonly says: 'present' | 'absent' | 'stale' | 'unparseable' | 'supports' | 'history';
  /** The window it was judged by, in hours, where there is one. */
  readonly windowHours: number | undefined;
  /** Why the window is narrower than usual. */
  readonly windowWhy?: WindowWhy;
  /**
   * Normal by the range or the word that came with it, or measured too long ago to hint at an illness of now: it may be passed over when
   * several questions are answered at once.
   */
  readonly noHint?: true;
  /** It speaks for what another item denies: neither is believed before the other. */
  readonly contests?: true;
  /** The EHR had it open at the launch, or it was made of what was open: it is shown first. */
  readonly inContext?: true;
  /** Vertaug wrote it, in the case that is open or in one that is not: it is shown, and neither speaks for a question nor against it. */
  readonly own?: 'this-case' | 'a-case';
}

export interface SearchedRead {
  readonly read: ReadId;
  readonly status: 'reading' | 'read' | 'incomplete' | 'failed';
  /** Resources seen. */
  readonly count: number;
  readonly failure: FhirFailure | undefined;
  /** Its pages, how far back it went, and what the server refused of the question. */
  readonly how?: HowRead;
}

/** Everything in the chart that bears on one question (at one level). */
export interface QuestionEvidence {
  readonly question: QuestionId;
  readonly level: VertebralLevelCode | undefined;
  readonly state: QuestionState;
  /** Most telling first. */
  readonly evidence: readonly Evidence[];
  readonly searched: readonly SearchedRead[];
  /** Unreadable resources among the searched reads: listed, so that nothing is lost in silence. */
  readonly unreadableCount: number;
  /** What the chart's evidence suggests as an answer; undefined: it suggests none. */
  readonly suggests: 'present' | 'not-present' | number | undefined;
}

/** A fracture or lesion that the chart places (or does not place) at a level. */
export interface LevelFinding {
  /** Undefined: the chart names no level. It is never guessed. */
  readonly level: VertebralLevelCode | undefined;
  /** `possible-fracture`: injured marrow where nobody denies a fracture. A lesion or marrow has no fracture's age: its acuity is unknown. */
  readonly what: 'fracture' | 'possible-fracture' | 'marrow' | 'tumour' | 'benign-lesion';
  /** `unchanged`: a report calls it so, and not old: since the pictures that it was compared with. */
  readonly acuity: 'acute' | 'old' | 'healed' | 'unchanged' | 'unknown';
  readonly aetiology: 'osteoporosis' | 'neoplasm' | 'trauma' | 'other' | 'unknown';
  /** Only a finding that may be acute is suggested for treatment. */
  readonly suggested: boolean;
  readonly evidence: Evidence;
}
