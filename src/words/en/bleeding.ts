import { bleedingState, everyHours, span } from './bleeding-state.ts';
import { capital } from './wording.ts';

interface Lines {
  readonly inrReviewAbove: number;
  readonly inrHighAbove: number;
  readonly plateletsLowBelow: number;
}

type Sex = 'female' | 'male';

/** Time to hold before, and time to restart after. */
interface HoldTime {
  readonly hold: string;
  readonly restart: string;
}

const TEAM = 'with the team that gives it';

const hold = {
  heparin: {
    hold: 'Intravenous: 4 to 6 hours, and check aPTT or anti-Xa. Subcutaneous: 6 hours after the last dose.',
    restart: '6 to 8 hours after',
  },
  enoxaparin: {
    hold: 'Preventive: 1 dose. Therapeutic: 2 doses or 24 hours; check anti-Xa where the kidneys are impaired.',
    restart: '12 hours after',
  },
  dalteparin: { hold: '1 dose', restart: '12 hours after' },
  'fondaparinux.clearance-from-50': { hold: '2 to 3 days, with a creatinine clearance of 50 mL/min or more', restart: '24 hours after' },
  'fondaparinux.clearance-below-50': { hold: '3 to 5 days, with a creatinine clearance below 50 mL/min', restart: '24 hours after' },
  argatroban: { hold: '2 to 4 hours', restart: '4 to 6 hours after' },
  bivalirudin: { hold: '2 to 4 hours', restart: '4 to 6 hours after' },
  warfarin: { hold: '5 days, until the INR is 1.8 or less; bridge only where the risk of thrombosis is high', restart: 'the next day' },
  'apixaban.clearance-from-50': { hold: '4 doses, with a creatinine clearance of 50 mL/min or more', restart: '24 hours after' },
  'apixaban.clearance-below-50': { hold: '6 doses, with a creatinine clearance below 50 mL/min', restart: '24 hours after' },
  'dabigatran.clearance-from-50': { hold: '4 doses, with a creatinine clearance of 50 mL/min or more', restart: '24 hours after' },
  'dabigatran.clearance-below-50': { hold: '6 to 8 doses, with a creatinine clearance below 50 mL/min', restart: '24 hours after' },
  rivaroxaban: { hold: '2 doses', restart: '24 hours after' },
  'rivaroxaban.clearance-15-to-29': { hold: '3 doses, with a creatinine clearance of 15 to 29 mL/min', restart: '24 hours after' },
  edoxaban: { hold: '2 doses', restart: '24 hours after' },
  betrixaban: { hold: '3 doses', restart: '24 hours after' },
  clopidogrel: { hold: '5 days', restart: '6 hours after with 75 mg, 24 hours after with a loading dose' },
  ticagrelor: { hold: '5 days', restart: 'the next day' },
  prasugrel: { hold: '7 days', restart: 'the next day' },
  aspirin: { hold: '3 to 5 days', restart: 'the next day' },
  dipyridamole: { hold: 'With aspirin: 3 to 5 days, by what the patient needs it for', restart: 'the next day' },
  cangrelor: { hold: 'Put the procedure off; 1 hour in an emergency', restart: TEAM },
  abciximab: { hold: '24 hours', restart: TEAM },
  eptifibatide: { hold: '4 to 8 hours', restart: TEAM },
  tirofiban: { hold: '4 to 8 hours', restart: TEAM },
  cilostazol: { hold: 'Not held', restart: 'goes on' },
} as const satisfies Readonly<Record<string, HoldTime>>;

const input = { creatinine: 'creatinine', weight: 'weight', age: 'age', sex: 'sex' };
const why = {
  missing: 'is not in the chart',
  stale: 'is too old',
  unclear: 'cannot be used as it stands',
  'not-read': 'was not read to the end',
};

interface Lacking {
  readonly input: keyof typeof input;
  readonly why: keyof typeof why;
}

