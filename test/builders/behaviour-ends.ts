import type { BehaviourName } from '../../src/sandbox/behaviours/behaviours.ts';

/** What becomes of one whole record on an EHR of some behaviour, when somebody sends for as long as there is a way left. */
export interface RecordEnds {
  /** Each resource as the first plan has it: what is done with it or, where it cannot go as such, in what it goes. */
  readonly planned: readonly string[];
  /** What the last receipt says of each; nothing where nothing was ever sent. */
  readonly ends: readonly string[];
  /** Consents, Procedures, AdverseEvents and notes that the EHR then holds. */
  readonly held: readonly [consents: number, procedures: number, events: number, notes: number];
  /** How often it was sent to. */
  readonly deliveries: number;
}

const AS_SUCH = ['Consent create', 'Procedure create', 'AdverseEvent create'] as const;
const IN_FILE = ['Consent file', 'Procedure file', 'AdverseEvent file'] as const;
const NOTED = ['Consent document', 'Procedure create', 'AdverseEvent document', 'DocumentReference create'] as const;

const ALL_STORED: RecordEnds = {
  planned: AS_SUCH,
  ends: ['Consent stored', 'Procedure stored', 'AdverseEvent stored'],
  held: [1, 1, 1, 0],
  deliveries: 1,
};
const ALL_IN_FILE: RecordEnds = { planned: IN_FILE, ends: [], held: [0, 0, 0, 0], deliveries: 0 };

/** As a program is answered, which reads every header. */
export const ENDS: Readonly<Record<BehaviourName, RecordEnds>> = {
  full: ALL_STORED,
  // What it drops of the procedure is seen before the note is sent, so that one note says all of it.
  'oracle-like': {
    planned: NOTED,
    ends: ['Consent document', 'Procedure unchanged', 'AdverseEvent document', 'DocumentReference stored'],
    held: [0, 1, 0, 1],
    deliveries: 2,
  },
  // Declared is not granted: the procedure is refused first.
  'epic-like': {
    planned: NOTED,
    ends: ['Consent document', 'Procedure document', 'AdverseEvent document', 'DocumentReference stored'],
    held: [0, 0, 0, 1],
    deliveries: 2,
  },
  'athena-like': ALL_IN_FILE,
  'meditech-like': ALL_IN_FILE,
  'read-only': ALL_IN_FILE,
  // The transaction, then each by itself, then the note: refused each time, and each time told.
  lying: {
    planned: AS_SUCH,
    ends: ['Consent file', 'Procedure file', 'AdverseEvent file', 'DocumentReference refused'],
    held: [0, 0, 0, 0],
    deliveries: 3,
  },
  flaky: ALL_STORED,
  'no-metadata': ALL_STORED,
  picky: ALL_STORED,
  // Each answers as a success, and the note that follows too; what is not given back is told, and is in the file.
  forgetful: {
    planned: AS_SUCH,
    ends: ['Consent file', 'Procedure file', 'AdverseEvent file', 'DocumentReference gone'],
    held: [0, 0, 0, 0],
    deliveries: 2,
  },
  'hapi-like': ALL_STORED,
};

/** Where a browser's page sees less than a program, and so does otherwise. */
export const IN_A_BROWSER: Partial<Record<BehaviourName, Partial<RecordEnds>>> = {
  // The place of the procedure is hidden from a page and what it could be found by was dropped: it is not compared, and one delivery says all.
  'oracle-like': {
    ends: ['Consent document', 'Procedure stored', 'AdverseEvent document', 'DocumentReference stored'],
    deliveries: 1,
  },
};
