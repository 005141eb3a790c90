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
  range: (name: string, low: number, high: number) => (low === high ? `${name} ${low}` : `${name} ${low} to ${high}`),
  all: (entries: number, times: readonly string[], ranges: readonly string[]) =>
    `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${[...new Set(times)].join(' to ')}: ${ranges.join(', ')}`,
} as const;
