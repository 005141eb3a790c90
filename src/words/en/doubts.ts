/** What is asked about, and the answer that it is right. */
export const doubtWords = {
  heading: 'Asked about',
  hint: 'None of this keeps you from sending. Correct it, or say that it is right.',
  /** `amount` with its unit. */
  implausible: (amount: string) => `Is ${amount} right?`,
  /** A total beyond where its instrument's totals lie. */
  offRange: (instrument: string, value: number, from: number, to: number) =>
    `${instrument}: totals lie from ${from} to ${to}. Is ${value} right?`,
  /** A temperature that somebody took in degrees Fahrenheit. */
  fahrenheit: (value: number, celsius: number) => `Is ${value} °C right? ${value} °F are ${celsius} °C.`,
  crossed: (pressure: string) => `Is ${pressure} right? The first is no higher than the second.`,
  overLimit: (amount: string, most: string) => `${amount} is above this site’s level of ${most}. Is it right?`,
  overLimitInAll: (amount: string, most: string) => `${amount} of cement in all is above this site’s level of ${most}. Is it right?`,
  overFollowUp: (amount: string, most: string) => `${amount} is above this site’s follow-up level of ${most}. Is it right?`,
  units: {
    plateletsPer10To9L: '×10⁹/L',
    creatinineClearanceMlPerMin: 'mL/min',
    heightBeforeMm: 'mm',
    heightAfterMm: 'mm',
    ablationMin: 'min',
    ablationTemperatureCel: '°C',
    bloodLossMl: 'mL',
    contrastMl: 'mL',
  },
  gradeOneAndMajor: 'Grade 1, and a consequence that makes it major. Are both meant?',
  confirm: 'Yes, it is right',
  confirmOf: (what: string) => `Yes, it is right: ${what}`,
  confirmed: 'Said to be right.',
  takeBack: 'Ask again',
  /** In the record. */
  record: 'Asked about, and said to be right',
  offScale: 'The scale goes from 0 to 10 in whole numbers: this is not recorded.',
} as const;
