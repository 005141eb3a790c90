import { countOf, number } from './wording.ts';

/** A proportion, as exact as a person can use. */
function percent(proportion: number): string {
  const value = proportion * 100;
  return `${value >= 10 ? Math.round(value) : Number(value.toPrecision(2))} %`;
}

/** What `vertaug quality` prints for people. */
export const qualityWords = {
  percent,
  progress: (resources: number) => `${countOf(resources, 'resource', 'resources')} read`,
  nothing: 'No augmentation that was begun was found, so there is nothing to count.',
  counted: (sessions: number, patients: number) =>
    `${countOf(sessions, 'session', 'sessions')} of vertebral augmentation in ${countOf(patients, 'patient', 'patients')}.`,
  leftOut: {
    label: 'Left out',
    notBegun: (procedures: number) => `${countOf(procedures, 'procedure', 'procedures')} never begun`,
    enteredInError: (records: number) => `${countOf(records, 'record', 'records')} entered in error`,
    nearMisses: (events: number) => countOf(events, 'near miss', 'near misses'),
    otherProcedures: (procedures: number) => `${countOf(procedures, 'other procedure', 'other procedures')}`,
    otherEvents: (events: number) => `${countOf(events, 'event', 'events')} of other procedures`,
  },
  notSaid: (sessions: number, all: number) =>
    `For ${number(sessions)} of ${number(all)} sessions nobody recorded whether there were complications at their end.`,
  followUp:
    'Who was not seen again cannot be known from these resources: a patient without a complication here may have had one that nobody recorded.',
  all: 'All causes',
  stratum: (cause: string, patients: number, levels: number) =>
    `${cause}: ${countOf(patients, 'patient', 'patients')}, ${countOf(levels, 'level', 'levels')}`,
  anyMajor: 'Any major complication',
  perLevel: (complication: string) => `${complication}, by level`,
  noCases: 'not recorded',
  none: (cases: number, high: string) => `0 of ${number(cases)}: upper bound ${high}`,
  seen: (events: number, cases: number, rate: string, low: string, high: string) =>
    `${number(events)} of ${number(cases)}: ${rate} (${low} to ${high})`,
  published: (rate: string) => `published: ${rate}`,
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
  howCounted:
    'Each patient counts once for each complication, leakage by level. In brackets and for upper bounds: Wilson’s interval at 95 %. "Under" and "more than" are exact tests, one-sided at 5 %.',
  zeroIsNotZero: 'No event is not no risk: a rate up to the upper bound is compatible with having seen none.',
  needed: (rates: readonly string[]) => `Cases without a single event that it takes: ${rates.join('; ')}.`,
  neededFor: (rate: string, cases: number) => `${number(cases)} to say under ${rate}`,
  manyCompared: (rates: number) =>
    `${countOf(rates, 'rate was', 'rates were')} compared, and about one in twenty stands out by chance alone: what stands out is a reason to look, not a finding.`,
  publishedOf: 'Published rates: practice parameter, section VII.B, for vertebroplasty. They are rates of others, and no thresholds.',
  toReview: (events: number) => `To review, every one of them (section VII.B): ${number(events)}`,
  trigger: { death: 'death', infection: 'infection', neurologic: 'neurological complication', 'pulmonary-embolus': 'pulmonary embolus' },
  notCounted: (resources: number) => `In none of the rates: ${number(resources)}`,
  reason: {
    'no-procedure-named': 'it names no procedure',
    'procedure-not-found': 'its procedure is not in the input',
    'procedure-not-begun': 'its procedure was never begun',
    'procedure-entered-in-error': 'its procedure was entered in error',
    'status-unknown': 'whether the procedure was done is not known',
    'other-patient': 'its procedure is another patient’s',
    'observed-and-none-recorded': 'complications were observed at the end, and none is recorded',
  },
  notUnderstood: (resources: number) => `Not understood: ${number(resources)}`,
  fault: {
    'no-resource': 'there is no FHIR resource here',
    'no-patient': 'it names no patient',
    'no-status': 'its status is none of R4',
    'no-actuality': 'it does not say whether it happened (actuality)',
    'unknown-modifier': 'an extension that Vertaug does not know changes its meaning',
    'id-of-another-patient': 'its id is also that of another patient’s resource',
  },
} as const;
