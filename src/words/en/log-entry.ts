/** What is said where a line of the log is typed, and where what the EHR holds of that time stands beside it. */
export const logEntryWords = {
  ehr: {
    title: 'In the EHR, of that time',
    found: (signs: number, doses: number) =>
      `In the EHR, of that time: ${signs} ${signs === 1 ? 'measurement' : 'measurements'}, ${doses} ${doses === 1 ? 'dose' : 'doses'}`,
    nothing: 'Vertaug found no vital signs and no doses of that time in the EHR. It may not give all of them, or hold them elsewhere.',
    notRead: 'Not all of the EHR’s measurements and doses could be read.',
    signsStay: 'Measurements are not taken over: they stay in the EHR. If that is their record, say above that it is kept there.',
    take: (doses: number) => (doses === 1 ? 'Take over 1 dose for sedation' : `Take over ${doses} doses for sedation`),
    takeIt: 'Take over',
    takeOne: (what: string, sedates: boolean) => (sedates ? `Take over as given for sedation: ${what}` : `Take over as given: ${what}`),
    taken: 'taken over',
    typed: (given: string) => `typed here already: ${given}`,
    ofEhr: 'the EHR',
  },
  line: {
    label: 'Next entry',
    placeholder: 'bp 132/70 p 70 s 98 · midazolam 1 mg',
    hint: 'Enter takes it as of now; begin with a time for another. bp, p, s (SpO₂), r, t, pain; a medicine with its dose; cem L1 start, cem L1 end 3.5.',
    entered: 'Entered',
    notUnderstood: (part: string) =>
      `“${part}” was not understood, and nothing of the line was entered. A dose needs its unit, and the time stands first.`,
    hardlyRight: (name: string, value: string) => `${name} ${value} can hardly be right. Put an exclamation mark behind it if it is.`,
    twice: (name: string) => `${name} stands twice in the line, and nothing of it was entered. Enter the second on its own, with its time.`,
    another: (part: string) => `Is “${part}” another medicine? Put a · before it. Nothing of the line was entered.`,
    ofEhr: (given: string, time: string) =>
      `${given} at ${time} was taken over from the EHR already, and nothing of the line was entered. Strike that one out if this is another.`,
    timeNeeded: 'The procedure is over: begin the line with the time at which it was. Nothing of it was entered.',
    future: (time: string) => `${time} is still to come, and nothing of the line was entered. Correct the time.`,
    otherLevel: (level: string) =>
      `${level} is neither planned nor performed, and nothing of the line was entered. Correct the level, or choose it first.`,
    recorded: {
      start: (level: string) =>
        `Another beginning of the cement is recorded at ${level}, and nothing of the line was entered. Correct it at the level.`,
      end: (level: string) =>
        `Another end of the cement is recorded at ${level}, and nothing of the line was entered. Correct it at the level.`,
      volume: (level: string) =>
        `Another volume of the cement is recorded at ${level}, and nothing of the line was entered. Correct it at the level.`,
    },
  },
  asAntibiotic: (what: string) => `Record as the antibiotic given: ${what}`,
} as const;
