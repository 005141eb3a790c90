/** What the map of the levels and the list beside it say. `level` is a level's name. */
export const spineWords = {
  heading: 'Spine',
  show: 'Show the spine',
  hide: 'Hide the spine',
  sideView: 'Side view, front to the left',
  frontView: 'Sacrum: front view, the patient’s right is on your left',
  keys: 'Arrow keys move by one level, Page Up and Page Down by a region. Type a level’s name to go to it; Enter opens it.',
  side: { 'sacral-ala-left': 'L', 'sacral-ala-right': 'R' },
  /** One line beside a level; parts stand apart by themselves. */
  line: (parts: readonly string[]) => parts.join(' · '),
  chosen: 'chosen',
  suggested: 'suggested',
  tumour: 'tumour',
  lesion: 'lesion',
  cement: (date: string | undefined) => (date === undefined ? 'cement, no date' : `cement ${date}`),
  earlierCement: 'earlier cement',
  cementWithoutLevel: 'Cement without a level',
  cementWithoutLevelAdvice: 'The chart names no level. Look for it on the images.',
  numberOpen: 'number open',
  /** Of the sacrum and its alae, which have no number. */
  confirmationOpen: 'to be confirmed',
  lesionWithoutLevel: 'A tumour or lesion without a level',
  /** Shows or hides the rest of what the chart says. */
  more: (number: number) => `${number} more`,
  fewer: 'Fewer',
  warned: (what: string) => `warned: ${what}`,
  warning: {
    contraindication: 'contraindication',
    'not-consented': 'consent does not cover it',
    'not-planned': 'not chosen',
    'not-performed': 'not performed',
    'words-owed': 'reasons owed',
  },
  nothing: (level: string) => `The chart places nothing at ${level}.`,
  questionsOf: (level: string) => `Questions of ${level}`,
  close: 'Close',
  announce: {
    chosen: (levels: string) => `Chosen: ${levels}.`,
    leftOut: (levels: string) => `Left out: ${levels}.`,
  },
  counted: {
    question: (level: string) => `How ${level} was counted`,
    identified: (level: string) => `How the ${level} was identified`,
    hint: 'The indication includes that imaging confirms the level (IV.C.1.c).',
    note: 'How, in words',
    transitional: 'A report speaks of transitional anatomy: the number depends on where the count began.',
  },
} as const;