/** Bleeding as it is worked out, and what is entered for it. */
const state = {
  ...bleedingState,
  /** The same beside the drug's name. */
  becauseOfIt: {
    'last-dose-not-asked': 'nobody has said when the last dose was',
    'last-dose-unknown': 'the last dose is not known',
    'last-dose-ahead': 'the last dose lies ahead',
    'last-dose-coarse': 'the last dose is not known to the day',
    'last-dose-not-confirmed': 'nobody has said that none was taken since the dose that the chart knows of',
    running: 'is running, as the chart has it',
    interval: 'nobody has said how often it is taken',
    clearance: 'the time goes by the creatinine clearance, which is not known',
    'no-line-for-clearance': 'this site’s table has no time for it with this creatinine clearance',
    'no-line': 'this site’s table has no time for it',
    'put-off': 'while it is given the consensus puts the procedure off',
    'holds-off': 'this site has switched its times to hold off',
  },
  drug: {
    continued: 'is continued: this site’s table does not hold it for this procedure',
    notBefore: (moment: string) => `not before ${moment}`,
    reached: (moment: string) => `time over since ${moment}`,
    held: (hours: number) => `to be held for ${span(hours)}`,
    doses: (count: number, every: number) => `${count} ${count === 1 ? 'dose' : 'doses'}, taken ${everyHours(every)}`,
    clearance: (mlPerMin: number) => `creatinine clearance ${mlPerMin} mL/min`,
    lastDose: { told: (moment: string) => `last dose ${moment}, as told`, chart: (moment: string) => `last dose ${moment}, by the chart` },
    laterInChart: 'the chart has a dose later than what was told',
    reversal: {
      shown: 'reversed, with a value after it',
      incomplete: 'a reversal lacks what was given, or when',
      'value-owed': 'reversed; a value after it is lacking',
      'dose-since': 'a dose came after the reversal',
    },
  },
  window: (hours: number) => `window ${span(hours)}`,
  from: { entered: 'entered here', chart: 'from the chart' },
  enter: {
    values: 'Values of the day',
    valuesHint: 'A value that the chart does not have yet, with the time at which it was measured.',
    units: { platelets: '×10⁹/L', 'creatinine-clearance': 'mL/min' },
    measured: { inr: 'INR measured at', platelets: 'Platelets measured at', 'creatinine-clearance': 'Clearance measured at' },
    interval: (drug: string) => `How often ${drug} is taken`,
    intervalInChart: (hours: number) => `by the chart ${everyHours(hours)}`,
    intervalNotSaid: 'not said',
    everyHours,
    reversal: (drug: string) => `${drug} was reversed`,
    reversedWith: 'Reversed with',
    reversedAt: 'Reversed at',
    valueAfter: 'Value after it',
    valueAfterAt: 'Value after it, measured at',
    inrAfter: 'The INR after it, above or from the chart, shows it.',
    goOn: 'Going on with this open? In your words',
    goOnNone: 'Go on, no reason given',
    goOnNoted: 'Noted: going on, no reason given.',
    goOnAgain: 'These words hold for this too',
    takeBack: 'Take back',
  },
  record: {
    interval: (drug: string) => `How often ${drug} is taken`,
    value: { inr: 'INR of the day', platelets: 'Platelets of the day', 'creatinine-clearance': 'Creatinine clearance of the day' },
    noTime: 'time not said',
    noValue: 'value not said',
    reversal: (drug: string) => `Reversal of ${drug}`,
    after: (value: string) => `value after it: ${value}`,
    goingOn: 'Going on with bleeding open',
    stood: (open: string) => `(it stood: ${open})`,
  },
} as const;

