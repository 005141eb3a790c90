import { listFormat } from '../list-format.ts';
import { capital, count } from './wording.ts';

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);
const at = (what: string, levels: readonly string[]) => (levels.length === 0 ? what : `${what} at ${inWords(levels)}`);

/** What the chart’s reads are called in a sentence. Keys are the reads. */
const reads = {
  Patient: 'the patient’s record',
  Condition: 'conditions',
  MedicationStatement: 'medication statements',
  MedicationRequest: 'medication orders',
  MedicationAdministration: 'medication administrations',
  AllergyIntolerance: 'allergies',
  Observation: 'laboratory values and scores',
  ImagingStudy: 'imaging studies',
  DiagnosticReport: 'reports',
  Procedure: 'earlier procedures',
  ServiceRequest: 'referrals',
  RelatedPerson: 'related persons',
  Consent: 'consents',
} as const;

/**
 * The decision line, part by part. `what` is a criterion's words, `levels` are level names; an empty list is about the whole
 * patient. It speaks of answers and of what the chart suggests, never of what may be done.
 */
export const assessmentWords = {
  /** Of an indication, where another matches. */
  optional: 'optional',
  /** Of rows that stand behind one line. */
  folded: {
    named: (names: readonly string[], searched: string) => `${names.join(', ')}: nothing found ${searched}`,
    nothingFound: (number: number, searched: string) => `${number} more: nothing found ${searched}`,
    ofThese: (number: number, searched: string) => `${number === 1 ? 'One of these' : `${number} of these`}: nothing found ${searched}`,
    reading: (number: number) => `${number} more: what bears on ${number === 1 ? 'it' : 'them'} is still being read.`,
    together: (questions: readonly string[]) => `Answered “not present” at once: ${questions.join('; ')}.`,
    optional: (number: number) => `${count(number, 'further indication', 'further indications')}, optional: one is met.`,
    open: 'One by one',
    close: 'Fold',
  },
  reads,
  decision: {
    notRead: (names: readonly string[]) => `${capital(inWords(names))} could not be read.`,
    notReadToTheEnd: (names: readonly string[]) => `${capital(inWords(names))} could not be read to the end.`,
    sessionExpired:
      'The session with the EHR has expired: nothing more can be read or sent until somebody signs in again, below. What was entered stays.',
    stillReading: 'The chart is still being read.',
    matched: (what: string, levels: readonly string[]) => `Your answers match ${at(what, levels)}.`,
    alsoMatched: (what: string, levels: readonly string[]) => `They also match ${at(what, levels)}.`,
    incompletelyDocumented: (levels: readonly string[]) =>
      `A painful osteoporotic fracture at ${inWords(levels)} is incompletely documented: neither refractory pain nor reduced activities is answered present.`,
    noneMatched: 'Your answers match no indication of the parameter yet.',
    /** Of a relative contraindication; absolute ones stand among the hard facts. */
    present: (what: string, levels: readonly string[]) => `Answered present: ${at(what, levels)} (relative contraindication).`,
    suggestedLevels: (levels: readonly string[]) => `The chart also suggests ${inWords(levels)}, unconfirmed.`,
    onlySuggestedLevels: (levels: readonly string[]) => `The chart suggests ${inWords(levels)}, unconfirmed.`,
    suggestedOpen: (number: number) => `${count(number, 'suggestion waits', 'suggestions wait')} for your answer.`,
    stale: (value: string, age: string | undefined) => (age === undefined ? `${value} is too old.` : `${value} is ${age}.`),
    open: (number: number) => (number === 0 ? 'No question is open.' : `${count(number, 'question', 'questions')} open.`),
    wordsOwed: (number: number) => `${count(number, 'point asks', 'points ask')} for a word.`,
  },
} as const;
