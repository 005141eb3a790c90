import { listFormat } from '../list-format.ts';

const lists = listFormat('en-GB');
const inWords = (items: readonly string[]) => lists.format(items);

/** What the screen says of a complication beyond its labels: what follows, what does not fit, and what the published table says. */
export const complicationWords = {
  noneRecorded: 'No complication is recorded.',
  add: 'Add a complication',
  remove: 'Remove this complication',
  sent: 'Sent. What is changed here is sent as a correction; under Review and send it can be taken back.',
  pick: 'Choose…',
  anyLevel: 'Not at one level',
  major: 'By your answers this is a major complication.',
  minor: 'By your answers this is a minor complication.',
  undecided: 'Major or minor shows once the first five questions are answered.',
  none: 'None of these',
  noneOfOthers: (number: number) => `No to the ${number} that are open`,
  storedAs: (parts: string) => `Will be stored as: ${parts}.`,
  outcome: (outcome: string) => `outcome ${outcome.toLowerCase()}`,
  serious: (reasons: readonly string[]) => `Serious by your answers: ${inWords(reasons)}.`,
  notSerious: 'Not serious by your answers.',
  seriousUndecided: 'Serious or not shows once all of the questions above are answered.',
  fatalProposed: 'The grade speaks for “Fatal”. Confirm it, or say otherwise.',
  proposed: {
    'grade-4': 'Grade 4 speaks for it. Confirm it, or say otherwise.',
    'grade-5': 'Grade 5 speaks for it. Confirm it, or say otherwise.',
    'grade-of-death': 'Its grade speaks for it. Confirm it, or say otherwise.',
    'said-to-have-died': 'It is said to be fatal. Confirm it, or say otherwise.',
    kind: 'What happened speaks for it. Confirm it, or say otherwise.',
    outcome: 'The outcome speaks for it. Confirm it, or say otherwise.',
  },
  review: (triggers: readonly string[]) =>
    `Your department reviews every ${inWords(triggers)}: practice parameter, section VII.B. This reminder is not sent.`,
  triggers: {
    death: 'death',
    infection: 'infection',
    neurologic: 'neurological complication',
    'pulmonary-embolus': 'symptomatic pulmonary embolus',
  },
  atLevel: {
    leakage: (level: string) => `Leakage without symptoms is recorded at ${level} and nowhere else. Did it cause symptoms?`,
    addLeakage: (level: string) => `Add it as a complication at ${level}`,
  },
  several: (number: number) => `${number} complications are recorded. Each is graded by itself.`,
  band: {
    names: {
      death: 'death',
      'life-threatening-or-disabling': 'life-threatening or disabling',
      'moderate-or-severe': 'moderate or severe',
      mild: 'mild',
    },
    /** `grades`: of SIR 2017 that go by the band’s name. */
    line: (band: string, rates: string, grades: readonly string[]) =>
      `Published for vertebroplasty: ${rates}, under “${band}” (${grades.length === 1 ? 'grade' : 'grades'} ${inWords(grades)} of SIR 2017). It says nothing of major or minor.`,
    byCause: (osteoporosis: string, neoplasm: string) => `${osteoporosis} in osteoporosis, ${neoplasm} in neoplasm`,
    noRow: 'The published table has no row for it.',
  },
  table: {
    title: 'Published rates, section VII.B',
    hint: 'Rates that others published of vertebroplasty, by cause where they told it apart. None is a threshold of this site’s. The bands do not add up, and say nothing of major or minor.',
    major: 'Any major complication',
  },
  fractures: {
    kinds: 'An additional fracture came with the procedure, by handling or positioning. A new fracture came later. You say which it is.',
    notCaused:
      'In what the parameter cites they were not significantly more frequent than without augmentation: nothing here says that the procedure caused it.',
  },
  when: {
    days: (days: number, by: 'happened' | 'found') =>
      `${days === 0 ? 'On the day of the procedure' : `Day ${days} after the procedure`}${by === 'found' ? ', when it was found' : ''}`,
    early: (isWithin: boolean, days: number) =>
      isWithin ? `early, by this site’s ${days} days` : `later than the ${days} days that this site counts as early`,
    newFracture: (isWithin: boolean, months: number) =>
      isWithin ? `within the ${months} months that this site counts` : `later than the ${months} months that this site counts`,
  },
  grades: {
    sirAFClass: {
      A: 'A · no therapy, no consequence',
      B: 'B · nominal therapy; at most a night of observation',
      C: 'C · therapy, or a stay of less than 48 hours',
      D: 'D · major therapy, more care, or a stay longer by 48 hours',
      E: 'E · permanent harm',
      F: 'F · death',
    },
    cirse2017Grade: {
      1: '1 · solved in the same procedure',
      2: '2 · longer stay of less than 48 hours, no therapy',
      3: '3 · therapy, or a stay longer by 48 hours; no lasting harm',
      4: '4 · mild harm that outlasts the stay',
      5: '5 · severe harm, help in daily life',
      6: '6 · death',
    },
    cirse2026Hint: 'Grades 1 and 3 of 2017 are divided; what each code means stands in the publication.',
    nothingFollows: 'No severity in R4 follows from this grade: it is sent as it is.',
  },
  relation: {
    notAsked: 'Nobody was asked yet',
    scale: 'Scale of WHO-UMC. “Not yet judged” is an answer.',
  },
  /** Of the record. */
  recorded: {
    detectedAt: 'Found',
    after: 'After the procedure',
    daysAfter: (days: number, by: 'happened' | 'found') =>
      `${days === 0 ? 'on the same day' : days === 1 ? 'the next day' : `${days} days`}${by === 'found' ? ', when it was found' : ''}`,
    otherGrade: 'Graded as',
    gradeOf: {
      'sir-2017': (code: string) => `SIR 2017: ${code}`,
      'sir-a-f': (code: string) => `SIR, A to F: ${code}`,
      'cirse-2017': (code: string) => `CIRSE 2017: ${code}`,
      'cirse-2026': (code: string) => `CIRSE 2026: ${code}`,
    },
    causality: 'Relation to the procedure',
    /** WHO-UMC. */
    relation: {
      certain: 'Certain',
      probable: 'Probable',
      possible: 'Possible',
      unlikely: 'Unlikely',
      conditional: 'Conditional: more is to be known first',
      unassessable: 'Cannot be assessed',
      'not-yet-judged': 'Not yet judged',
    },
  },
  remarks: {
    'grade-5-and-not-fatal': 'Grade 5 is death, and the outcome is another. Which is meant? It cannot be sent like this.',
    'grade-5-and-no-death': 'Grade 5 is death, and death is answered “no”. Which is meant?',
    'fatal-and-not-grade-5': 'The patient is said to have died of it, and the grade is not 5. Which is meant? It cannot be sent like this.',
    'death-and-not-fatal': 'Death is recorded, and the outcome is another. Which is meant?',
    'fatal-and-no-death': 'It is said to be fatal, and death is answered “no”. Which is meant?',
    'harm-and-resolved': 'Permanent harm, and the outcome “resolved”. Are both meant?',
    'permanent-and-no-harm': 'It is said to have left something for good, and permanent harm is answered “no”. Which is meant?',
    'transient-and-harm': 'It is called transient, and permanent harm is answered “yes”. Which is meant?',
    'grade-and-minor': 'A grade of 3 or more, and none of the five consequences. Are both meant?',
    'grade-4-and-neither': 'Grade 4 is life-threatening or disabling, and both are answered “no”. Which is meant?',
    'life-threatening-and-lower-grade': 'It was life-threatening, and the grade is less than 4. Are both meant?',
    'class-and-minor': 'A class of C to F, and none of the five consequences. Are both meant?',
    'class-and-major': 'A class of A or B, and a consequence that makes it major. Are both meant?',
    'other-grade-of-death-and-not-fatal':
      'The grade is that of death, and the outcome is another. Which is meant? It cannot be sent like this.',
    'fatal-and-other-grade':
      'The patient is said to have died of it, and the grade is not that of death. Which is meant? It cannot be sent like this.',
    'no-leakage-at-its-level': 'At this level no leakage is recorded as seen. Which is meant?',
    'new-fracture-on-the-day': 'It was on the day of the procedure. A fracture that came with the procedure is an additional fracture.',
    'additional-fracture-on-a-later-day': 'It was on a later day. A vertebra that fractures later is a new fracture.',
    'fracture-at-a-treated-level': 'This level was treated. A new fracture is at another one.',
    'adjacent-and-not-next': 'This level is next to none that was treated. Is an adjacent one meant?',
    'distant-and-next': 'This level is next to one that was treated. Is a distant one meant?',
    'found-before-it-happened': 'It was found before it happened. Which is meant?',
    'before-the-procedure': 'This is before the procedure began.',
    'in-the-future': 'This time has not come yet.',
  },
} as const;
