/** What is said of vital signs and doses during the procedure, and of the line that takes them. */
export const logWords = {
  kept: 'Vital signs and doses',
  keptBy: (where: string, who: string) => `${where}, by ${who}`,
  pressure: (systolic: number, diastolic: number) => `blood pressure ${systolic}/${diastolic} mmHg`,
  sign: {
    systolicMmHg: (value: number) => `systolic ${value} mmHg`,
    diastolicMmHg: (value: number) => `diastolic ${value} mmHg`,
    heartRatePerMin: (value: number) => `pulse ${value}/min`,
    oxygenSaturationPercent: (value: number) => `SpO₂ ${value} %`,
    respiratoryRatePerMin: (value: number) => `breaths ${value}/min`,
    temperatureCel: (value: number) => `${value} °C`,
    pain: (value: number) => `pain ${value} of 10`,
  },
  /** In a table, after a blood pressure. A space that does not break keeps a number with its unit. */
  short: {
    pulse: (value: number) => `pulse\u00a0${value}`,
    saturation: (value: number) => `SpO₂\u00a0${value}\u00a0%`,
    breaths: (value: number) => `breaths\u00a0${value}`,
    temperature: (value: number) => `${value}\u00a0°C`,
    pain: (value: number) => `pain\u00a0${value}`,
  },
  called: {
    pressure: 'blood pressure',
    systolicMmHg: 'systolic',
    diastolicMmHg: 'diastolic',
    heartRatePerMin: 'pulse',
    oxygenSaturationPercent: 'SpO₂',
    respiratoryRatePerMin: 'breaths',
    temperatureCel: 'temperature',
    pain: 'pain',
  },
  heading: 'During the procedure',
  ehr: {
    title: 'In the EHR, of that time',
    found: (signs: number, doses: number) =>
      `In the EHR, of that time: ${signs} ${signs === 1 ? 'measurement' : 'measurements'}, ${doses} ${doses === 1 ? 'dose' : 'doses'}`,
    nothing: 'Vertaug found no vital signs and no doses of that time in the EHR. It may not give all of them, or hold them elsewhere.',
    notRead: 'Not all of the EHR’s measurements and doses could be read.',
    take: (doses: number) => (doses === 1 ? 'Take over 1 dose for sedation' : `Take over ${doses} doses for sedation`),
    takeIt: 'Take over',
    takeOne: (what: string, sedates: boolean) => (sedates ? `Take over as given for sedation: ${what}` : `Take over as given: ${what}`),
    taken: 'taken over',
    typed: (given: string) => `typed here already: ${given}`,
    ofEhr: 'the EHR',
  },
  table: {
    time: 'Time',
    what: 'What',
    value: 'Value',
    by: 'By',
    noTime: 'no time',
    strikeIt: 'Strike out',
    restoreIt: 'Take back',
    strike: (what: string) => `Strike out: ${what}`,
    restore: (what: string) => `Take back: ${what}`,
    /** Rows about cement, which are corrected at their level. */
    cement: (level: string) => `Cement ${level}`,
    cementAt: { start: 'start', end: 'end' },
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
  range: (name: string, low: number, high: number) => (low === high ? `${name} ${low}` : `${name} ${low} to ${high}`),
  all: (entries: number, times: readonly string[], ranges: readonly string[]) =>
    `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${[...new Set(times)].join(' to ')}: ${ranges.join(', ')}`,
} as const;
