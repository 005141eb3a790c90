import { countOf, number } from './wording.ts';

/** A proportion, as exact as a person can use. */
function percent(proportion: number): string {
  const value = proportion * 100;
  return `${value >= 10 ? Math.round(value) : Number(value.toPrecision(2))} %`;
}

/** "30 days", "12 months": whole months of a year are said as months. */
function lasting(days: number): string {
  const months = Math.round((days * 12) / 365);
  return months >= 3 && Math.round((months * 365) / 12) === days ? countOf(months, 'month', 'months') : countOf(days, 'day', 'days');
}

const few = (minCell: number): string => `fewer than ${minCell}`;

/** What is said of a service: in a terminal, on a page, and in the app. */
export const qualityWords = {
  percent,
  number,
  few,
  title: 'How are we doing?',
  nothing: 'No augmentation that was begun was found, so there is nothing to count.',
  size: (sessions: string, patients: string, levels: string) =>
    `Sessions of vertebral augmentation: ${sessions}. Patients: ${patients}. Levels: ${levels}.`,
  asOf: (day: string) => `As of ${day}.`,
  period: {
    between: (since: string, until: string) => `Sessions from ${since} to ${until}.`,
    since: (since: string) => `Sessions since ${since}.`,
    until: (until: string) => `Sessions until ${until}.`,
  },
  windows: (early: number, newFracture: number) =>
    `A complication counts within ${lasting(early)} after its session, a new fracture within ${lasting(newFracture)}. The practice parameter names no such time: these are the site’s.`,
  fewHidden: (minCell: number) =>
    `Numbers from 1 to ${minCell - 1} are not said, nor what they could be worked out from, and nobody is listed.`,
  leftOut: {
    label: 'Left out',
    notBegun: (procedures: number) => `${countOf(procedures, 'procedure', 'procedures')} never begun`,
    enteredInError: (records: number) => `${countOf(records, 'record', 'records')} entered in error`,
    nearMisses: (events: number) => countOf(events, 'near miss', 'near misses'),
    otherProcedures: (procedures: number) => `${countOf(procedures, 'other procedure', 'other procedures')}`,
    otherEvents: (events: number) => `${countOf(events, 'event', 'events')} of other procedures`,
    again: (records: number) => `${countOf(records, 'record', 'records')} that came more than once`,
    outsidePeriod: (sessions: number) => `${countOf(sessions, 'session', 'sessions')} outside of these days`,
  },
  captured: {
    heading: 'What this is counted from',
    type: 'Records',
    how: 'How many',
    types: {
      Procedure: 'Procedure: sessions',
      AdverseEvent: 'AdverseEvent: complications',
      Consent: 'Consent',
      Observation: 'Observation: pain and function',
      Condition: 'Condition: what a complication came to',
    },
    resources: (resources: number) => countOf(resources, 'resource', 'resources'),
    why: {
      'not-found': 'not captured: none was in the input',
      'not-in-manifest': 'not captured: the export lists none',
      'not-declared': 'not captured: the server does not have it',
      'not-granted': 'not captured: the server did not let it be read',
      refused: 'not captured: the server refused it',
    },
    noEvents:
      'No AdverseEvent was in the input. If there were none, the rates below stand; if none was exported, they say nothing of complications but what Procedures name themselves.',
    elsewhere:
      'Complications that are recorded elsewhere are not in these rates: in operative and follow-up notes, in QuestionnaireResponses, in the case store.',
  },
  first: {
    heading: 'To look at first',
    what: 'What',
    toReview: 'Complications to review, every one of them',
    crossed: (day: string) => `the sum over time crossed its limit, last on ${day}: look at the sessions before`,
    more: (rate: string) => `more than the 99.8 % limits around ${rate} allow: look at who was treated`,
    fewer: (rate: string) => `fewer than the 99.8 % limits around ${rate} allow: look at what was recorded`,
    nothing: 'No rate is above what chance explains at the rate that it is held to.',
  },
  all: 'All causes',
  sizeOfPart: (patients: string, sessions: string, levels: string) => `${patients} patients, ${sessions} sessions, ${levels} levels`,
  groupNotSaid: { operator: 'Operator not said', site: 'Place not said', technique: 'Technique not said', month: 'Day not said' },
  rates: {
    heading: 'Complications, beside the published rates',
    outcome: 'Complication',
    seen: 'Seen',
    published: 'Published',
    says: 'What it says',
    axis: 'Proportion, on a square-root scale',
  },
  anyMajor: 'Any major complication',
  per: {
    patients: (complication: string) => `${complication}, by patient`,
    levels: (complication: string) => `${complication}, by level`,
  },
  noCases: 'not recorded',
  notComputable: (type: string, why: string) => `not computable: ${type} ${why}`,
  none: (cases: number, high: string) => `0 of ${number(cases)}: upper bound ${high}`,
  seen: (events: number, cases: number, rate: string, low: string, high: string) =>
    `${number(events)} of ${number(cases)}: ${rate} (${low} to ${high})`,
  publishedByCause: 'published by cause',
  chance: (probability: number) => (probability < 0.001 ? 'under 0.001' : probability.toFixed(3)),
  comparison: {
    above: (rate: string, chance: string) => `more than chance explains at ${rate} (p ${chance}): look into it`,
    below: (rate: string, bound: string) => `under ${rate} as far as recorded (one-sided bound ${bound})`,
    tooFew: (rate: string) => `not enough cases to say under ${rate}`,
    open: (rate: string) => `neither over nor under ${rate} is shown`,
    notTested: {
      range: 'depends on how one looks for it, not compared',
      'follow-up': 'depends on the follow-up, not compared',
    },
  },
  noClass: (patients: number) => `${countOf(patients, 'more patient', 'more patients')} with one that nobody classed`,
  leakageNotSaid: (levels: number) => `nobody said at ${countOf(levels, 'more level', 'more levels')}`,
  undated: (events: number) => `${countOf(events, 'event', 'events')} without a day among them`,
  howCounted:
    'A session counts once for each complication, leakage by level, any major complication by patient. Each is held to its published rate unless the site gave a threshold. In brackets and for upper bounds: Wilson’s interval at 95 %. "Under" and "more than" are exact tests, one-sided at 5 %.',
  zeroIsNotZero: 'No event is not no risk: a rate up to the upper bound is compatible with having seen none.',
  needed: (rates: readonly string[]) => `Cases without a single event that it takes: ${rates.join('; ')}.`,
  neededFor: (rate: string, cases: number) => `${number(cases)} to say under ${rate}`,
  manyCompared: (rates: number) =>
    `${countOf(rates, 'rate was', 'rates were')} compared, and about one in twenty stands out by chance alone: what stands out is a reason to look, not a finding.`,
  publishedOf: 'Published rates: practice parameter, section VII.B, for vertebroplasty. They are rates of others, and no thresholds.',
  followUp: {
    heading: 'Follow-up',
    part: 'Part',
    due: (days: number) => `Sessions ${lasting(days)} ago or more`,
    heardOf: 'Heard of since',
    heardToEnd: (days: number) => `Heard of after ${lasting(days)}`,
    of: (part: string, whole: string, share: string) => `${part} of ${whole}: ${share}`,
    notComputable: 'not computable: neither scores nor complications were captured',
    means:
      'Heard of: a score or a complication is dated after the day of the session. Who was not heard of is not free of complications, and a rate among all of them is too low by what nobody recorded.',
  },
  success: {
    heading: 'Success: pain and function before and after',
    instrument: 'Instrument',
    paired: 'Before and after',
    improved: 'Better by what matters',
    onlyBefore: 'Only before',
    onlyAfter: 'Only after',
    pain: 'Pain, 0 to 10',
    notJudged: 'the site has no number for what matters',
    means: (days: number) =>
      `The last score before the session beside the last within ${lasting(days)} after it, of the same instrument. Sessions that have only one of them are in no rate.`,
    none: 'No score names a session that it was taken before or after.',
  },
  doses: {
    heading: 'Radiation',
    measure: 'Measure',
    said: 'Sessions',
    median: 'Median',
    middle: 'Middle half',
    p95: '95th percentile',
    most: 'Most',
    above: 'Above the site’s limit',
    measures: {
      fluoroscopyTimeMin: 'Fluoroscopy time, min',
      referenceAirKermaMGy: 'Reference air kerma, mGy',
      doseAreaProductGyCm2: 'Dose-area product, Gy·cm²',
    },
    unreadable: (sessions: string) => `${sessions} in another unit`,
    noLimit: 'the site has none',
    range: (low: string, high: string) => `${low} to ${high}`,
    limit: (value: string) => `site’s limit ${value}`,
    plot: (measure: string, median: string, p95: string) => `${measure}: median ${median}, 95th percentile ${p95}`,
    none: 'No session says its radiation.',
  },
  elements: {
    heading: 'What the records say',
    element: 'Element',
    share: 'Share',
    said: 'Said',
    names: {
      day: 'Day of the session',
      operator: 'Operator',
      level: 'Level',
      indication: 'Indication',
      leakage: 'Leakage at every level',
      'immediate-complications': 'Complications at the end, or none',
      'radiation-dose': 'Radiation dose or time',
      consent: 'Consent by the day',
      'event-day': 'Day of a complication',
      'event-class': 'Major or minor, of a complication',
    },
  },
  cusum: {
    heading: 'Over time',
    sum: 'Sum',
    days: 'Day of the session',
    limit: 'limit',
    signals: (days: readonly string[]) => `crossed the limit on ${days.join(', ')}: look at the sessions before`,
    noSignal: 'stayed under the limit',
    means: (chance: string) =>
      `A sum that rises with each event and falls with each session without one (log-likelihood ratio of twice the rate that is held to, against that rate). A service at that rate reaches the limit by chance with a probability of ${chance} at most within as many sessions.`,
    says: (outcome: string, sessions: number, events: number, last: string) =>
      `${outcome}: ${countOf(events, 'event', 'events')} in ${countOf(sessions, 'session', 'sessions')}; ${last}`,
  },
  funnel: {
    heading: 'Side by side',
    cases: { patients: 'Patients', sessions: 'Sessions', levels: 'Levels' },
    rate: 'Proportion',
    who: 'Who or what',
    chance: 'Chance, adjusted',
    centre: {
      'held-to': (rate: string) => `around ${rate}, which it is held to`,
      service: (rate: string) => `around this service’s own ${rate}`,
    },
    means:
      'Dashed: 95 % of those who are at the line lie within; dotted: 99.8 %. Outside of the dotted lines is a reason to look at who was treated, not a verdict on anybody. "Chance" is adjusted for how many are compared (Benjamini and Hochberg).',
    says: (outcome: string, number: number, outside: number) =>
      `${outcome}: ${number} compared, ${outside === 0 ? 'none' : outside} outside of 99.8 % limits`,
  },
  toReview: {
    heading: (events: string) => `To review, every one of them (section VII.B): ${events}`,
    what: 'Record',
    why: 'Why',
    where: 'Where it stood',
    day: 'Day',
    dayNotSaid: 'not said',
  },
  more: (records: number) => `and ${number(records)} more`,
  trigger: { death: 'death', infection: 'infection', neurologic: 'neurological complication', 'pulmonary-embolus': 'pulmonary embolus' },
  notCounted: (resources: string) => `In none of the rates: ${resources}`,
  reason: {
    'no-procedure-named': 'it names no procedure',
    'procedure-not-found': 'its procedure is not in the input',
    'procedure-not-begun': 'its procedure was never begun',
    'procedure-entered-in-error': 'its procedure was entered in error',
    'status-unknown': 'whether the procedure was done is not known',
    'other-patient': 'its procedure is another patient’s',
    'observed-and-none-recorded': 'complications were observed at the end, and none is recorded',
    'before-session': 'it is dated before its procedure',
    'after-window': 'it happened after the time in which it counts',
    'future-date': 'its day has not come yet',
    'no-day': 'it says no day, and days were asked for',
  },
  unreadable: {
    heading: (lines: string) => `Could not be read: ${lines}`,
    lines: 'Lines and files that could not be read',
  },
  notUnderstood: (resources: string) => `Not understood: ${resources}`,
  fault: {
    'no-resource': 'there is no FHIR resource here',
    'no-patient': 'it names no patient',
    'no-status': 'its status is none of R4',
    'no-actuality': 'it does not say whether it happened (actuality)',
    'unknown-modifier': 'an extension that Vertaug does not know changes its meaning',
    'id-of-another-patient': 'its id is also that of another patient’s resource',
  },
  page: {
    written: (at: string) => `Written ${at} (UTC) by Vertaug.`,
    scroll: (figure: string) => `${figure}, can be scrolled`,
  },
} as const;