/** What bears on bleeding, side by side; nothing here says that to go on is safe. */
export const bleedingWords = {
  title: 'Bleeding review',
  source:
    'The lines and times are not from the practice parameter. They are those of the Society of Interventional Radiology’s consensus of 2019 (part II) for procedures of high bleeding risk, as this site has set them.',
  yours: 'Each row answers for itself. Whether a problem can be corrected is yours to say.',
  lab: {
    'CARE-PRE-5.inr': 'INR',
    'CARE-PRE-5.platelets': 'Platelets',
    'CARE-PRE-5.aptt': 'aPTT',
    'CARE-PRE-5.fibrinogen': 'Fibrinogen',
    'CARE-PRE-5.haemoglobin': 'Haemoglobin',
    'CARE-PRE-5.creatinine-clearance': 'Creatinine clearance',
  },
  place: {
    'inr-up-to-band': ({ inrReviewAbove }: Lines) => `${inrReviewAbove} or less`,
    'inr-in-band': ({ inrReviewAbove, inrHighAbove }: Lines) =>
      `above ${inrReviewAbove}, up to ${inrHighAbove}: the consensus leaves this band to judgement`,
    'inr-above-band': ({ inrHighAbove }: Lines) => `above ${inrHighAbove}`,
    'platelets-below-line': ({ plateletsLowBelow }: Lines) => `below ${plateletsLowBelow} ×10⁹/L`,
    'platelets-from-line': ({ plateletsLowBelow }: Lines) => `${plateletsLowBelow} ×10⁹/L or more`,
  },
  withinLines: (values: readonly string[]) => `Within this site’s lines: ${values.join('; ')}.`,
  withoutLine: (values: readonly string[]) => `${values.join('; ')}: no line for it.`,
  clearanceAside: (value: string) => `${value}: no drug here depends on it.`,
  inrAlone: 'An INR answers for the INR and for nothing else.',
  inrBlindTo: (drugs: string) => `The INR does not measure ${drugs}: a normal one says nothing of it.`,
  liver:
    'A disease of the liver is on record. For chronic liver disease the consensus has other lines: INR below 2.5, platelets above 30 ×10⁹/L, fibrinogen above 100 mg/dL (from one secondary source).',
  clearance: {
    measured: (mlPerMin: number) => `${mlPerMin} mL/min, measured`,
    computed: (mlPerMin: number, years: number, sex: Sex) =>
      `${mlPerMin} mL/min, worked out by Cockcroft and Gault from the creatinine and the weight below, ${years} years, ${sex}`,
    lacking: (inputs: readonly Lacking[]) =>
      `Not worked out. ${inputs.map(one => `${capital(input[one.input])} ${why[one.why]}.`).join(' ')} An estimated filtration (eGFR) is not used in its place.`,
    bothShown: 'Without the clearance, each time that may hold is shown.',
  },
  drugs: 'Antithrombotics',
  noDrugs: 'None found in what was read. The chart may not know of all that is taken: ask.',
  drugsUnread: 'Not all medicines could be read: there may be others.',
  drugClass: {
    'vitamin-k-antagonist': 'vitamin K antagonist',
    heparin: 'heparin or the like',
    'direct-inhibitor': 'direct inhibitor',
    antiplatelet: 'antiplatelet',
    thrombolytic: 'thrombolytic',
    'other-bleeding-risk': 'bleeding risk of another kind',
  },
  drugState: {
    current: 'taken or ordered',
    'lately-stopped': 'stopped lately',
    unclear: 'not clear whether it is taken',
  },
  lastDose: {
    ask: (drug: string) => `When was the last dose of ${drug}?`,
    said: 'Last dose, as told',
    unknown: 'Asked, not known',
    inChart: {
      given: 'Last dose that the chart has as given',
      running: 'Running, as the chart has it',
      stated: 'Last stated as taken',
    },
    notInChart: 'The chart knows of no dose.',
  },
  holdTitle: 'Hold before',
  restartTitle: 'Restart',
  hold,
  noHold: 'No time for it was found in the consensus.',
  siteHold: 'This site has a time of its own for it; that of the consensus is not used.',
  state,
} as const;
